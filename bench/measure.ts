/** One side of a comparison. */
export interface Side {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Figure {
  readonly name: string;
  /** Median time of one run, in microseconds. */
  readonly micros: number;
  /** Median of the ratios to the first side, taken round by round, so that a drift of the machine cancels out. */
  readonly ratio: number;
}

/**
 * Times the sides in turn, round by round, after a warm-up. Every round runs each side `repeats` times; the order changes
 * from round to round.
 */
export async function compare(
  sides: readonly Side[],
  { rounds = 15, repeats }: { rounds?: number; repeats: number },
): Promise<Figure[]> {
  const times = sides.map(() => [] as number[]);
  for (let round = -3; round < rounds; round++) {
    const order = sides.map((_, index) => (index + round + sides.length * 3) % sides.length);
    for (const index of order) {
      const side = sides[index]!;
      const started = process.hrtime.bigint();
      for (let i = 0; i < repeats; i++) await side.run();
      const micros = Number(process.hrtime.bigint() - started) / 1000 / repeats;
      if (round >= 0) times[index]!.push(micros);
    }
  }
  return sides.map(({ name }, index) => ({
    name,
    micros: median(times[index]!),
    ratio: median(times[index]!.map((time, round) => time / times[0]![round]!)),
  }));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function print(title: string, figures: readonly Figure[], note: string): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, micros, ratio } of figures) {
    console.log(`  ${name.padEnd(width)}  ${micros.toFixed(1).padStart(10)} us  x ${ratio.toFixed(2)}`);
  }
  console.log(`  ${note}`);
}
