import { describe, expect, test } from "vitest";
import { aheadOfSender, settledAt, windowStart } from "../../../src/exchange/reconcile/clocks.js";

const DAY = 86_400_000;
const sentAt = Date.parse("2026-01-15T12:00:00Z");
const until = sentAt + 90_000;
const lost = (clockAheadMs?: number) => ({
  command: "RENEW DOMAIN",
  account: { host: "horizon.opensrs.net:55443", username: "reseller" },
  sentAt: new Date(sentAt).toISOString(),
  until: new Date(until).toISOString(),
  ...(clockAheadMs !== undefined && { clockAheadMs }),
});
/** The clock that asks, and what the server's is ahead of it. */
const asking = (isSender: boolean, aheadMs?: number) => ({ isSender, clockAheadMs: () => aheadMs });

describe("three clocks", () => {
  test("the machine that sent asks: its clock is compared now, if not before", () => {
    expect(windowStart(lost(), asking(true, 3 * DAY))).toBe(sentAt + 3 * DAY - 5000);
    expect(windowStart(lost(DAY), asking(true, 3 * DAY))).toBe(sentAt + DAY - 5000);
    expect(settledAt(lost(), 300_000, asking(true, 3 * DAY))).toBe(until + 300_000);
    expect(aheadOfSender(lost(), asking(true, 3 * DAY))).toBe(0);
  });

  test("another machine asks: its own clock says nothing of when the order was sent", () => {
    expect(windowStart(lost(DAY), asking(false, 3 * DAY))).toBe(sentAt + DAY - 5000);
    expect(aheadOfSender(lost(DAY), asking(false, 3 * DAY))).toBe(-2 * DAY);
    expect(settledAt(lost(DAY), 300_000, asking(false, 3 * DAY))).toBe(until + 300_000);
  });

  test.each([3 * DAY, -3 * DAY])(
    "another machine, and the sender's clock was never compared: a week either way (%i)",
    (ahead) => {
      expect(windowStart(lost(), asking(false, ahead))).toBe(sentAt - 7 * DAY);
      expect(settledAt(lost(), 300_000, asking(false, ahead))).toBe(until + 300_000 + 7 * DAY);
      expect(aheadOfSender(lost(), asking(false, ahead))).toBe(-ahead);
    },
  );

  test("no Date at all, and noise", () => {
    expect(windowStart(lost(), asking(true))).toBe(sentAt - 7 * DAY);
    expect(aheadOfSender(lost(DAY), asking(false))).toBe(0);
    expect(aheadOfSender(lost(1000), asking(false, -2000))).toBe(0);
  });
});
