import { describe, expect, test } from "vitest";
import { OpenSrsClient, type TransportSetup } from "../../src/index.js";
import { signRequest } from "../../src/wire/index.js";
import { makeCertificates } from "../support/certificates.js";
import { failureOf, PRIVATE_KEY } from "../support/client.js";
import { available, replyOf } from "../support/envelopes.js";
import { scripted, scriptedClient, textOf } from "../support/scripted.js";

const lookup = { domain: "example.com" };

describe("the key", () => {
  const signatureWith = (script: ReturnType<typeof scripted>, at: number) => script.sent[at]!.headers["x-signature"];

  test("is trimmed, and so is the username", async () => {
    const script = scripted(available);
    await scriptedClient(script, { privateKey: ` ${PRIVATE_KEY}\n`, username: " reseller " }).lookupDomain(lookup);
    expect(signatureWith(script, 0)).toBe(signRequest(script.sent[0]!.body, PRIVATE_KEY));
    expect(script.sent[0]!.headers["x-username"]).toBe("reseller");
  });

  test("of a function is asked for at every attempt, so that it can change", async () => {
    const keys = ["first", "second", "third"];
    const script = scripted(replyOf(310, "Too many connections"), available);
    const client = scriptedClient(script, { privateKey: async () => keys.shift()! });
    await client.lookupDomain(lookup);
    await client.lookupDomain(lookup);
    const { body } = script.sent[0]!;
    expect(script.sent.map((_, at) => signatureWith(script, at))).toEqual(
      ["first", "second", "third"].map((key) => signRequest(body, key)),
    );
  });

  test("of a function may come with a promise of any make", async () => {
    const script = scripted(available);
    // biome-ignore lint/suspicious/noThenProperty: that is what is tested.
    const thenable = { then: (resolve: (key: string) => void) => resolve("first") } as Promise<string>;
    await scriptedClient(script, { privateKey: () => thenable }).lookupDomain(lookup);
    expect(signatureWith(script, 0)).toBe(signRequest(script.sent[0]!.body, "first"));
  });

  test.each([
    { name: "throws", privateKey: () => Promise.reject(new Error("vault is sealed")), says: "failed, see `cause`" },
    { name: "gives nothing", privateKey: () => undefined as never, says: "gave no key" },
    { name: "gives white space", privateKey: () => " \n", says: "gave no key" },
  ])("of a function that $name is a ConfigError", async ({ privateKey, says }) => {
    const script = scripted(available);
    const error = await failureOf(scriptedClient(script, { privateKey }).send({ action: "A", object: "B" }));
    expect(error).toMatchObject({ name: "ConfigError", outcome: "not-sent" });
    expect((error as Error).message).toContain(says);
    expect(script.sent).toHaveLength(0);
  });

  test("of a function that never gives one ends with the call's time", async () => {
    const script = scripted(available);
    const client = scriptedClient(script, { privateKey: () => new Promise(() => {}), timeoutMs: 30, retry: false });
    const error = await failureOf(client.getBalance());
    expect(error).toMatchObject({
      name: "ConfigError",
      outcome: "not-sent",
      cause: new Error("the time of the call was up"),
    });
  });

  test("of a function that takes all of the call's time sends nothing", async () => {
    let time = 0;
    const privateKey = async () => {
      time += 99;
      return PRIVATE_KEY;
    };
    const script = scripted(available);
    const runtime = { now: () => time, random: () => 0 };
    const client = scriptedClient(script, { privateKey, timeoutMs: 100, retry: false }, runtime);
    const error = await failureOf(client.send({ action: "LOOKUP", object: "DOMAIN" }));
    expect(error).toMatchObject({ code: "TIMEOUT_QUEUE", outcome: "not-sent", limitMs: 100 });
    expect((error as Error).message).toContain("Not ready to be sent within 100 ms");
    expect(script.sent).toHaveLength(0);
  });
});

describe("close", () => {
  test("ends the transport, once; later calls fail at once", async () => {
    const script = scripted(available);
    const client = scriptedClient(script);
    await Promise.all([client.close(), client.close()]);
    expect(script.state.closed).toBe(true);
    const error = await failureOf(client.lookupDomain(lookup));
    expect(error).toMatchObject({
      name: "ConnectError",
      code: "CLIENT_CLOSED",
      phase: "closed",
      outcome: "not-sent",
      attempts: 0,
    });
    expect(script.sent).toHaveLength(0);
  });

  test("comes with `await using`", async () => {
    const script = scripted(available);
    {
      await using client = scriptedClient(script);
      await client.lookupDomain(lookup);
    }
    expect(script.state.closed).toBe(true);
  });
});

describe("environments and credentials", () => {
  const credentials = {
    production: { username: "live", privateKey: "live-key" },
    horizon: { username: "test", privateKey: "test-key" },
    "hrs.example.com:55443": { username: "hrs", privateKey: "hrs-key" },
  };

  test.each([
    { environment: "production", url: "https://rr-n1-tor.opensrs.net:55443/", username: "live", key: "live-key" },
    { environment: "horizon", url: "https://horizon.opensrs.net:55443/", username: "test", key: "test-key" },
    {
      environment: { baseUrl: "https://hrs.example.com:55443" },
      url: "https://hrs.example.com:55443/",
      username: "hrs",
      key: "hrs-key",
    },
  ] as const)("$url has its own username and key", async ({ environment, url, username, key }) => {
    const script = scripted(available);
    let setup: TransportSetup | undefined;
    const transport = (given: TransportSetup) => {
      setup = given;
      return script.transport(given);
    };
    const client = new OpenSrsClient({ environment, credentials, transport });
    await client.lookupDomain(lookup);
    expect(setup!.url.href).toBe(url);
    const { headers, body } = script.sent[0]!;
    expect(headers).toEqual({
      "content-type": "text/xml",
      "x-username": username,
      "x-signature": signRequest(body, key),
    });
    expect(client.toJSON()).toMatchObject({ baseUrl: url, username });
  });

  test("two clients in one process know nothing of each other", async () => {
    const [one, other] = [scripted(available), scripted(available)];
    const first = scriptedClient(one, { username: "one", privateKey: "key-one" });
    const second = scriptedClient(other, { username: "two", privateKey: "key-two", environment: "production" });
    await Promise.all([first.lookupDomain(lookup), second.lookupDomain(lookup), first.lookupDomain(lookup)]);
    expect(one.sent.map(({ headers }) => headers["x-username"])).toEqual(["one", "one"]);
    expect(other.sent.map(({ headers }) => headers["x-username"])).toEqual(["two"]);
    await first.close();
    expect((await second.lookupDomain(lookup)).code).toBe(210);
  });

  test("the authority and the limits reach the transport", async () => {
    const { ca } = await makeCertificates();
    let setup: TransportSetup | undefined;
    const transport = (given: TransportSetup) => {
      setup = given;
      return scripted().transport(given);
    };
    const limits = { connectTimeoutMs: 5, concurrency: 2, maxReplyBytes: 9 };
    const environment = { baseUrl: "http://localhost:1234/opensrs?a=b", name: "mine", ca };
    new OpenSrsClient({ environment, username: "u", privateKey: "k", transport, ...limits });
    expect(setup).toEqual({ url: new URL(environment.baseUrl), ca, ...limits });
  });
});

describe("options of a call", () => {
  test("registrantIp, asSubreseller and extra", async () => {
    const script = scripted(available);
    await scriptedClient(script).lookupDomain(lookup, {
      registrantIp: "2001:db8::1",
      asSubreseller: "sub",
      extra: { flag: true, count: 2, list: ["a", { b: "c" }], left_out: undefined },
    });
    const text = textOf(script.sent[0]!);
    expect(text).toContain('<item key="registrant_ip">2001:db8::1</item>');
    expect(text).toContain('<item key="as_subreseller">sub</item>');
    expect(text).toContain('<item key="flag">1</item>');
    expect(text).toContain('<item key="count">2</item>');
    expect(text).not.toContain("left_out");
  });

  test("extra comes before what the input says", async () => {
    const script = scripted(available);
    await scriptedClient(script).lookupDomain(lookup, { extra: { domain: "other.example" } });
    expect(textOf(script.sent[0]!)).toContain('<item key="domain">other.example</item>');
  });
});

describe("send", () => {
  test("counts as a charge unless told otherwise", async () => {
    const script = scripted("nonsense");
    const client = scriptedClient(script);
    expect(await failureOf(client.send({ action: "GET", object: "X" }))).toMatchObject({ name: "OutcomeUnknownError" });
    const read = client.send({ action: "GET", object: "X", effect: "read" });
    expect(await failureOf(read)).toMatchObject({ name: "ReplyFormatError" });
  });

  test("writes what it is given and returns text", async () => {
    const script = scripted(
      replyOf(200, "ok", { attributes: { count: "2", list: ["a", "b"] }, transaction_id: "1 2 3" }),
    );
    const reply = await scriptedClient(script).send({
      action: "MODIFY",
      object: "DOMAIN",
      attributes: { domain: "example.com", lock: true, years: 2, names: [] },
      envelope: { cookie: "abc" },
    });
    expect(reply).toMatchObject({
      code: 200,
      attributes: { count: "2", list: ["a", "b"] },
      transactionId: "1 2 3",
      issues: [],
    });
    const text = textOf(script.sent[0]!);
    for (const item of ['"cookie">abc<', '"lock">1<', '"years">2<', '"names"><dt_array>']) expect(text).toContain(item);
  });
});

describe("a reply that is not as documented", () => {
  test("is given all the same, with its issues", async () => {
    const odd = replyOf(210, "Domain available", {
      attributes: { status: "perhaps", has_claim: "maybe", news: ["x"] },
    });
    const reply = await scriptedClient(scripted(odd)).lookupDomain(lookup);
    expect(reply.attributes).toEqual({ status: "perhaps", news: ["x"] });
    expect(reply.issues.map(({ path }) => path)).toEqual(["status", "has_claim"]);
    expect(reply.raw.attributes).toEqual({ status: "perhaps", has_claim: "maybe", news: ["x"] });
  });

  test("without attributes or with a strange code is no failure of what can be repeated", async () => {
    const strange = replyOf(200, "Command successful").replace(">200<", ">zweihundert<");
    const reply = await scriptedClient(scripted(strange)).send({ action: "A", object: "B", effect: "write" });
    expect(reply).toMatchObject({ attributes: {}, issues: [{ path: "response_code", message: "is no number" }] });
    expect(reply.code).toBeNaN();
  });
});
