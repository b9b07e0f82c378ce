import { expect } from "vitest";
import { runNaively } from "./naive.js";
import { runMoney } from "./run.js";
import type { StoreName } from "./stores.js";

const ORDERS = 1000;
const SEED = "gate";

/** A thousand orders by four workers that are killed, three in ten commands faulty; the judge knows what was paid for. */
export async function buyOnce(store: StoreName): Promise<void> {
  const life = [60, 1200] as const;
  const result = await runMoney({ orders: ORDERS, seed: SEED, store, marks: true, workers: 4, lanes: 8, life });
  expect(result.faults).toEqual([]);
  expect(result.twice).toBe(0);
  expect(result.unknown).toEqual([]);
  expect(result.bought).toBeGreaterThan(850);
  expect(result.deaths).toBeGreaterThanOrEqual(4);
}

/** That the same world makes a loop that repeats on any error buy twice: the proof above proves something. */
export async function buyNaively(): Promise<void> {
  expect((await runNaively(300, SEED)).twice).toBeGreaterThan(0);
}
