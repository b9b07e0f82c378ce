import { describe, expect, test } from "vitest";
import { eventQueue, type Pause } from "../../src/events/queue.js";
import { ConfigError, type OpenSrsClient, type OpsEvent } from "../../src/index.js";
import { type ConsumeOptions, consumeEvents } from "../../src/workflows/consume-events.js";
import { failureOf } from "../support/client.js";
import { pauses, queueOf } from "./support.js";

// The last parameter is for these tests, and not published.
const consume = consumeEvents as (
  client: Pick<OpenSrsClient, "events">,
  handler: (event: OpsEvent) => unknown,
  options: ConsumeOptions,
  pause: Pause,
) => Promise<void>;

/** A consumer that stops when the queue has nothing new. */
function setUp(...ids: string[]) {
  const queue = queueOf(...ids);
  const stop = new AbortController();
  const empty = pauses(() => stop.abort());
  const { waits, pause } = pauses();
  const client = { events: (options = {}) => eventQueue(queue.source, options, empty.pause) };
  const run = (handler: (event: OpsEvent) => unknown, options: ConsumeOptions = {}) =>
    consume(client, handler, { signal: stop.signal, ...options }, pause);
  return { ...queue, stop, waits, run };
}

describe("consumeEvents", () => {
  test("handles one after the other, remembers, acknowledges", async () => {
    const { run, calls } = setUp("a", "b");
    const seen = new Set<string>();
    const order: string[] = [];
    const store = {
      has: (id: string) => seen.has(id),
      add: (id: string) => {
        calls.push(`seen ${id}`);
        seen.add(id);
      },
    };
    await run(
      async ({ event_id }) => {
        calls.push(`begin ${event_id}`);
        await Promise.resolve();
        order.push(event_id);
      },
      { seen: store },
    );
    expect(calls).toEqual(["poll", "begin a", "seen a", "ack a", "begin b", "seen b", "ack b", "poll"]);
    expect(order).toEqual(["a", "b"]);
  });

  test("what was handled before is only acknowledged", async () => {
    const { run, calls } = setUp("a", "b");
    const got: string[] = [];
    await run(({ event_id }) => got.push(event_id), { seen: new Set(["a"]) });
    expect(got).toEqual(["b"]);
    expect(calls).toEqual(["poll", "ack a", "ack b", "poll"]);
  });

  test("an event whose handler fails is tried again, then set aside", async () => {
    const { run, waits, waiting } = setUp("a", "b");
    const got: string[] = [];
    const poison: unknown[] = [];
    const fault = new Error("no");
    await run(
      ({ event_id }) => {
        got.push(event_id);
        if (event_id === "a") throw fault;
      },
      { tries: 3, retryMs: 100, onPoison: ({ event_id }, error) => poison.push(event_id, error) },
    );
    expect(got).toEqual(["a", "a", "a", "b"]);
    expect(poison).toEqual(["a", fault]);
    expect(waits).toEqual([100, 200]);
    expect(waiting).toEqual([]);
  });

  test("five tries, and without onPoison the handler's error ends it: the event stays", async () => {
    const { run, waits, waiting } = setUp("a");
    const fault = new Error("no");
    const failing = run(() => {
      throw fault;
    });
    expect(await failureOf(failing)).toBe(fault);
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect(waiting).toHaveLength(1);
  });

  test("what onPoison or the store throws ends it, and the event stays", async () => {
    const full = new Error("full");
    const fail = () => {
      throw full;
    };
    for (const options of [{ tries: 1, onPoison: fail }, { seen: { has: fail, add: fail } }]) {
      const { run, waiting } = setUp("a");
      expect(await failureOf(run(fail, options))).toBe(full);
      expect(waiting).toHaveLength(1);
    }
    const { run, waiting } = setUp("a");
    expect(await failureOf(run(() => {}, { seen: { has: () => false, add: fail } }))).toBe(full);
    expect(waiting).toHaveLength(1);
  });

  test("a stop while the handler works: what it finishes is acknowledged, the next is not begun", async () => {
    const { run, stop, waiting, calls } = setUp("a", "b");
    await run(() => stop.abort());
    expect(calls).toEqual(["poll", "ack a"]);
    expect(waiting).toHaveLength(1);
  });

  test("a stop while the handler works: what it does not finish stays, and is no poison", async () => {
    const { run, stop, waiting } = setUp("a");
    const poison: unknown[] = [];
    await run(
      () => {
        stop.abort();
        throw new Error("stopped");
      },
      { tries: 1, onPoison: (event) => poison.push(event) },
    );
    expect(poison).toEqual([]);
    expect(waiting).toHaveLength(1);
  });

  test("a stop whose acknowledgement fails is a stop: what was handled is remembered", async () => {
    const { run, stop, failures, waiting } = setUp("a");
    const seen = new Set<string>();
    failures.ack.push(new Error("cut"));
    await run(() => stop.abort(), { seen });
    expect([...seen]).toEqual(["a"]);
    expect(waiting).toHaveLength(1);
  });

  test.each([{ tries: 0 }, { tries: 1.5 }, { retryMs: Number.NaN }])("refuses %j before it asks", async (options) => {
    const { run, calls } = setUp("a");
    expect(await failureOf(run(() => {}, options))).toBeInstanceOf(ConfigError);
    expect(calls).toEqual([]);
  });

  test("the memory forgets the oldest: ten thousand ids are kept", async () => {
    const ids = Array.from({ length: 10_001 }, (_, at) => String(at));
    const { run, waiting, source, stop } = setUp(...ids);
    const got: string[] = [];
    const first = waiting[0]!;
    const last = waiting.at(-1)!;
    const poll = source.pollEvent;
    source.pollEvent = (...input) => {
      // A server that gives two again that it had been told of.
      if (waiting.length === 0 && got.length === 10_001) waiting.push(last, first);
      else if (got.length > 10_001) stop.abort();
      return poll(...input);
    };
    await run(({ event_id }) => got.push(event_id));
    expect(got.slice(10_001)).toEqual(["0"]);
  });
});
