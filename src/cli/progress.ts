import { clearLine, cursorTo } from "node:readline";
import type { Io } from "./io.js";

const BAR_WIDTH = 24;

/**
 * One line on the terminal that says how far the work is. It hides no cursor and changes no mode, so that a run that is
 * cut short leaves nothing to repair. Without a terminal on stderr it does nothing.
 */
export class Progress {
  readonly #io: Io;
  #isShown = false;

  constructor(io: Io) {
    this.#io = io;
  }

  show(done: number, total: number, words: string): void {
    const { stderr } = this.#io;
    if (!stderr.isTTY) return;
    const filled = Math.floor((done / Math.max(total, 1)) * BAR_WIDTH);
    const bar = `[${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}]`;
    const line = `${bar} ${done}/${total} ${words}`;
    this.clear();
    // A line that wraps could not be cleared again.
    stderr.write(line.slice(0, (stderr.columns ?? 80) - 1));
    this.#isShown = true;
  }

  clear(): void {
    if (!this.#isShown) return;
    cursorTo(this.#io.stderr, 0);
    clearLine(this.#io.stderr, 1);
    this.#isShown = false;
  }
}
