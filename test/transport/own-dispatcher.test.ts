import { Agent, type Dispatcher, ProxyAgent, RetryAgent } from "undici";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type ClientOptions, type Effect, undiciTransport } from "../../src/index.js";
import { type Certificates, makeCertificates } from "../support/certificates.js";
import { clientOf, failureOf } from "../support/client.js";
import { available, http } from "../support/envelopes.js";
import { type Behaviour, closedPort, startServer } from "../support/server.js";
import { startProxy } from "./proxy.js";

// A dispatcher of the user's proves nothing by its silence.

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

/** Forwards all but the beginning of a request, as a dispatcher that logs or measures may do. */
class Mute extends Agent {
  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    return super.dispatch(options, {
      onRequestStart() {},
      onResponseStart: (...given) => handler.onResponseStart?.(...given),
      onResponseData: (...given) => handler.onResponseData?.(...given),
      onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
      onResponseError: (...given) => handler.onResponseError?.(...given),
    });
  }
}

const cut: Behaviour = async (peer) => {
  await peer.request();
  peer.reset();
};
const serve: Behaviour = async (peer) => {
  while (await peer.request()) await peer.write(http(available));
};

type Make = () => Dispatcher;

async function setUp(make: Make, behaviours: readonly Behaviour[], more: Partial<ClientOptions> = {}) {
  const server = await startServer({ behaviours });
  const dispatcher = make();
  const transport = undiciTransport({ dispatcher });
  const place = { secure: false, kind: "undici", port: server.port, certificates } as const;
  const retry = { attempts: 4, baseDelayMs: 0 };
  const { client, end } = clientOf(place, { transport, retry, ...more });
  onTestFinished(async () => {
    await end();
    await dispatcher.destroy();
    await server.close();
  });
  return { server, call: (effect: Effect) => client.send({ action: "A", object: "B", effect }) };
}

describe("a dispatcher that keeps the beginning of a request to itself", () => {
  const make = () => new Mute();

  test.each(["charge", "destroy"] as const)("a %s is sent once, and its outcome is open", async (effect) => {
    const { server, call } = await setUp(make, [cut]);
    expect(await failureOf(call(effect))).toMatchObject({
      name: "OutcomeUnknownError",
      outcome: "unknown",
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
  });

  test("a charge whose time is up is open too", async () => {
    const silent: Behaviour = (peer) => peer.request();
    const { call } = await setUp(make, [silent], { timeoutMs: 50 });
    expect(await failureOf(call("charge"))).toMatchObject({ outcome: "unknown", cause: { code: "TIMEOUT_REPLY" } });
  });
});

test("the reason of an abort proves nothing, whatever error it is", async () => {
  const abort = new AbortController();
  const reason = Object.assign(new Error("of another call"), { code: "ECONNREFUSED", syscall: "connect" });
  const server = await startServer({
    behaviours: [
      async (peer) => {
        await peer.request();
        abort.abort(reason);
      },
    ],
  });
  const dispatcher = new Mute();
  const place = { secure: false, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, { transport: undiciTransport({ dispatcher }) });
  const call = client.send({ action: "RENEW", object: "DOMAIN" }, { signal: abort.signal });
  expect(await failureOf(call)).toMatchObject({ name: "OutcomeUnknownError", cause: reason });
  await end();
  await dispatcher.destroy();
  await server.close();
});

test("a fault that comes before a request only says that nothing was sent, whoever tells of it", async () => {
  const { port, close } = await closedPort();
  const { call } = await setUp(() => new Mute(), [cut], { environment: { baseUrl: `http://127.0.0.1:${port}` } });
  expect(await failureOf(call("charge"))).toMatchObject({ code: "CONNECT_REFUSED", outcome: "not-sent", attempts: 4 });
  await close();
});

test("an Agent of the user's own: a certificate that is not trusted says that nothing was sent", async () => {
  const server = await startServer({ certificate: certificates.untrusted, behaviours: [serve] });
  const dispatcher = new Agent();
  const place = { secure: true, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, { transport: undiciTransport({ dispatcher }) });
  expect(await failureOf(client.send({ action: "RENEW", object: "DOMAIN" }))).toMatchObject({
    code: "CONNECT_TLS",
    outcome: "not-sent",
  });
  await end();
  await dispatcher.destroy();
  await server.close();
});

test("a ProxyAgent of the user's own: a proxy that refuses says that nothing was sent", async () => {
  const proxy = await startProxy({ now: "refusing" });
  const { server, call } = await setUp(() => new ProxyAgent(`http://127.0.0.1:${proxy.port}`), [serve]);
  expect(await failureOf(call("charge"))).toMatchObject({ code: "CONNECT_PROXY", outcome: "not-sent" });
  expect(server.requests).toHaveLength(0);
  await proxy.close();
});

describe("a RetryAgent that repeats posts", () => {
  const retrying: Make = () =>
    new RetryAgent(new Agent(), { methods: ["POST"], minTimeout: 1, maxTimeout: 1, maxRetries: 3 });

  test.each(["charge", "destroy"] as const)("a %s is called back before it goes out again", async (effect) => {
    const { server, call } = await setUp(retrying, [cut, serve]);
    expect(await failureOf(call(effect))).toMatchObject({ name: "OutcomeUnknownError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("after a status too", async () => {
    const busy: Behaviour = async (peer) => {
      await peer.request();
      await peer.write(http("<html>busy</html>", "503 Service Unavailable"));
    };
    const { server, call } = await setUp(retrying, [busy, serve]);
    expect(await failureOf(call("charge"))).toMatchObject({ name: "OutcomeUnknownError", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test("a read goes out again", async () => {
    const { server, call } = await setUp(retrying, [cut, serve]);
    expect((await call("read")).code).toBe(210);
    expect(server.requests).toHaveLength(2);
  });
});
