import type { HistoryEntry, Sandbox } from "../../src/sandbox/index.js";

export const centsOf = (text: string) => Math.round(Number(text) * 100);
export const moneyOf = (cents: number) => (cents / 100).toFixed(2);

/** What really happened, taken from the sandbox's history as it goes, since that keeps the last entries only. */
export class Books {
  readonly #sandbox: Sandbox;
  /** All that was paid for. */
  readonly charges: HistoryEntry[] = [];
  readonly faults = new Map<string, number>();
  commands = 0;
  charged = 0;

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  take = (): void => {
    const { history } = this.#sandbox;
    for (const entry of history.entries) {
      // Not the questions of the clock, which name no command.
      if (entry.action === "") continue;
      this.commands++;
      if (entry.faulted !== undefined) this.faults.set(entry.faulted, (this.faults.get(entry.faulted) ?? 0) + 1);
      if (entry.charged !== "0.00") this.charges.push(entry);
    }
    this.charged += centsOf(history.charged);
    history.clear();
  };
}
