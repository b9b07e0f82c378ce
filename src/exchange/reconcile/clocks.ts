import type { LostOrder } from "../../errors/lost.js";
import type { Reader } from "./reader.js";

/*
 * Three clocks: the server's, that of the machine that sent, and that of the machine that asks, which may be another. Two of
 * them are compared by the `Date` of a reply; where the sender's never was, it is taken for the server's, give or take a week.
 */

// Dates of orders are whole seconds, and so is the server's Date header.
const SLACK_MS = 5_000;

/** Room for a clock that was never compared with the server's. */
const UNKNOWN_CLOCK_MS = 7 * 86_400_000;

/** A century: no clocks differ by more, and no quiet time is longer. */
export const LONGEST_MS = 36_525 * 86_400_000;

type Clocks = Pick<Reader, "isSender" | "clockAheadMs">;

/** From when on an order can be the lost one, by the server's clock. */
export function windowStart(lost: LostOrder, reader: Clocks): number {
  // The clock of another machine says nothing of the one that sent.
  const aheadNow = reader.isSender ? reader.clockAheadMs() : undefined;
  const known = [lost.clockAheadMs, aheadNow].filter((ahead): ahead is number => ahead !== undefined);
  const sentAt = Date.parse(lost.sentAt);
  return known.length === 0 ? sentAt - UNKNOWN_CLOCK_MS : sentAt + Math.min(...known) - SLACK_MS;
}

/** When the quiet time is over, by the sender's clock: what is not there then will not come. */
export function settledAt(lost: LostOrder, settleMs: number, { isSender }: Clocks): number {
  const isCompared = isSender || lost.clockAheadMs !== undefined;
  const slack = isSender ? 0 : (lost.clockSlackMs ?? 0);
  return Date.parse(lost.until) + settleMs + (isCompared ? slack : UNKNOWN_CLOCK_MS);
}

/** How far the clock that asks is ahead of the clock that sent. */
export function aheadOfSender(lost: LostOrder, { isSender, clockAheadMs }: Clocks): number {
  const aheadNow = clockAheadMs();
  if (isSender || aheadNow === undefined) return 0;
  const ahead = (lost.clockAheadMs ?? 0) - aheadNow;
  // A whole second of the Date header and the way of a reply make a difference of equal clocks.
  return Math.abs(ahead) > SLACK_MS ? ahead : 0;
}
