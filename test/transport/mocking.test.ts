import nock from "nock";
import { MockAgent } from "undici";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchTransport, OpenSrsClient, undiciTransport } from "../../src/index.js";
import { available } from "../support/envelopes.js";

// How users test their own code without any server.
const options = { environment: "horizon", username: "reseller", privateKey: "key", retry: false } as const;

describe("nock", () => {
  beforeAll(() => nock.disableNetConnect());
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });

  test("intercepts the fetch transport", async () => {
    nock("https://horizon.opensrs.net:55443", { reqheaders: { "X-Username": "reseller", "Content-Type": "text/xml" } })
      .post("/", /<item key="domain">example\.com<\/item>/)
      .reply(200, available, { "Content-Type": "text/xml" });
    await using client = new OpenSrsClient({ ...options, transport: fetchTransport() });
    const { attributes } = await client.lookupDomain({ domain: "example.com" });
    expect(attributes.status).toBe("available");
    expect(nock.isDone()).toBe(true);
  });
});

describe("nock and orders", () => {
  beforeAll(() => {
    nock.activate();
    nock.disableNetConnect();
  });
  afterAll(() => {
    nock.enableNetConnect();
    nock.restore();
  });

  // Their body is a stream.
  test("intercepts the body of an order too", async () => {
    nock("https://horizon.opensrs.net:55443")
      .post("/", /<item key="action">LOOKUP<\/item>/)
      .reply(200, available, { "Content-Type": "text/xml" });
    await using client = new OpenSrsClient({ ...options, transport: fetchTransport() });
    expect((await client.send({ action: "LOOKUP", effect: "charge", object: "DOMAIN" })).code).toBe(210);
    expect(nock.isDone()).toBe(true);
  });
});

describe("undici's MockAgent", () => {
  test("intercepts the undici transport", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get("https://horizon.opensrs.net:55443")
      .intercept({ path: "/", method: "POST", headers: { "x-username": "reseller" } })
      .reply(200, available);
    await using client = new OpenSrsClient({ ...options, transport: undiciTransport({ dispatcher: agent }) });
    const { attributes } = await client.lookupDomain({ domain: "example.com" });
    expect(attributes.status).toBe("available");
    agent.assertNoPendingInterceptors();

    await client.close();
    // The dispatcher is the user's: closing the client leaves it open.
    agent.get("https://horizon.opensrs.net:55443").intercept({ path: "/", method: "POST" }).reply(200, available);
    await using other = new OpenSrsClient({ ...options, transport: undiciTransport({ dispatcher: agent }) });
    expect((await other.lookupDomain({ domain: "example.com" })).code).toBe(210);
    await agent.close();
  });

  test.each([
    { code: "ECONNRESET", name: "OutcomeUnknownError", outcome: "unknown" },
    { code: "ETIMEDOUT", name: "OutcomeUnknownError", outcome: "unknown" },
    { code: "UND_ERR_SOCKET", name: "OutcomeUnknownError", outcome: "unknown" },
    // These come before a request only.
    { code: "ENOTFOUND", name: "ConnectError", outcome: "not-sent" },
    { code: "ECONNREFUSED", name: "ConnectError", outcome: "not-sent" },
    { code: "CERT_HAS_EXPIRED", name: "ConnectError", outcome: "not-sent" },
  ])("$code as its reply: what a charge would end as", async ({ code, name, outcome }) => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get("https://horizon.opensrs.net:55443")
      .intercept({ path: "/", method: "POST" })
      .replyWithError(Object.assign(new Error("mocked"), { code }));
    await using client = new OpenSrsClient({ ...options, transport: undiciTransport({ dispatcher: agent }) });
    const call = client.send({ action: "RENEW", object: "DOMAIN" });
    await expect(call).rejects.toMatchObject({ name, outcome, attempts: 1 });
    await agent.close();
  });

  test("a request that it does not expect was not sent", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    await using client = new OpenSrsClient({ ...options, transport: undiciTransport({ dispatcher: agent }) });
    const call = client.send({ action: "RENEW", object: "DOMAIN" });
    await expect(call).rejects.toMatchObject({ name: "ConnectError", outcome: "not-sent" });
    await agent.close();
  });
});
