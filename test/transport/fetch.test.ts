import { describe, expect, test } from "vitest";
import { fetchTransport, OpenSrsClient, OpenSrsError, undiciTransport } from "../../src/index.js";
import { makeCertificates } from "../support/certificates.js";
import { clientOf, failureOf, TRANSPORTS } from "../support/client.js";
import { leftovers } from "../support/leftovers.js";
import { closedPort, startServer } from "../support/server.js";

const options = { environment: "horizon", username: "reseller", privateKey: "key", retry: false } as const;

/** How a charge ends over a fetch that fails so. */
async function charge(failure: unknown) {
  const transport = fetchTransport(async () => {
    throw failure;
  });
  const client = new OpenSrsClient({ ...options, transport });
  return failureOf(client.send({ action: "RENEW", object: "DOMAIN" }));
}

const failed = (cause: object) => new TypeError("fetch failed", { cause: Object.assign(new Error("x"), cause) });

describe("what the errors of fetch tell", () => {
  test.each([
    { cause: { code: "ENOTFOUND", syscall: "getaddrinfo" }, code: "CONNECT_DNS" },
    { cause: { code: "ECONNREFUSED", syscall: "connect" }, code: "CONNECT_REFUSED" },
    { cause: { code: "EHOSTUNREACH", syscall: "connect" }, code: "CONNECT_UNREACHABLE" },
    { cause: { code: "ECONNREFUSED", errors: [{ syscall: "connect" }] }, code: "CONNECT_REFUSED" },
    { cause: { code: "UND_ERR_CONNECT_TIMEOUT" }, code: "TIMEOUT_CONNECT" },
    { cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, code: "CONNECT_TLS" },
  ])("$cause.code: nothing was sent", async ({ cause, code }) => {
    expect(await charge(failed(cause))).toMatchObject({ code, outcome: "not-sent" });
  });

  test.each([
    { name: "a route lost on an open connection", failure: failed({ code: "EHOSTUNREACH", syscall: "read" }) },
    { name: "an alert on an open connection", failure: failed({ code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }) },
    {
      name: "a cut after an attempt that was refused",
      failure: failed({ code: "UND_ERR_SOCKET", cause: { code: "ECONNREFUSED", syscall: "connect" } }),
    },
    { name: "a broken record of TLS on an open connection", failure: failed({ code: "ERR_SSL_WRONG_VERSION_NUMBER" }) },
    { name: "a runtime that does not say why", failure: new TypeError("Load failed") },
  ])("$name: it may have been sent", async ({ failure }) => {
    expect(await charge(failure)).toMatchObject({ code: "OUTCOME_UNKNOWN", cause: { code: "NETWORK_CUT" } });
  });

  test.each([undefined, null, "text", 42, Symbol("thrown"), {}])(
    "%s is thrown: it may have been sent",
    async (failure) => {
      expect(await charge(failure)).toMatchObject({ code: "OUTCOME_UNKNOWN", cause: { code: "NETWORK_CUT" } });
    },
  );

  test("it takes no certificate authority", async () => {
    const { ca } = await makeCertificates();
    const environment = { baseUrl: "https://127.0.0.1:1", ca };
    const make = () => new OpenSrsClient({ ...options, environment, transport: fetchTransport() });
    expect(make).toThrow(/transport: fetch takes no certificate authority: use undiciTransport\(\)/);
  });
});

test.each(["read", "charge"] as const)(
  "a %s by a fetch that heeds no signal ends when its time is up",
  async (effect) => {
    const transport = fetchTransport(() => new Promise(() => {}));
    const client = new OpenSrsClient({ ...options, transport, timeoutMs: 20 });
    const error = await failureOf(client.send({ action: "A", object: "B", effect }));
    expect(error).toMatchObject({ outcome: "unknown", code: effect === "read" ? "TIMEOUT_REPLY" : "OUTCOME_UNKNOWN" });
  },
);

test.each([undefined, null, 42, "text", {}, { status: 200, body: "text" }, { status: 200, body: [1] }])(
  "a fetch that gives %j: a typed error",
  async (response) => {
    const transport = fetchTransport(async () => response as never);
    const client = new OpenSrsClient({ ...options, transport });
    expect(await failureOf(client.send({ action: "RENEW", object: "DOMAIN" }))).toMatchObject({
      code: "OUTCOME_UNKNOWN",
    });
    expect(await failureOf(client.getBalance())).toBeInstanceOf(OpenSrsError);
  },
);

test.each(TRANSPORTS)("%s: a name with several addresses, none of which listens", async (kind) => {
  const certificates = await makeCertificates();
  const { port, close } = await closedPort();
  const { client, end } = clientOf(
    { secure: false, kind, port, certificates },
    {
      environment: { baseUrl: `http://localhost:${port}` },
    },
  );
  expect(await failureOf(client.send({ action: "RENEW", object: "DOMAIN" }))).toMatchObject({
    code: "CONNECT_REFUSED",
    systemCode: "ECONNREFUSED",
    host: "localhost",
    port,
    attempts: 2,
  });
  await end();
  await close();
  expect(await leftovers()).toEqual([]);
});

test("connectTimeoutMs ends an attempt to connect before the call's time is up", async () => {
  const certificates = await makeCertificates();
  const server = await startServer({ certificate: certificates.good, beforeTls: () => {}, behaviours: [] });
  const { client, end } = clientOf(
    { secure: true, kind: "undici", port: server.port, certificates },
    {
      connectTimeoutMs: 50,
      timeoutMs: 20_000,
      retry: false,
    },
  );
  expect(await failureOf(client.send({ action: "RENEW", object: "DOMAIN" }))).toMatchObject({
    code: "TIMEOUT_CONNECT",
    phase: "connect",
    limitMs: 50,
    outcome: "not-sent",
  });
  await end();
  await server.close();
  expect(await leftovers()).toEqual([]);
});

test.each([
  { limit: { headersTimeoutMs: 50 }, said: "", phase: "reply" },
  { limit: { bodyTimeoutMs: 50 }, said: "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", phase: "body" },
])("$limit", async ({ limit, said, phase }) => {
  const certificates = await makeCertificates();
  const silent = async (peer: { request(): Promise<unknown>; write(bytes: string): Promise<void> }) => {
    await peer.request();
    await peer.write(said);
  };
  const server = await startServer({ behaviours: [silent] });
  const { client, end } = clientOf(
    { secure: false, kind: "undici", port: server.port, certificates },
    {
      transport: undiciTransport(limit),
      timeoutMs: 20_000,
      retry: false,
    },
  );
  expect(await failureOf(client.getBalance())).toMatchObject({ code: "TIMEOUT_REPLY", phase, limitMs: 50 });
  await end();
  await server.close();
  expect(await leftovers()).toEqual([]);
});
