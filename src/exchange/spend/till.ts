import { OpenSrsError } from "../../errors/base.js";
import type { CallFacts } from "../../errors/facts.js";
import { SpendLimitError } from "../../errors/spend.js";
import { wordsFor } from "../../errors/thrown.js";
import { ConnectError } from "../../errors/transport.js";
import type { CallOptions, ResolvedOptions } from "../../options/options.js";
import { formatAmount } from "../../schema/amount.js";
import type { Cost, PriceQuestion } from "../../schema/cost.js";
import type { OpsAssoc } from "../../wire/index.js";
import { ask } from "../ask.js";
import type { Caller, Target } from "../call.js";
import { tell } from "../observe.js";
import { accountOf } from "../reconcile/lost.js";
import type { Reply } from "../reply.js";
import { SpendGuard } from "./guard.js";
import { type Estimate, estimate } from "./price.js";
import { chargeRecord, type Ending, tellCharge } from "./record.js";

/** A charge on its way. */
export interface Order {
  readonly target: Pick<Target, "method" | "action" | "object">;
  readonly block: OpsAssoc;
  readonly mark?: string | undefined;
  readonly cost: Cost;
  readonly options: CallOptions;
}

/** What an order would cost, and whether it would leave. */
export interface Quote {
  /** What it costs, a decimal, or the part of it that is known. */
  readonly price: string | undefined;
  /** The currency, where OpenSRS tells it. */
  readonly currency: string | undefined;
  /** What GET_PRICE was asked, where it was. */
  readonly asked: PriceQuestion | undefined;
  /** The name is a registry premium one. */
  readonly premium: boolean;
  /** What is not known of the price, and why. */
  readonly unpriced: string | undefined;
  /** What the account has spent today, in UTC; of a client with `spend.perDay`. */
  readonly spentToday: string | undefined;
  /** What the client's `spend` would refuse it with; nothing where it would leave. */
  readonly refusal: SpendLimitError | undefined;
}

/** What stands around every charge: the spend guard before it, the record after it. */
export class Till {
  readonly #options: ResolvedOptions;
  readonly #caller: Caller;
  readonly #guard: SpendGuard | undefined;
  readonly #date: () => number;

  constructor(options: ResolvedOptions, caller: Caller, date: () => number) {
    const { spend, environment, username } = options;
    this.#options = options;
    this.#caller = caller;
    this.#date = date;
    const account = accountOf({ baseUrl: environment.url.href, username });
    this.#guard = spend && new SpendGuard(spend, `${account.host}/${username}`, date);
  }

  /** Sends an order if what it costs may be spent, counts it, and tells of it once. */
  async charge<A>(order: Order, send: () => Promise<Reply<A>>): Promise<Reply<A>> {
    const startedAt = this.#date();
    const call = this.#caller.factsOf(order.target);
    let known: Estimate | undefined;
    let release: (() => Promise<void>) | undefined;
    let reply: Reply<A>;
    try {
      known = await this.#priceOf(order, call);
      release = await this.#guard?.admit(known!, call, this.#time(order));
      reply = await send();
    } catch (error) {
      // The reason of an abort may be another order's error: it says nothing of this one, which was not sent.
      const { signal } = order.options;
      const met = signal?.aborted && error === signal.reason ? undefined : error;
      if (release && isUndone(met)) await this.#takeBack(release, call);
      this.#tell(order, call, startedAt, known, { error: met });
      throw error;
    }
    this.#tell(order, call, startedAt, known, { reply });
    return reply;
  }

  /** What an order costs and whether it would leave, without sending or counting it. */
  async quote(order: Order): Promise<Quote> {
    const call = this.#caller.factsOf(order.target);
    const learned = await this.#learn(order, call);
    const { fault, numbers } = (await this.#guard?.look(learned, call, this.#time(order))) ?? { numbers: {} };
    const { price, currency, asked, premium, unknown } = learned;
    return {
      price: price === undefined ? undefined : formatAmount(price),
      currency,
      asked,
      premium,
      unpriced: unknown,
      spentToday: numbers.spentToday,
      refusal: fault && new SpendLimitError(call, fault),
    };
  }

  async #takeBack(release: () => Promise<void>, call: CallFacts): Promise<void> {
    try {
      await release();
    } catch (fault) {
      tell(this.#options.logger, "error", `Not taken back from the ledger: ${wordsFor(fault)}`, call);
    }
  }

  /** What fails here takes the place of nothing. */
  #tell({ block, mark }: Order, call: CallFacts, startedAt: number, known: Estimate | undefined, ending: Ending): void {
    try {
      const facts = { call, block, mark, estimate: known, startedAt, endedAt: this.#date() };
      tellCharge(chargeRecord(facts, ending), this.#options);
    } catch (error) {
      tell(this.#options.logger, "error", `The record of a charge failed: ${wordsFor(error)}`, call);
    }
  }

  /** Without a guard nothing is asked: what the order says itself is known all the same. */
  async #priceOf(order: Order, call: CallFacts): Promise<Estimate | undefined> {
    const { kind } = order.cost;
    return this.#guard || kind === "free" || kind === "stated" ? this.#learn(order, call) : undefined;
  }

  async #learn({ cost, target: { method }, options }: Order, call: CallFacts): Promise<Estimate> {
    // The questions have a time of their own: the order's begins when it is sent.
    const { signal, timeoutMs, queueTimeoutMs, asSubreseller: as_subreseller } = options;
    const about = as_subreseller === undefined ? {} : { as_subreseller };
    const how = { signal, timeoutMs, queueTimeoutMs };
    try {
      return await estimate(cost, async (action, object, attributes) => {
        const answer = await ask(this.#caller, { method, action, object }, { ...attributes, ...about }, how);
        return answer.attributes;
      });
    } catch (cause) {
      signal?.throwIfAborted();
      // A closed client is no matter of prices.
      if (cause instanceof ConnectError && cause.phase === "closed") throw cause;
      const words = cause instanceof OpenSrsError ? cause.summary : wordsFor(cause);
      const summary = `Kept back, since its price could not be asked: ${words}`;
      const retryable = cause instanceof OpenSrsError && cause.retryable;
      throw new SpendLimitError(call, { code: "SPEND_PRICING", summary, retryable, cause });
    }
  }

  #time({ options: { timeoutMs = this.#options.timeoutMs, signal } }: Order) {
    return { timeoutMs, signal };
  }
}

/** Whether it is sure that the order was not carried out. */
function isUndone(error: unknown): boolean {
  // What is no error of this library, such as the reason of an abort, is thrown only while nothing was sent.
  return !(error instanceof OpenSrsError) || error.outcome === "not-sent" || error.outcome === "refused";
}
