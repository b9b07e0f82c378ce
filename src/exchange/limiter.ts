import { onAbort } from "../transport/abort.js";

/** Lets at most `limit` calls run at once; the others wait their turn, first come, first served. */
export class Limiter {
  readonly #limit: number;
  /** Those who were turned away stand in front: they came first. */
  readonly #again: Set<() => void> = new Set();
  readonly #waiting: Set<() => void> = new Set();
  #running = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Waits for a place, at most `timeoutMs` where that is given. Returns whether there is one: `false` when the time was
   * up or the signal fired. Whoever got a place must {@link release} it.
   */
  acquire(timeoutMs: number | undefined, signal: AbortSignal | undefined, again = false): Promise<boolean> | boolean {
    if (signal?.aborted) return false;
    if (this.#running < this.#limit) {
      this.#running++;
      return true;
    }
    const line = again ? this.#again : this.#waiting;
    return new Promise((resolve) => {
      const end = (got: boolean) => {
        clearTimeout(timer);
        forget();
        line.delete(take);
        resolve(got);
      };
      const take = () => end(true);
      const giveUp = () => end(false);
      const timer = timeoutMs === undefined ? undefined : setTimeout(giveUp, timeoutMs);
      const forget = onAbort(signal, giveUp);
      line.add(take);
    });
  }

  release(): void {
    const [next = this.#waiting.values().next().value] = this.#again;
    // The place goes straight to the next in line, so that nobody slips in between.
    if (next) next();
    else this.#running--;
  }
}
