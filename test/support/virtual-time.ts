import { setImmediate as turn } from "node:timers/promises";
import type { Runtime } from "../../src/exchange/call.js";
import { onAbort } from "../../src/transport/abort.js";

/** A time that passes only when all who run by it wait: seconds of many clients take none of the machine. */
export class VirtualTime {
  #time: number;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  constructor(start = Date.UTC(2026, 0, 15)) {
    this.#time = start;
  }

  readonly now = (): number => this.#time;

  readonly pause = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const wake = () => {
        forget();
        resolve();
      };
      const sleeper = { at: this.#time + Math.max(0, ms), wake };
      this.#sleepers.push(sleeper);
      const forget = onAbort(signal, () => {
        forget();
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        reject(signal!.reason);
      });
    });

  get runtime(): Partial<Runtime> {
    return { now: this.now, date: this.now, pause: this.pause };
  }

  /** Lets time pass until the work has ended. */
  async until<T>(work: Promise<T>): Promise<T> {
    let isOver = false;
    const over = () => {
      isOver = true;
    };
    work.then(over, over);
    while (!isOver) {
      await turn();
      if (isOver) break;
      this.#sleepers.sort((a, b) => a.at - b.at);
      const next = this.#sleepers.shift();
      if (next === undefined) continue;
      this.#time = next.at;
      next.wake();
    }
    return await work;
  }
}
