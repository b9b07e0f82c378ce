import { channel } from "node:diagnostics_channel";
import { inspect } from "node:util";
import type { OpenSrsError } from "../errors/base.js";
import type { Logger } from "../options/options.js";
import type { Effect } from "../schema/command.js";

/**
 * One attempt of a call, for the channel `opensrs-client:attempt` of `node:diagnostics_channel` and for the logger.
 * It holds nothing of the request's or reply's data.
 */
export interface AttemptEvent {
  /** Action and object, such as `LOOKUP DOMAIN`. */
  readonly command: string;
  readonly effect: Effect;
  readonly environment: string;
  readonly host: string;
  /** 1 for the first. */
  readonly attempt: number;
  readonly elapsedMs: number;
  /** `response_code` of the reply, when there was one. */
  readonly responseCode?: number | undefined;
  /** Code of the error that ended the attempt. */
  readonly error?: string | undefined;
  /** The wait before the next attempt, when there is one. */
  readonly nextInMs?: number | undefined;
}

const attempts = channel("opensrs-client:attempt");

/** Tells the channel and the logger of an attempt. */
export function report(event: AttemptEvent, failure: OpenSrsError | undefined, logger: Logger | undefined): void {
  if (attempts.hasSubscribers) attempts.publish(event);
  if (!logger) return;
  try {
    tell(event, failure, logger);
  } catch (error) {
    // A reply that was paid for must not be lost to a logger's fault.
    process.emitWarning(`The logger given to OpenSrsClient failed: ${error instanceof Error ? error : inspect(error)}`);
  }
}

function tell(event: AttemptEvent, failure: OpenSrsError | undefined, logger: Logger): void {
  const words = `${event.command} on ${event.environment}`;
  if (!failure)
    logger.debug?.(`${words}: ${event.responseCode ?? "answered"} in ${Math.round(event.elapsedMs)} ms`, event);
  else if (event.nextInMs !== undefined)
    logger.warn?.(`${words}: ${failure.summary}; again in ${Math.round(event.nextInMs)} ms`, event);
  else logger.error?.(`${words}: ${failure.summary}`, event);
}
