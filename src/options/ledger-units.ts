import { parseAmount } from "../schema/amount.js";
import type { Reservation } from "./ledger.js";

/** For how long a ledger knows a day's sum and its reservations. */
export const KEPT_DAYS = 40;

/**
 * What a ledger counts, in units of 1/10000.
 * @throws TypeError for a day, an amount or a ceiling that is none.
 */
export function ledgerUnits(
  { id, day, amount }: Reservation,
  ceiling: string,
): { readonly units: bigint; readonly limit: bigint } {
  if (!/^\d{4}-\d\d-\d\d$/.test(day))
    throw new TypeError(`Reservation "${id}": the day "${day}" is not like 2026-11-27`);
  return {
    units: unitsOf(amount, `Reservation "${id}": the amount`),
    limit: unitsOf(ceiling, `Reservation "${id}": the ceiling`),
  };
}

function unitsOf(text: string, what: string): bigint {
  const units = parseAmount(text);
  // An amount below zero would lift the ceiling.
  if (units === undefined || units < 0n) throw new TypeError(`${what} "${text}" is no amount such as 12.50`);
  return units;
}
