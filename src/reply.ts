import type { ReplyIssue } from "./read-reply.js";
import type { OpsAssoc } from "./wire/value.js";

/** A reply that OpenSRS counts as a success. Refusals are thrown as {@link ApiError}. */
export interface Reply<A> {
  /** The `response_code`: 200 mostly, see the command. */
  readonly code: number;
  /** The `response_text`, for people: its wording varies. */
  readonly text: string;
  /** The reply's attributes with native values. */
  readonly attributes: A;
  /** Accepted but not finished: handed to an asynchronous registry, deferred, or parked as a pending order. */
  readonly pending: boolean;
  /** OpenSRS's number of the transaction, for its support. */
  readonly transactionId?: string;
  /** The data block as decoded, untouched. */
  readonly raw: OpsAssoc;
  /** Where the reply differs from its documented shape; the values were kept as sent. */
  readonly issues: readonly ReplyIssue[];
}
