import { describe, expect, test } from "vitest";
import type { CallFacts } from "../../../src/errors/facts.js";
import { InvalidDataError, NotFoundError } from "../../../src/index.js";
import type { Paging } from "../../../src/schema/paging.js";
import { type Asked, nameOf, namesOf, paging, type Row, Shelf } from "./support.js";

const dated: Paging = { ...paging, days: { from: "from", to: "to" } };
const DAY = 24 * 3600 * 1000;
const day = (date: unknown) => new Date(date as string).toISOString().slice(0, 10);

/** Rows that expire one a day from 2028 on, listed by days. */
class Calendar extends Shelf {
  /** What years after 2030 are answered with. */
  refuses: Error | undefined;

  override give(asked: Asked) {
    if (this.refuses && day(asked.to) > "2030-12-31") throw this.refuses;
    const all = this.rows;
    this.rows = all.filter((row) => dateOf(row) >= day(asked.from) && dateOf(row) <= day(asked.to));
    try {
      return super.give(asked);
    } finally {
      this.rows = all;
    }
  }
}

const dateOf = ({ expiry }: Row) => day(new Date(Date.UTC(2028, 0, 1) + expiry * DAY));
const rangeOf = ({ from, to }: Asked) => `${day(from)} ${day(to)}`;
const names = (count: number) => Array.from({ length: count }, (_, at) => nameOf(at));

function refusal(Class: typeof InvalidDataError | typeof NotFoundError) {
  const reply = { responseCode: 465, responseText: "Invalid date: to", attributes: {}, raw: {}, fieldErrors: [] };
  const call: CallFacts = {
    environment: "horizon",
    baseUrl: "https://horizon.opensrs.net:55443/",
    host: "opensrs",
    username: "reseller",
    method: "list",
    command: "",
  };
  return new Class("INVALID_DATA", { call, outcome: "refused", reply });
}

describe("a range of days", () => {
  test("that is one list's is asked for as it is", async () => {
    const calendar = new Calendar(100);
    const rows = await calendar.list({ from: "2028-01-01", to: "2029-12-31" }, dated).all();
    expect([namesOf(rows), rows.complete]).toEqual([names(100), true]);
    expect(new Set(calendar.asked.map(rangeOf))).toEqual(new Set(["2028-01-01 2029-12-31"]));
  });

  test("of many pages is read in parts, none twice", async () => {
    const calendar = new Calendar(1000);
    const rows = await calendar.list({ from: new Date("2028-01-01"), to: "2030-12-31", limit: 10 }, dated).all();
    expect([namesOf(rows), rows.complete]).toEqual([names(1000), true]);
    expect([...new Set(calendar.asked.map(rangeOf))]).toEqual([
      "2028-01-01 2030-12-31",
      "2028-01-01 2029-07-01",
      "2028-01-01 2028-09-30",
      "2028-10-01 2029-07-01",
      "2029-07-02 2030-12-31",
    ]);
  });

  test("is not cut where a page in its middle was asked for", async () => {
    const calendar = new Calendar(1000);
    const rows = await calendar.list({ from: "2028-01-01", to: "2030-12-31", limit: 10, page: 2 }, dated).all();
    expect(namesOf(rows)).toEqual(names(1000).slice(10));
    expect(new Set(calendar.asked.map(rangeOf)).size).toBe(1);
  });

  const beyond = { from: "2028-01-01", to: "2035-12-31" };

  test("that reaches into years which are refused gives the others, and says so", async () => {
    const calendar = new Calendar(2000);
    calendar.refuses = refusal(InvalidDataError);
    const rows = await calendar.list(beyond, dated).all();
    expect(namesOf(rows)).toEqual(names(1096));
    expect([rows.complete, rows.reason]).toEqual([
      false,
      "OpenSRS refuses to list the days after 2030: Invalid date: to",
    ]);
    const met: unknown[] = [];
    const read = async () => {
      for await (const row of calendar.list(beyond, dated)) met.push(row);
    };
    await expect(read()).rejects.toBe(calendar.refuses);
    expect(met).toHaveLength(1096);
    await expect(calendar.list(beyond, dated)).rejects.toBe(calendar.refuses);
  });

  test.each([
    ["years that are all refused", { from: "2031-01-01", to: "2035-12-31" }, InvalidDataError],
    ["another refusal", beyond, NotFoundError],
  ])("%s: is refused", async (_, range, Class) => {
    const calendar = new Calendar(2000);
    calendar.refuses = refusal(Class);
    await expect(calendar.list(range, dated).all()).rejects.toBe(calendar.refuses);
  });
});
