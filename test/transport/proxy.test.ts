import { inspect } from "node:util";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { ConfigError, IpNotAllowedError, OpenSrsClient, undiciTransport } from "../../src/index.js";
import { type Certificates, makeCertificates } from "../support/certificates.js";
import { clientOf, failureOf } from "../support/client.js";
import { available, bareRefusal, http } from "../support/envelopes.js";
import { leftovers } from "../support/leftovers.js";
import { type Behaviour, closedPort, startServer } from "../support/server.js";
import { type ProxyMode, startProxy } from "./proxy.js";

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates();
});

interface Setting {
  readonly secure?: boolean;
  readonly behaviour?: Behaviour;
  readonly mode?: ProxyMode;
  readonly login?: string;
  readonly timeoutMs?: number;
}

const serve: Behaviour = async (peer) => {
  while (await peer.request()) await peer.write(http(available));
};

async function setUp({
  secure = true,
  behaviour = serve,
  mode = "open",
  login = "",
  timeoutMs = 20_000,
}: Setting = {}) {
  const certificate = secure ? certificates.good : undefined;
  const server = await startServer({ certificate, behaviours: [behaviour] });
  const proxy = await startProxy({ now: mode });
  const transport = undiciTransport({ proxy: `http://${login}127.0.0.1:${proxy.port}` });
  const place = { secure, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, { transport, timeoutMs });
  onTestFinished(async () => {
    await end();
    await Promise.all([server.close(), proxy.close()]);
    expect(await leftovers()).toEqual([]);
  });
  const call = (effect: "read" | "charge") => client.send({ action: "LOOKUP", object: "DOMAIN", effect });
  return { server, proxy, call };
}

describe.each([true, false])("TLS %s", (secure) => {
  test("calls go through the proxy, on a connection that is kept", async () => {
    const { server, proxy, call } = await setUp({ secure });
    expect((await call("read")).code).toBe(210);
    expect((await call("charge")).code).toBe(210);
    expect(server.requests).toHaveLength(2);
    expect(proxy.asked[0]).toMatch(new RegExp(`^CONNECT 127\\.0\\.0\\.1:${server.port} HTTP/1\\.1\r\n`));
    expect(proxy.asked.join()).not.toMatch(/X-Username|X-Signature|OPS_envelope/i);
  });

  test("charges go through it on connections of their own", async () => {
    const { server, proxy, call } = await setUp({ secure });
    for (const effect of ["read", "charge", "charge", "read"] as const) expect((await call(effect)).code).toBe(210);
    expect(server.requests.map(({ connection }) => connection)).toEqual([1, 2, 3, 1]);
    expect(proxy.asked).toHaveLength(3);
  });

  test("bare XML comes through it", async () => {
    const refuse: Behaviour = async (peer) => {
      await peer.request();
      await peer.write("\r\n");
      await peer.write(bareRefusal());
      peer.reset();
    };
    const { call } = await setUp({ secure, behaviour: refuse });
    const error = await failureOf(call("charge"));
    expect(error).toBeInstanceOf(IpNotAllowedError);
    expect(error).toMatchObject({ ip: "203.0.113.150", outcome: "refused" });
  });
});

test("the login of the proxy is sent to the proxy only", async () => {
  const { server, proxy, call } = await setUp({ login: "user:pass%40word@" });
  await call("read");
  expect(proxy.asked[0]).toContain(
    `proxy-authorization: Basic ${Buffer.from("user:pass@word").toString("base64")}\r\n`,
  );
  expect(server.requests[0]!.headers).not.toHaveProperty("proxy-authorization");
});

test.each([
  { mode: "refusing", cause: "UND_ERR_ABORTED" },
  { mode: "hanging up", cause: "UND_ERR_SOCKET" },
] as const)("a proxy that is $mode", async ({ mode, cause }) => {
  const { server, proxy, call } = await setUp({ mode, login: "user:proxy-pass@" });
  const error = (await failureOf(call("charge"))) as Error;
  expect(error).toMatchObject({
    name: "ConnectError",
    code: "CONNECT_PROXY",
    phase: "proxy",
    systemCode: cause,
    outcome: "not-sent",
    attempts: 1,
  });
  expect(error.message).toMatch(/The proxy did not open the way to 127\.0\.0\.1:\d+ \(LOOKUP DOMAIN\)/);
  expect(error.message).toMatch(/many allow port 443 only/);
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("proxy-pass");
  expect(server.connections).toBe(0);
  expect(proxy.asked).toHaveLength(1);
});

test("a proxy that leads to what speaks before it is asked is asked once", async () => {
  const { server, proxy, call } = await setUp({ secure: false, mode: "talking" });
  for (const effect of ["read", "charge"] as const) {
    expect(await failureOf(call(effect))).toMatchObject({ code: "CONNECT_PROXY", outcome: "not-sent", attempts: 1 });
  }
  expect(proxy.asked).toHaveLength(2);
  expect(server.connections).toBe(0);
});

test("a proxy that says nothing", async () => {
  const { call } = await setUp({ mode: "silent", timeoutMs: 2000 });
  expect(await failureOf(call("charge"))).toMatchObject({
    code: "TIMEOUT_CONNECT",
    outcome: "not-sent",
    limitMs: 2000,
  });
});

test("a proxy that was silent for a while holds no place for ever", async () => {
  const certificate = certificates.good;
  const server = await startServer({ certificate, behaviours: [serve] });
  const mode = { now: "silent" as ProxyMode };
  const proxy = await startProxy(mode);
  const transport = undiciTransport({ proxy: `http://127.0.0.1:${proxy.port}` });
  const place = { secure: true, kind: "undici", port: server.port, certificates } as const;
  const { client, end } = clientOf(place, { transport, concurrency: 1, connectTimeoutMs: 100, retry: false });
  expect(await failureOf(client.getBalance())).toMatchObject({ code: "CONNECT_PROXY", outcome: "not-sent" });
  mode.now = "open";
  expect((await client.send({ action: "LOOKUP", object: "DOMAIN", effect: "read" })).code).toBe(210);
  await end();
  await Promise.all([server.close(), proxy.close()]);
  expect(await leftovers()).toEqual([]);
});

test("a host behind the proxy that says nothing", async () => {
  const { call } = await setUp({ behaviour: () => {}, timeoutMs: 2000 });
  expect(await failureOf(call("charge"))).toMatchObject({ code: "OUTCOME_UNKNOWN", cause: { code: "TIMEOUT_REPLY" } });
});

test("a proxy that is not there", async () => {
  const { port, close } = await closedPort();
  const proxy = `http://user:proxy-pass@127.0.0.1:${port}`;
  const place = { secure: true, kind: "undici", port: 1, certificates } as const;
  const { client, end } = clientOf(place, { transport: undiciTransport({ proxy }) });
  const error = await failureOf(client.getBalance());
  expect(error).toMatchObject({ code: "CONNECT_PROXY", systemCode: "ECONNREFUSED", outcome: "not-sent" });
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("proxy-pass");
  await end();
  await close();
  expect(await leftovers()).toEqual([]);
});

test("an address of a proxy that is none is a ConfigError without the login", () => {
  const make = () =>
    new OpenSrsClient({
      environment: "horizon",
      username: "reseller",
      privateKey: "key",
      transport: undiciTransport({ proxy: "//user:proxy-pass@proxy.example" }),
    });
  expect(make).toThrow(ConfigError);
  expect(make).toThrow(/transport: `proxy`: expected a URL such as http:\/\/proxy\.example:3128/);
  try {
    make();
  } catch (error) {
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("proxy-pass");
  }
});
