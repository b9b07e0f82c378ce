import { InvalidDataError } from "../../errors/reply.js";
import type { Paging } from "../../schema/paging.js";
import { type Page, pageOf } from "./page.js";
import { type Input, type Reading, readList } from "./read.js";

const DAY = 24 * 60 * 60 * 1000;
/** Of more pages than these, parts of the range are read: the fewer, the less a list moves under its reader. */
const MOST_PAGES = 50;
/** The list commands refuse later years. */
const LAST_DAY = Date.UTC(2030, 11, 31) / DAY;

/** What was refused of a list whose other part was given. */
export interface Refused {
  by?: InvalidDataError;
}

/**
 * {@link readList}, in parts where the range of days is too large for one list: it has many pages, or reaches into years that
 * were refused. Each row is in one part at a time, since both ends are days.
 */
export async function* readDays(
  reading: Reading,
  input: Input,
  opened: Promise<unknown>,
  refused: Refused,
): AsyncGenerator<unknown, void> {
  const { paging, ask } = reading;
  const range = rangeOf(paging, input);
  const part = (from: number, to: number) => ({
    ...input,
    [paging.days!.from]: new Date(from * DAY),
    [paging.days!.to]: new Date(to * DAY),
  });
  let page: Page;
  try {
    page = pageOf(paging, await opened);
  } catch (error) {
    if (!(error instanceof InvalidDataError) || range === undefined) throw error;
    if (range.from > LAST_DAY || range.to <= LAST_DAY) throw error;
    const near = part(range.from, LAST_DAY);
    yield* readDays(reading, near, ask(near), refused);
    // Perhaps the years were not what was wrong with the range.
    const far = part(LAST_DAY + 1, range.to);
    yield* farDays(reading, far, refused);
    return;
  }
  const isLong = page.total !== undefined && page.total > MOST_PAGES * page.rows.length && page.rows.length > 0;
  if (!isLong || range === undefined || range.from >= range.to) return yield* readList(reading, input, page);
  const middle = Math.floor((range.from + range.to) / 2);
  for (const half of [part(range.from, middle), part(middle + 1, range.to)])
    yield* readDays(reading, half, ask(half), refused);
}

async function* farDays(reading: Reading, input: Input, refused: Refused): AsyncGenerator<unknown, void> {
  let page: unknown;
  try {
    page = await reading.ask(input);
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    refused.by = error;
    reading.gaps.push(`OpenSRS refuses to list the days after 2030: ${error.responseText}`);
    return;
  }
  yield* readDays(reading, input, Promise.resolve(page), refused);
}

/** The days asked for, of a list that is read from its first page on. */
function rangeOf({ days, first }: Paging, input: Input): { from: number; to: number } | undefined {
  if (days === undefined || (input.page ?? first) !== first) return undefined;
  const [from, to] = [dayOf(input[days.from]), dayOf(input[days.to])];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** Days since 1970, of a date as the input takes it. */
function dayOf(date: unknown): number | undefined {
  const at = date instanceof Date ? date.getTime() : typeof date === "string" ? Date.parse(date) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.floor(at / DAY);
}
