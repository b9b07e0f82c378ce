import { z } from "zod";
import { parseAmount } from "../schema/amount.js";
import { assoc } from "../schema/fields.js";
import type { Ledger } from "./ledger.js";
import { memoryLedger } from "./memory-ledger.js";

/**
 * What a client may spend. With it the client learns what an order costs before the order leaves, and refuses what
 * costs too much with a `SpendLimitError`. Amounts are decimals as text, in the currency of the account.
 */
export interface SpendOptions {
  /** What one order may cost, such as `"60.00"`. Default: no ceiling. */
  readonly perOrder?: string | undefined;
  /** What the account may spend on a day, in UTC, such as `"500.00"`. Default: no ceiling. */
  readonly perDay?: string | undefined;
  /** Whether names of a registry's premium tiers may be ordered. Default: false. */
  readonly premium?: boolean | undefined;
  /** What becomes of an order, or a part of it, that OpenSRS tells no price of. Default: `refuse`. */
  readonly unpriced?: "refuse" | "allow" | undefined;
  /** Where the day's spending is counted. Default: in the client's memory; workers that share a ceiling share a ledger. */
  readonly ledger?: Ledger | undefined;
}

/** The options after all checks and defaults. */
export interface SpendPolicy {
  readonly perOrder: bigint | undefined;
  readonly perDay: bigint | undefined;
  readonly premium: boolean;
  readonly unpriced: "refuse" | "allow";
  readonly ledger: Ledger;
}

const AMOUNT = 'expected an amount as text, such as "60.00", with four decimals at most';

const ceiling = z
  .custom<string>((value) => typeof value === "string" && (parseAmount(value) ?? -1n) >= 0n, {
    error: ({ input }) =>
      typeof input === "number" ? `${AMOUNT}: a number is a float, which cannot hold cents` : AMOUNT,
  })
  .optional();

export const spendSchema = assoc({
  perOrder: ceiling,
  perDay: ceiling,
  premium: z.boolean().optional(),
  unpriced: z.enum(["refuse", "allow"]).optional(),
  ledger: z
    .custom<Ledger>((value) => isLedger(value), { error: "expected a ledger: an object with reserve() and release()" })
    .optional(),
}).refine(({ ledger, perDay }) => ledger === undefined || perDay !== undefined, {
  path: ["ledger"],
  error: "counts nothing without `perDay`",
});

function isLedger(value: unknown): value is Ledger {
  const { reserve, release } = (value ?? {}) as Partial<Ledger>;
  return typeof reserve === "function" && typeof release === "function";
}

/** Of options that were checked. */
export function spendPolicy({
  perOrder,
  perDay,
  premium = false,
  unpriced = "refuse",
  ledger = memoryLedger(),
}: SpendOptions): SpendPolicy {
  const amount = (text: string | undefined) => (text === undefined ? undefined : parseAmount(text));
  return { perOrder: amount(perOrder), perDay: amount(perDay), premium, unpriced, ledger };
}
