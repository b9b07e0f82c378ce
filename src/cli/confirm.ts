import { createInterface } from "node:readline/promises";
import { EXIT, Failure, usage } from "./failure.js";
import type { Io } from "./io.js";

/** Asks on the terminal before something that cannot be taken back. Anything but a yes ends the run. */
export async function confirm(io: Io, question: string): Promise<void> {
  const { stdin, stderr, signal } = io;
  if (!stdin.isTTY || !stderr.isTTY) {
    throw usage("Nothing was sent: there is no terminal to ask on. Say --yes to go ahead without being asked.");
  }
  // Not as a terminal: that would take it out of the mode in which it echoes, edits and understands Ctrl-C by itself.
  const lines = createInterface({ input: stdin, output: stderr, terminal: false });
  try {
    // At the end of input there is no answer: that is a no.
    const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
    const answer = await Promise.race([lines.question(`${question} [y/N] `, { signal }), ended]);
    signal.throwIfAborted();
    if (!/^\s*y(es)?\s*$/i.test(answer)) throw new Failure(EXIT.failed, "Nothing was sent.");
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    lines.close();
  }
}
