/**
 * Money is counted in whole units of 1/10000, as `bigint`: its own `+`, `-`, `<` and `<=` are exact. Text only at the borders.
 */
const PLACES = 4;

// Eleven digits before the point: any such amount is also exact in the numbers of a Redis script, below 2 ** 53.
const AMOUNT = /^(-?)0*(\d{1,11})(?:\.(\d{1,4})0*)?$/;

/**
 * The units of a decimal such as `12.5`, `-0.07` or `1000`. Nothing is rounded: `undefined` for what has more than four
 * decimals (but for zeros), more than eleven digits before the point, or is no decimal.
 */
export function parseAmount(text: string): bigint | undefined {
  const [, sign, whole, decimals = ""] = AMOUNT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const units = BigInt(whole + decimals.padEnd(PLACES, "0"));
  return sign ? -units : units;
}

/** `125000n` is written `12.50`: two decimals, more only where they are needed. */
export function formatAmount(units: bigint): string {
  const digits = (units < 0n ? -units : units).toString().padStart(PLACES + 1, "0");
  const decimals = digits.slice(-PLACES).replace(/0{1,2}$/, "");
  return `${units < 0n ? "-" : ""}${digits.slice(0, -PLACES)}.${decimals}`;
}
