import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { commands } from "../../src/commands/index.js";
import { OutcomeUnknownError } from "../../src/errors/outcome.js";
import { judge } from "../../src/exchange/judge.js";
import { typedReply } from "../../src/exchange/reply.js";
import type { Connection, OpenSrsClient, OpenSrsError, Transport } from "../../src/index.js";
import { TransportFailure } from "../../src/index.js";
import { secretsOf } from "../../src/schema/redact.js";
import { failureOf } from "../support/client.js";
import { answerOf, available, bareRefusal, envelopeOf, replyOf } from "../support/envelopes.js";
import { type Step, scripted, scriptedClient, textOf } from "../support/scripted.js";

const contact = {
  first_name: "Ann",
  last_name: "Example",
  org_name: "Example Ltd",
  address1: "1 Main Street",
  address2: undefined,
  city: "Toronto",
  state: "ON",
  country: "CA",
  postal_code: "M4R 1K3",
  phone: "+1.4165550123",
  fax: undefined,
  email: "ann@example.org",
};
const order = {
  domain: "example.com",
  reg_type: "new",
  reg_username: "registrant",
  reg_password: "hunter2hunter2",
  period: 1,
  custom_tech_contact: false,
  custom_nameservers: true,
  nameserver_list: [
    { name: "ns1.example.net", sortorder: 1 },
    { name: "ns2.example.net", sortorder: 1 },
  ],
  contact_set: { owner: contact, admin: contact, billing: contact },
  tld_data: undefined,
};

const register = (client: OpenSrsClient) => client.registerDomain(order as never);

describe("what a form left empty is not there at all", () => {
  test.each<[string, Step, object]>([
    ["485", replyOf(485, "Domain taken"), { name: "ConflictError", outcome: "refused" }],
    ["705", replyOf(705, "No answer"), { name: "OutcomeUnknownError", outcome: "unknown" }],
    ["400", replyOf(400, "General failure"), { name: "OutcomeUnknownError", outcome: "unknown" }],
    ["310", replyOf(310, "Too many connections"), { name: "RateLimitError", outcome: "refused" }],
    ["an HTML 502", { status: 502, body: "<h1>Bad gateway</h1>" }, { name: "OutcomeUnknownError" }],
    ["a refused address", bareRefusal(), { name: "IpNotAllowedError", ip: "203.0.113.150" }],
    ["a cut", new TransportFailure("failed", "reply"), { name: "OutcomeUnknownError" }],
  ])("%s", async (_, step, expected) => {
    const client = scriptedClient(scripted(step), { retry: false });
    expect(await failureOf(register(client))).toMatchObject(expected);
  });

  test.each<[string, (client: OpenSrsClient) => Promise<unknown>]>([
    [
      "setDnsZone",
      (client) =>
        client.setDnsZone({
          domain: "example.com",
          records: { A: [{ subdomain: undefined, ip_address: "192.0.2.1" }] },
        } as never),
    ],
    [
      "modifyDomain",
      (client) =>
        client.modifyDomain({
          data: "contact_info",
          domain: "example.com",
          affect_domains: false,
          contact_set: { owner: contact, admin: undefined },
        } as never),
    ],
    [
      "send and extra",
      (client) =>
        client.send(
          { action: "MODIFY", object: "DOMAIN", attributes: { a: { b: [{ c: undefined, d: "1" }] }, e: undefined } },
          { extra: { f: { g: undefined } } },
        ),
    ],
  ])("of %s", async (_, call) => {
    const script = scripted(replyOf(465, "Invalid data"));
    expect(await failureOf(call(scriptedClient(script)))).toMatchObject({ name: "InvalidDataError" });
    expect(textOf(script.sent[0]!)).not.toMatch(/key="(subdomain|fax|admin|c|e|g)"/);
  });

  test("what is hidden is found in any value", () => {
    const hostile = { a: undefined, b: null, c: 5, first_name: { d: undefined }, list: [undefined, null] } as never;
    for (const schema of [undefined, commands.registerDomain.input()])
      expect(secretsOf({ attributes: hostile }, schema).secrets).toEqual([]);
    expect(secretsOf({ attributes: { contact_set: undefined } as never }, undefined).personal).toEqual([]);
  });
});

/** A transport whose connection does this. */
function transportOf(send: Connection["send"], more: Partial<Connection> = {}): { transport: Transport } {
  return { transport: () => ({ send, close: async () => {}, ...more }) };
}

const throwing = (error: unknown) => () => {
  throw error;
};
const hostile = new Proxy(
  {},
  { get: throwing(new Error("no")), getPrototypeOf: throwing(new Error("no")), ownKeys: throwing(new Error("no")) },
);
const deep = `${'<item key="a"><dt_assoc>'.repeat(40_000)}${"</dt_assoc></item>".repeat(40_000)}`;

const bytes = (text: string) => ({ status: 200, body: Buffer.from(text) });

describe("whatever is thrown after an order has left is an OutcomeUnknownError", () => {
  test.each<[string, Connection["send"]]>([
    ["a reply that is nothing", async () => undefined as never],
    ["a reply that is a text", async () => "OK" as never],
    ["a reply without a body", async () => ({ status: 200 }) as never],
    ["a body that is a number", async () => ({ status: 200, body: 5 }) as never],
    [
      "a body that throws",
      async () =>
        ({
          status: 200,
          get body() {
            return throwing(new Error("no"))();
          },
        }) as never,
    ],
    [
      "a status that throws",
      async () =>
        ({
          body: Buffer.alloc(0),
          get status() {
            return throwing(1)();
          },
        }) as never,
    ],
    ["a thrown text", throwing("no")],
    ["a thrown nothing", throwing(undefined)],
    ["a hostile cause", throwing(hostile)],
    ["a failure with a hostile cause", throwing(new TransportFailure("failed", "reply", { cause: hostile }))],
    [
      "a failure with a hostile code",
      throwing(new TransportFailure("failed", "reply", { cause: { code: "x".repeat(1e6) } })),
    ],
    ["an error without a prototype", throwing(Object.create(null))],
    ["a deep reply", async () => bytes(`<OPS_envelope>${deep}</OPS_envelope>`)],
  ])("%s", async (_, send) => {
    const error = (await failureOf(register(scriptedClient({ ...scripted(), ...transportOf(send) })))) as OpenSrsError;
    expect(error).toMatchObject({ name: "OutcomeUnknownError", outcome: "unknown", retryable: false, attempts: 1 });
    expect(error).toHaveProperty("reconcile", expect.any(Function));
    expect(error.cause).toMatchObject({ outcome: "unknown", retryable: false });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ outcome: "unknown" });
    expect(error.message.length).toBeLessThan(5_000);
  });

  test.each([
    ["an abort for a hostile reason", hostile],
    ["an abort for no reason", null],
    ["an abort for an object without a prototype", Object.create(null)],
  ])("%s", async (_, reason) => {
    const abort = new AbortController();
    const send = async () => {
      abort.abort(reason);
      throw new TransportFailure("aborted", "reply", { cause: reason });
    };
    const client = scriptedClient({ ...scripted(), ...transportOf(send) });
    const error = await failureOf(client.send({ action: "RENEW", object: "DOMAIN" }, { signal: abort.signal }));
    expect(error).toMatchObject({ name: "OutcomeUnknownError", outcome: "unknown" });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ cause: expect.any(String) });
  });

  test("a refusal that asks for a new connection is kept when there is none", async () => {
    const renew = throwing(new Error("no more sockets"));
    const send = async () => bytes(replyOf(350, "Too many commands"));
    const client = scriptedClient({ ...scripted(), ...transportOf(send, { renew }) }, { timeoutMs: 100 });
    const error = await failureOf(register(client));
    expect(error).toMatchObject({ name: "RateLimitError", responseCode: 350, outcome: "refused", attempts: 2 });
  });
});

describe("the last resort shows no data and keeps what was judged", () => {
  const call = {
    command: "SW_REGISTER DOMAIN",
    environment: "horizon",
    baseUrl: "https://horizon.opensrs.net:55443/",
    username: "reseller",
    host: "opensrs",
  } as const;
  const verdict = { call, maxReplyBytes: 1e6, hasLogin: () => false, secrets: throwing(new Error("no")) };

  test.each(["read", "charge"] as const)("when the secrets of a %s cannot be told", async (effect) => {
    const refused = replyOf(485, "Domain taken by Ann", { attributes: { forced_pending: "77", error: "Ann" } });
    const error = await failureOf(Promise.resolve().then(() => judge(bytes(refused), { ...verdict, effect })));
    const judged = effect === "read" ? ["ConflictError", "refused"] : ["OrderParkedError", "parked"];
    expect(error).toMatchObject({ name: judged[0], outcome: judged[1], responseCode: 485, orderId: "77" });
    expect(error).toMatchObject({ attributes: {}, raw: {}, fieldErrors: [] });
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("Ann");
  });

  test("when a page cannot be scrubbed", async () => {
    const page = { status: 502, body: Buffer.from("Ann was here") };
    const error = await failureOf(Promise.resolve().then(() => judge(page, { ...verdict, effect: "charge" })));
    expect(error).toMatchObject({ name: "HttpStatusError", outcome: "unknown", status: 502 });
    expect((error as Error).message).not.toContain("Ann");
  });

  test("when a cause cannot be turned into JSON", () => {
    class Own extends OutcomeUnknownError {
      override toJSON(): never {
        throw new Error("no");
      }
    }
    const reconcile = async () => ({ outcome: "unknown", reason: "", evidence: [] }) as const;
    const account = { host: "h", username: "u" };
    const lost = { command: "RENEW DOMAIN", account, sentAt: "", until: "" };
    const error = new OutcomeUnknownError(call, new Own(call, undefined, lost, reconcile), lost, reconcile);
    expect(error.toJSON()).toMatchObject({ cause: expect.stringContaining("Sent, but whether it was done") });
  });
});

describe("texts and lists of any length", () => {
  test("become an error that can be read", async () => {
    const long = "x".repeat(1_500_000);
    const reply = replyOf(485, long, { attributes: { error: "bad\n".repeat(300_000), forced_pending: "77" } });
    const error = (await failureOf(register(scriptedClient(scripted(reply))))) as OpenSrsError;
    expect(error).toMatchObject({ name: "OrderParkedError", responseText: "[not shown: 1500000 characters]" });
    expect(error.message.length).toBeLessThan(20_000);
    expect(error.message).toMatch(/Order +77 /);
    expect(error.message).toMatch(/Outcome +parked/);
  });

  test("many faults are counted in the message and listed in the error", async () => {
    const error_details = Array.from({ length: 200_000 }, (_, at) => ({ field_name: `f${at}`, error_detail: "bad" }));
    const client = scriptedClient(scripted(replyOf(465, "Invalid", { error_details })));
    const error = (await failureOf(register(client))) as OpenSrsError & { fieldErrors: unknown[] };
    expect(error.fieldErrors).toHaveLength(200_000);
    expect(error.message).toContain("... and 199900 more");
  });
});

describe("those who watch", () => {
  const uncaught = vi.fn();
  const listen = throwing(new Error("subscriber"));
  afterEach(() => {
    unsubscribe("opensrs-client:attempt", listen);
    process.off("uncaughtException", uncaught);
  });

  test.each<[string, Step, object]>([
    ["a refusal", replyOf(485, "Domain taken"), { name: "ConflictError", outcome: "refused" }],
    ["an open outcome", replyOf(705, "No answer"), { name: "OutcomeUnknownError", outcome: "unknown" }],
  ])("a subscriber or a logger that throws does not replace %s", async (_, step, expected) => {
    const before = process.listeners("uncaughtException");
    process.removeAllListeners("uncaughtException").on("uncaughtException", uncaught);
    subscribe("opensrs-client:attempt", listen);
    const fail = throwing(hostile);
    const client = scriptedClient(scripted(step), { logger: { error: fail, warn: fail, debug: fail } });
    const error = await failureOf(register(client));
    await new Promise(setImmediate);
    for (const listener of before) process.on("uncaughtException", listener);
    expect(error).toMatchObject(expected);
    // node:diagnostics_channel itself reports what a subscriber throws.
    expect(uncaught).toHaveBeenCalled();
  });

  test("a logger that fails in its own time is a warning", async () => {
    const warned = new Promise<Error>((resolve) => process.once("warning", resolve));
    const logger = { debug: () => Promise.reject(new Error("disk full")) };
    await scriptedClient(scripted(available), { logger }).lookupDomain({ domain: "example.com" });
    expect((await warned).message).toBe("The logger given to OpenSrsClient failed: Error: disk full");
  });

  test("a logger that changes what it gets changes nothing else", async () => {
    const seen: unknown[] = [];
    const keep = (event: unknown) => void seen.push(event);
    subscribe("opensrs-client:attempt", keep);
    const logger = { debug: (_: string, facts: object) => Object.assign(facts, { command: "changed" }) };
    await scriptedClient(scripted(available), { logger }).lookupDomain({ domain: "example.com" });
    unsubscribe("opensrs-client:attempt", keep);
    expect(seen).toEqual([expect.objectContaining({ command: "LOOKUP DOMAIN" })]);
  });
});

test("a success whose reading fails is given as it was sent", () => {
  const block = { response_code: "200", response_text: "Done", is_success: "1", attributes: { id: "99" } };
  const issues = [{ path: "", message: "could not be read by the command's schema; kept as sent" }];
  expect(typedReply(answerOf(block), { reply: throwing(new TypeError("schema")) })).toMatchObject({
    code: 200,
    attributes: { id: "99" },
    raw: block,
    issues,
  });
});

test("an envelope without attributes is one", async () => {
  const reply = await register(scriptedClient(scripted(envelopeOf({ is_success: "1", response_code: "200" }))));
  expect(reply.code).toBe(200);
});
