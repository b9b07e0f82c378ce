import type { OpenSrsError } from "../errors/base.js";
import type { Repeat } from "../errors/codes.js";
import { errorGuide } from "../errors/guide.js";
import { ApiError, repeatOfRefusal } from "../errors/reply.js";
import { HttpStatusError } from "../errors/transport.js";
import type { RetryPolicy } from "../options/options.js";
import { type Effect, isOnceOnly } from "../schema/command.js";

/** How often a call failed, and how often it was turned away for the number of calls. */
export interface Failures {
  readonly failed: number;
  readonly away: number;
}

/**
 * The wait before the next attempt in milliseconds, `undefined` when there must be none: exponential with full jitter,
 * and no wait where only the connection is to be changed. What was turned away is repeated as long as there is time.
 */
export function nextDelay(
  error: OpenSrsError,
  effect: Effect,
  { failed, away }: Failures,
  policy: RetryPolicy,
  random: () => number,
): number | undefined {
  const repeat = repeatOf(error);
  if (repeat === undefined || !mayRepeat(repeat, effect)) return undefined;
  const isAway = wasTurnedAway(error);
  if (isAway ? policy.attempts === 1 : failed >= policy.attempts) return undefined;
  const times = isAway ? away : failed;
  if (repeat === "reconnect" && times === 1) return 0;
  return random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (times - 1));
}

/** OpenSRS did not take the call up, since there were too many. */
export function wasTurnedAway(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const repeat = repeatOfRefusal(error);
  return repeat !== undefined && repeat !== "read";
}

/** The connection has served as many commands as OpenSRS allows. */
export function needsNewConnection(error: OpenSrsError): boolean {
  return repeatOf(error) === "reconnect";
}

function repeatOf(error: OpenSrsError): Repeat | undefined {
  if (error instanceof ApiError) return repeatOfRefusal(error);
  if (error instanceof HttpStatusError && error.status < 500) return undefined;
  return errorGuide[error.code].repeat;
}

function mayRepeat(repeat: Repeat, effect: Effect): boolean {
  if (repeat === "read") return effect === "read";
  return repeat !== "not-order" || !isOnceOnly(effect);
}
