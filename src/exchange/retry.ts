import type { OpenSrsError } from "../errors/base.js";
import type { Repeat } from "../errors/codes.js";
import { errorGuide } from "../errors/guide.js";
import { ApiError, repeatOfRefusal } from "../errors/reply.js";
import { HttpStatusError } from "../errors/transport.js";
import type { RetryPolicy } from "../options/options.js";
import { type Effect, isOnceOnly } from "../schema/command.js";

/**
 * The wait before the next attempt in milliseconds, `undefined` when there must be none: exponential with full jitter,
 * and no wait where only the connection is to be changed.
 */
export function nextDelay(
  error: OpenSrsError,
  effect: Effect,
  attempt: number,
  policy: RetryPolicy,
  random: () => number,
): number | undefined {
  const repeat = repeatOf(error);
  if (attempt >= policy.attempts || repeat === undefined || !mayRepeat(repeat, effect)) return undefined;
  if (repeat === "reconnect") return 0;
  return random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
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
