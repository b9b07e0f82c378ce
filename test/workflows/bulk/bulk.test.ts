import { expect, onTestFinished, test } from "vitest";
import { ApiError, type BulkOptions, bulk, ConfigError, memoryJournal, OpenSrsClient } from "../../../src/index.js";
import { startSandbox } from "../../../src/sandbox/index.js";
import { registration } from "../../exchange/reconcile/support.js";
import { failureOf } from "../../support/client.js";

async function place() {
  const sandbox = await startSandbox();
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
  });
  const sent = (action: string) => sandbox.history.entries.filter((entry) => entry.action === action).length;
  return { sandbox, client, sent };
}

const lookups = (count: number) => Array.from({ length: count }, (_, at) => ({ domain: `name${at}.com` }));
const byDomain = ({ domain }: { domain: string }) => domain;

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

test("one result an input, by its index, and a failure stops nothing", async () => {
  const { sandbox, client } = await place();
  sandbox.faults.add({ kind: "delay", ms: 60, domain: "name0.com" });
  const inputs = [...lookups(5), { domain: "nope.zzz" }];
  const seen: unknown[] = [];
  const results = await all(
    bulk(client, "lookupDomain", inputs, { concurrency: 2, onProgress: (progress) => seen.push(progress) }),
  );
  expect(results.map(({ index }) => index)).not.toEqual([0, 1, 2, 3, 4, 5]);
  results.sort((one, other) => one.index - other.index);
  expect(results.map(({ input }) => input)).toEqual(inputs);
  expect(results.slice(0, 5).map(({ reply }) => reply?.attributes.status)).toEqual(Array(5).fill("available"));
  expect(results[5]!.error).toBeInstanceOf(ApiError);
  expect(seen.at(-1)).toEqual({ done: 5, failed: 1, skipped: 0 });
});

test("reads no more inputs ahead than may be under way, however slow the loop", async () => {
  const { client, sent } = await place();
  let read = 0;
  async function* inputs() {
    for (const input of lookups(100)) {
      read++;
      yield input;
    }
  }
  let taken = 0;
  for await (const { reply } of bulk(client, "lookupDomain", inputs(), { concurrency: 3 })) {
    expect(reply?.code).toBe(210);
    taken++;
    // The loop takes its time: the calls that may be under way all end meanwhile.
    for (let i = 0; i < 5; i++) await client.getBalance();
    expect(read).toBeLessThanOrEqual(taken + 3);
    if (taken === 10) break;
  }
  expect(sent("LOOKUP")).toBeLessThanOrEqual(13);
});

test("`break` ends the source, and nothing is under way afterwards", async () => {
  const { client, sent } = await place();
  let [begun, ended] = [0, false];
  function* inputs() {
    try {
      for (const input of lookups(100)) {
        begun++;
        yield input;
      }
    } finally {
      ended = true;
    }
  }
  for await (const _ of bulk(client, "lookupDomain", inputs(), { concurrency: 3 })) break;
  expect(ended).toBe(true);
  for (let i = 0; i < 5; i++) await client.getBalance();
  // The one in hand, whose lane went on, and the others.
  expect(begun).toBeLessThanOrEqual(4);
  expect(sent("LOOKUP")).toBeLessThanOrEqual(begun);
});

test("an abort starts nothing more, ends the reads under way and throws its reason", async () => {
  const { sandbox, client } = await place();
  sandbox.faults.add({ kind: "delay", ms: 60_000, domain: "name7.com" });
  const stop = new AbortController();
  const reason = new Error("enough");
  let begun = 0;
  let atAbort = 0;
  function* inputs() {
    for (const input of lookups(1000)) {
      begun++;
      yield input;
    }
  }
  const indexes: number[] = [];
  const run = async () => {
    for await (const { index } of bulk(client, "lookupDomain", inputs(), { concurrency: 4, signal: stop.signal })) {
      indexes.push(index);
      if (indexes.length !== 50) continue;
      atAbort = begun;
      stop.abort(reason);
    }
  };
  expect(await failureOf(run())).toBe(reason);
  expect(begun).toBe(atAbort);
  // What was ready is given; the one that hangs is not.
  expect(indexes.length).toBeLessThanOrEqual(54);
  expect(indexes).not.toContain(7);
});

test("an abort ends the wait for the next input", async () => {
  const { client } = await place();
  const stop = new AbortController();
  async function* inputs() {
    yield { domain: "example.com" };
    await new Promise(() => {});
  }
  const run = async () => {
    for await (const _ of bulk(client, "lookupDomain", inputs(), { signal: stop.signal })) stop.abort();
  };
  expect(await failureOf(run())).toBe(stop.signal.reason);
});

test.each<[string, BulkOptions<{ domain: string }>]>([
  ["the inputs", {}],
  ["the key", { resume: new Set(), key: ({ domain }) => (domain === "name3.com" ? boom() : domain) }],
  ["the store", { resume: { has: (key) => key === "name3.com" && boom(), add() {} }, key: byDomain }],
])("what %s throw is thrown after the results that were ready", async (what, options) => {
  const { client } = await place();
  function* inputs() {
    yield* lookups(3);
    if (what === "the inputs") boom();
    yield* lookups(4).slice(3);
  }
  const indexes: number[] = [];
  const run = async () => {
    for await (const { index } of bulk(client, "lookupDomain", inputs(), options)) indexes.push(index);
  };
  expect(await failureOf(run())).toEqual(new Error("boom"));
  expect(indexes.sort()).toEqual([0, 1, 2]);
});

function boom(): never {
  throw new Error("boom");
}

test("what was done is left out, and what failed is tried again", async () => {
  const { client, sent } = await place();
  const resume = new Set<string>();
  const inputs = [...lookups(5), { domain: "nope.zzz" }];
  await all(bulk(client, "lookupDomain", inputs, { resume, key: byDomain }));
  expect([...resume].sort()).toEqual(lookups(5).map(byDomain));
  const seen: unknown[] = [];
  const again = await all(
    bulk(client, "lookupDomain", inputs, { resume, key: byDomain, onProgress: (progress) => seen.push(progress) }),
  );
  expect(again.map(({ index }) => index)).toEqual([5]);
  expect(seen.at(-1)).toEqual({ done: 0, failed: 1, skipped: 5 });
  expect(sent("LOOKUP")).toBe(7);
});

test("a result is remembered once the loop has come back for the next", async () => {
  const { client } = await place();
  const resume = new Set<string>();
  const run = async () => {
    for await (const { index } of bulk(client, "lookupDomain", lookups(3), { resume, key: byDomain, concurrency: 1 }))
      if (index === 1) boom();
  };
  expect(await failureOf(run())).toEqual(new Error("boom"));
  expect([...resume]).toEqual(["name0.com"]);
});

test("a change is remembered as soon as it was answered", async () => {
  const { client } = await place();
  await client.registerDomain(registration("one.com"));
  const resume = new Set<string>();
  const inputs = [{ domain: "one.com", data: "status" as const, lock_state: true, affect_domains: false }];
  for await (const { reply } of bulk(client, "modifyDomain", inputs as never[], {
    resume,
    key: () => "lock one.com",
  })) {
    expect(reply).toBeDefined();
    break;
  }
  expect([...resume]).toEqual(["lock one.com"]);
});

test("orders go through ensure: the same keys again place none", async () => {
  const { client, sent } = await place();
  const orders = ["one.com", "two.com"].map((domain) => {
    const { handle: _, ...order } = registration(domain) as ReturnType<typeof registration> & { handle?: string };
    return order;
  });
  const options = { journal: memoryJournal(), key: byDomain };
  const first = await all(bulk(client, "registerDomain", orders as never[], options as never));
  expect(first.map(({ reply, error }) => reply?.status ?? error)).toEqual(["done", "done"]);
  const again = await all(bulk(client, "registerDomain", orders as never[], options as never));
  expect(again.map(({ reply }) => reply?.orderId).sort()).toEqual(first.map(({ reply }) => reply?.orderId).sort());
  expect(sent("SW_REGISTER")).toBe(2);
});

test("what cannot be undone is not sent again when an earlier run did not learn its outcome", async () => {
  const { client, sent } = await place();
  const inputs = [{ domain: "one.com" }, { domain: "two.com" }];
  // As a run leaves it that was killed: sent, and no reply.
  const resume = new Set(["one.com (begun 1)"]);
  const results = await all(bulk(client, "deleteDnsZone", inputs, { resume, key: byDomain, concurrency: 1 }));
  expect(results[0]!.error).toBeInstanceOf(ConfigError);
  expect(results[0]!.error!.message).toContain("an earlier run sent it, and what became of it is not known");
  expect(sent("DELETE_DNS_ZONE")).toBe(1);
  // A refusal is known, so it may be tried again.
  expect(results[1]!.error).toBeInstanceOf(ApiError);
  expect([...resume]).toEqual(["one.com (begun 1)", "two.com (begun 1)", "two.com (failed 1)"]);
  await all(bulk(client, "deleteDnsZone", inputs.slice(1), { resume, key: byDomain }));
  expect(sent("DELETE_DNS_ZONE")).toBe(2);
  expect([...resume].slice(3)).toEqual(["two.com (begun 2)", "two.com (failed 2)"]);
});

test.each([
  ["lookupDomain", { concurrency: 0 }, ["concurrency"]],
  ["lookupDomain", { resume: new Set() }, ["key"]],
  ["redeemDomain", { journal: memoryJournal(), key: byDomain }, ["method"]],
  ["renewDomain", {}, ["journal", "key"]],
  ["revokeDomain", {}, ["resume"]],
  ["nothing", {}, ["method"]],
])("%s with %j is refused", async (method, options, paths) => {
  const { client, sandbox } = await place();
  const call = () => bulk(client, method as never, [] as never[], options as never);
  expect(call).toThrow(ConfigError);
  try {
    call();
  } catch (error) {
    expect((error as ConfigError).issues.map(({ path }) => path)).toEqual(paths);
  }
  expect(sandbox.history.entries).toEqual([]);
});
