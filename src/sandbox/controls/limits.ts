/** Counts the commands of each second. */
export interface RateLimit {
  /** Whether one more command is allowed now. */
  admits(now: number): boolean;
}

/** A limit of so many commands in each second of the sandbox's time; `Infinity` for none. */
export function createRateLimit(perSecond: number): RateLimit {
  let second = Number.NaN;
  let count = 0;
  return {
    admits(now) {
      const current = Math.floor(now / 1000);
      if (current !== second) count = 0;
      second = current;
      count += 1;
      return count <= perSecond;
    },
  };
}
