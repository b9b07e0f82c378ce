import type { LostOrder } from "../../errors/lost.js";
import type { Reconciliation } from "../../errors/outcome.js";
import { aheadOfSender, LONGEST_MS, settledAt } from "./clocks.js";
import type { Finding } from "./finding.js";
import { Inquiry, type Reader, Unasked } from "./reader.js";
import { findOnce } from "./verdicts.js";

export interface ReconcileOptions {
  /** Ends the asking: the verdict is `unknown` then. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long after the call's deadline its request may still be worked on, in milliseconds: what is not there is proved
   * after that only. From 0 to a century; with anything else nothing is asked. Default: 300,000.
   */
  readonly settleMs?: number | undefined;
}

export const SETTLE_MS = 300_000;
/** What could not be asked, or moves, may be told then. */
export const SOON_MS = 60_000;

/**
 * Learns, with reading commands only, what became of a lost call. It never throws: what cannot be told is `unknown`,
 * with the reason and, where it may be told later, with the time to ask again.
 */
export async function findOut(
  lost: LostOrder,
  reader: Reader,
  { settleMs = SETTLE_MS }: ReconcileOptions,
): Promise<Reconciliation> {
  const fault = accountFault(lost, reader) ?? settleFault(settleMs);
  if (fault !== undefined) return { outcome: "unknown", reason: fault, evidence: [] };
  const inquiry = new Inquiry(reader, lost.as_subreseller);
  const settled = settledAt(lost, settleMs, reader);
  // Times of the verdict are of the clock that asks; it may differ from the one that sent.
  const at = (time: number) => new Date(time + aheadOfSender(lost, reader)).toISOString();
  const soon = () => reader.now() - aheadOfSender(lost, reader) + SOON_MS;
  const verdict = ({ byAbsence: _, isMoving: __, ...finding }: Finding, askAgain?: number): Reconciliation => ({
    ...finding,
    evidence: inquiry.evidence,
    ...(askAgain !== undefined && { askAgainAt: at(askAgain) }),
  });
  try {
    const began = reader.now();
    const first = await findOnce(lost, inquiry, reader);
    if (first.isMoving) return verdict(first, Math.max(settled, soon()));
    if (!first.byAbsence) return verdict(first);
    const { reason, orderId } = first;
    if (began - aheadOfSender(lost, reader) < settled) {
      const open = {
        outcome: "unknown",
        reason: `${reason}; but until ${at(settled)} it may yet be worked on`,
        orderId,
      } as const;
      return verdict(open, settled);
    }
    const second = await findOnce(lost, inquiry, reader);
    if (second.outcome === first.outcome && second.orderId === orderId) return verdict(second);
    return verdict({ outcome: "unknown", reason: `two looks differ: ${reason}; ${second.reason}` }, soon());
  } catch (error) {
    const reason = error instanceof Unasked ? error.message : "the answers could not be read";
    return verdict({ outcome: "unknown", reason }, Math.max(settled, soon()));
  }
}

/** What another account does not know of proves nothing. */
function accountFault({ account }: LostOrder, { account: asking }: Reader): string | undefined {
  if (account.host === asking.host && account.username === asking.username) return undefined;
  return `it was sent by ${account.username} to ${account.host}, and cannot be learned as ${asking.username} from ${asking.host}`;
}

function settleFault(settleMs: unknown): string | undefined {
  if (typeof settleMs === "number" && settleMs >= 0 && settleMs < LONGEST_MS) return undefined;
  return "`settleMs` is no time in milliseconds, from 0 to a century: nothing was asked";
}
