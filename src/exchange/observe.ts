import { channel } from "node:diagnostics_channel";
import type { OpenSrsError } from "../errors/base.js";
import { ApiError } from "../errors/reply.js";
import { wordsFor } from "../errors/thrown.js";
import { ReplyFormatError } from "../errors/transport.js";
import type { Logger } from "../options/options.js";
import type { Effect } from "../schema/command.js";
import { placesOf, type ReplyIssue } from "../schema/read-reply.js";
import type { OpsAssoc } from "../wire/index.js";
import { codeOf } from "./reply.js";

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
  /**
   * Where the reply was not as documented, when it was not: `exp_domains[].f_auto_renew`, each place once, `*` for what
   * is data, such as the keys of a map.
   */
  readonly issues?: readonly string[] | undefined;
  /** The wait before the next attempt, when there is one. */
  readonly nextInMs?: number | undefined;
}

type ReplyFacts = Pick<AttemptEvent, "responseCode" | "issues">;

/** What is told of a reply. */
export function factsOfReply(block: OpsAssoc, issues: readonly ReplyIssue[]): ReplyFacts {
  return { responseCode: codeOf(block), ...(issues.length > 0 && { issues: placesOf(issues) }) };
}

/** What is told of the reply that an error was made of. */
export function factsOfFailure(error: OpenSrsError): ReplyFacts {
  if (error instanceof ReplyFormatError && error.raw) return factsOfReply(error.raw, error.issues);
  return { responseCode: error instanceof ApiError ? error.responseCode : undefined };
}

const attempts = channel("opensrs-client:attempt");

/** Tells the channel and the logger of an attempt. Neither can take the place of what became of the call. */
export function report(event: AttemptEvent, failure: OpenSrsError | undefined, logger: Logger | undefined): void {
  try {
    if (attempts.hasSubscribers) attempts.publish({ ...event });
  } catch (error) {
    warn("A subscriber of opensrs-client:attempt", error);
  }
  const words = `${event.command} on ${event.environment}`;
  const took = `${event.responseCode ?? "answered"} in ${Math.round(event.elapsedMs)} ms`;
  if (!failure && event.issues) tell(logger, "warn", `${words}: ${took}; ${notAsDocumented(event.issues)}`, event);
  else if (!failure) tell(logger, "debug", `${words}: ${took}`, event);
  else if (event.nextInMs === undefined) tell(logger, "error", `${words}: ${failure.summary}`, event);
  else tell(logger, "warn", `${words}: ${failure.summary}; again in ${Math.round(event.nextInMs)} ms`, event);
}

type Level = "debug" | "info" | "warn" | "error";

/** Writes a line. What the logger throws is a warning of the process. */
export function tell(logger: Logger | undefined, level: Level, message: string, event: object): void {
  if (!logger) return;
  try {
    // A copy: some loggers write into what they are given.
    const facts = { ...event };
    const told = takesFactsFirst(logger) ? logger[level]?.(facts, message) : logger[level]?.(message, facts);
    // Of a logger that writes in its own time.
    if (isThenable(told)) told.then(undefined, warnOfLogger);
  } catch (error) {
    warnOfLogger(error);
  }
}

const MOST_PLACES = 5;

function notAsDocumented(places: readonly string[]): string {
  const more = places.length - MOST_PLACES;
  const named = places.slice(0, MOST_PLACES).join(", ");
  return `not as documented: ${named}${more > 0 ? ` and ${more} more` : ""}`;
}

/** They drop what follows a message. pino, and with it Fastify's logger, has `bindings()`, bunyan `addStream()`. */
function takesFactsFirst(logger: object): logger is { [L in Level]?: (facts: object, message: string) => unknown } {
  const { bindings, addStream } = logger as { readonly bindings?: unknown; readonly addStream?: unknown };
  return typeof bindings === "function" || typeof addStream === "function";
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === "function";
}

function warnOfLogger(error: unknown): void {
  warn("The logger given to OpenSrsClient", error);
}

function warn(who: string, error: unknown): void {
  process.emitWarning(`${who} failed: ${wordsFor(error)}`);
}
