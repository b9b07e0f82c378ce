/** Money inside the sandbox: a whole number of cents. Text only at the borders. */
export type Cents = number;

/** Reads `12`, `12.3` or `12.34`; undefined when the text is no such amount. */
export function parseMoney(text: string): Cents | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text);
  return match === null ? undefined : Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

/** `1162` is written `11.62`. */
export function moneyText(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
