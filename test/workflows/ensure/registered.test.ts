import { describe, expect, test } from "vitest";
import { ConfigError, ensureRegistered, InputError, recover } from "../../../src/index.js";
import { QUIET, registration } from "../../exchange/reconcile/support.js";
import { failureOf } from "../../support/client.js";
import { setUp } from "./support.js";

const name = "fresh-name.com";
const key = "invoice-4711";
const { handle: _, ...order } = registration(name);

describe("a registration", () => {
  test("is placed once, however often it is asked for", async () => {
    const { client, journal, sent, sandbox } = await setUp();
    const first = await ensureRegistered(client, order, { key, journal });
    expect(first).toMatchObject({
      key,
      status: "done",
      domain: name,
      attempts: 1,
      orderId: expect.stringMatching(/^\d+$/),
    });
    const again = await ensureRegistered(client, order, { key, journal });
    expect(again).toMatchObject({ status: "done", orderId: first.orderId });
    expect(sent("SW_REGISTER")).toHaveLength(1);
    const record = await client.getOrderInfo({ order_id: first.orderId! });
    expect(record.attributes.field_hash.affiliate_id).toBe("key:invoice-4711#1");
    expect(sandbox.history.charged).not.toBe("0.00");
  });

  test("whose input does not fit binds its key to nothing", async () => {
    const { client, journal, sent } = await setUp();
    const mistyped = { ...order, domain: "fresh-name..com" };
    const error = await failureOf(ensureRegistered(client, mistyped, { key, journal }));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      method: "registerDomain",
      command: "SW_REGISTER DOMAIN",
      issues: [{ path: "domain" }],
    });
    expect(await journal.get(key)).toBeUndefined();
    const noRoom = { ...order, affiliate_id: "a", comments: "b" } as const;
    expect(await failureOf(ensureRegistered(client, noRoom, { key, journal }))).toBeInstanceOf(InputError);
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "done" });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("whose reply was lost is found by its mark, at once", async () => {
    const { client, journal, lose, sent } = await setUp();
    lose("SW_REGISTER", "reply");
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({
      status: "done",
      reason: expect.stringMatching(/^order \d+ is this call's, and completed$/),
      expiry: expect.stringMatching(/^2027-01-15/),
    });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("that never arrived is sent again only when its absence is proved", async () => {
    const { client, journal, lose, sent, pass } = await setUp();
    lose("SW_REGISTER", "request");
    const open = await ensureRegistered(client, order, { key, journal });
    expect(open).toMatchObject({ status: "unknown", attempts: 1, askAgainAt: "2026-01-15T12:06:30.000Z" });
    pass(QUIET - 1000);
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "unknown" });
    expect(sent("SW_REGISTER")).toHaveLength(0);
    pass(1000);
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "done", attempts: 2 });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("with `wait` it is watched until it is decided", async () => {
    const { client, journal, lose, sent } = await setUp();
    lose("SW_REGISTER", "request");
    const wait = { forMs: 600_000, everyMs: 30_000 };
    expect(await ensureRegistered(client, order, { key, journal, wait })).toMatchObject({
      status: "done",
      attempts: 2,
    });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("that is carried out late is not sent a second time", async () => {
    const { client, journal, sandbox, sent } = await setUp();
    sandbox.faults.add({ kind: "late", action: "SW_REGISTER", ms: 200_000 });
    const wait = { forMs: 600_000, everyMs: 30_000 };
    expect(await ensureRegistered(client, order, { key, journal, wait })).toMatchObject({
      status: "done",
      attempts: 1,
    });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("of a name that the account has for somebody else is held, and leaves no order behind", async () => {
    const { client, journal, sent } = await setUp();
    await client.registerDomain(registration(name, "other@example.net"));
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "held" });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("of a name that is taken elsewhere leaves an order that waits, which is cancelled when asked", async () => {
    const { client, journal, sent } = await setUp();
    const taken = await ensureRegistered(client, { ...order, domain: "taken.com" }, { key, journal, parked: "cancel" });
    expect(taken).toMatchObject({ status: "refused", reason: expect.stringContaining("485") });
    expect(sent("PROCESS_PENDING")).toHaveLength(1);
  });

  test("a refusal is thrown as it is", async () => {
    const { client, journal, sandbox } = await setUp();
    sandbox.faults.add({ kind: "code", code: 465, text: "Invalid data", action: "SW_REGISTER" });
    const error = await failureOf(ensureRegistered(client, order, { key, journal }));
    expect(error).toMatchObject({ responseCode: 465, outcome: "refused" });
    expect(await journal.get(key)).toMatchObject({ state: "refused" });
    const better = { ...order, period: 2 };
    expect(await ensureRegistered(client, better, { key, journal })).toMatchObject({ status: "done", attempts: 2 });
  });

  test("input that does not fit is told, and nothing is written", async () => {
    const { client, journal } = await setUp();
    const bad = { ...order, contact_set: { ...order.contact_set, owner: { ...order.contact_set.owner, phone: "x" } } };
    expect(await failureOf(ensureRegistered(client, bad, { key, journal }))).toBeInstanceOf(InputError);
    expect(await journal.get(key)).toBeUndefined();
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "done" });
  });

  test("a key stands for one order", async () => {
    const { client, journal } = await setUp();
    await ensureRegistered(client, order, { key, journal });
    const other = await failureOf(ensureRegistered(client, { ...order, domain: "other-name.com" }, { key, journal }));
    expect(other).toBeInstanceOf(ConfigError);
    expect(other).toMatchObject({
      issues: [{ path: "key", message: `stands for ${name} already: use another key for another order` }],
    });
    expect(await failureOf(ensureRegistered(client, { ...order, period: 2 }, { key, journal }))).toBeInstanceOf(
      ConfigError,
    );
  });
});

describe("two workers", () => {
  test("at once place one order, and both learn of it", async () => {
    const { client, open, journal, sent } = await setUp();
    const other = open();
    const results = await Promise.all(
      [client, other.client].map((worker) =>
        ensureRegistered(worker, order, { key, journal, wait: { forMs: 600_000, everyMs: 1000 } }),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(results[0]!.orderId).toBe(results[1]!.orderId);
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });

  test("one that was frozen before its first byte left does not send when another took over", async () => {
    const { open, journal, sent, pass } = await setUp();
    const [frozen, other] = [open(), open()];
    let thaw = () => {};
    let reached = () => {};
    const atTheBrink = new Promise<void>((resolve) => {
      reached = resolve;
    });
    frozen.onSend = (action) =>
      action === "SW_REGISTER"
        ? new Promise<void>((resolve) => {
            thaw = resolve;
            reached();
          })
        : undefined;
    const late = ensureRegistered(frozen.client, order, { key, journal });
    await atTheBrink;
    pass(QUIET);
    expect(await ensureRegistered(other.client, order, { key, journal })).toMatchObject({
      status: "done",
      attempts: 2,
    });
    thaw();
    expect(await late).toMatchObject({ status: "done", attempts: 2 });
    expect(sent("SW_REGISTER")).toHaveLength(1);
  });
});

describe("a parked order", () => {
  test("is told, left as it is, and run when asked", async () => {
    const { client, journal, sandbox } = await setUp({ balance: "20.00" });
    const first = await client.registerDomain(registration("first-name.com"));
    expect(first.code).toBe(200);
    const parked = await ensureRegistered(client, order, { key, journal });
    expect(parked).toMatchObject({ status: "parked", orderId: expect.stringMatching(/^\d+$/) });
    expect(await ensureRegistered(client, order, { key, journal })).toMatchObject({ status: "parked" });
    expect(await ensureRegistered(client, order, { key, journal, parked: "resume" })).toMatchObject({
      status: "parked",
    });
    const charged = sandbox.history.charged;
    // Its refund pays for the other.
    await client.revokeDomain({ domain: "first-name.com" });
    expect(await ensureRegistered(client, order, { key, journal, parked: "resume" })).toMatchObject({ status: "done" });
    expect(sandbox.history.charged).toBe(charged);
  });

  test("is cancelled when asked", async () => {
    const { client, journal } = await setUp({ balance: "1.00" });
    await ensureRegistered(client, order, { key, journal });
    const { orderId, ...rest } = await ensureRegistered(client, order, { key, journal, parked: "cancel" });
    expect(rest).toMatchObject({
      status: "refused",
      reason: expect.stringMatching(new RegExp(`; order ${orderId} was cancelled, as asked$`)),
    });
  });
});

describe("what a crashed worker left", () => {
  test("is taken up by another process", async () => {
    const { client, open, journal, lose } = await setUp();
    lose("SW_REGISTER", "reply");
    // It dies before it has looked.
    const crash = new Error("killed");
    const dying = {
      ...journal,
      advance: async (...args: Parameters<typeof journal.advance>) => {
        if (args[1].state !== "sending") throw crash;
        return journal.advance(...args);
      },
    };
    await failureOf(ensureRegistered(client, order, { key, journal: dying }));
    expect(await journal.get(key)).toMatchObject({ state: "sending" });
    const found = [];
    for await (const result of recover(open().client, journal)) found.push(result);
    expect(found).toMatchObject([{ key, status: "done" }]);
    expect(await journal.open()).toEqual([]);
  });
});
