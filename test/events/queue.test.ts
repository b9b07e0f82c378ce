import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { eventQueue } from "../../src/events/queue.js";
import { ConfigError, TransportFailure } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";
import { eventOf, pauses, queueOf } from "./support.js";

const passing = await failureOf(
  scriptedClient(scripted(new TransportFailure("failed", "reply", { cause: new Error("cut") })), {
    retry: false,
  }).pollEvent(),
);
const refused = await failureOf(scriptedClient(scripted(replyOf(440, "Permission denied"))).pollEvent());
const notFound = await failureOf(
  scriptedClient(scripted(replyOf(480, "Event not found."))).ackEvent({ event_id: "x" }),
);

function open(ids: string[], meanwhile: (count: number, stop: AbortController) => void = (_, stop) => stop.abort()) {
  const queue = queueOf(...ids);
  const stop = new AbortController();
  const { waits, pause } = pauses((count) => meanwhile(count, stop));
  const stream = eventQueue(queue.source, { signal: stop.signal, everyMs: 5000 }, pause);
  return { ...queue, stop, waits, stream };
}

describe("a stream of events", () => {
  test("gives the oldest first, looks again at once while there is more, then waits; the signal ends it without an error", async () => {
    const { stream, calls, waits, waiting } = open(["a", "b"], (count, stop) => {
      if (count === 1) waiting.push(eventOf("c"));
      else stop.abort();
    });
    const got: string[] = [];
    for await (const event of stream) {
      got.push(event.event_id);
      await event.ack();
    }
    expect(got).toEqual(["a", "b", "c"]);
    expect(calls).toEqual(["poll", "ack a", "ack b", "poll", "poll", "ack c", "poll"]);
    expect(waits).toEqual([5000, 5000]);
  });

  test("what is in hand is not given a second time; what another stream left comes again", async () => {
    const first = open(["a", "b"]);
    const got: string[] = [];
    for await (const event of first.stream) got.push(event.event_id);
    expect(got).toEqual(["a", "b"]);
    expect(first.calls).toEqual(["poll", "poll"]);
    const stop = new AbortController();
    const { pause } = pauses(() => stop.abort());
    for await (const event of eventQueue(first.source, { signal: stop.signal }, pause)) got.push(event.event_id);
    expect(got).toEqual(["a", "b", "a", "b"]);
  });

  test("what was released comes again after the others and a wait", async () => {
    const { stream, waits } = open(["a", "b"], (count, stop) => count === 2 && stop.abort());
    const got: string[] = [];
    for await (const event of stream) {
      if (event.event_id === "a" && !got.includes("a")) event.release();
      else await event.ack();
      got.push(event.event_id);
    }
    expect(got).toEqual(["a", "b", "a"]);
    expect(waits).toEqual([5000, 5000]);
  });

  test("an event that is acknowledged while a look at the queue is under way is not given again", async () => {
    const { stream, source } = open(["a"]);
    const { value: a } = await stream.next();
    const poll = source.pollEvent;
    let answer = () => {};
    source.pollEvent = async (...input) => {
      const reply = await poll(...input);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return reply;
    };
    const next = stream.next();
    await a!.ack();
    answer();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test("after a stop nothing more is given, and what is in hand can be acknowledged", async () => {
    const { stream, stop, calls } = open(["a", "b"]);
    const { value: a } = await stream.next();
    stop.abort();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await a!.ack();
    expect(calls).toEqual(["poll", "ack a"]);
  });

  test("a look that is under way ends with the signal", async () => {
    const { stream, stop, source } = open([]);
    source.pollEvent = (_, options) =>
      new Promise((_, reject) => options!.signal!.addEventListener("abort", () => reject(options!.signal!.reason)));
    const next = stream.next();
    stop.abort(new Error("enough"));
    expect(await next).toEqual({ done: true, value: undefined });
  });

  test("shows and copies the event only", async () => {
    const { stream } = open(["a"]);
    const { value } = await stream.next();
    expect(JSON.parse(JSON.stringify(value))).toEqual(eventOf("a"));
    expect(structuredClone(value)).toEqual(eventOf("a"));
    expect(inspect(value)).not.toContain("ack");
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses to ask every %s ms", async (everyMs) => {
    const { source } = queueOf();
    await expect(eventQueue(source, { everyMs }, pauses().pause).next()).rejects.toThrow(ConfigError);
  });
});

describe("failures", () => {
  test("the first look throws; later ones go on with growing waits", async () => {
    const broken = open(["a"]);
    broken.failures.poll.push(passing);
    expect(await failureOf(broken.stream.next())).toBe(passing);

    const { stream, failures, waits } = open(["a"], (count, stop) => count === 4 && stop.abort());
    const { value } = await stream.next();
    await value!.ack();
    failures.poll.push(passing, passing, passing);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(waits).toEqual([1000, 2000, 4000, 5000]);
  });

  test("a failure that does not pass ends the stream", async () => {
    const { stream, failures } = open(["a"]);
    await stream.next();
    failures.poll.push(refused);
    expect(await failureOf(stream.next())).toBe(refused);
  });

  test("an acknowledgement is tried again while its failure may pass, eight times at most", async () => {
    const { stream, failures, waits, calls } = open(["a", "b"], () => {});
    const { value: a } = await stream.next();
    failures.ack.push(passing, passing);
    await a!.ack();
    expect(calls).toEqual(["poll", "ack a", "ack a", "ack a"]);
    expect(waits).toEqual([1000, 2000]);
    const { value: b } = await stream.next();
    failures.ack.push(...Array(8).fill(passing));
    expect(await failureOf(b!.ack())).toBe(passing);
    expect(waits.slice(2)).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000]);
    // It was not acknowledged, so it comes again.
    expect((await stream.next()).value).toMatchObject({ event_id: "b" });
  });

  test("an event that is there no more counts as acknowledged; another refusal is thrown", async () => {
    const { stream, failures } = open(["a", "b"]);
    failures.ack.push(notFound, refused);
    await (await stream.next()).value!.ack();
    expect(await failureOf((await stream.next()).value!.ack())).toBe(refused);
  });

  test("an acknowledgement waits no longer once the stream is stopped", async () => {
    const { stream, stop, failures, calls } = open(["a"]);
    const { value } = await stream.next();
    stop.abort();
    failures.ack.push(passing);
    expect(await failureOf(value!.ack())).toBe(passing);
    expect(calls).toEqual(["poll", "ack a"]);
  });
});
