import { OpenSrsError } from "./base.js";
import type { CallFacts } from "./facts.js";
import type { ErrorCode } from "./guide.js";

/** Why an order was kept back. */
export type SpendReason = "per-order" | "per-day" | "premium" | "unpriced" | "ledger";

/** The numbers that an order was judged by, as decimals. */
export interface SpendNumbers {
  /** What the order costs, as far as it is known. */
  readonly price?: string | undefined;
  /** The ceiling that it would break. */
  readonly ceiling?: string | undefined;
  /** What the account has spent today, in UTC, without this order. */
  readonly spentToday?: string | undefined;
}

export interface SpendSituation extends SpendNumbers {
  readonly code: ErrorCode;
  /** One sentence. */
  readonly summary: string;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

const REASONS: Partial<Record<ErrorCode, SpendReason>> = {
  SPEND_PER_ORDER: "per-order",
  SPEND_PER_DAY: "per-day",
  SPEND_PREMIUM: "premium",
  SPEND_LEDGER: "ledger",
};

/** The client's `spend` options keep an order back. Nothing was sent. */
export class SpendLimitError extends OpenSrsError implements SpendNumbers {
  static override readonly brand = "SpendLimitError";
  /**
   * `per-order`, `per-day`: it costs more than the ceiling leaves. `premium`: the name is a premium one. `unpriced`: its
   * price is not known. `ledger`: the day's spending could not be counted.
   */
  readonly reason: SpendReason;
  readonly price: string | undefined;
  readonly ceiling: string | undefined;
  readonly spentToday: string | undefined;

  constructor(call: CallFacts, { code, price, ceiling, spentToday, ...init }: SpendSituation) {
    const rows = [
      ["Price", price],
      ["Ceiling", ceiling],
      ["Spent today", spentToday],
    ] as const;
    super(code, {
      ...init,
      call,
      outcome: "not-sent",
      rows: rows.filter((row): row is readonly [(typeof row)[0], string] => row[1] !== undefined),
    });
    this.reason = REASONS[code] ?? "unpriced";
    this.price = price;
    this.ceiling = ceiling;
    this.spentToday = spentToday;
  }

  protected override details(): Record<string, unknown> {
    const { reason, price, ceiling, spentToday } = this;
    return { reason, price, ceiling, spentToday };
  }
}
