import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOpsDate } from "../../src/schema/parse-ops-date.js";

const iso = (text: string) => parseOpsDate(text)?.toISOString();

describe("the forms of the replies", () => {
  test.each([
    ["2026-04-07", "2026-04-07T00:00:00.000Z"],
    ["2012-04-07 20:45:46", "2012-04-07T20:45:46.000Z"],
    ["2012-04-07T20:45:46", "2012-04-07T20:45:46.000Z"],
    ["2014-06-19T15:34:01Z", "2014-06-19T15:34:01.000Z"],
    ["2012-04-12T10:05:08.000-05:00", "2012-04-12T15:05:08.000Z"],
    ["2012-04-12T10:05:08.25+05:30", "2012-04-12T04:35:08.250Z"],
    ["2012-04-12T10:05:08.123456789Z", "2012-04-12T10:05:08.123Z"],
    ["2010-09-14-04:00", "2010-09-14T04:00:00.000Z"],
    ["2010-09-14+00:00", "2010-09-14T00:00:00.000Z"],
    ["2010-09-14Z", "2010-09-14T00:00:00.000Z"],
    ["1304687051", "2011-05-06T13:04:11.000Z"],
    ["100000000", "1973-03-03T09:46:40.000Z"],
    ["07-JAN-2011 13:51:53", "2011-01-07T18:51:53.000Z"],
    ["07-JUL-2011 13:51:53", "2011-07-07T17:51:53.000Z"],
    ["07-Jul-2011 13:51:53", "2011-07-07T17:51:53.000Z"],
    [" 12-DEC-2004 21:31:30", "2004-12-13T02:31:30.000Z"],
    [" 2026-04-07 20:45:46\n", "2026-04-07T20:45:46.000Z"],
    ["29-FEB-2024 23:59:59", "2024-03-01T04:59:59.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ])("%j is %s", (text, expected) => expect(iso(text)).toBe(expected));

  test("an item that the reply does not have is no date", () => {
    const deleted: { expiredate?: string } = {};
    expect(parseOpsDate(deleted.expiredate)).toBeUndefined();
    expect(parseOpsDate(null as never)).toBeUndefined();
  });

  test.each([
    "",
    " ",
    "0",
    "None",
    "undef",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "2026-02-29",
    "2026-02-30 10:00:00",
    "2026-13-01",
    "2026-04-00",
    "2026-04-07 24:00:00",
    "2026-04-07 10:60:00",
    "2026-04-07 10:00",
    "2026-04-07T10:00:00+24:00",
    "2026-04-07-04",
    "0099-01-01",
    "29-FEB-2026 10:00:00",
    "07-FOO-2011 13:51:53",
    "00-JAN-2011 13:51:53",
    "7-JAN-2011 13:51:53",
    "07-JAN-2011",
    "07-JAN-11 13:51:53",
    "2026",
    "20260407",
    "-1304687051",
    "1304687051.5",
    "1304687051000000",
    "04/07/2026",
    "2011-05-06 16:13:21 12062 101",
    "Tue, 07 Apr 2026 20:45:46 GMT",
  ])("%j is no date", (text) => expect(parseOpsDate(text)).toBeUndefined());
});

describe("US Eastern time where the clocks change", () => {
  test.each([
    // 2026: clocks go forward on 8 March and back on 1 November, both at 02:00.
    ["08-MAR-2026 01:59:59", "2026-03-08T06:59:59.000Z"],
    ["08-MAR-2026 03:00:00", "2026-03-08T07:00:00.000Z"],
    ["01-NOV-2026 00:59:59", "2026-11-01T04:59:59.000Z"],
    ["01-NOV-2026 02:00:00", "2026-11-01T07:00:00.000Z"],
    ["31-OCT-2026 23:59:59", "2026-11-01T03:59:59.000Z"],
    ["02-NOV-2026 00:00:00", "2026-11-02T05:00:00.000Z"],
    // Before 2007 the changes were in April and October.
    ["03-APR-2005 03:00:00", "2005-04-03T07:00:00.000Z"],
    ["13-MAR-2005 12:00:00", "2005-03-13T17:00:00.000Z"],
  ])("%s is %s", (text, expected) => expect(iso(text)).toBe(expected));

  test("an hour that comes twice is its first pass", () => {
    expect(iso("01-NOV-2026 01:00:00")).toBe("2026-11-01T05:00:00.000Z");
    expect(iso("01-NOV-2026 01:59:59")).toBe("2026-11-01T05:59:59.000Z");
  });

  test("an hour that is left out is read by the clock before", () => {
    expect(iso("08-MAR-2026 02:00:00")).toBe("2026-03-08T07:00:00.000Z");
    expect(iso("08-MAR-2026 02:30:00")).toBe("2026-03-08T07:30:00.000Z");
  });
});

describe("any moment", () => {
  const seconds = (from: string, to: string) =>
    fc.integer({ min: Date.parse(from) / 1000, max: Date.parse(to) / 1000 }).map((value) => value * 1000);
  const anySecond = seconds("1973-03-04T00:00:00Z", "2199-12-31T23:59:59Z");
  const space = fc.constantFrom("", " ", "\n", "\t ");

  test("survives each form whose zone is fixed", () => {
    fc.assert(
      fc.property(anySecond, fc.integer({ min: -14 * 60, max: 14 * 60 }), space, (time, minutes, around) => {
        const text = new Date(time).toISOString().slice(0, 19);
        const sign = minutes < 0 ? "-" : "+";
        const zone = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
        const local = new Date(time + minutes * 60_000).toISOString().slice(0, 23);
        const midnight = time - (time % 86_400_000);
        const read = (form: string) => parseOpsDate(around + form + around)?.getTime();
        expect(read(text.replace("T", " "))).toBe(time);
        expect(read(`${text}Z`)).toBe(time);
        expect(read(`${local}${zone}`)).toBe(time);
        expect(read(String(time / 1000))).toBe(time);
        expect(read(text.slice(0, 10))).toBe(midnight);
        expect(read(`${text.slice(0, 10)}${zone}`)).toBe(midnight - minutes * 60_000);
      }),
    );
  });

  test("survives US Eastern time, but for the second pass of the doubled hour", () => {
    const near = fc
      .tuple(
        fc.integer({ min: 2007, max: 2037 }),
        fc.constantFrom("begin", "end"),
        fc.integer({ min: -7300, max: 7300 }),
      )
      .map(([year, edge, off]) => (edge === "begin" ? begin(year) : end(year)) + off * 1000);
    fc.assert(
      fc.property(fc.oneof(seconds("2007-01-01T05:00:00Z", "2037-12-31T00:00:00Z"), near), (time) => {
        const year = new Date(time - 5 * HOUR).getUTCFullYear();
        const ended = time - end(year);
        const secondPass = ended >= 0 && ended < HOUR;
        expect(parseOpsDate(eastern(time))?.getTime()).toBe(secondPass ? time - HOUR : time);
      }),
      { numRuns: 1000 },
    );
  });
});

test("no text makes it throw or give an invalid date", () => {
  const pieces = fc.array(fc.constantFrom("0", "1", "9", "20", "2026", "-", ":", " ", "T", "Z", "+", ".", "JAN", "04"));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        pieces.map((list) => list.join("")),
      ),
      (text) => {
        const date = parseOpsDate(text);
        expect(date === undefined || !Number.isNaN(date.getTime())).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

// The rule of the US law of 2005, written out: an oracle that shares nothing with the time zone data.
const HOUR = 3_600_000;
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const two = (value: number) => String(value).padStart(2, "0");

/** Second Sunday of March, 02:00 standard time. */
function begin(year: number): number {
  const first = new Date(Date.UTC(year, 2, 1)).getUTCDay();
  return Date.UTC(year, 2, 8 + ((7 - first) % 7), 7);
}

/** First Sunday of November, 02:00 daylight saving time. */
function end(year: number): number {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return Date.UTC(year, 10, 1 + ((7 - first) % 7), 6);
}

function eastern(time: number): string {
  const year = new Date(time - 5 * HOUR).getUTCFullYear();
  const saving = time >= begin(year) && time < end(year);
  const local = new Date(time - (saving ? 4 : 5) * HOUR);
  const day = `${two(local.getUTCDate())}-${MONTHS[local.getUTCMonth()]}-${local.getUTCFullYear()}`;
  return `${day} ${local.toISOString().slice(11, 19)}`;
}
