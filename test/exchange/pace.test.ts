import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pace } from "../../src/exchange/pace.js";

/** Takes turns one after another, each at its time, until the time is up: gives the times. */
function turnsOf(pace: Pace, clock: { time: number }, forMs: number): number[] {
  const end = clock.time + forMs;
  const times: number[] = [];
  for (;;) {
    clock.time += pace.turn()!;
    if (clock.time >= end) return times;
    times.push(clock.time);
  }
}

function paceOf(perSecond: number | undefined) {
  const clock = { time: 5000 };
  return { clock, pace: new Pace(perSecond, () => clock.time) };
}

const mostInASecond = (times: readonly number[]) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

describe("a pace", () => {
  test("never has more turns in a second than it may, and at least 90 % of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (perSecond) => {
        const { pace, clock } = paceOf(perSecond);
        const times = turnsOf(pace, clock, 10_000);
        expect(mostInASecond(times)).toBeLessThanOrEqual(perSecond);
        expect(times.length).toBeGreaterThanOrEqual(perSecond * 10 * 0.9);
      }),
      { numRuns: 50 },
    );
  });

  test("keeps nothing for later: after a rest turns come as evenly as before", () => {
    const { pace, clock } = paceOf(10);
    turnsOf(pace, clock, 1000);
    clock.time += 60_000;
    expect(turnsOf(pace, clock, 1000)).toHaveLength(10);
  });

  test("gives no turn that would come too late, and keeps it for the next", () => {
    const { pace, clock } = paceOf(1);
    expect(pace.turn()).toBe(0);
    expect(pace.turn(500)).toBeUndefined();
    clock.time += 600;
    expect(pace.turn(500)).toBeCloseTo(1000 / 0.95 - 600, 6);
  });

  test("is halved once for all that were sent before, and comes back by itself", () => {
    const { pace, clock } = paceOf(100);
    clock.time += 1000;
    pace.turnedAway(50);
    clock.time += 10;
    pace.turnedAway(50);
    pace.turnedAway(900);
    const halved = turnsOf(pace, clock, 1000).length;
    expect(halved).toBeGreaterThanOrEqual(45);
    expect(halved).toBeLessThanOrEqual(55);
    clock.time += 10_000;
    expect(turnsOf(pace, clock, 1000)).toHaveLength(96);
  });

  test("is halved again by what was sent after the cut, down to a twentieth", () => {
    const { pace, clock } = paceOf(100);
    for (let cuts = 0; cuts < 12; cuts++) {
      clock.time += 20;
      pace.turnedAway(10);
    }
    expect(turnsOf(pace, clock, 1000).length).toBeLessThanOrEqual(11);
  });

  test("that was not given lets all go, until some are turned away", () => {
    const { pace, clock } = paceOf(undefined);
    for (let calls = 0; calls < 80; calls++) expect(pace.turn()).toBe(0);
    pace.turnedAway(0);
    const half = turnsOf(pace, clock, 1000).length;
    expect(half).toBeGreaterThanOrEqual(40);
    expect(half).toBeLessThanOrEqual(50);
    clock.time += 20_000;
    for (let calls = 0; calls < 80; calls++) expect(pace.turn()).toBe(0);
  });

  test("of few calls is not made slower than the wait for another try", () => {
    const { pace } = paceOf(undefined);
    pace.turn();
    pace.turnedAway(0);
    expect(pace.turn()).toBe(200);
  });
});
