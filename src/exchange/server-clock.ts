import { LONGEST_MS } from "./reconcile/clocks.js";

/** How old a reply may be for a comparison that is better than the one before. */
const PROMPT_MS = 5_000;

/** What the server's clock is ahead of this machine's, as the `Date` of its replies says. */
export class ServerClock {
  /** At least so much, in milliseconds; `undefined` while no reply said. */
  aheadMs: number | undefined;
  /** At most so much more: a reply that was long on its way, or waited for a frozen process, says less. */
  slackMs = Number.POSITIVE_INFINITY;

  /** Reads a reply's `Date`, between the moment it was asked for and now. */
  read(date: string | undefined, askedAt: number, now: number): void {
    const ahead = (typeof date === "string" ? Date.parse(date) : Number.NaN) - now;
    const slack = Math.max(0, now - askedAt);
    if (!(Math.abs(ahead) < LONGEST_MS) || slack > Math.max(PROMPT_MS, this.slackMs)) return;
    this.aheadMs = ahead;
    this.slackMs = slack;
  }

  /** For a lost order, whose finder has another clock. */
  get facts(): { clockAheadMs?: number; clockSlackMs?: number } {
    if (this.aheadMs === undefined) return {};
    // Less than the `Date` header's second makes no difference.
    return { clockAheadMs: this.aheadMs, ...(this.slackMs >= 1000 && { clockSlackMs: this.slackMs }) };
  }
}
