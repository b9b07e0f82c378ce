// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type { OpsEvent } from "./types.js";

/** What `ACK EVENT` takes. Acknowledges one event, which takes it from the queue for good. */
export interface AckEventInput {
  /** From `pollEvent`. */
  event_id: string;
}
/** What {@link OpenSrsMethods.ackEvent} gives. Acknowledges one event, which takes it from the queue for good. */
export interface AckEventAttributes {
  /** Events left in the queue; in an example only. */
  total?: number;
  /** The server's transaction, for OpenSRS's support. */
  transaction_id: string;
}
/** The reply of {@link OpenSrsMethods.ackEvent}. */
export type AckEventReply = Reply<AckEventAttributes>;

/** What `POLL EVENT` takes. Lists the waiting events, oldest first; they wait until `ackEvent` takes each away. */
export interface PollEventInput {
  /**
   * Events to give.
   * Default: 1.
   * At most 100.
   */
  limit?: number | undefined;
}
/** What {@link OpenSrsMethods.pollEvent} gives. Lists the waiting events, oldest first; they wait until `ackEvent` takes each away. */
export interface PollEventAttributes {
  /**
   * The events; that of an empty queue was not seen.
   * For: there are any.
   */
  events?: Array<OpsEvent>;
  /** Events waiting, those of this reply included; inferred from the guide's examples. */
  total: number;
  /** The server's transaction, for OpenSRS's support. */
  transaction_id: string;
}
/** The reply of {@link OpenSrsMethods.pollEvent}. */
export type PollEventReply = Reply<PollEventAttributes>;
