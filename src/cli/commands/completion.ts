import { Argument, Command } from "commander";
import { candidates, SCRIPTS } from "../completion.js";
import { type Io, write } from "../io.js";

export function completionCommand(io: Io): Command {
  return new Command("completion")
    .description("Print the completion script of a shell.")
    .addArgument(new Argument("<shell>").choices(Object.keys(SCRIPTS)))
    .action((shell: keyof typeof SCRIPTS) => write(io.stdout, SCRIPTS[shell]));
}

/** What the scripts ask: one candidate a line, its meaning after a tab. */
export function completeCommand(io: Io, root: Command): Command {
  return new Command("__complete")
    .argument("[words...]")
    .allowUnknownOption()
    .action((words: string[]) => {
      const lines = candidates(root, words).map(({ word, about }) => `${word}\t${about.split("\n")[0]}\n`);
      return write(io.stdout, lines.join(""));
    });
}
