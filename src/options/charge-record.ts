import type { Outcome } from "../errors/facts.js";

/** What became of one charge, for an audit trail: plain JSON, without passwords, auth codes or contacts. */
export interface ChargeRecord {
  /** Action and object, such as `SW_REGISTER DOMAIN`. */
  readonly command: string;
  readonly environment: string;
  readonly username: string;
  /** The sub-reseller it was ordered for. */
  readonly subreseller?: string | undefined;
  readonly domain?: string | undefined;
  /** The mark that the order carries. */
  readonly mark?: string | undefined;
  /** The order: the one that was placed, else the one that was to be run. */
  readonly orderId?: string | undefined;
  readonly transactionId?: string | undefined;
  /** What it costs, a decimal, as far as that was learned before: with the `spend` option, or where the order says it. */
  readonly price?: string | undefined;
  readonly premium?: boolean | undefined;
  /** `done` says that OpenSRS accepted it, see `state`; the others are those of the error. */
  readonly outcome: Outcome;
  /** Of a `done`: the `state` of the reply. */
  readonly state?: "completed" | "async" | "saved" | undefined;
  /** Of an error: its `code`. */
  readonly error?: string | undefined;
  /** When the call was made, and when it ended; ISO 8601, by this machine's clock. */
  readonly startedAt: string;
  readonly endedAt: string;
}
