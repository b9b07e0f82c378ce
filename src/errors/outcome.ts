import { hide, OpenSrsError } from "./base.js";
import type { CallFacts } from "./facts.js";
import type { LostOrder } from "./lost.js";
import { textItemOf, wordsFor } from "./thrown.js";

/** What was learned about a call whose outcome was lost. */
export interface Reconciliation {
  /**
   * `done`: this very call was carried out. `parked`: its order waits, for money or a decision. `held`: somebody has it,
   * by another order; nothing is to be billed for this one. `refused`: it was not carried out and will not be.
   * `unknown`: it cannot be told, or not yet.
   */
  readonly outcome: "done" | "parked" | "held" | "refused" | "unknown";
  /** In words, for people. */
  readonly reason: string;
  /** The order, where it is known. */
  readonly orderId?: string | undefined;
  /** Of an `unknown`: the order is this call's, it was accepted and is not finished. */
  readonly pending?: true | undefined;
  /** The domain's expiry as OpenSRS wrote it, where it was told. */
  readonly expiry?: string | undefined;
  /** Of an `unknown` that may be told later: from when on; ISO 8601. */
  readonly askAgainAt?: string | undefined;
  /** What was asked and what OpenSRS answered. */
  readonly evidence: ReadonlyArray<{ readonly command: string; readonly answer: string }>;
}

/** How long and how patiently to ask, see `reconcile()`. */
export type AskOutcome = (
  lost: LostOrder,
  options?: { readonly signal?: AbortSignal | undefined; readonly settleMs?: number | undefined },
) => Promise<Reconciliation>;

/**
 * A call that spends money or cannot be undone was sent, and whether it was done is not known. The library does not
 * send it again. `cause` is what went wrong.
 */
export class OutcomeUnknownError extends OpenSrsError {
  static override readonly brand: string = "OutcomeUnknownError";
  /** What is known of the call, as plain JSON without secrets: keep it, and `reconcile(client, lost)` works after a crash too. */
  declare readonly lost: LostOrder;
  /** Asks OpenSRS, with reading commands only, what became of the call; never throws. After `client.close()` too. */
  declare readonly reconcile: (options?: Parameters<AskOutcome>[1]) => Promise<Reconciliation>;

  constructor(call: CallFacts, cause: unknown, lost: LostOrder, ask: AskOutcome) {
    super("OUTCOME_UNKNOWN", {
      summary: "Sent, but whether it was done is not known",
      outcome: "unknown",
      call,
      cause,
      rows: [["Because", reasonOf(cause)]],
    });
    hide(this, "lost", lost);
    hide(this, "reconcile", (options?: Parameters<AskOutcome>[1]) => ask(lost, options));
  }

  protected override details(): Record<string, unknown> {
    return { cause: shownCause(this.cause), lost: this.lost };
  }
}

/**
 * The caller aborted a call that changes something after it was sent: aborting stops nothing that OpenSRS has begun.
 * `cause` is the signal's reason. A read, and whatever was not sent yet, rejects with the reason itself.
 */
export class AbortedError extends OpenSrsError {
  static override readonly brand: string = "AbortedError";

  constructor(call: CallFacts, reason: unknown) {
    super("CALL_ABORTED", {
      summary: "Aborted after it was sent: whether it was done is not known",
      outcome: "unknown",
      call,
      cause: reason,
      rows: [["Because", reasonOf(reason)]],
    });
  }

  protected override details(): Record<string, unknown> {
    return { cause: shownCause(this.cause) };
  }
}

function shownCause(cause: unknown): unknown {
  try {
    return cause instanceof OpenSrsError ? cause.toJSON() : reasonOf(cause);
  } catch {
    // An error class of a user's own, or a circle.
    return reasonOf(cause);
  }
}

function reasonOf(cause: unknown): string {
  if (cause instanceof OpenSrsError) return textItemOf(cause, "summary") ?? cause.code;
  return textItemOf(cause, "message") === "" ? "The caller ended it" : wordsFor(cause);
}
