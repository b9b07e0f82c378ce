import { describe, expect, test } from "vitest";
import { type LostOrder, reconcile } from "../../../src/index.js";
import { failureOf } from "../../support/client.js";
import { lostOf, QUIET, registration, renewal, setUp } from "./support.js";

const name = "fresh-name.com";

describe("renewals", () => {
  async function owned(more: Parameters<typeof setUp>[0] = {}) {
    const all = await setUp(more);
    await all.client.registerDomain(registration(name));
    all.pass(30 * 86_400_000);
    return all;
  }

  test("with a mark: done when the reply was lost, refused when the order was", async () => {
    const { client, lose, pass } = await owned();
    lose.what = "reply";
    const done = await lostOf(client.renewDomain(renewal(name), { mark: "renewal-1" }));
    expect(await done.reconcile()).toMatchObject({ outcome: "done", expiry: expect.stringMatching(/^2028-01-15/) });
    pass(86_400_000);
    lose.what = "order";
    const never = await lostOf(client.renewDomain(renewal(name, 2028), { mark: "renewal-2" }));
    expect(await never.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(QUIET);
    expect(await never.reconcile()).toMatchObject({
      outcome: "refused",
      reason: `no renewal was carried out, and ${name} still expires in 2028; repeated with the same year it cannot be renewed twice`,
    });
  });

  test("without a mark: a renewal in that time may be another's", async () => {
    const { client, lose } = await owned();
    lose.what = "reply";
    const error = await lostOf(client.renewDomain(renewal(name)));
    expect(await error.reconcile()).toMatchObject({
      outcome: "unknown",
      orderId: expect.any(String),
      reason: expect.stringMatching(
        /^renewal order \d+ \(completed\) may be this call's or another's for the same customer: a mark would tell; fresh-name.com expires in 2028$/,
      ),
    });
    // A completed order stays: nobody is told to ask again.
    expect(await error.reconcile()).not.toHaveProperty("askAgainAt");
  });

  test("of a domain that is not in the account was not carried out", async () => {
    const { client, lose, pass } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.renewDomain(renewal(name)));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({
      outcome: "refused",
      reason: `no renewal was carried out, and ${name} is not in the account`,
    });
  });

  test("with a stale year, 541 lost, when some renewal was completed a year ago: held", async () => {
    const { client, sandbox, pass } = await owned();
    await client.renewDomain(renewal(name));
    pass(300 * 86_400_000);
    sandbox.faults.add({ kind: "cut", action: "RENEW", effect: true });
    const error = await lostOf(client.renewDomain(renewal(name)));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "held", expiry: expect.stringMatching(/^2028/) });
  });

  test.each([[undefined], [true]])("of two in parallel at most the winner is told done (marks %s)", async (marks) => {
    const { sandbox, open, pass } = await owned();
    sandbox.faults.add({ kind: "cut", action: "RENEW", effect: true, times: 2 });
    const errors = await Promise.all(
      [open({ marks }), open({ marks })].map(({ client }) => lostOf(client.renewDomain(renewal(name)))),
    );
    pass(QUIET);
    const found = await Promise.all(errors.map((error) => error.reconcile()));
    expect(found.map(({ outcome }) => outcome).sort()).toEqual(marks ? ["done", "held"] : ["unknown", "unknown"]);
  });

  test("aborted after it was sent, and carried out later, is not refused meanwhile", async () => {
    const { sandbox, client, pass } = await owned();
    sandbox.faults.add({ kind: "late", action: "RENEW", ms: 20_000 });
    const error = await lostOf(client.renewDomain(renewal(name), { mark: "r" }));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(20_000);
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
  });

  test("the year of an expiry is the one that is written", async () => {
    const { sandbox, open, pass } = await setUp({ startAt: new Date("2026-01-01T03:00:00Z") });
    const { client, lose } = open({}, Date.parse("2026-01-15T12:00:00Z") - Date.parse("2026-01-01T03:00:00Z"));
    await client.registerDomain(registration(name));
    pass(86_400_000);
    lose.what = "order";
    const error = await lostOf(client.renewDomain(renewal(name)));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "refused" });
    expect(sandbox.history.entries.some(({ action, outcome }) => action === "RENEW" && outcome === "done")).toBe(false);
  });
});

test("a transfer of a name that is ours already is held", async () => {
  const { client, lose, pass } = await setUp();
  await client.registerDomain(registration(name));
  pass(86_400_000);
  lose.what = "order";
  const { handle: _, ...order } = registration(name);
  const error = await lostOf(client.registerDomain({ ...order, reg_type: "transfer" }));
  expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
  pass(QUIET);
  expect(await error.reconcile()).toMatchObject({ outcome: "held" });
});

test("a transfer under way is known by its order, and open", async () => {
  const { sandbox, client, lose } = await setUp();
  sandbox.registry.registerElsewhere("moving-name.com");
  lose.what = "reply";
  const error = await lostOf(
    client.registerDomain({ ...registration("moving-name.com"), reg_type: "transfer" }, { mark: "t-1" }),
  );
  expect(await error.reconcile()).toMatchObject({
    outcome: "unknown",
    orderId: expect.any(String),
    askAgainAt: expect.any(String),
    reason: expect.stringMatching(/it was accepted and is not finished$/),
  });
});

describe("an order that was to be processed", () => {
  test("is done when what took its place carries the mark that was drawn for it", async () => {
    const { client, lose } = await setUp({}, { marks: true });
    const saved = await client.registerDomain({ ...registration(name), handle: "save" });
    lose.what = "reply";
    const error = await lostOf(client.processPending({ order_id: saved.attributes.id! }));
    expect(await error.reconcile()).toMatchObject({ outcome: "done", orderId: expect.any(String) });
  });

  test("is not told done by an affiliate that other orders of the account may carry too", async () => {
    const { client, lose, pass } = await setUp();
    const saved = await client.registerDomain({ ...registration(name), handle: "save", affiliate_id: "house" });
    lose.what = "reply";
    const error = await lostOf(client.processPending({ order_id: saved.attributes.id! }));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
  });

  test("still waits when it never arrived", async () => {
    const { client, lose, pass } = await setUp();
    const saved = await client.registerDomain({ ...registration(name), handle: "save" });
    lose.what = "order";
    const error = await lostOf(client.processPending({ order_id: saved.attributes.id! }));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "parked", orderId: saved.attributes.id });
  });

  test("was cancelled, or was not", async () => {
    const { client, lose, pass } = await setUp();
    const saved = await client.registerDomain({ ...registration(name), handle: "save" });
    const order = { order_id: saved.attributes.id!, command: "cancel" } as const;
    lose.what = "order";
    const never = await lostOf(client.processPending(order));
    pass(QUIET);
    expect(await never.reconcile()).toMatchObject({ outcome: "refused" });
    lose.what = "reply";
    const error = await lostOf(client.processPending(order));
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
  });
});

test("a revocation that never arrived is refused; one that may have is open", async () => {
  const { client, lose, pass } = await setUp();
  await client.registerDomain(registration(name));
  lose.what = "order";
  const reseller = "sandbox";
  const never = await lostOf(client.revokeDomain({ domain: name, reseller }));
  pass(QUIET);
  expect(await never.reconcile()).toMatchObject({ outcome: "refused", reason: `${name} is still in the account` });
});

describe("whatever happens", () => {
  test("it does not throw: OpenSRS is down", async () => {
    const { sandbox, client, lose } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name)));
    await sandbox.close();
    expect(await error.reconcile()).toMatchObject({
      outcome: "unknown",
      reason: expect.stringMatching(/^BELONGS_TO_RSP DOMAIN could not be asked: /),
      askAgainAt: expect.any(String),
      evidence: [],
    });
  });

  test("after close() it asks by a connection of its own, and leaves none open", async () => {
    const { client, lose } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark: "m" }));
    await client.close();
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
    expect(await failureOf(client.lookupDomain({ domain: name }))).toMatchObject({ code: "CLIENT_CLOSED" });
  });

  test("a refused question is no proof", async () => {
    const { sandbox, client, lose } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name)));
    sandbox.faults.add({ kind: "code", code: 415, text: "Authentication Error.", action: "GET_ORDERS_BY_DOMAIN" });
    expect(await error.reconcile()).toMatchObject({
      outcome: "unknown",
      reason: "GET_ORDERS_BY_DOMAIN DOMAIN answered 415 Authentication Error.",
    });
  });

  test("the signal ends it", async () => {
    const { client, lose } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name)));
    expect(await error.reconcile({ signal: AbortSignal.abort() })).toMatchObject({ outcome: "unknown" });
  });

  test("in another process, from JSON, which holds no secrets", async () => {
    const { open, lose, client } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark: "invoice-1" }));
    const text = JSON.stringify(error.lost);
    for (const secret of ["secretpass1", "owner@example.org", "Zoë", "Main Street", "4165550123"])
      expect(text).not.toContain(secret);
    const lost: LostOrder = JSON.parse(text);
    expect(lost).toMatchObject({
      command: "SW_REGISTER DOMAIN",
      domain: name,
      mark: "invoice-1",
      markIn: "affiliate_id",
      sentAt: "2026-01-15T12:00:00.000Z",
      until: "2026-01-15T12:01:30.000Z",
      reg_type: "new",
      period: "1",
    });
    expect(await reconcile(open().client, lost)).toMatchObject({ outcome: "done" });
  });

  test.each([[undefined], [{}], ["text"], [{ command: "RENEW", sentAt: "x", until: "y" }]])(
    "%j is no lost order",
    async (lost) => {
      const { client } = await setUp();
      expect(await failureOf(reconcile(client, lost as never))).toMatchObject({ name: "ConfigError" });
    },
  );
});

describe("marks", () => {
  const sent = async (order: object, options: object, clientOptions: object = {}) => {
    const { client, lose } = await setUp({}, clientOptions);
    lose.what = "order";
    return (await lostOf(client.registerDomain({ ...registration(name), ...order }, options))).lost;
  };

  test("go into affiliate_id, or into comments where the order has an affiliate", async () => {
    expect(await sent({}, { mark: "m" })).toMatchObject({ mark: "m", markIn: "affiliate_id" });
    expect(await sent({ affiliate_id: "partner" }, { mark: "m" })).toMatchObject({ mark: "m", markIn: "comments" });
  });

  test("are drawn where the client wants them always, and left out where it says so", async () => {
    expect(await sent({}, {}, { marks: true })).toMatchObject({ mark: expect.stringMatching(/^order-[\da-f-]{36}$/) });
    expect(await sent({}, { mark: false }, { marks: true })).not.toHaveProperty("mark", expect.anything());
    expect(await sent({}, {})).not.toHaveProperty("mark", expect.anything());
  });

  test("that find no room are a fault; those that nobody asked for are left out", async () => {
    const { client } = await setUp();
    const full = { ...registration(name), affiliate_id: "partner", comments: "note" };
    expect(await failureOf(client.registerDomain(full, { mark: "m" }))).toMatchObject({
      issues: [{ path: "options.mark", message: "finds no room: affiliate_id and comments of the order are given" }],
    });
    expect(await failureOf(client.lookupDomain({ domain: name }, { mark: "m" }))).toMatchObject({
      issues: [{ path: "options.mark", message: "this command has no attribute that could carry one" }],
    });
    expect(await sent({ affiliate_id: "partner", comments: "note" }, {}, { marks: true })).not.toHaveProperty(
      "mark",
      expect.anything(),
    );
  });

  test.each([[""], [" m"], ["m\n"], ["é"], ["x".repeat(257)], [4711]])("%j is none", async (mark) => {
    const { client } = await setUp();
    expect(await failureOf(client.registerDomain(registration(name), { mark: mark as never }))).toMatchObject({
      issues: [{ path: "options.mark" }],
    });
  });
});
