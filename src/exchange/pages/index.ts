import type { Paging } from "../../schema/paging.js";
import type { Reply } from "../reply.js";
import { type Refused, readDays } from "./days.js";
import type { Input, Reading } from "./read.js";

/** All rows of a list, and whether that is sure. */
export interface AllRows<Row> extends Array<Row> {
  /**
   * Every row that was there, and stayed as it was, all the time that the list was read is among these: it is proved by how
   * the pages overlap. What came or changed meanwhile may be missing.
   */
  readonly complete: boolean;
  /** Why that is not proved. */
  readonly reason?: string;
}

/**
 * What a command that lists gives: a promise of the page asked for, and an async iterable of the rows from that page on.
 *
 * `for await (const row of client.getOrdersByDomain({ domain })) ...`
 */
export interface Pages<R, Row> extends Promise<R>, AsyncIterable<Row> {
  /**
   * The rows from the page asked for on, each once. Further pages are asked for when they are needed, with the same input and
   * options; `timeoutMs` is of each page. `limit` is a bound: pages are made to overlap, so that no row is missed that
   * moves to another page while others change the list.
   * @throws what the method throws.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined>;
  /**
   * All of them, in the order in which they came. `complete` says whether it is proved that none is missing.
   * @throws what the method throws.
   */
  all(): Promise<AllRows<Row>>;
}

/** Makes a call of a command that lists the promise of a page, and all that follows. */
export function pagesOf<A>(
  paging: Paging,
  ask: (input: unknown) => Promise<Reply<A>>,
  input: unknown,
): Pages<Reply<A>, unknown> {
  const opened = ask(input);
  const asked: Input = { ...(input as Input) };
  let isOpen = true;
  // The page asked for is the first reader's; a second one begins anew.
  const open = async () => {
    const page = isOpen ? opened : ask(asked);
    isOpen = false;
    return (await page).attributes;
  };
  const begin = () => {
    const reading: Reading = {
      paging,
      ask: async (part) => (await ask(part)).attributes,
      given: new Set(),
      gaps: [],
    };
    const refused: Refused = {};
    return { gaps: reading.gaps, refused, rows: readDays(reading, asked, open(), refused) };
  };
  async function* each() {
    const { rows, refused } = begin();
    yield* rows;
    // Whoever takes the rows alone is not to believe that these were all.
    if (refused.by) throw refused.by;
  }
  async function all() {
    const { rows, gaps } = begin();
    const found: unknown[] = [];
    for await (const row of rows) found.push(row);
    const [reason] = gaps;
    return Object.defineProperties(found, {
      complete: { value: reason === undefined },
      ...(reason !== undefined && { reason: { value: reason } }),
    }) as AllRows<unknown>;
  }
  return Object.defineProperties(opened, {
    [Symbol.asyncIterator]: { value: each },
    all: { value: all },
  }) as Pages<Reply<A>, unknown>;
}
