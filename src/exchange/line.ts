import type { Limits } from "../options/limits.js";
import { Limiter } from "./limiter.js";
import { Pace } from "./pace.js";
import type { pause } from "./wait.js";

/** A turn that came so much too late is taken anew: with others that were late too it would be a crowd. */
const LATE_MS = 25;
/** On a machine where all is late nobody waits for ever. */
const MOST_TURNS = 5;

export interface LineOptions {
  readonly concurrency: number;
  readonly limits: Limits | number | undefined;
  readonly account: string;
}

/** The way to the network: a place among the calls under way, then a turn at the pace of all. First come, first served. */
export class Line {
  readonly #places: Limiter;
  readonly #pace: Pace | undefined;
  readonly #shared: Limits | undefined;
  readonly #account: string;
  readonly #now: () => number;
  readonly #pause: typeof pause;

  constructor({ concurrency, limits, account }: LineOptions, now: () => number, wait: typeof pause) {
    this.#places = new Limiter(concurrency);
    this.#shared = typeof limits === "object" ? limits : undefined;
    this.#pace = typeof limits === "object" ? undefined : new Pace(limits, now);
    this.#account = account;
    this.#now = now;
    this.#pause = wait;
  }

  /**
   * Waits for both, at most `withinMs` where that is given. Returns whether they were got: `false` when the time was up or
   * the signal fired. Who comes `again` stands in front of those who were not served yet. Whoever got in must
   * {@link leave}.
   */
  enter(withinMs: number | undefined, signal: AbortSignal | undefined, again: boolean): Promise<boolean> | boolean {
    const began = this.#now();
    const place = this.#places.acquire(withinMs, signal, again);
    if (place === false) return false;
    const turn = place === true ? this.#pace?.turn(withinMs) : undefined;
    if (turn === 0) return true;
    return this.#wait(place, turn, began + (withinMs ?? Number.POSITIVE_INFINITY), signal);
  }

  async #wait(
    place: Promise<boolean> | true,
    taken: number | undefined,
    until: number,
    signal: AbortSignal | undefined,
  ): Promise<boolean> {
    if (!(await place)) return false;
    let isIn = false;
    try {
      isIn = await this.#comeRound(taken, until, signal);
    } catch (error) {
      if (signal?.aborted !== true) throw error;
    } finally {
      if (!isIn) this.#places.release();
    }
    return isIn;
  }

  async #comeRound(taken: number | undefined, until: number, signal: AbortSignal | undefined): Promise<boolean> {
    let turn = taken;
    for (let turns = 1; ; turns++) {
      turn ??= await this.#turn(until - this.#now());
      if (turn === undefined || signal?.aborted) return false;
      if (turn <= 0) return true;
      const due = this.#now() + turn;
      await this.#pause(turn, signal);
      if (this.#now() - due <= LATE_MS || turns >= MOST_TURNS) return true;
      turn = undefined;
    }
  }

  #turn(withinMs: number): Promise<number | undefined> | number | undefined {
    return this.#pace ? this.#pace.turn(withinMs) : this.#shared!.turn(this.#account, withinMs);
  }

  leave(): void {
    this.#places.release();
  }

  /** OpenSRS turned a call away for their number: all who wait are slower from now on. */
  turnedAway(agoMs: number): void {
    this.#pace?.turnedAway(agoMs);
    // Nobody waits for it, and a store that is away is told of by the next turn.
    this.#shared?.turnedAway(this.#account, agoMs).catch(() => {});
  }
}
