import { commands } from "../commands/index.js";
import { OpenSrsError, OutcomeUnknownError } from "../errors/index.js";
import { ConfigError, InputError } from "../errors/local.js";

/** The exit codes, as docs/cli.md has them. */
export const EXIT = {
  ok: 0,
  /** OpenSRS refused, or the work failed. */
  failed: 1,
  /** The arguments, the configuration or the input do not fit: nothing was sent. */
  usage: 2,
  /** Something was sent, and whether it was done is not known. */
  unknown: 3,
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
  return error instanceof OpenSrsError && isOpen(error) ? EXIT.unknown : EXIT.failed;
}

// Of a command that only reads there is nothing to know.
function isOpen(error: OpenSrsError): boolean {
  if (error.outcome !== "unknown") return false;
  if (error instanceof OutcomeUnknownError) return true;
  const command = Object.values(commands).find(({ action, object }) => `${action} ${object}` === error.command);
  return command?.effect !== "read";
}
