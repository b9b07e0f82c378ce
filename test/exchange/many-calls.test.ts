import { getEventListeners } from "node:events";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { onAbort } from "../../src/transport/abort.js";
import { type Certificates, makeCertificates } from "../support/certificates.js";
import { clientOf, TRANSPORTS } from "../support/client.js";
import { available, http, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient } from "../support/scripted.js";
import { type Behaviour, startServer } from "../support/server.js";
import { VirtualTime } from "../support/virtual-time.js";

// One signal for all calls of a request or of a process that is to end.

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

const CALLS = 1000;

/** The warnings that Node gives meanwhile. */
function warnings(): Error[] {
  const given: Error[] = [];
  const keep = (warning: Error) => void given.push(warning);
  process.on("warning", keep);
  onTestFinished(() => void process.off("warning", keep));
  return given;
}

const serve: Behaviour = async (peer) => {
  while (await peer.request()) await peer.write(http(available));
};

describe.each(TRANSPORTS)("%s", (kind) => {
  test.each([10, CALLS])(`${CALLS} calls with one signal, %i at once, warn of nothing`, async (concurrency) => {
    const given = warnings();
    const server = await startServer({ behaviours: [serve] });
    const { client, end } = clientOf({ secure: false, kind, port: server.port, certificates }, { concurrency });
    const { signal } = new AbortController();
    const calls = Array.from({ length: CALLS }, () => client.getBalance({}, { signal }));
    await new Promise(setImmediate);
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await end();
    await server.close();
    await new Promise(setImmediate);
    expect(given).toEqual([]);
  });
});

test("nor do calls that all wait for their keys, or for their next attempt", async () => {
  const given = warnings();
  const replies = Array.from({ length: CALLS }, () => replyOf(310, "Too many connections"));
  const { signal } = new AbortController();
  const privateKey = () => new Promise<string>((resolve) => setImmediate(resolve, "key"));
  const options = { concurrency: CALLS, privateKey, retry: { baseDelayMs: 1 } };
  const time = new VirtualTime();
  const client = scriptedClient(scripted(...replies, available), options, time.runtime);
  await time.until(Promise.all(Array.from({ length: CALLS }, () => client.getBalance({}, { signal }))));
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await new Promise(setImmediate);
  expect(given).toEqual([]);
});

test("all of them end when it fires", async () => {
  const client = scriptedClient(scripted(available), { privateKey: () => new Promise(() => {}), concurrency: 10 });
  const abort = new AbortController();
  const calls = Array.from({ length: CALLS }, () => client.getBalance({}, { signal: abort.signal }));
  abort.abort("the process ends");
  const ends = await Promise.allSettled(calls);
  expect(new Set(ends.map((end) => (end.status === "rejected" ? end.reason : end)))).toEqual(
    new Set(["the process ends"]),
  );
  expect(getEventListeners(abort.signal, "abort")).toEqual([]);
});

test("what is taken back is not called, and the same function counts as often as it was given", () => {
  const abort = new AbortController();
  let called = 0;
  const call = () => {
    called++;
  };
  const first = onAbort(abort.signal, call);
  onAbort(abort.signal, call);
  first();
  first();
  abort.abort();
  expect(called).toBe(1);
});
