import type { MarkPlace } from "../../errors/lost.js";
import type { Reconciliation } from "../../errors/outcome.js";
import type { CallOptions } from "../../options/options.js";
import type { IntentState, Journal } from "../journal.js";

/** How whatever must happen once is watched over. */
export interface WatchOptions extends Pick<CallOptions, "signal"> {
  readonly journal: Journal;
  /**
   * How long after its deadline a request may still be worked on, and an order be shown, in milliseconds: that nothing was done is proved after
   * that only. Default: 300,000.
   */
  readonly settleMs?: number | undefined;
  /** How long to watch what is not decided yet, and how often to ask, in milliseconds. Default: it is told as it stands. */
  readonly wait?: { readonly forMs: number; readonly everyMs: number } | undefined;
  /**
   * What becomes of an order that OpenSRS took and did not carry out, for lack of funds for instance: it is left, run,
   * or cancelled. Default: `leave`.
   */
  readonly parked?: "leave" | "resume" | "cancel" | undefined;
}

export interface EnsureOptions
  extends WatchOptions,
    Pick<CallOptions, "timeoutMs" | "queueTimeoutMs" | "registrantIp" | "asSubreseller" | "extra"> {
  /**
   * Your own name for what is to happen once, such as the number of an invoice. A key stands for one order for ever:
   * use another for the next one.
   */
  readonly key: string;
  /**
   * Where the order carries its mark, by which it is known again. Default: `affiliate_id`, or `comments` where the order
   * gives an affiliate. `false`: it carries none, and a lost reply may stay `unknown`.
   */
  readonly mark?: MarkPlace | false | undefined;
  /**
   * The order is saved first, which costs nothing, and processed by its number then. Default: for transfers and
   * certificates, which could happen twice otherwise.
   */
  readonly twoPhase?: boolean | undefined;
}

/** How it stands with what was to happen once. */
export interface EnsureResult {
  readonly key: string;
  /**
   * `done`: this key's order was carried out. `parked`: it waits in the account, for money or a decision. `held`:
   * somebody has it by another order; nothing is to be billed. `pending`: accepted and not finished. `refused`: learned
   * afterwards, its order was declined or cancelled. `unknown`: it cannot be told, or not yet. `planned`: nothing of it
   * was sent that could still be carried out; only `recover()` says so, which has no order to send.
   */
  readonly status: Exclude<IntentState, "sending"> | "unknown";
  readonly domain: string;
  readonly orderId?: string | undefined;
  readonly transactionId?: string | undefined;
  /** The domain's expiry as OpenSRS wrote it, where it was told. */
  readonly expiry?: string | undefined;
  /** How many orders were tried for the key. */
  readonly attempts: number;
  /** In words, for people. */
  readonly reason: string;
  /** When it may be told: call again with the same key. ISO 8601. */
  readonly askAgainAt?: string | undefined;
  /** What was asked and what OpenSRS answered, in this call. */
  readonly evidence: Reconciliation["evidence"];
}
