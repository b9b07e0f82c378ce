/** A seeded source of pseudo-random numbers: the same seed gives the same sequence on every machine. */
export interface Random {
  /** The seed of a source that goes on where this one is. */
  readonly seed: number;
  /** A whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  /** One of the entries. */
  pick<T>(entries: readonly [T, ...T[]]): T;
  /** The entries in another order. */
  shuffled<T>(entries: readonly T[]): T[];
  /** `length` characters of the alphabet. */
  characters(length: number, alphabet: string): string;
}

/** Mulberry32: small, fast and good enough for test data. Not for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    get seed() {
      return state;
    },
    below,
    pick: (entries) => entries[below(entries.length)] ?? entries[0],
    shuffled: (entries) => {
      const result = [...entries];
      for (let last = result.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const kept = result[last]!;
        result[last] = result[other]!;
        result[other] = kept;
      }
      return result;
    },
    characters: (length, alphabet) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(""),
  };
}
