import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Effect, OutcomeUnknownError, undiciTransport } from "../../src/index.js";
import { type Certificates, makeCertificates } from "../support/certificates.js";
import { clientOf, failureOf, TRANSPORTS } from "../support/client.js";
import { available, http, replyOf } from "../support/envelopes.js";
import { leftovers } from "../support/leftovers.js";
import { type Behaviour, type Peer, startServer } from "../support/server.js";

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

const ok = http(available);
const tooMany = (code: number) => http(replyOf(code, "Too many"));

/** Gives the replies one after the other, by request; then `otherwise`. */
function inTurn(...replies: Buffer[]): Behaviour {
  return async (peer) => {
    while (await peer.request()) await peer.write(replies.shift() ?? ok);
  };
}

async function setUp(
  behaviours: readonly Behaviour[],
  options: Parameters<typeof clientOf>[1] & { kind?: (typeof TRANSPORTS)[number]; secure?: boolean } = {},
) {
  const { kind = "undici", secure = false, ...more } = options;
  const server = await startServer({ certificate: secure ? certificates.good : undefined, behaviours });
  // One connection: undici opens a second one for a call that comes in the same turn as the reply before it.
  const { client, end } = clientOf({ secure, kind, port: server.port, certificates }, { concurrency: 1, ...more });
  const call = (effect: Effect) => client.send({ action: "LOOKUP", object: "DOMAIN", effect });
  onTestFinished(async () => {
    await end();
    await server.close();
    expect(await leftovers()).toEqual([]);
  });
  return { server, call };
}

const PLACES = TRANSPORTS.flatMap((kind) => [false, true].map((secure) => ({ kind, secure })));

describe.each(PLACES)("$kind, TLS $secure", (place) => {
  test("connections are kept and used again", async () => {
    const { server, call } = await setUp([inTurn()], place);
    for (let calls = 0; calls < 5; calls++) expect((await call("read")).code).toBe(210);
    expect(server.connections).toBe(1);
    expect(server.requests).toHaveLength(5);
  });

  /** Serves one request, and resets the connection as the first byte of the next one comes. */
  const stale: Behaviour = async (peer) => {
    await peer.request();
    await peer.write(ok);
    await peer.firstByte();
    peer.reset();
  };

  test("a read on a stale connection is repeated on a new one", async () => {
    const { server, call } = await setUp([stale, inTurn()], place);
    await call("read");
    expect((await call("read")).code).toBe(210);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2]);
  });

  test.each(["charge", "destroy"] as const)("a %s on a stale connection is not", async (effect) => {
    const { server, call } = await setUp([stale, inTurn()], place);
    await call("read");
    // The undici transport does not even try: it opens a connection for the call alone.
    if (place.kind === "undici") {
      expect((await call(effect)).code).toBe(210);
      expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2]);
      return;
    }
    const error = await failureOf(call(effect));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error).toMatchObject({ attempts: 1, cause: { code: "NETWORK_CUT", systemCode: "ECONNRESET" } });
    expect(server.requests).toHaveLength(1);
    expect(server.connections).toBe(1);
  });

  test("a write on a stale connection fails as it is", async () => {
    const { call } = await setUp([stale, inTurn()], place);
    await call("read");
    expect(await failureOf(call("write"))).toMatchObject({ name: "NetworkError", outcome: "unknown", attempts: 1 });
  });

  test("what comes after a reply is no reply to the next request", async () => {
    const shortened = http(available, "200 OK", { "Content-Length": available.length - 40 });
    const { server, call } = await setUp([inTurn(shortened)], { ...place, retry: false });
    expect(await failureOf(call("read"))).toMatchObject({ code: "REPLY_TRUNCATED" });
    expect((await call("read")).code).toBe(210);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2]);
  });
});

describe("an idle connection that the server closed", () => {
  test.each(["read", "charge"] as const)("is not used for a %s", async (effect) => {
    let idle: Peer | undefined;
    const oneRequest: Behaviour = async (peer) => {
      idle = peer;
      await peer.request();
      await peer.write(ok);
    };
    const { server, call } = await setUp([oneRequest, inTurn()]);
    await call("read");
    idle!.end();
    // The client's answer to the end: it has seen it.
    await idle!.gone();
    expect(await call(effect)).toMatchObject({ code: 210 });
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2]);
  });
});

describe("350, too many commands on one connection", () => {
  test.each(["read", "write", "charge", "destroy"] as const)("a %s is sent again on a new one", async (effect) => {
    const isAlone = effect === "charge" || effect === "destroy";
    const behaviours = isAlone ? [inTurn(), inTurn(tooMany(350)), inTurn()] : [inTurn(ok, tooMany(350)), inTurn()];
    const { server, call } = await setUp(behaviours);
    await call("read");
    expect((await call(effect)).code).toBe(210);
    // The second connection of a charge is its own, and so is the one on which it is sent again.
    expect(server.requests.map(({ connection }) => connection)).toEqual(isAlone ? [1, 2, 3] : [1, 1, 2]);
  });

  test("ends as RateLimitError when new ones do not help", async () => {
    const always = Array.from({ length: 50 }, () => tooMany(350));
    const { server, call } = await setUp([inTurn(...always)], { timeoutMs: 1000 });
    expect(await failureOf(call("charge"))).toMatchObject({
      name: "RateLimitError",
      responseCode: 350,
      outcome: "refused",
      retryable: false,
    });
    const { length } = server.requests;
    expect(length).toBeGreaterThan(1);
    // Each on a connection of its own.
    expect(server.requests.map(({ connection }) => connection)).toEqual(Array.from({ length }, (_, at) => at + 1));
  });

  test("does not disturb calls under way", async () => {
    const held: Behaviour = async (peer) => {
      await peer.request();
      slow = peer;
      await arrived();
    };
    let slow: Peer | undefined;
    let arrived = async () => {};
    const bothBusy = new Promise<void>((resolve) => {
      arrived = async () => resolve();
    });
    const { server, call } = await setUp([held, inTurn(tooMany(350))], { concurrency: 2 });
    const first = call("charge");
    await bothBusy;
    expect((await call("read")).code).toBe(210);
    await slow!.write(ok);
    expect((await first).code).toBe(210);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2, 3]);
  });
});

describe("310, too many connections", () => {
  test.each(["read", "write", "charge", "destroy"] as const)("a %s is sent again", async (effect) => {
    const { server, call } = await setUp([inTurn(tooMany(310))]);
    expect((await call(effect)).code).toBe(210);
    expect(server.requests).toHaveLength(2);
  });
});

describe("300, too many commands", () => {
  test.each(["read", "write"] as const)("a %s is sent again", async (effect) => {
    const { server, call } = await setUp([inTurn(tooMany(300))]);
    expect((await call(effect)).code).toBe(210);
    expect(server.requests).toHaveLength(2);
  });

  test.each(["charge", "destroy"] as const)("a %s may have been deferred", async (effect) => {
    const { server, call } = await setUp([inTurn(tooMany(300))]);
    expect(await failureOf(call(effect))).toMatchObject({
      name: "OutcomeUnknownError",
      retryable: false,
      attempts: 1,
      cause: { name: "RateLimitError", responseCode: 300, outcome: "unknown", retryable: false },
    });
    expect(server.requests).toHaveLength(1);
  });

  test("with is_success 1 is a pending success", async () => {
    const deferred = http(replyOf(300, "Request deferred", { is_success: "1" }));
    const { call } = await setUp([inTurn(deferred)]);
    expect(await call("charge")).toMatchObject({ code: 300, pending: true });
  });
});

test.each([
  { most: 1, connections: [1, 2, 3, 4, 5] },
  { most: 2, connections: [1, 1, 2, 2, 3] },
  { most: 4, connections: [1, 1, 1, 1, 2] },
])("at most $most requests on a connection", async ({ most, connections }) => {
  const { server, call } = await setUp([inTurn()], { transport: undiciTransport({ maxRequestsPerConnection: most }) });
  for (let calls = 0; calls < 5; calls++) await call("read");
  expect(server.requests.map(({ connection }) => connection)).toEqual(connections);
});
