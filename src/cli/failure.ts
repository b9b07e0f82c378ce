import { AuthenticationError, ConfigError, ConnectError, InputError, OpenSrsError } from "../errors/index.js";

/** The exit codes, as docs/cli.md has them. */
export const EXIT = {
  ok: 0,
  /** OpenSRS refused, or the work failed. */
  failed: 1,
  /** The arguments, the configuration or the input do not fit: nothing was sent. */
  usage: 2,
  /** Something was sent, and whether it was done is not known. */
  unknown: 3,
  /** OpenSRS took the order and did not carry it out: it waits in the account. */
  parked: 4,
  /** The terminal was closed. */
  hungUp: 129,
  interrupted: 130,
  /** The reader of the output has gone, as when a pipe into `head` ends. */
  brokenPipe: 141,
  terminated: 143,
} as const;

/** Ends the run with an exit code; the message, when there is one, is printed as it is. */
export class Failure extends Error {
  constructor(
    readonly exitCode: number,
    message = "",
  ) {
    super(message);
  }
}

/** A fault of the arguments, the configuration or a file. */
export function usage(message: string): Failure {
  return new Failure(EXIT.usage, message);
}

/** The exit code that an error stands for. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.exitCode;
  if (error instanceof ConfigError || error instanceof InputError) return EXIT.usage;
  if (error instanceof OpenSrsError && error.outcome === "parked") return EXIT.parked;
  // Of a command that only reads there is nothing to know: it alone may be repeated when its outcome is open.
  return error instanceof OpenSrsError && error.outcome === "unknown" && !error.retryable ? EXIT.unknown : EXIT.failed;
}

/** What fails one of many calls so would fail all the others. */
export function concernsAll(error: unknown): boolean {
  return error instanceof AuthenticationError || error instanceof ConnectError;
}
