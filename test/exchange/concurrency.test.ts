import { describe, expect, test } from "vitest";
import type { TransportRequest } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const lookup = { domain: "example.com" };

describe("concurrency", () => {
  /** A transport whose replies are given by hand. */
  function held() {
    const waiting: Array<() => void> = [];
    let most = 0;
    const transport = () => ({
      async send() {
        const replied = new Promise<void>((resolve) => waiting.push(resolve));
        most = Math.max(most, waiting.length);
        await replied;
        return { status: 200, body: Buffer.from(available) };
      },
      close: async () => {},
    });
    return { transport, waiting, most: () => most };
  }

  test("is never more than its limit, and the order is kept", async () => {
    const { transport, waiting, most } = held();
    const client = scriptedClient({ ...scripted(), transport }, { concurrency: 3 });
    const done: number[] = [];
    const calls = Array.from({ length: 8 }, (_, n) => client.lookupDomain(lookup).then(() => done.push(n)));
    await new Promise(setImmediate);
    while (done.length < 8) {
      waiting.shift()!();
      await new Promise(setImmediate);
    }
    await Promise.all(calls);
    expect(most()).toBe(3);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test("waiting for a place takes nothing from the time of a call", async () => {
    let time = 0;
    const given: number[] = [];
    const transport = () => ({
      async send({ timeoutMs }: TransportRequest) {
        given.push(timeoutMs);
        await new Promise(setImmediate);
        time += 6;
        return { status: 200, body: Buffer.from(available) };
      },
      close: async () => {},
    });
    const runtime = { now: () => time, random: () => 0 };
    const options = { concurrency: 10, timeoutMs: 100, retry: false } as const;
    const client = scriptedClient({ ...scripted(), transport }, options, runtime);
    const orders = Array.from({ length: 100 }, () => client.send({ action: "LOOKUP", object: "DOMAIN" }));
    expect(await Promise.all(orders)).toHaveLength(100);
    expect(given).toEqual(Array.from({ length: 100 }, () => 100));
    expect(time).toBe(600);
  });

  test("nor does waiting for one again before the next attempt", async () => {
    let time = 0;
    const given: number[] = [];
    const replies = ["<html>Bad Gateway</html>", available, available];
    const transport = () => ({
      async send({ timeoutMs }: TransportRequest) {
        given.push(timeoutMs);
        // A timer that ends after that of the first call's pause, which then waits for the place.
        if (given.length === 2) await new Promise((resolve) => setTimeout(resolve, 2));
        time += 40;
        return { status: given.length === 1 ? 502 : 200, body: Buffer.from(replies.shift()!) };
      },
      close: async () => {},
    });
    const runtime = { now: () => time, random: () => 0 };
    const client = scriptedClient({ ...scripted(), transport }, { concurrency: 1, timeoutMs: 100 }, runtime);
    const calls = [client.getBalance(), client.getBalance()];
    await Promise.all(calls);
    // The first call has its place for 40 ms, waits while the second one has it, and goes on with the 60 that are left.
    expect(given).toEqual([100, 100, 60]);
  });

  test("the wait for a place has no limit of its own making, and ends with the signal", async () => {
    const { transport, waiting } = held();
    const client = scriptedClient({ ...scripted(), transport }, { concurrency: 1, timeoutMs: 5 });
    const first = client.lookupDomain(lookup);
    const abort = new AbortController();
    const second = failureOf(client.lookupDomain(lookup, { signal: abort.signal }));
    const third = client.lookupDomain(lookup);
    await new Promise((resolve) => setTimeout(resolve, 20));
    abort.abort("enough");
    expect(await second).toBe("enough");
    waiting.shift()!();
    await first;
    await new Promise(setImmediate);
    waiting.shift()!();
    expect((await third).code).toBe(210);
  });

  test("a call that finds no place in time was not sent", async () => {
    const { transport, waiting } = held();
    const client = scriptedClient({ ...scripted(), transport }, { concurrency: 1 });
    const first = client.lookupDomain(lookup);
    const error = await failureOf(client.send({ action: "RENEW", object: "DOMAIN" }, { queueTimeoutMs: 20 }));
    expect(error).toMatchObject({ code: "TIMEOUT_QUEUE", phase: "queue", limitMs: 20, outcome: "not-sent" });
    await new Promise(setImmediate);
    waiting.shift()!();
    expect((await first).code).toBe(210);
    expect((error as Error).message).toContain("No free place within 20 ms");
  });

  test("the client's own limit of the wait", async () => {
    const { transport, waiting } = held();
    const client = scriptedClient({ ...scripted(), transport }, { concurrency: 1, queueTimeoutMs: 20 });
    const first = client.lookupDomain(lookup);
    expect(await failureOf(client.lookupDomain(lookup))).toMatchObject({ code: "TIMEOUT_QUEUE", limitMs: 20 });
    const later = client.lookupDomain(lookup, { queueTimeoutMs: 2_000_000 });
    await new Promise(setImmediate);
    waiting.shift()!();
    await first;
    await new Promise(setImmediate);
    waiting.shift()!();
    expect((await later).code).toBe(210);
  });

  test("a call that fails gives its place back", async () => {
    const script = scripted(replyOf(485, "taken"), "nonsense", available);
    const client = scriptedClient(script, { concurrency: 1 });
    await failureOf(client.lookupDomain(lookup));
    await failureOf(client.lookupDomain(lookup));
    expect((await client.lookupDomain(lookup)).code).toBe(210);
  });

  test("close waits for the calls under way, also for those that wait for a place", async () => {
    const { transport, waiting } = held();
    const client = scriptedClient({ ...scripted(), transport }, { concurrency: 1 });
    const calls = [client.lookupDomain(lookup), client.lookupDomain(lookup)];
    const order: string[] = [];
    const closed = client.close().then(() => order.push("closed"));
    for (const call of calls) {
      await new Promise(setImmediate);
      waiting.shift()!();
      await call;
      order.push("answered");
    }
    await closed;
    expect(order).toEqual(["answered", "answered", "closed"]);
  });
});
