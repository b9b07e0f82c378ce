import fc from "fast-check";
import { expect, test } from "vitest";
import { OpenSrsError } from "../../../src/index.js";
import { Simulation } from "./simulation.js";

const RUNS = Number(process.env.SCHEDULES ?? 60);

const isCarriedOut = (status: string) => !["pending", "cancelled", "declined", "deleted"].includes(status);

/** Runs one schedule to its end and holds every word against what happened. */
async function judged(seed: number, keepsMarks: boolean): Promise<Simulation> {
  const world = new Simulation(seed, { keepsMarks });
  await world.run();
  const carriedOut = new Set<string>();
  for (const intent of await world.intents()) {
    if (intent === undefined) continue;
    const done = world.ordersOf(intent.key).filter(({ status }) => isCarriedOut(status));
    if (world.kind !== "certificate") expect(done.length, `orders of ${intent.key}`).toBeLessThanOrEqual(1);
    for (const { id } of done) carriedOut.add(String(id));
  }
  const { orders, trustOrders } = world.account.state;
  const statusOf = (id: string | undefined) =>
    world.kind === "certificate" ? trustOrders[id ?? ""]?.state : orders[id ?? ""]?.status;
  for (const result of world.results) {
    if (result.status === "done") {
      expect(statusOf(result.orderId), `order ${result.orderId} of a result that is done`).toBe("completed");
      if (keepsMarks) expect(carriedOut).toContain(result.orderId);
    }
    if (keepsMarks && (result.status === "held" || result.status === "refused"))
      expect(
        world.ordersOf(result.key).filter(({ status }) => world.kind !== "certificate" && isCarriedOut(status)),
      ).toEqual([]);
  }
  const charged = world.account.history.entries.filter(({ charged }) => charged !== "0.00");
  const begun = (await world.intents()).filter((intent) => intent !== undefined).length;
  expect(charged.length).toBeLessThanOrEqual(world.kind === "certificate" ? begun : 1);
  for (const error of world.thrown) expect(error).toBeInstanceOf(OpenSrsError);
  // What OpenSRS was last asked about, long after, is decided.
  const open = world.results.slice(-begun).filter(({ status }) => status === "unknown" || status === "pending");
  if (keepsMarks) expect(open.map(({ reason }) => reason)).toEqual([]);
  return world;
}

test("whatever the schedule, the faults and the clocks: once, and every word is true", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => void (await judged(seed, true))),
    { numRuns: RUNS, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
  );
}, 600_000);

test("where marks are dropped: never twice, and done only of what was done", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => void (await judged(seed, false))),
    { numRuns: Math.ceil(RUNS / 3), ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
  );
}, 600_000);
