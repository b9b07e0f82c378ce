import type { OpenSrsError } from "../errors/base.js";
import type { CallFacts } from "../errors/facts.js";
import type { Context } from "./context.js";
import type { CheckStatus } from "./types.js";
import { summaryOf, verdictOf } from "./verdicts.js";

/** What a step found. */
export interface Finding {
  readonly status: CheckStatus;
  readonly detail: string;
  readonly hints?: readonly string[];
  /** The sentence for a newcomer, should the diagnosis come down to this. */
  readonly verdict?: string;
}

/** One step of the diagnosis. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** The steps without which this one makes no sense: it is skipped when one of them failed. */
  readonly needs: readonly string[];
  /** It looks at the direct way to the host, which does not count where the client has a `transport` of its own. */
  readonly direct?: true;
  /** The step whose failure this one explains by failing itself: its verdict is then the better one. */
  readonly explains?: string;
  run(context: Context): Finding | Promise<Finding>;
}

export function pass(detail: string): Finding {
  return { status: "pass", detail };
}

export function warn(detail: string, hints: readonly string[]): Finding {
  return { status: "warn", detail, hints };
}

export function skip(detail: string): Finding {
  return { status: "skip", detail };
}

/** The finding for an error of the library: its first line, its hints, and the sentence that belongs to its code. */
export function fail(error: OpenSrsError, call: CallFacts, detail: string = summaryOf(error)): Finding {
  return { status: "fail", detail, hints: error.hints, verdict: verdictOf(error, call, detail) };
}
