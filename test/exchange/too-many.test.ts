import { describe, expect, test } from "vitest";
import { OpenSrsClient, type Transport } from "../../src/index.js";
import { failureOf, PRIVATE_KEY, USERNAME } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";
import { VirtualTime } from "../support/virtual-time.js";

const Testable = OpenSrsClient as new (options: object, runtime: object) => OpenSrsClient;

/** A server that turns away what comes over its limit in any second, and clients of it. Replies take 40 ms. */
function account(perSecond: number, code = 310) {
  const time = new VirtualTime();
  const served: number[] = [];
  const came: number[] = [];
  const transport: Transport = () => ({
    async send() {
      const at = time.now();
      came.push(at);
      const isServed = served.filter((one) => one > at - 1000).length < perSecond;
      if (isServed) served.push(at);
      await time.pause(40);
      return { status: 200, body: Buffer.from(isServed ? available : replyOf(code, "Too many")) };
    },
    async close() {},
  });
  const base = { environment: "horizon", username: USERNAME, privateKey: PRIVATE_KEY, transport };
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const client = (options: object = {}) => new Testable({ ...base, ...options }, { ...time.runtime, random });
  return { time, served, came, client };
}

const names = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `name${at}.com` }));
const mostInASecond = (times: readonly number[]) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

describe("calls that are turned away for their number", () => {
  test.each([300, 310, 350])("with %d: two processes lose none of 40 lookups each at 20 a second", async (code) => {
    const { time, client, served } = account(20, code);
    const lookups = [client(), client()].flatMap((one) => names(40).map((name) => one.lookupDomain(name)));
    const replies = await time.until(Promise.all(lookups));
    expect(replies).toHaveLength(80);
    expect(served).toHaveLength(80);
  });

  test("two processes lose none of 40 orders each, which are turned away before they are worked on", async () => {
    const { time, client, served } = account(20, 310);
    const order = { action: "ANY", object: "ORDER" };
    const orders = [client(), client()].flatMap((one) => names(40).map(() => one.send(order)));
    // The reply of a LOOKUP is no word on an order; that it came is what counts here.
    const ends = await time.until(Promise.allSettled(orders));
    expect(
      ends.filter(
        ({ status, reason }: { status: string; reason?: Error }) =>
          status === "rejected" && reason!.name === "RateLimitError",
      ),
    ).toEqual([]);
    expect(served).toHaveLength(80);
  });

  test("slow down those that wait, and let them be as fast as before after a while", async () => {
    const { time, client, came } = account(20);
    const one = client({ concurrency: 40 });
    await time.until(Promise.all(names(40).map((name) => one.lookupDomain(name))));
    expect(came.length).toBeLessThan(40 + 40);
    await time.until(time.pause(60_000));
    const before = came.length;
    await time.until(Promise.all(names(20).map((name) => one.lookupDomain(name))));
    expect(came.slice(before)).toHaveLength(20);
    expect(new Set(came.slice(before)).size).toBe(1);
  });

  test("are repeated until the call's time is up, and the refusal is the error then", async () => {
    const { time, client, came } = account(0);
    const error = await time.until(failureOf(client({ timeoutMs: 60_000 }).getBalance()));
    expect(error).toMatchObject({ name: "RateLimitError", outcome: "refused", responseCode: 310 });
    expect(came.length).toBeGreaterThan(6);
    expect((error as { attempts: number }).attempts).toBeGreaterThanOrEqual(came.length);
    expect((error as { elapsedMs: number }).elapsedMs).toBeLessThanOrEqual(60_000);
  });

  test("are not repeated with `retry: false`", async () => {
    const { time, client, came } = account(0);
    await time.until(failureOf(client({ retry: false }).getBalance()));
    expect(came).toHaveLength(1);
  });

  test("an order that 300 turned away is not sent again: it may have been deferred", async () => {
    const script = scripted(replyOf(300, "Command rate exceeded"), available);
    const error = await failureOf(scriptedClient(script).send({ action: "ANY", object: "ORDER" }));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", attempts: 1 });
    expect(script.sent).toHaveLength(1);
  });
});

describe("limits", () => {
  test("keep every second under the rate, and use 90 % of it", async () => {
    const { time, client, came } = account(1000);
    const one = client({ limits: { perSecond: 20 } });
    const began = time.now();
    await time.until(Promise.all(names(200).map((name) => one.lookupDomain(name))));
    expect(mostInASecond(came)).toBeLessThanOrEqual(20);
    expect(200 / ((came.at(-1)! - began) / 1000)).toBeGreaterThanOrEqual(18);
  });

  test("serve first come, first served", async () => {
    const { time, client } = account(1000);
    const one = client({ limits: { perSecond: 5, connections: 3 } });
    const ended: string[] = [];
    const lookups = names(20).map((name) => one.lookupDomain(name).then(() => ended.push(name.domain)));
    await time.until(Promise.all(lookups));
    expect(ended).toEqual(names(20).map(({ domain }) => domain));
  });

  test("count the wait for a turn as waiting, not as time of the call", async () => {
    const { time, client } = account(1000);
    const one = client({ limits: { perSecond: 1 }, timeoutMs: 500 });
    const lookups = names(10).map((name) => one.lookupDomain(name));
    expect(await time.until(Promise.all(lookups))).toHaveLength(10);
  });

  test("end a wait that is longer than `queueTimeoutMs`, and leave its turn to the next", async () => {
    const { time, client, came } = account(1000);
    const one = client({ limits: { perSecond: 1 } });
    const first = one.lookupDomain({ domain: "a.com" });
    const second = failureOf(one.lookupDomain({ domain: "b.com" }, { queueTimeoutMs: 500 }));
    const third = one.lookupDomain({ domain: "c.com" });
    await time.until(Promise.all([first, third]));
    expect(await second).toMatchObject({ code: "TIMEOUT_QUEUE", outcome: "not-sent", limitMs: 500 });
    expect(came[1]! - came[0]!).toBeCloseTo(1000 / 0.95, 3);
  });

  test("end a wait whose signal fires, and give its place back", async () => {
    const { time, client, came } = account(1000);
    const one = client({ limits: { perSecond: 1, connections: 2 } });
    const abort = new AbortController();
    const first = one.lookupDomain({ domain: "a.com" });
    const second = failureOf(one.lookupDomain({ domain: "b.com" }, { signal: abort.signal }));
    await time.until(first);
    abort.abort(new Error("changed my mind"));
    expect(await second).toMatchObject({ message: "changed my mind" });
    const more = [one.lookupDomain({ domain: "c.com" }), one.lookupDomain({ domain: "d.com" })];
    expect(await time.until(Promise.all(more))).toHaveLength(2);
    expect(came).toHaveLength(3);
  });

  test.each([
    [{ perSecond: 0 }, "limits.perSecond"],
    [{ perSecond: 5, connections: 1.5 }, "limits.connections"],
    [{ persecond: 5 }, "limits.persecond"],
    ["fast", "limits"],
  ])("that do not fit are refused: %j", (limits, path) => {
    const { client } = account(1);
    expect(() => client({ limits })).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
  });

  test("`connections` stands instead of `concurrency`", () => {
    const { client } = account(1);
    expect(() => client({ limits: { connections: 2 }, concurrency: 3 })).toThrow(
      expect.objectContaining({
        issues: [{ path: "limits.connections", message: "stands instead of `concurrency`, not beside it" }],
      }),
    );
  });
});
