/**
 * The time of one call. It runs while the call has a place, and between its attempts: an order that waited long for
 * its turn must not be sent with no time left for the answer. Waiting has a limit of its own, or none.
 */
export class CallTime {
  readonly limitMs: number;
  readonly queueLimitMs: number | undefined;
  readonly #now: () => number;
  readonly #started: number;
  #queuedMs = 0;

  constructor(limitMs: number, queueLimitMs: number | undefined, now: () => number) {
    this.limitMs = limitMs;
    this.queueLimitMs = queueLimitMs;
    this.#now = now;
    this.#started = now();
  }

  /** Since the call was made, the waiting included. */
  elapsedMs(): number {
    return this.#now() - this.#started;
  }

  leftMs(): number {
    return this.limitMs - (this.elapsedMs() - this.#queuedMs);
  }

  /** Does the waiting, which is told how long it may take, and does not count it. */
  async queue<T>(wait: (leftMs: number | undefined) => Promise<T> | T): Promise<T> {
    const began = this.#now();
    try {
      return await wait(this.queueLimitMs === undefined ? undefined : this.queueLimitMs - this.#queuedMs);
    } finally {
      this.#queuedMs += this.#now() - began;
    }
  }
}
