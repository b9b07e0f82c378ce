import { Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "./io.js";
import { type GlobalOptions, Session } from "./session.js";

/** A command's work: its arguments, and its own options as commander read them. */
type Work<O> = (session: Session, args: readonly never[], options: O) => Promise<void>;

/** Makes a command with the options that all have, whose work gets a session of its own. */
export function defineAction<O = object>(io: Io, usage: string, summary: string, work: Work<O>): Command {
  const command = new Command(usage.split(" ")[0]).description(summary);
  const [, ...args] = usage.split(" ");
  for (const arg of args) command.argument(arg);
  return withGlobalOptions(command).action(async (...parameters: unknown[]) => {
    const options = allOptions<O>(command);
    const session = new Session(io, options);
    try {
      await work(session, parameters.slice(0, -2) as never[], options);
    } finally {
      await session.close();
    }
  });
}

/** Gives a command, or what has commands below it, the options that all have: they stand before the command's name or after. */
export function withGlobalOptions(command: Command): Command {
  for (const option of globalOptions()) command.addOption(option);
  return command.enablePositionalOptions();
}

/** A command's options and those that were said before its name; what stands nearer to the end counts. */
function allOptions<O>(command: Command | null): O & GlobalOptions {
  return command ? { ...allOptions<O>(command.parent), ...command.opts() } : ({} as O & GlobalOptions);
}

function globalOptions(): Option[] {
  return [
    new Option("--json", "one line of JSON for each result"),
    new Option("--csv", "comma-separated values with a heading"),
    new Option("--dry-run", "print what would be sent, without secrets, and send nothing"),
    new Option("-y, --yes", "do not ask before charges and what cannot be undone"),
    new Option("--env-file <file>", "take the OPENSRS_* variables from this file, not from the environment"),
    new Option("--proxy <url>", "go through this proxy, whatever HTTPS_PROXY says"),
  ];
}

/** A number of calls at once. */
export function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError("expected a number from 1 on");
  return Number(text);
}
