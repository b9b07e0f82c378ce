import { expect, test } from "vitest";
import { ServerClock } from "../../src/exchange/server-clock.js";

const at = (seconds: number) => Date.UTC(2026, 0, 15, 12, 0, seconds);
const said = (seconds: number) => new Date(at(seconds)).toUTCString();

test("a prompt reply says what the server's clock is ahead", () => {
  const clock = new ServerClock();
  clock.read(said(60), at(0), at(0) + 40);
  expect(clock.facts).toEqual({ clockAheadMs: 59_960 });
});

test("a reply that waited says how much more it may be, and does not spoil what a better one said", () => {
  const clock = new ServerClock();
  clock.read(said(0), at(0), at(780));
  expect(clock.facts).toEqual({ clockAheadMs: -780_000, clockSlackMs: 780_000 });
  clock.read(said(800), at(800), at(801));
  expect(clock.facts).toEqual({ clockAheadMs: -1000, clockSlackMs: 1000 });
  clock.read(said(900), at(900), at(1700));
  expect(clock.facts).toEqual({ clockAheadMs: -1000, clockSlackMs: 1000 });
});

test("what is no date says nothing", () => {
  const clock = new ServerClock();
  for (const date of [undefined, "", "soon", "Fri, 01 Jan 9999 00:00:00 GMT"]) clock.read(date, at(0), at(0));
  expect(clock.facts).toEqual({});
});
