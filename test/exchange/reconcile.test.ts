import { describe, expect, onTestFinished, test } from "vitest";
import {
  OpenSrsClient,
  OutcomeUnknownError,
  type Transport,
  TransportFailure,
  undiciTransport,
} from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { failureOf } from "../support/client.js";
import { replyOf } from "../support/envelopes.js";
import { type Step, scripted, scriptedClient, textOf } from "../support/scripted.js";

/** The default transport, but for the next order: its reply, or the order itself, is lost on the way. */
function losing(lose: { what: "reply" | "order" | "nothing" }): Transport {
  return (setup) => {
    const connection = undiciTransport()(setup);
    return {
      close: () => connection.close(),
      async send(request) {
        const { what } = lose;
        lose.what = "nothing";
        if (what !== "order") {
          const reply = await connection.send(request);
          if (what === "nothing") return reply;
        }
        throw new TransportFailure("failed", "reply", {
          cause: Object.assign(new Error("cut"), { code: "ECONNRESET" }),
        });
      },
    };
  };
}

const owner = {
  first_name: "Zoë",
  last_name: "Example",
  org_name: "Example",
  address1: "1 Main Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M5V 2T6",
  country: "CA",
  phone: "+1.4165550123",
  email: "owner@example.org",
};
const registration = (domain: string) => ({
  domain,
  reg_type: "new" as const,
  period: 1,
  reg_username: "registrant",
  reg_password: "secretpass1",
  custom_tech_contact: false,
  custom_nameservers: false,
  contact_set: { owner, admin: owner, billing: owner },
});

async function setUp() {
  const sandbox = await startSandbox({ startAt: new Date("2026-01-15T12:00:00Z") });
  const lose: Parameters<typeof losing>[0] = { what: "nothing" };
  const client = new OpenSrsClient({
    environment: sandbox.environment,
    ...sandbox.credentials,
    transport: losing(lose),
    retry: { baseDelayMs: 0 },
  });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
  });
  const lost = async (call: () => Promise<unknown>) => {
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    return error as OutcomeUnknownError;
  };
  return { sandbox, lose, client, lost };
}

describe("against the sandbox", () => {
  test("a registration whose reply was lost was done, and charged once", async () => {
    const { sandbox, lose, client, lost } = await setUp();
    lose.what = "reply";
    const error = await lost(() => client.registerDomain(registration("fresh-name.com")));
    const found = await error.reconcile();
    expect(found).toMatchObject({ outcome: "done", reason: "fresh-name.com is in the account" });
    expect(found.evidence.map(({ command }) => command)).toEqual([
      "BELONGS_TO_RSP DOMAIN",
      "GET_ORDERS_BY_DOMAIN DOMAIN",
    ]);
    expect(sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER")).toHaveLength(1);
  });

  test("a registration that never arrived was not done, and can be sent again", async () => {
    const { sandbox, lose, client, lost } = await setUp();
    lose.what = "order";
    const error = await lost(() => client.registerDomain(registration("fresh-name.com")));
    const found = await error.reconcile();
    expect(found).toMatchObject({
      outcome: "refused",
      reason: "no order exists and fresh-name.com can still be registered",
    });
    expect(sandbox.history.charged).toBe("0.00");
    await client.registerDomain(registration("fresh-name.com"));
    expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00")).toHaveLength(1);
  });

  test.each(["reply", "order"] as const)("a renewal whose %s was lost", async (what) => {
    const { lose, client, lost } = await setUp();
    await client.registerDomain(registration("fresh-name.com"));
    lose.what = what;
    const renewal = {
      domain: "fresh-name.com",
      period: 1,
      currentexpirationyear: 2027,
      auto_renew: false,
      handle: "process",
    };
    const error = await lost(() => client.renewDomain(renewal as never));
    expect(await error.reconcile()).toMatchObject(
      what === "reply"
        ? { outcome: "done", reason: "a renewal was completed: the domain expires in 2028, no longer in 2027" }
        : { outcome: "refused", reason: expect.stringMatching(/still expires in 2027; repeat with the same year/) },
    );
  });
});

test("a renewal that waits for its registry is open, and done when it was completed", async () => {
  const { sandbox, lose, client, lost } = await setUp();
  const italian = { ...owner, state: "RM", postal_code: "00100", country: "IT" };
  await client.registerDomain({
    ...registration("nome.it"),
    contact_set: { owner: italian, admin: italian, billing: italian, tech: italian },
    tld_data: { it_registrant_info: { nationality_code: "IT", reg_code: "XMPZOE80A01H501X", entity_type: "1" } },
  });
  sandbox.clock.advance({ days: 5 });
  lose.what = "reply";
  const renewal = {
    domain: "nome.it",
    period: 1,
    currentexpirationyear: 2027,
    auto_renew: false,
    handle: "process",
  } as const;
  const error = await lost(() => client.renewDomain(renewal));
  expect(await error.reconcile()).toMatchObject({
    outcome: "unknown",
    reason: expect.stringMatching(/is waiting: it may yet/),
  });
  sandbox.clock.advance({ days: 5 });
  expect(await error.reconcile()).toMatchObject({ outcome: "done" });
});

describe("with what OpenSRS answers", () => {
  const cut = new TransportFailure("failed", "reply");
  const notOurs = replyOf(200, "Query successful", { attributes: { belongs_to_rsp: "0" } });
  const ours = replyOf(200, "Query successful", { attributes: { belongs_to_rsp: "1", domain_expdate: "2027-01-01" } });
  const orders = (...ids: string[]) =>
    replyOf(200, "Query successful", { attributes: { orders: ids.map((id) => ({ id })) } });
  const looked = (code: number, status: string) => replyOf(code, "Domain", { attributes: { status } });

  async function reconciled(
    request: { action: string; object: string },
    attributes: Record<string, string>,
    ...steps: Step[]
  ) {
    const script = scripted(cut, ...steps);
    const call = scriptedClient(script).send({ ...request, attributes });
    const found = await ((await failureOf(call)) as OutcomeUnknownError).reconcile();
    expect(script.sent).toHaveLength(1 + found.evidence.length);
    return found;
  }
  const register = { action: "SW_REGISTER", object: "DOMAIN" };
  const domain = "example.com";

  test("an order that exists leaves it open", async () => {
    const found = await reconciled(register, { domain }, notOurs, orders("3735281"), looked(221, "taken"));
    expect(found).toMatchObject({
      outcome: "unknown",
      reason: expect.stringContaining("an order for example.com exists"),
    });
  });

  test("a name that is neither ours nor free leaves it open", async () => {
    const found = await reconciled(register, { domain }, notOurs, orders(), looked(211, "taken"));
    expect(found).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("may be under way") });
  });

  describe("a renewal", () => {
    const renew = { action: "RENEW", object: "DOMAIN" };
    const sent = { domain, currentexpirationyear: "2027", period: "2", handle: "process" };
    const expires = (year: number) =>
      replyOf(200, "Query successful", {
        attributes: { belongs_to_rsp: "1", domain_expdate: `${year}-04-07 20:45:46` },
      });
    const old = { id: "3", status: "completed", order_date: "07-JAN-2011 13:51:53" };
    const fresh = { ...old, order_date: new Date().toISOString() };
    const undated = { ...old, order_date: "" };
    const waiting = { id: "4", status: "waiting", order_date: "07-JAN-2011 13:51:53" };
    const declined = { ...waiting, status: "declined" };
    const listed = (...orders: Record<string, string>[]) =>
      replyOf(200, "Query successful", { attributes: { orders } });

    test.each([
      [
        "the years moved as ordered, by a completed order",
        expires(2029),
        [fresh],
        "done",
        /expires in 2029, no longer in 2027/,
      ],
      ["the years moved as ordered, by no order", expires(2029), [declined], "unknown", /do not explain/],
      ["they moved otherwise: the year was out of date", expires(2028), [fresh], "unknown", /expires in 2028, which/],
      ["an order waits", expires(2027), [old, waiting], "unknown", /renewal order 4 is waiting/],
      ["an order was completed and does not show yet", expires(2027), [fresh], "unknown", /do not explain/],
      ["an order was completed nobody knows when", expires(2027), [undated], "unknown", /do not explain/],
      [
        "nothing moved and older orders only",
        expires(2027),
        [old, declined],
        "refused",
        /still expires in 2027; repeat/,
      ],
      ["nothing moved and no orders", expires(2027), [], "refused", /no renewal was ordered/],
      ["the domain is not ours", notOurs, [], "unknown", /cannot be read/],
    ])("%s", async (_, owned, orders, outcome, reason) => {
      const found = await reconciled(renew, sent, owned, listed(...orders));
      expect(found).toMatchObject({ outcome, reason: expect.stringMatching(reason) });
    });

    test("whose orders cannot be read", async () => {
      const found = await reconciled(renew, sent, expires(2029), replyOf(415, "Authentication Error."));
      expect(found).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("cannot be read") });
    });

    test("without a year", async () => {
      const found = await reconciled(renew, { domain }, expires(2029), listed(fresh));
      expect(found).toMatchObject({ outcome: "unknown", reason: "the domain's expiry cannot be read" });
    });
  });

  test("privacy for a domain of the account is not done because the domain is there", async () => {
    const found = await reconciled(register, { domain, reg_type: "whois_privacy" }, ours, orders());
    expect(found).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("see the evidence") });
  });

  test("a transfer is judged by the account and its orders, not by a lookup", async () => {
    const transfer = { domain, reg_type: "transfer" };
    expect(await reconciled(register, transfer, ours, orders("3735281"))).toMatchObject({ outcome: "done" });
    expect(await reconciled(register, transfer, notOurs, orders("3735281"))).toMatchObject({
      outcome: "unknown",
      reason: expect.stringContaining("an order for example.com exists"),
    });
    expect(await reconciled(register, transfer, notOurs, orders())).toMatchObject({
      outcome: "unknown",
      reason: expect.stringContaining("no order for it is seen yet"),
    });
  });

  test("a refusal of a question is evidence, and no proof that there is no order", async () => {
    const refused = replyOf(415, "Authentication Error.");
    const found = await reconciled(register, { domain }, notOurs, refused, looked(210, "available"));
    expect(found.evidence[1]).toEqual({ command: "GET_ORDERS_BY_DOMAIN DOMAIN", answer: "415 Authentication Error." });
    expect(found).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("cannot be read") });
  });

  test.each([
    ["an empty list", orders()],
    ["an empty text", replyOf(200, "Query successful", { attributes: { orders: "" } })],
    ["not found", replyOf(480, "Domain not found.")],
  ])("no order, as %s, and a free name: it was not done", async (_, none) => {
    const found = await reconciled(register, { domain }, notOurs, none, looked(210, "available"));
    expect(found).toMatchObject({ outcome: "refused" });
  });

  test("what a sub-reseller ordered is looked for in its account", async () => {
    const script = scripted(cut, notOurs, orders("3735281"), looked(210, "available"));
    const call = scriptedClient(script).send({ ...register, attributes: { domain } }, { asSubreseller: "sub1" });
    await ((await failureOf(call)) as OutcomeUnknownError).reconcile();
    expect(script.sent).toHaveLength(4);
    for (const request of script.sent) expect(textOf(request)).toContain('<item key="as_subreseller">sub1</item>');
  });

  test("a question that cannot be asked fails with its own error", async () => {
    const refused = new TransportFailure("failed", "connect", {
      cause: Object.assign(new Error(), { code: "ECONNREFUSED" }),
    });
    const script = scripted(cut, refused);
    const error = (await failureOf(
      scriptedClient(script).send({ ...register, attributes: { domain } }),
    )) as OutcomeUnknownError;
    expect(await failureOf(error.reconcile())).toMatchObject({ code: "CONNECT_REFUSED" });
  });

  test("of other commands the evidence is collected", async () => {
    const found = await reconciled({ action: "REVOKE", object: "DOMAIN" }, { domain }, ours, orders());
    expect(found).toMatchObject({ outcome: "unknown", reason: expect.stringContaining("see the evidence") });
    expect(found.evidence).toHaveLength(2);
  });

  test("about certificates this library cannot ask", async () => {
    const found = await reconciled({ action: "SW_REGISTER", object: "TRUST_SERVICE" }, {});
    expect(found).toMatchObject({ outcome: "unknown", evidence: [] });
  });
});
