import { describe, expect, test } from "vitest";
import { reconcile } from "../../../src/index.js";
import { lostOf, QUIET, registration, setUp } from "./support.js";

const name = "fresh-name.com";

describe("a registration with a mark", () => {
  const mark = "invoice-4711";

  test("whose reply was lost was done, and charged once", async () => {
    const { sandbox, lose, client } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    const found = await error.reconcile();
    expect(found).toMatchObject({
      outcome: "done",
      orderId: expect.stringMatching(/^\d+$/),
      expiry: expect.stringMatching(/^2027-01-15/),
    });
    expect(found.reason).toBe(`order ${found.orderId} is this call's, and completed`);
    expect(sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER")).toHaveLength(1);
  });

  test("that is carried out after its connection was cut is not refused meanwhile", async () => {
    const { sandbox, client, pass } = await setUp();
    sandbox.faults.add({ kind: "late", action: "SW_REGISTER", ms: 30_000 });
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown", askAgainAt: "2026-01-15T12:06:30.000Z" });
    pass(30_000);
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
    expect(sandbox.history.charged).not.toBe("0.00");
  });

  test("whose order shows only after a while", async () => {
    const { lose, client, pass } = await setUp({ ordersShowAfterMs: 120_000 });
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(120_000);
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
  });

  test("that lost 485 for such a name, and left an order behind, is not done", async () => {
    const { sandbox, client, pass } = await setUp();
    await client.registerDomain(registration(name, "other@example.net"));
    pass(60 * 86_400_000);
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: true });
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown", orderId: expect.any(String) });
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "parked", orderId: expect.any(String) });
  });

  test("without funds is parked, with its order, after the quiet time", async () => {
    const { lose, client, pass } = await setUp({ balance: "1.00" });
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown", orderId: expect.any(String) });
    pass(QUIET);
    const found = await error.reconcile();
    expect(found).toMatchObject({ outcome: "parked", orderId: expect.any(String) });
    expect(found.reason).toBe(`order ${found.orderId} is this call's, and waits: for money, or for a decision`);
  });

  test("that was to be saved is done when it was", async () => {
    const { lose, client } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain({ ...registration(name), handle: "save" }, { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "done", reason: expect.stringMatching(/was saved$/) });
  });

  test("all pages of orders are read", async () => {
    const { lose, client, pass, sandbox } = await setUp();
    for (let at = 0; at < 45; at++) await client.registerDomain({ ...registration(name), handle: "save" });
    pass(86_400_000);
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
    const pages = sandbox.history.entries.filter(({ action }) => action === "GET_ORDERS_BY_DOMAIN");
    expect(pages).toHaveLength(2);
  });

  test.each([-5, 5])("clocks that differ by %i days do not matter", async (days) => {
    const { open, pass } = await setUp();
    const { client, lose } = open({}, days * 86_400_000);
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({ outcome: "done" });
    const other = open({}, days * 86_400_000);
    other.lose.what = "order";
    const never = await lostOf(other.client.registerDomain(registration("other-name.com"), { mark }));
    pass(QUIET);
    expect(await never.reconcile()).toMatchObject({ outcome: "refused" });
  });
});

describe("a registration without a mark", () => {
  test.each([
    ["was completed", {}, {}],
    ["was saved", {}, { handle: "save" as const }],
    ["waits for money", { balance: "1.00" }, {}],
  ])(
    "whose order %s is named, and never told done: another worker's for the same customer looks the same",
    async (_, options, order) => {
      const { lose, client, pass } = await setUp(options);
      lose.what = "reply";
      const error = await lostOf(client.registerDomain({ ...registration(name), ...order }));
      pass(QUIET);
      expect(await error.reconcile()).toMatchObject({
        outcome: "unknown",
        orderId: expect.stringMatching(/^\d+$/),
        reason: expect.stringMatching(
          /^order \d+ \((completed|pending)\) may be this call's or another's for the same customer: a mark would tell$/,
        ),
      });
    },
  );

  test("says so when the order of another hand carries another of the user's own marks", async () => {
    const { open, lose, client, pass } = await setUp();
    await open().client.registerDomain(registration(name), { mark: "invoice-4712" });
    lose.what = "order";
    const error = await lostOf(client.registerDomain(registration(name), { mark: "invoice-4711" }));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({
      outcome: "unknown",
      reason: expect.stringMatching(
        /^order \d+ \(completed\) does not carry this call's mark, and may be this call's all the same: it is not known that orders keep their marks$/,
      ),
    });
  });

  test("refused with 485 after another worker's equal order is not told done", async () => {
    const { open, lose, client, pass } = await setUp();
    await open().client.registerDomain(registration(name));
    lose.what = "order";
    const error = await lostOf(client.registerDomain(registration(name)));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
  });
});

describe("a mark that the system did not keep", () => {
  test.each([
    ["an affiliate of the account stands there", "house"],
    ["nothing stands there", ""],
  ])("makes nobody else's order of it: %s", async (_, affiliate_id) => {
    const { sandbox, open, lose, client, pass } = await setUp();
    lose.what = "order";
    const error = await lostOf(client.registerDomain(registration(name), { mark: "invoice-4711" }));
    // What arrived carries something else than what was sent.
    await open().client.registerDomain({ ...registration(name), ...(affiliate_id && { affiliate_id }) });
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown", orderId: expect.any(String) });
    expect(sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER")).toHaveLength(1);
  });
});

describe("clocks of one's own that differ by days", () => {
  test.each([-3, 3])("do not end the quiet time early, nor hide the order (%i days)", async (days) => {
    const { open, pass } = await setUp();
    const { client, lose } = open();
    await client.lookupDomain({ domain: name });
    lose.what = "order";
    const never = await lostOf(client.registerDomain(registration(name), { mark: "m-1" }));
    lose.what = "reply";
    const done = await lostOf(client.registerDomain(registration("other-name.com"), { mark: "m-2" }));
    const elsewhere = open({}, days * 86_400_000).client;
    pass(QUIET - 60_000);
    expect(await reconcile(elsewhere, never.lost)).toMatchObject({ outcome: "unknown" });
    expect(await reconcile(elsewhere, done.lost)).toMatchObject({ outcome: "done" });
    pass(60_000 + 5_000);
    expect(await reconcile(elsewhere, never.lost)).toMatchObject({ outcome: "refused" });
  });

  test("do not hide the order where the clock of the sender was never compared", async () => {
    const { open, lose, client } = await setUp();
    lose.what = "reply";
    const error = await lostOf(client.registerDomain(registration(name), { mark: "m" }));
    expect(error.lost.clockAheadMs).toBeUndefined();
    expect(await reconcile(open({}, 5 * 3_600_000).client, error.lost)).toMatchObject({ outcome: "done" });
    expect(await reconcile(open({}, -5 * 3_600_000).client, error.lost)).toMatchObject({ outcome: "done" });
  });
});

describe.each([
  ["without a mark", undefined],
  ["with a mark", "invoice-4711"],
])("a registration %s", (_, mark) => {
  test("that never arrived is open at first, and refused after the quiet time", async () => {
    const { lose, client, pass, sandbox } = await setUp();
    lose.what = "order";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    expect(await error.reconcile()).toMatchObject({
      outcome: "unknown",
      askAgainAt: "2026-01-15T12:06:30.000Z",
      reason: `no order was carried out, and ${name} can still be registered; but until 2026-01-15T12:06:30.000Z it may yet be worked on`,
    });
    pass(QUIET - 1000);
    expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(1000);
    const found = await error.reconcile();
    expect(found).toMatchObject({
      outcome: "refused",
      reason: `no order was carried out, and ${name} can still be registered`,
    });
    // Everything was asked twice.
    expect(found.evidence.map(({ command }) => command)).toEqual(
      Array(2).fill(["BELONGS_TO_RSP DOMAIN", "GET_ORDERS_BY_DOMAIN DOMAIN", "LOOKUP DOMAIN"]).flat(),
    );
    expect(sandbox.history.charged).toBe("0.00");
    expect((await client.registerDomain(registration(name))).code).toBe(200);
  });

  test("of a name that another customer of the account has had for months is held", async () => {
    const { sandbox, client, pass } = await setUp();
    await client.registerDomain(registration(name, "other@example.net"));
    pass(60 * 86_400_000);
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: false });
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    // Its order may yet be worked on, and be parked.
    const early = await error.reconcile();
    expect(early).toMatchObject({ outcome: "unknown", askAgainAt: expect.any(String) });
    expect(early).not.toHaveProperty("expiry");
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({
      outcome: "held",
      reason: `${name} is in the account by another order: this one did not get it`,
      expiry: expect.stringMatching(/^2027-01-15/),
    });
  });

  test("of a name that somebody else took is held", async () => {
    const { sandbox, lose, client, pass } = await setUp();
    sandbox.registry.registerElsewhere(name);
    lose.what = "order";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({
      outcome: "held",
      reason: `${name} is taken by somebody else: this order did not get it`,
    });
  });

  test("an old declined order leaves nothing open for ever", async () => {
    const { lose, client, pass } = await setUp();
    const saved = await client.registerDomain({ ...registration(name), handle: "save" });
    await client.processPending({ order_id: saved.attributes.id!, command: "cancel" });
    pass(86_400_000);
    lose.what = "order";
    const error = await lostOf(client.registerDomain(registration(name), { mark }));
    pass(QUIET);
    expect(await error.reconcile()).toMatchObject({ outcome: "refused" });
  });
});

describe("two processes order the same name at once", () => {
  test("without marks, for one customer: neither is told done", async () => {
    const { sandbox, open, pass } = await setUp();
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: true, times: 2 });
    const errors = await Promise.all(
      [open(), open()].map(({ client }) => lostOf(client.registerDomain(registration(name)))),
    );
    for (const error of errors) expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
    pass(QUIET);
    for (const error of errors)
      expect(await error.reconcile()).toMatchObject({
        outcome: "unknown",
        reason: expect.stringMatching(/^order \d+ \(\w+\), \d+ \(\w+\) may be this call's or another's/),
      });
  });

  test("without marks, for two customers: the loser is told by the owner that it is held", async () => {
    const { sandbox, open, pass } = await setUp();
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: true, times: 1 });
    const winner = await lostOf(open().client.registerDomain(registration(name, "winner@example.org")));
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: false, times: 1 });
    const loser = await lostOf(open().client.registerDomain(registration(name, "loser@example.org")));
    pass(QUIET);
    expect(await winner.reconcile()).toMatchObject({ outcome: "unknown", orderId: expect.any(String) });
    expect(await loser.reconcile()).toMatchObject({ outcome: "held" });
  });

  test("with marks: one is done, the other parked", async () => {
    const { sandbox, open, pass } = await setUp();
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: true, times: 2 });
    const errors = await Promise.all(
      ["a", "b"].map((mark) => lostOf(open().client.registerDomain(registration(name), { mark }))),
    );
    pass(QUIET);
    const found = await Promise.all(errors.map((error) => error.reconcile()));
    expect(found.map(({ outcome }) => outcome).sort()).toEqual(["done", "parked"]);
    expect(new Set(found.map(({ orderId }) => orderId)).size).toBe(2);
  });

  test("with marks: the one whose order never arrived is held", async () => {
    const { sandbox, open, pass } = await setUp({}, { marks: true });
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: false, times: 1 });
    const loser = await lostOf(open().client.registerDomain(registration(name)));
    await open().client.registerDomain(registration(name));
    pass(QUIET);
    expect(await loser.reconcile()).toMatchObject({ outcome: "held" });
  });

  test("a server that forgets marks makes nobody's order another's", async () => {
    const { sandbox, open, pass } = await setUp({ keepsMarks: false }, { marks: true });
    sandbox.faults.add({ kind: "cut", action: "SW_REGISTER", effect: true, times: 2 });
    const errors = await Promise.all(
      [open(), open()].map(({ client }) => lostOf(client.registerDomain(registration(name)))),
    );
    pass(QUIET);
    for (const error of errors) expect(await error.reconcile()).toMatchObject({ outcome: "unknown" });
  });
});
