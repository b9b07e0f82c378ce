/** A page that is asked for: how many rows, which page of that many, and so the place of its first row. */
export interface Window {
  readonly size: number;
  /** From 0. */
  readonly index: number;
  readonly start: number;
}

/**
 * The page that goes on from the rows before `end`, and begins `overlap` rows earlier at least. A list can only be asked for
 * in whole pages, so other sizes than the widest are tried too: the one that brings most wins.
 */
export function nextWindow(end: number, overlap: number, widest: number): Window | undefined {
  const from = Math.max(0, end - overlap);
  let best: Window | undefined;
  let reach = end;
  for (let size = widest; size * 2 >= widest; size--) {
    const index = Math.floor(from / size);
    const start = index * size;
    if (start + size > reach) {
      best = { size, index, start };
      reach = start + size;
    }
  }
  return best;
}
