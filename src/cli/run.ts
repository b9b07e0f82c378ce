import { CommanderError } from "commander";
import { EXIT, exitCodeOf } from "./failure.js";
import { type Io, visible, write } from "./io.js";
import { program } from "./program.js";

/** Runs one command line and gives the exit code. It throws nothing and ends nothing but what it began. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    await program(io).parseAsync([...argv], { from: "user" });
    return EXIT.ok;
  } catch (error) {
    // Commander has printed its own message, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const message = error instanceof Error ? error.message : String(error);
    if (message !== "") await write(io.stderr, `${visible(message)}\n`).catch(() => {});
    return exitCodeOf(error);
  }
}
