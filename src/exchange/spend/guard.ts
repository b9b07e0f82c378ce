import { randomUUID } from "node:crypto";
import type { CallFacts } from "../../errors/facts.js";
import { SpendLimitError, type SpendNumbers, type SpendSituation } from "../../errors/spend.js";
import type { Reservation } from "../../options/ledger.js";
import type { SpendPolicy } from "../../options/spend.js";
import { formatAmount, parseAmount } from "../../schema/amount.js";
import { inTime } from "../wait.js";
import type { Estimate } from "./price.js";

/** A ledger that takes longer keeps the result of the call no more: what is not taken back stays counted. */
const RELEASE_MS = 5_000;

/** What an order is judged with. */
export interface Time {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Judges what an order costs, and counts it. */
export class SpendGuard {
  readonly #policy: SpendPolicy;
  readonly #account: string;
  readonly #date: () => number;

  /** `date` gives the milliseconds since 1970. */
  constructor(policy: SpendPolicy, account: string, date: () => number) {
    this.#policy = policy;
    this.#account = account;
    this.#date = date;
  }

  /**
   * Lets an order pass, counted, and gives how it is taken back.
   * @throws {SpendLimitError}
   */
  async admit(estimate: Estimate, call: CallFacts, time: Time): Promise<() => Promise<void>> {
    const fault = this.#fault(estimate);
    if (fault !== undefined) throw new SpendLimitError(call, fault);
    const { perDay, ledger } = this.#policy;
    const { price } = estimate;
    if (perDay === undefined || price === undefined || price === 0n) return async () => {};
    const reservation = this.#reservation(price);
    const { accepted, spent } = await this.#reserve(reservation, perDay, call, time);
    if (!accepted) throw new SpendLimitError(call, overDay(price, perDay, spent));
    return () => inTime(Promise.resolve(ledger.release(reservation)), RELEASE_MS, undefined, late(RELEASE_MS));
  }

  /** What {@link admit} would say, without counting; nothing where it would let the order pass. */
  async look(
    estimate: Estimate,
    call: CallFacts,
    time: Time,
  ): Promise<{ readonly fault?: SpendSituation | undefined; readonly numbers: SpendNumbers }> {
    const fault = this.#fault(estimate);
    const { perDay } = this.#policy;
    if (perDay === undefined) return { fault, numbers: {} };
    // Nothing is added to the day: many that look keep no order from it.
    const nothing = this.#reservation(0n);
    const { spent } = await this.#reserve(nothing, perDay, call, time);
    this.#forget(nothing);
    const { price = 0n } = estimate;
    const spentUnits = parseAmount(spent) ?? 0n;
    const over = price > 0n && spentUnits + price > perDay ? overDay(price, perDay, spent) : undefined;
    return { fault: fault ?? over, numbers: { spentToday: formatAmount(spentUnits) } };
  }

  #fault({ price, premium, unknown }: Estimate): SpendSituation | undefined {
    const policy = this.#policy;
    const shown = price === undefined ? undefined : formatAmount(price);
    if (unknown !== undefined && policy.unpriced === "refuse")
      return { code: "SPEND_UNPRICED", summary: `Kept back, since its price is not known: ${unknown}`, price: shown };
    if (premium && !policy.premium)
      return { code: "SPEND_PREMIUM", summary: "Kept back: it is a premium name", price: shown };
    if (price === undefined || policy.perOrder === undefined || price <= policy.perOrder) return undefined;
    const ceiling = formatAmount(policy.perOrder);
    const summary = `Kept back: it costs ${shown}, more than the ${ceiling} of one order`;
    return { code: "SPEND_PER_ORDER", summary, price: shown, ceiling };
  }

  #reservation(price: bigint): Reservation {
    const day = new Date(this.#date()).toISOString().slice(0, 10);
    return { id: randomUUID(), account: this.#account, day, amount: formatAmount(price) };
  }

  async #reserve(reservation: Reservation, perDay: bigint, call: CallFacts, { timeoutMs, signal }: Time) {
    const { ledger } = this.#policy;
    try {
      const asked = Promise.resolve(ledger.reserve(reservation, formatAmount(perDay)));
      const answer = await inTime(asked, timeoutMs, signal, late(timeoutMs));
      if (typeof answer?.accepted !== "boolean" || parseAmount(answer.spent) === undefined)
        throw new TypeError("expected { accepted, spent }");
      return answer;
    } catch (cause) {
      // It may have been counted all the same.
      this.#forget(reservation);
      signal?.throwIfAborted();
      // Without the words of the failure, which may hold the login of a store.
      const summary = "Kept back, since the day's spending cannot be counted, see `cause`";
      throw new SpendLimitError(call, {
        code: "SPEND_LEDGER",
        summary,
        price: reservation.amount,
        retryable: true,
        cause,
      });
    }
  }

  /** What fails here leaves too much counted, never too little. */
  #forget(reservation: Reservation): void {
    new Promise((resolve) => resolve(this.#policy.ledger.release(reservation))).catch(() => {});
  }
}

function overDay(price: bigint, perDay: bigint, spent: string): SpendSituation {
  const [shown, ceiling, spentToday] = [price, perDay, parseAmount(spent)!].map(formatAmount);
  const summary = `Kept back: it costs ${shown}, and of the day's ${ceiling} ${spentToday} are spent`;
  return { code: "SPEND_PER_DAY", summary, price: shown, ceiling, spentToday };
}

function late(ms: number): () => Error {
  return () => new Error(`the ledger did not answer within ${ms} ms`);
}
