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
  /** Moves the clock forward. */
  advance(step: ClockStep): void;
}

const SECOND = 1000;
export const DAY = 24 * 60 * 60 * SECOND;

/**
 * Without a start, the clock runs with the machine's plus all that was advanced. With a start it stands still there and
 * moves only when it is advanced, so that two runs give the same dates.
 */
export function createClock(startAt?: Date): SandboxClock {
  const base = startAt?.getTime();
  let advanced = 0;
  return {
    now: () => new Date((base ?? Date.now()) + advanced),
    advance({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) {
      const step = days * DAY + ((hours * 60 + minutes) * 60 + seconds) * SECOND + milliseconds;
      if (!(step >= 0 && Number.isFinite(step))) throw new RangeError("the sandbox clock only moves forward");
      advanced += Math.round(step);
    },
  };
}
