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

  test("an error it replies with comes before the request is sent", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get("https://horizon.opensrs.net:55443")
      .intercept({ path: "/", method: "POST" })
      .replyWithError(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
    await using client = new OpenSrsClient({ ...options, transport: undiciTransport({ dispatcher: agent }) });
    const call = client.send({ action: "RENEW", object: "DOMAIN" });
    await expect(call).rejects.toMatchObject({ name: "ConnectError", systemCode: "ECONNRESET", outcome: "not-sent" });
    await agent.close();
  });
});
