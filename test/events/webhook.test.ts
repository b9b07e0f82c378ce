import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ConfigError, OpenSrsClient, parseWebhook, WebhookBodyError, WebhookSignatureError } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { registration, START } from "../exchange/reconcile/support.js";
import { eventOf } from "./support.js";

const secret = "0123456789abcdef0123456789abcdef0123";
const body = JSON.stringify(eventOf("0123456789abcdef0123456789abcdef"));
const sign = (text: string, key = secret) => createHmac("sha256", key).update(text).digest("hex");
const signed = (text = body, key = secret) => ({ "HMAC-Signature": sign(text, key) });

function refusal(work: () => unknown): WebhookSignatureError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookSignatureError);
    return error as WebhookSignatureError;
  }
  throw new Error("it was believed");
}

describe("the signature", () => {
  test("what is signed is typed like the events of POLL", () => {
    const event = parseWebhook(body, signed(), secret);
    expect(event).toEqual(eventOf("0123456789abcdef0123456789abcdef"));
    expect(parseWebhook(Buffer.from(body), signed(), secret)).toEqual(event);
  });

  test.each<[string, (value: string) => Parameters<typeof parseWebhook>[1]]>([
    ["Headers", (value) => new Headers({ "hmac-signature": value })],
    ["a Map", (value) => new Map([["HMAC-SIGNATURE", value]])],
    ["a record", (value) => ({ host: undefined, "Hmac-Signature": value })],
    ["a record of lists", (value) => ({ "hmac-signature": [value] })],
    ["rawHeaders", (value) => ["Host", "example.com", "HMAC-Signature", value]],
    ["pairs", (value) => [["hmac-signature", value]]],
    ["what came twice", (value) => ({ "hmac-signature": `${"0".repeat(64)}, ${value}` })],
    ["upper-case digits", (value) => ({ "hmac-signature": value.toUpperCase() })],
  ])("is found in %s", (_, headers) => {
    expect(parseWebhook(body, headers(sign(body)), secret)).toMatchObject({ event: "CREATED" });
    expect(refusal(() => parseWebhook(body, headers(sign("other")), secret)).reason).toBe("mismatch");
  });

  test.each([
    [{}, "missing"],
    [[], "missing"],
    [{ "HMAC-Signature": "" }, "missing"],
    [{ "HMAC-Signature": sign(body).slice(1) }, "mismatch"],
    [{ "HMAC-Signature": `${sign(body)}00` }, "mismatch"],
    [{ "HMAC-Signature": Buffer.from(sign(body), "hex").toString("base64") }, "mismatch"],
    [signed(body, "other"), "mismatch"],
    [signed(`${body} `), "mismatch"],
  ])("is not believed: %j", (headers, reason) => {
    const error = refusal(() => parseWebhook(body, headers, secret));
    expect(error).toMatchObject({ reason, code: "WEBHOOK_SIGNATURE", outcome: "not-sent", retryable: false });
    expect(inspect(error) + JSON.stringify(error)).not.toMatch(/example\.com|0123456789|[0-9a-f]{32}/);
  });

  test("the old and the new secret hold side by side", () => {
    for (const key of ["old", "new"])
      expect(parseWebhook(body, signed(body, key), ["old", "new"])).toMatchObject({ event: "CREATED" });
    expect(refusal(() => parseWebhook(body, signed(body, "older"), ["old", "new"])).reason).toBe("mismatch");
  });

  test.each([[""], [[]], [["new", ""]], [undefined]])("%j is no secret", (none) => {
    expect(() => parseWebhook(body, signed(body, ""), none as never)).toThrow(ConfigError);
  });

  test("a body that was parsed is refused for what it is", () => {
    expect(() => parseWebhook(JSON.parse(body), signed(), secret)).toThrow("takes the raw body");
  });
});

describe("the age", () => {
  const at = Date.parse("2026-02-14T18:23:40Z");
  const within = (maxAgeMs: number, headers: object = {}, text = body) =>
    parseWebhook(text, { ...signed(text), ...headers }, secret, { maxAgeMs, now: () => at + 1000 });

  test("is that of the signed body, whatever the headers say", () => {
    expect(within(1000)).toMatchObject({ event: "CREATED" });
    const error = refusal(() => within(999, { "Created-At": "2026-02-14T18:23:41Z" }));
    expect(error).toMatchObject({ reason: "too-old", code: "WEBHOOK_TOO_OLD" });
    expect(error.toJSON()).toMatchObject({ reason: "too-old" });
  });

  test("is that of the header where the body has none, and unknown where neither can be read", () => {
    const undated = JSON.stringify({ ...JSON.parse(body), event_date: "yesterday" });
    expect(refusal(() => within(999, { "Created-At": "1771093420" }, undated)).reason).toBe("too-old");
    expect(within(1, { "Created-At": "soon" }, undated)).toMatchObject({ event_date: "yesterday" });
  });
});

describe("the body", () => {
  const read = (sent: unknown, headers = {}) => {
    const text = typeof sent === "string" ? sent : JSON.stringify(sent);
    return parseWebhook(text, { ...signed(text), ...headers }, secret);
  };

  test("numbers and texts are the same, null is nothing, what is unknown is kept", () => {
    const data = {
      domain_id: 1001,
      domain_name: "example.com",
      period: "2",
      order_id: null,
      more: { deep: [1, true] },
    };
    expect(read({ object: "HOSTING", event: "MOVED", event_id: 7, event_date: "", object_data: data, x: 1 })).toEqual({
      object: "HOSTING",
      event: "MOVED",
      event_id: "7",
      event_date: "",
      object_data: { domain_id: "1001", domain_name: "example.com", period: 2, more: { deep: ["1", "true"] } },
      x: "1",
    });
  });

  test("a name of the webhook's own form, in any field, is object and event", () => {
    const sent = { type: "opensrs.domain.nameserver_update", object_data: { domain_name: "example.com" } };
    const headers = { "Event-ID": "abc", "Created-At": "2026-02-14T18:23:40.000Z" };
    expect(read(sent, headers)).toMatchObject({
      object: "DOMAIN",
      event: "NAMESERVER_UPDATE",
      event_id: "abc",
      event_date: "2026-02-14T18:23:40.000Z",
    });
    expect(read({ object: "domain", event: "opensrs.order.status_change" })).toMatchObject({
      object: "ORDER",
      event: "STATUS_CHANGE",
    });
  });

  test("without any id it is known by its bytes", () => {
    const id = createHash("sha256").update('{"x":"1"}').digest("hex");
    expect(read('{"x":"1"}')).toEqual({ x: "1", event_id: id, event_date: "", object_data: {} });
  });

  test.each(["", "[]", "null", "7", "{", '"secret text"'])("%j is none", (text) => {
    expect(() => read(text)).toThrow(WebhookBodyError);
    expect(() => read(text)).not.toThrow(/secret text/);
  });
});

test("what the sandbox pushes over HTTP is what POLL gives", async () => {
  const pushed: [Buffer, IncomingMessage][] = [];
  const server = createServer(async (request, response) => {
    pushed.push([await buffer(request), request]);
    response.writeHead(204).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sandbox = await startSandbox({ startAt: new Date(START), webhook: { url, secret } });
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  try {
    await client.registerDomain(registration("pushed.com"));
    await sandbox.webhook?.idle();
    const { events } = (await client.pollEvent({ limit: 100 })).attributes;
    const parsed = pushed.flatMap(([raw, { headers, rawHeaders }]) => [
      parseWebhook(raw, headers, secret),
      parseWebhook(raw, rawHeaders, ["new", secret]),
    ]);
    expect(parsed).toHaveLength(2 * 4);
    for (const event of parsed) expect(events).toContainEqual(event);
  } finally {
    await client.close();
    await sandbox.close();
    server.closeAllConnections();
    server.close();
  }
});
