import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type ClientOptions, type Effect, undiciTransport } from "../../src/index.js";
import { type Certificates, makeCertificates } from "../support/certificates.js";
import { clientOf, failureOf } from "../support/client.js";
import { available, bareRefusal, http, replyOf } from "../support/envelopes.js";
import { leftovers } from "../support/leftovers.js";
import { type Behaviour, type Peer, startServer } from "../support/server.js";

// Charges travel alone: on a connection that was just opened, and serves nothing else.

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

const ok = http(available);
const serve: Behaviour = async (peer) => {
  while (await peer.request()) await peer.write(ok);
};

async function setUp(secure: boolean, behaviours: readonly Behaviour[], options: Partial<ClientOptions> = {}) {
  const server = await startServer({ certificate: secure ? certificates.good : undefined, behaviours });
  const place = { secure, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, { concurrency: 1, ...options });
  const call = (effect: Effect, more: { signal?: AbortSignal } = {}) =>
    client.send({ action: "LOOKUP", object: "DOMAIN", effect }, more);
  onTestFinished(async () => {
    await end();
    await server.close();
    expect(await leftovers()).toEqual([]);
  });
  return { server, client, call, connections: () => server.requests.map(({ connection }) => connection) };
}

describe.each([false, true])("TLS %s", (secure) => {
  test.each(["charge", "destroy"] as const)("each %s has a connection of its own", async (effect) => {
    const { server, call, connections } = await setUp(secure, [serve]);
    for (const step of ["read", effect, effect, "read", effect] as const) expect((await call(step)).code).toBe(210);
    expect(connections()).toEqual([1, 2, 3, 1, 4]);
    for (const number of [2, 3, 4]) {
      const [request] = server.requests.filter(({ connection }) => connection === number);
      expect(request!.headers.connection).toBe("close");
      await server.peers[number - 1]!.gone();
    }
  });

  test("writes share the kept one", async () => {
    const { call, connections } = await setUp(secure, [serve]);
    for (const effect of ["read", "write", "read"] as const) await call(effect);
    expect(connections()).toEqual([1, 1, 1]);
  });

  test("bare XML comes through", async () => {
    const refuse: Behaviour = async (peer) => {
      await peer.request();
      await peer.write(bareRefusal());
      peer.reset();
    };
    const { call } = await setUp(secure, [serve, refuse]);
    await call("read");
    expect(await failureOf(call("charge"))).toMatchObject({ name: "IpNotAllowedError", ip: "203.0.113.150" });
  });

  test("as many at once as `concurrency` says", async () => {
    const busy: Peer[] = [];
    let most = 0;
    const count: Behaviour = async (peer) => {
      await peer.request();
      most = Math.max(most, busy.push(peer));
      if (busy.length < 2 && server.requests.length < 6) return;
      for (const one of busy.splice(0)) await one.write(ok);
    };
    const { server, call } = await setUp(secure, [count], { concurrency: 2 });
    await Promise.all(Array.from({ length: 6 }, () => call("charge")));
    expect(most).toBe(2);
    expect(server.connections).toBe(6);
  });
});

test("a rest of a read's reply is not read as an order's", async () => {
  const order = replyOf(200, "Renewed");
  const trap: Behaviour = async (peer) => {
    await peer.request();
    // A wrong length: what follows the reply waits for the next request.
    await peer.write(http("", "200 OK", { "Content-Length": 0 }));
    await peer.firstByte();
    await peer.write(order);
  };
  const refuse: Behaviour = async (peer) => {
    await peer.request();
    await peer.write(http(replyOf(465, "Invalid domain")));
  };
  const { call, connections } = await setUp(false, [trap, refuse], { retry: false });
  expect(await failureOf(call("read"))).toMatchObject({ code: "REPLY_NOT_ENVELOPE" });
  expect(await failureOf(call("charge"))).toMatchObject({ responseCode: 465 });
  expect(connections()).toEqual([1, 2]);
});

describe("a connection that gave something else than an envelope is not used again", () => {
  test.each([
    { what: "a gateway's page", reply: http("<html>Bad gateway</html>", "502 Bad Gateway") },
    { what: "an empty reply", reply: http("", "200 OK", { "Content-Length": 0 }) },
    { what: "a reply with a length that is too short", reply: http(available, "200 OK", { "Content-Length": 300 }) },
  ])("$what", async ({ reply }) => {
    let sent = 0;
    const once: Behaviour = async (peer) => {
      while (await peer.request()) await peer.write(sent++ === 0 ? reply : ok);
    };
    const { call, connections } = await setUp(false, [once], { retry: false });
    await failureOf(call("read"));
    expect((await call("read")).code).toBe(210);
    expect(connections()).toEqual([1, 2]);
  });

  test("nor for what another request was answered a second time", async () => {
    const twice: Behaviour = async (peer) => {
      await peer.request();
      await peer.write(ok);
      await peer.firstByte();
      await peer.write(available);
    };
    const { call } = await setUp(false, [twice], { retry: false });
    await call("read");
    expect(await failureOf(call("write"))).toMatchObject({ code: "NETWORK_CUT", outcome: "unknown" });
  });
});

test("close() waits for a charge under way, and ends its connection", async () => {
  const { happened, happen } = event();
  const hold: Behaviour = async (peer) => {
    await peer.request();
    happen();
  };
  const { server, client, call } = await setUp(true, [hold]);
  const charge = call("charge");
  await happened;
  const closed = client.close();
  await server.peers[0]!.write(ok);
  expect((await charge).code).toBe(210);
  await closed;
  await server.peers[0]!.gone();
});

/** A promise and what fulfils it. */
function event() {
  let happen = () => {};
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happen, happened };
}

test("a charge that is called back while it connects leaves no connection", async () => {
  const { happened, happen } = event();
  const server = await startServer({ certificate: certificates.good, beforeTls: happen, behaviours: [] });
  const place = { secure: true, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, { transport: undiciTransport() });
  const abort = new AbortController();
  const call = failureOf(client.send({ action: "RENEW", object: "DOMAIN" }, { signal: abort.signal }));
  await happened;
  abort.abort("enough");
  expect(await call).toBe("enough");
  // Before the client is closed.
  expect((await leftovers()).filter((name) => name !== "TCPServerWrap")).toEqual([]);
  await end();
  await server.close();
});

describe("a process that was frozen", () => {
  /** Blocks the event loop, as a full garbage collection, a debugger or a busy loop does. */
  function freeze(ms: number) {
    const until = performance.now() + ms;
    while (performance.now() < until);
  }

  const freezing =
    (pieces: readonly (string | Uint8Array)[], ms: number): Behaviour =>
    async (peer) => {
      await peer.request();
      for (const piece of pieces) await peer.write(piece);
      freeze(ms);
    };

  test.each([
    { effect: "read", secure: false },
    { effect: "read", secure: true },
    { effect: "charge", secure: false },
    { effect: "charge", secure: true },
  ] as const)("past the deadline of a $effect (TLS $secure) uses the reply that came", async ({ effect, secure }) => {
    const { call } = await setUp(secure, [freezing([ok], 400)], { timeoutMs: 300 });
    expect((await call(effect)).code).toBe(210);
  });

  test("uses a large one too, which takes more than one turn to read", async () => {
    const large = http(replyOf(200, `Renewed${" ".repeat(6_000_000)}`));
    const { call } = await setUp(false, [freezing([large], 400)], { timeoutMs: 300 });
    expect((await call("charge")).code).toBe(200);
  });

  test("ends all the same when none came", async () => {
    const { call } = await setUp(false, [freezing([ok.subarray(0, 90)], 400)], { timeoutMs: 300 });
    expect(await failureOf(call("charge"))).toMatchObject({ outcome: "unknown", cause: { code: "TIMEOUT_REPLY" } });
  });

  test("sends nothing whose time was up before it left", async () => {
    const { server, call } = await setUp(true, [serve], { timeoutMs: 300 });
    const charge = failureOf(call("charge"));
    await new Promise((resolve) => setImmediate(resolve));
    freeze(400);
    expect(await charge).toMatchObject({ code: "TIMEOUT_CONNECT", outcome: "not-sent" });
    expect(server.requests).toHaveLength(0);
  });

  test("past a signal of `AbortSignal.timeout()` too", async () => {
    const { call } = await setUp(false, [freezing([ok], 400)]);
    expect((await call("charge", { signal: AbortSignal.timeout(300) })).code).toBe(210);
  });
});
