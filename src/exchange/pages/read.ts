import type { Paging } from "../../schema/paging.js";
import { type KnownRow, knownRows, type Page, pageOf } from "./page.js";
import { nextWindow } from "./window.js";

export type Input = Readonly<Record<string, unknown>>;

/** One reading of a list. */
export interface Reading {
  readonly paging: Paging;
  /** Sends the command; gives the reply's attributes. */
  readonly ask: (input: Input) => Promise<unknown>;
  /** The rows that were given, by their ids. */
  readonly given: Set<string>;
  /** Why it is not proved that everything was read. */
  readonly gaps: string[];
}

/** So that pages can overlap whatever was asked for: of two or three rows a page, the next could only begin where it ends. */
const FEWEST = 20;
/** Pages without a new row, one after the other, until the list is given up. */
const MOST_IDLE = 100;
/** Pages without such a row before the list is read on as it comes. Each goes twice as far back as the one before. */
const PATIENCE = 12;

/**
 * All rows from the opened page on. The place of a row is worth nothing in a list that others change: what goes moves all
 * behind it up, over the edge of a page that was read already. So each page begins a little before the end of what was
 * read, and is joined to it by a row that is still as it was: all that was behind that row then is behind it now. A page
 * without such a row is not used, and the list is taken up further ahead. (A list in which no row stays as it is is read on without.)
 */
export async function* readList(reading: Reading, input: Input, opened: Page): AsyncGenerator<unknown, void> {
  const { paging, gaps } = reading;
  const number = Math.max(typeof input.page === "number" ? input.page : (opened.number ?? paging.first), paging.first);
  const base = (number - paging.first) * opened.rows.length;
  const known = new Map<string, string>();
  const totals = new Set([opened.total]);
  let end = base + opened.rows.length;
  let widest = Math.max(opened.rows.length, FEWEST);
  let overlap = Math.ceil(widest / 20);
  let furthest = end;
  let [back, apart, idle] = [0, 0, 0];
  yield* give(reading, known, knownRows(paging, opened.rows));
  let isOver = !follows(reading, opened, end, opened.rows.length);
  while (!isOver) {
    const window = nextWindow(end, overlap, widest);
    if (window === undefined || idle > MOST_IDLE) {
      gaps.push("the list did not come to an end");
      return;
    }
    const { size, index, start } = window;
    const page = pageOf(paging, await reading.ask({ ...input, limit: size, page: index + paging.first }));
    const length = page.rows.length;
    const goesOn = follows(reading, page, start + length, size);
    if (length > size || (length < size && goesOn)) {
      if (length > size || length < FEWEST) return yield* readByNumber(reading, input, number);
      widest = length;
      continue;
    }
    const rows = knownRows(paging, page.rows.slice(Math.max(0, base - start)));
    const isJoined = start <= base || rows.some(({ id, content }) => known.get(id) === content);
    if (!isJoined && apart < PATIENCE) {
      apart++;
      overlap = Math.min(overlap * 2, Math.ceil(widest / 4));
      back = Math.max(size, back * 2);
      end = Math.max(base, Math.min(start, page.total ?? start) - back);
      if (apart === PATIENCE) {
        gaps.push("the list changes faster than it can be read");
        end = furthest;
      }
      continue;
    }
    totals.add(page.total);
    const before = known.size;
    yield* give(reading, known, rows);
    const isNew = known.size > before;
    idle = isNew ? 0 : idle + 1;
    // Once it was given up, it is not tried again.
    if (isNew && apart < PATIENCE) apart = 0;
    back = 0;
    end = start + length;
    furthest = Math.max(furthest, end);
    isOver = !goesOn;
  }
  if (number === paging.first) countRows(reading, known.size, totals);
}

/** Those that were not given before. All are remembered first: whoever takes them may not come back. */
function* give({ given }: Reading, known: Map<string, string>, rows: readonly KnownRow[]): Generator<unknown, void> {
  for (const { id, content } of rows) known.set(id, content);
  for (const { id, row } of rows) {
    if (given.has(id)) continue;
    given.add(id);
    yield row;
  }
}

function follows(reading: Reading, { more, total, rows }: Page, end: number, size: number): boolean {
  if (rows.length === 0) {
    if (more) reading.gaps.push("an empty page said that more follow");
    return false;
  }
  return more ?? (total === undefined ? rows.length >= size : end < total);
}

/** A list that nothing came to and nothing left, and that has more rows than were met. */
function countRows({ gaps }: Reading, met: number, totals: ReadonlySet<number | undefined>): void {
  const [total] = totals;
  if (totals.size === 1 && total !== undefined && met < total) gaps.push(`${met} of ${total} rows were met`);
}

/** How often a list is read that has pages of its own size. */
const MOST_PASSES = 4;

/**
 * The same where the server gives pages of a size of its own, which cannot overlap: the whole list is read until two readings
 * are alike.
 */
async function* readByNumber(reading: Reading, input: Input, number: number): AsyncGenerator<unknown, void> {
  const { paging, gaps } = reading;
  let before: string | undefined;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const known = new Map<string, string>();
    const totals = new Set<number | undefined>();
    for (let at = number, isOver = false; !isOver; at++) {
      const page = pageOf(paging, await reading.ask({ ...input, page: at }));
      const size = known.size;
      totals.add(page.total);
      yield* give(reading, known, knownRows(paging, page.rows));
      isOver = known.size === size || !follows(reading, page, known.size, 1);
    }
    const now = JSON.stringify([...known]);
    if (now === before) {
      if (number === paging.first) countRows(reading, known.size, totals);
      return;
    }
    before = now;
  }
  gaps.push("the list went on changing while it was read");
}
