import { hide, OpenSrsError } from "./base.js";
import type { CallFacts, Outcome } from "./facts.js";
import { textItemOf, wordsFor } from "./thrown.js";

/** What was learned about a call whose reply was lost. */
export interface Reconciliation {
  /** `done`: it happened. `refused`: it did not. `unknown`: it cannot be told yet, or not by this library. */
  readonly outcome: Exclude<Outcome, "not-sent">;
  /** In words, for people. */
  readonly reason: string;
  /** What was asked and what OpenSRS answered. */
  readonly evidence: ReadonlyArray<{ readonly command: string; readonly answer: string }>;
}

/**
 * A call that spends money or cannot be undone was sent, and whether it was done is not known. The library does not
 * send it again. `cause` is what went wrong.
 */
export class OutcomeUnknownError extends OpenSrsError {
  static override readonly brand = "OutcomeUnknownError";
  /** Asks OpenSRS, with reading commands only, whether the call was done. */
  declare readonly reconcile: () => Promise<Reconciliation>;

  constructor(call: CallFacts, cause: unknown, reconcile: () => Promise<Reconciliation>) {
    super("OUTCOME_UNKNOWN", {
      summary: "Sent, but whether it was done is not known",
      outcome: "unknown",
      call,
      cause,
      rows: [["Because", reasonOf(cause)]],
    });
    hide(this, "reconcile", reconcile);
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
