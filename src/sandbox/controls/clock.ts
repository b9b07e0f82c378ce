import { DAY } from "../messages/dates.js";

/** A span of time to move the clock by; the parts add up. */
export interface ClockStep {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** The sandbox's own time: what every date in its replies is counted from. */
export interface SandboxClock {
  /** The time it is in the sandbox. */
  now(): Date;
  /** Moves the clock forward, and lets all that is due until then happen. Throws a RangeError for a step back. */
  advance(step: ClockStep): void;
}

/** A clock's position, in milliseconds: since 1970, and how far it is ahead of the machine's. */
export interface ClockReading {
  readonly now: number;
  readonly advanced: number;
}

/** The sandbox's own side of the clock: it can be put where a saved one stood, back included. */
export interface AdjustableClock extends SandboxClock {
  read(): ClockReading;
  /**
   * A clock that stands still stands at the saved time; one that runs is as far ahead of the machine's as the saved, and
   * never behind the saved time, not even where the machine's clock is behind the one that it was saved with.
   */
  putTo(reading: ClockReading): void;
}

const SECOND = 1000;
/** Years of five digits are written in another way. */
const END = Date.UTC(9999, 11, 31);

/**
 * Without a start, the clock runs with the machine's plus all that was advanced. With a start it stands still there and
 * moves only when it is advanced, so that two runs give the same dates.
 */
export function createClock(startAt?: Date): AdjustableClock {
  const base = startAt?.getTime();
  let advanced = 0;
  const now = (): number => (base ?? Date.now()) + advanced;
  return {
    now: () => new Date(now()),
    read: () => ({ now: now(), advanced: base === undefined ? advanced : now() - Date.now() }),
    putTo(reading) {
      advanced = base === undefined ? Math.max(reading.advanced, reading.now - Date.now()) : reading.now - base;
    },
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) {
      const step = days * DAY + ((hours * 60 + minutes) * 60 + seconds) * SECOND + milliseconds;
      if (!(step >= 0)) throw new RangeError("the sandbox clock only moves forward");
      if (now() + step > END) throw new RangeError("the sandbox clock ends with the year 9999");
      advanced += Math.round(step);
    },
  };
}
