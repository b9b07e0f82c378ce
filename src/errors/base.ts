import type { CallFacts, Outcome } from "./facts.js";
import type { ErrorCode } from "./guide.js";
import { errorGuide, hintsOf } from "./guide.js";
import { itemOf } from "./thrown.js";

export interface ErrorInit {
  /** One sentence: what happened. */
  readonly summary: string;
  readonly outcome: Outcome;
  readonly call?: CallFacts | undefined;
  /** More rows for the message, such as `Address`. */
  readonly rows?: ReadonlyArray<readonly [string, string]>;
  readonly retryable?: boolean;
  readonly docsUrl?: string | undefined;
  readonly hints?: readonly string[];
  /** Placeholders of the hints beside those of the call. */
  readonly values?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

// One symbol for all copies of the package in a process: an error of the CommonJS copy is an instance of the ESM class.
const BRAND: unique symbol = Symbol.for("opensrs-client.error") as never;

const OUTCOMES: Record<Outcome, string> = {
  "not-sent": "not sent: nothing reached OpenSRS",
  refused: "refused: OpenSRS did nothing",
  unknown: "unknown: it may have been done, ask before repeating",
  parked: "parked: it was not done, and its order waits",
  done: "done",
};

/**
 * Base of every error of this library. The message holds what happened, the facts, what to try and where to read on;
 * never the key, a signature, a password, an auth code or contact data.
 */
export abstract class OpenSrsError extends Error {
  /** Stable name of the situation, see `docs/errors.md`. */
  readonly code: ErrorCode;
  /** The first line of the message. */
  declare readonly summary: string;
  /** What to check or try, most likely first. */
  declare readonly hints: readonly string[];
  declare readonly docsUrl: string;
  /** Action and object of the call, such as `RENEW DOMAIN`. */
  declare readonly command: string | undefined;
  /** The client's method that was called, such as `lookupDomain`; `send` for raw commands. */
  declare readonly method: string | undefined;
  readonly outcome: Outcome;
  /** Sending the same call again, later, is safe and may work. */
  readonly retryable: boolean;
  /** How often it was tried. */
  attempts = 0;
  /** From the call to the error, in milliseconds. */
  elapsedMs = 0;

  constructor(code: ErrorCode, init: ErrorInit) {
    const guide = errorGuide[code];
    const call = init.call;
    const hints = [...(init.hints ?? []), ...hintsOf(guide, call, init.values)];
    const docsUrl = init.docsUrl ?? guide.docsUrl;
    const said = cut(init.summary);
    const summary = call ? `${said} (${call.command})` : said;
    super(compose(summary, rowsOf(init), hints, docsUrl, code), init.cause === undefined ? {} : { cause: init.cause });
    this.code = code;
    // The message has these in words already: they are there to be read, not to be printed a second time.
    hide(this, "summary", summary);
    hide(this, "hints", hints);
    hide(this, "docsUrl", docsUrl);
    hide(this, "command", call?.command);
    hide(this, "method", call?.method);
    this.outcome = init.outcome;
    this.retryable = init.retryable ?? false;
    hide(this, BRAND, brands(new.target));
    // Not the class's own name, which a minifier may change.
    hide(this, "name", Object.hasOwn(new.target, "brand") ? new.target.brand : new.target.name);
    // Again, by its name and without the constructors.
    Error.captureStackTrace?.(this, new.target);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that was asked, which may be a subclass.
    const asked = this as unknown as { readonly brand: string };
    // A class that a user derived has no brand of its own: it is compared the ordinary way.
    if (!Object.hasOwn(asked, "brand")) return Function.prototype[Symbol.hasInstance].call(asked, value);
    const names = itemOf(value, BRAND);
    return Array.isArray(names) && names.includes(asked.brand);
  }

  static readonly brand: string = "OpenSrsError";

  /** What may be logged: no reply data, no request data. */
  toJSON(): Record<string, unknown> {
    const { name, code, summary, hints, docsUrl, method, command, outcome, retryable, attempts, elapsedMs } = this;
    const call = { method, command, outcome, retryable, attempts, elapsedMs };
    return { name, code, message: summary, ...call, hints, docsUrl, ...this.details() };
  }

  /** The facts that a class adds to {@link toJSON}. */
  protected details(): Record<string, unknown> {
    return {};
  }
}

/** Defines a property that is readable but is not shown by `console.log`, `util.inspect` or `JSON.stringify`. */
export function hide(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: false, configurable: true, writable: false });
}

/** Makes an error an instance of another class too: a parked order is also what kept it from being carried out. */
export function alsoInstanceOf(error: OpenSrsError, type: { readonly brand: string }): void {
  hide(error, BRAND, [...new Set([...(error as unknown as { [BRAND]: string[] })[BRAND], ...brands(type)])]);
}

function brands(type: unknown): string[] {
  const names: string[] = [];
  for (let at = type as { brand?: string } | null; at?.brand !== undefined; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, "brand")) names.push(at.brand!);
  }
  return names;
}

function rowsOf({ call, rows = [], outcome, retryable }: ErrorInit): ReadonlyArray<readonly [string, string]> {
  const place = call
    ? ([
        ["Environment", `${call.environment} (${call.baseUrl})`],
        ["Username", call.username],
      ] as const)
    : [];
  // Only reads may be repeated when it is open what became of them.
  const words =
    outcome === "unknown" && retryable ? "unknown, which does not matter: it only reads" : OUTCOMES[outcome];
  return [...place, ...rows, ...(call ? ([["Outcome", words]] as const) : [])];
}

// A message is to be read. What is longer stands in the error's own properties.
const MAX_LENGTH = 2000;
export const MAX_LINES = 100;

function cut(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}...`;
}

function listed(lines: readonly string[]): string {
  const more = lines.length - MAX_LINES;
  return (more <= 0 ? lines : [...lines.slice(0, MAX_LINES), `  ... and ${more} more`]).join("\n");
}

function compose(
  summary: string,
  rows: ReadonlyArray<readonly [string, string]>,
  hints: readonly string[],
  docsUrl: string,
  code: string,
): string {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  const parts = [summary];
  if (rows.length > 0) parts.push(rows.map(([name, value]) => `  ${name.padEnd(width)}  ${cut(value)}`).join("\n"));
  if (hints.length > 0) parts.push(listed(hints.map((hint) => `  - ${cut(hint)}`)));
  parts.push(`  Docs: ${docsUrl}\n  Code: ${code}`);
  return parts.join("\n\n");
}
