/** What is kept free, so that no second holds more calls than are allowed: they do not arrive as evenly as they leave. */
export const USED_SHARE = 0.95;
/** After calls were turned away: what part of the pace comes back each second, and what is left at the least. */
export const REGAINED_SHARE = 0.1;
export const LEAST_SHARE = 0.05;

/** Of few calls a second: who sends so few is not who sends too many. */
const LEAST_REFERENCE = 10;

/**
 * How fast calls may leave: evenly, at the rate that is given. Where OpenSRS turns calls away for their number it is
 * halved, once for all that were sent before, and comes back by itself. Without a rate calls leave as they come; turned
 * away, they go on at half of what was sent in the last second, until twice that is reached again.
 */
export class Pace {
  readonly #goal: number | undefined;
  readonly #now: () => number;
  readonly #sent = new LastSecond();
  #nextAt = 0;
  /** The pace that was left at the last cut, and when that was; `undefined` when it is as fast again as it may be. */
  #cut: { readonly rate: number; readonly reference: number; readonly at: number } | undefined;
  #cutAt = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number | undefined, now: () => number) {
    this.#goal = perSecond === undefined ? undefined : perSecond * USED_SHARE;
    this.#now = now;
  }

  /** Takes the next turn, if it comes in time: the wait for it in milliseconds. */
  turn(withinMs = Number.POSITIVE_INFINITY): number | undefined {
    const now = this.#now();
    if (this.#goal === undefined) this.#sent.count(now);
    const rate = this.#rateAt(now);
    if (rate === undefined) return 0;
    const at = Math.max(now, this.#nextAt);
    if (at - now > withinMs) return undefined;
    this.#nextAt = at + 1000 / rate;
    return at - now;
  }

  /** A call was turned away that was sent so long ago. */
  turnedAway(agoMs: number): void {
    const now = this.#now();
    // It was sent as fast as the pace was before the last cut: that says nothing new.
    if (now - agoMs <= this.#cutAt) return;
    const present = this.#rateAt(now);
    const reference = this.#goal ?? this.#cut?.reference ?? Math.max(LEAST_REFERENCE, this.#sent.at(now));
    const rate = Math.max((present ?? reference) / 2, reference * LEAST_SHARE);
    this.#cut = { rate, reference, at: now };
    this.#cutAt = now;
    this.#nextAt = Math.max(this.#nextAt, now + 1000 / rate);
  }

  #rateAt(now: number): number | undefined {
    if (this.#cut === undefined) return this.#goal;
    const { rate, reference, at } = this.#cut;
    const regained = rate + (reference * REGAINED_SHARE * (now - at)) / 1000;
    if (regained < (this.#goal ?? 2 * reference)) return regained;
    this.#cut = undefined;
    return this.#goal;
  }
}

/** How many were sent in a second, by whole seconds. */
class LastSecond {
  #began = 0;
  #within = 0;
  #before = 0;

  count(now: number): void {
    this.#turn(now);
    this.#within++;
  }

  at(now: number): number {
    this.#turn(now);
    return Math.max(this.#within, this.#before);
  }

  #turn(now: number): void {
    const passed = now - this.#began;
    if (passed < 1000) return;
    this.#before = passed < 2000 ? this.#within : 0;
    this.#within = 0;
    this.#began = now;
  }
}
