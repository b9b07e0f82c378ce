import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { Limiter } from "../../src/exchange/limiter.js";

test("a place that was given back when nobody waited is free again, again and again", () => {
  const limiter = new Limiter(2);
  for (let round = 0; round < 5; round++) {
    expect(limiter.acquire(undefined, undefined)).toBe(true);
    expect(limiter.acquire(undefined, undefined)).toBe(true);
    limiter.release();
    limiter.release();
  }
});

test("there are never more places than the limit, however often they were given back", async () => {
  const limiter = new Limiter(1);
  for (let round = 0; round < 3; round++) {
    expect(limiter.acquire(undefined, undefined)).toBe(true);
    limiter.release();
  }
  expect(limiter.acquire(undefined, undefined)).toBe(true);
  expect(await limiter.acquire(1, undefined)).toBe(false);
});

test("a place goes to whoever waited longest, and to nobody else", async () => {
  const limiter = new Limiter(1);
  limiter.acquire(undefined, undefined);
  const order: string[] = [];
  const wait = async (name: string) => {
    await limiter.acquire(undefined, undefined);
    order.push(name);
  };
  const waiting = [wait("first"), wait("second")];
  limiter.release();
  // It is on its way to the first already.
  expect(await limiter.acquire(0, undefined)).toBe(false);
  await waiting[0];
  limiter.release();
  await Promise.all(waiting);
  expect(order).toEqual(["first", "second"]);
});

test("whoever gave up takes no place", async () => {
  const limiter = new Limiter(1);
  limiter.acquire(undefined, undefined);
  const abort = new AbortController();
  const given = limiter.acquire(undefined, abort.signal);
  abort.abort();
  expect(await given).toBe(false);
  expect(getEventListeners(abort.signal, "abort")).toEqual([]);
  limiter.release();
  expect(limiter.acquire(undefined, undefined)).toBe(true);
  expect(limiter.acquire(undefined, abort.signal)).toBe(false);
});
