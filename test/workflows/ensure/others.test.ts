import { describe, expect, test } from "vitest";
import { ensureCertificate, ensureRenewed, ensureTransferred, recover } from "../../../src/index.js";
import { registration, renewal } from "../../exchange/reconcile/support.js";
import { failureOf } from "../../support/client.js";
import { setUp } from "./support.js";

const key = "renewal 2026";
const name = "fresh-name.com";
const { handle: _, ...renew } = renewal(name);
const watched = { forMs: 3_600_000, everyMs: 60_000 };

describe("a renewal", () => {
  test("whose reply was lost is found by its mark", async () => {
    const { client, journal, lose, sent } = await setUp();
    await client.registerDomain(registration(name));
    lose("RENEW", "reply");
    expect(await ensureRenewed(client, renew, { key, journal })).toMatchObject({
      status: "done",
      expiry: expect.stringMatching(/^2028-01-15/),
    });
    expect(await ensureRenewed(client, renew, { key, journal })).toMatchObject({ status: "done" });
    expect(sent("RENEW")).toHaveLength(1);
  });

  test("that something else did already is held, and not sent", async () => {
    const { client, journal, sent } = await setUp();
    await client.registerDomain(registration(name));
    await client.renewDomain(renewal(name));
    expect(await ensureRenewed(client, renew, { key, journal })).toMatchObject({
      status: "held",
      reason: `${name} was renewed by another order already`,
      expiry: expect.stringMatching(/^2028/),
    });
    expect(sent("RENEW")).toHaveLength(1);
  });

  test("by another key at the same time is done for one and held for the other", async () => {
    const { client, open, journal, sent } = await setUp();
    await client.registerDomain(registration(name));
    const other = open();
    other.lose("RENEW", "request");
    const [one, two] = await Promise.all([
      ensureRenewed(client, renew, { key: "a", journal, wait: watched }),
      ensureRenewed(other.client, renew, { key: "b", journal, wait: watched }),
    ]);
    expect([one.status, two.status]).toEqual(["done", "held"]);
    expect(sent("RENEW")).toHaveLength(1);
  });

  test("of next year needs another key", async () => {
    const { client, journal } = await setUp();
    await client.registerDomain(registration(name));
    await ensureRenewed(client, renew, { key, journal });
    const next = ensureRenewed(client, { ...renew, currentexpirationyear: 2028 }, { key, journal });
    expect(await failureOf(next)).toMatchObject({ code: "CONFIG_INVALID", issues: [{ path: "key" }] });
  });

  test("whose mark the server drops is never sent twice", async () => {
    const { client, journal, lose, sent, pass } = await setUp({ keepsMarks: false });
    await client.registerDomain(registration(name));
    pass(86_400_000);
    lose("RENEW", "reply");
    const result = await ensureRenewed(client, renew, { key, journal, wait: watched });
    expect(result).toMatchObject({ status: "unknown", orderId: expect.any(String) });
    expect(sent("RENEW")).toHaveLength(1);
  });
});

describe("a transfer", () => {
  const { handle: _, ...rest } = registration("elsewhere.com");
  const order = { ...rest, reg_type: "transfer" as const, auth_info: "right-code" };
  const elsewhere = async (options = {}) => {
    const all = await setUp(options);
    all.sandbox.registry.registerElsewhere("elsewhere.com", { authInfo: "right-code" });
    return all;
  };

  test("is saved, processed by its number, and watched until it is there", async () => {
    const { client, journal, sent, pass } = await elsewhere();
    const begun = await ensureTransferred(client, order, { key, journal });
    expect(begun).toMatchObject({ status: "pending", orderId: expect.any(String) });
    expect(sent("SW_REGISTER").map(({ outcome }) => outcome)).toEqual(["pending"]);
    expect(sent("PROCESS_PENDING")).toHaveLength(1);
    pass(10 * 86_400_000);
    expect(await ensureTransferred(client, order, { key, journal })).toMatchObject({
      status: "done",
      orderId: begun.orderId,
    });
    expect(sent("PROCESS_PENDING")).toHaveLength(1);
  });

  test.each(["reply", "request"] as const)("loses the %s of either step, and happens once", async (what) => {
    const { client, journal, lose, sent, pass, sandbox } = await elsewhere();
    lose("SW_REGISTER", what);
    lose("PROCESS_PENDING", what);
    const result = await ensureTransferred(client, order, { key, journal, wait: watched });
    expect(result).toMatchObject({ status: "pending" });
    pass(10 * 86_400_000);
    expect(await ensureTransferred(client, order, { key, journal })).toMatchObject({ status: "done" });
    expect(sent("PROCESS_PENDING").filter(({ outcome }) => outcome === "done")).toHaveLength(1);
    expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00")).toHaveLength(1);
  });

  test("that cannot be asked about is told as it stands, with when to ask again", async () => {
    const { client, journal, lose, now } = await elsewhere();
    const begun = await ensureTransferred(client, order, { key, journal });
    lose("GET_ORDER_INFO", "reply");
    const result = await ensureTransferred(client, order, { key, journal });
    expect(result).toMatchObject({
      status: "pending",
      orderId: begun.orderId,
      reason: expect.stringMatching(/^order \d+ could not be asked about: /),
      askAgainAt: new Date(now() + 60_000).toISOString(),
    });
  });

  test("half done by a crashed worker is taken up without its order", async () => {
    const { client, journal, open, sent } = await elsewhere();
    const worker = open();
    worker.onSend = (action) => {
      if (action === "PROCESS_PENDING") throw new Error("killed");
    };
    await failureOf(
      ensureTransferred(worker.client, order, { key, journal }).then(() => Promise.reject(new Error("x"))),
    );
    const found = [];
    for await (const result of recover(client, journal)) found.push(result);
    expect(found).toHaveLength(1);
    expect(sent("PROCESS_PENDING").length).toBeLessThanOrEqual(1);
  });
});

describe("a certificate", () => {
  const contact = {
    first_name: "A",
    last_name: "B",
    email: "admin@example.com",
    org_name: "Example",
    title: "Owner",
    address1: "1 Main Street",
    city: "Toronto",
    state: "ON",
    postal_code: "M5V 2T6",
    country: "CA",
    phone: "+1.4165550123",
  };
  const order = {
    reg_type: "new" as const,
    product_type: "sitelock_basic",
    domain: "example.com",
    period: 1,
    contact_set: { admin: contact, billing: contact, tech: contact },
  };

  test("that is not saved after three tries says when to try again", async () => {
    const { client, journal, lose, now, pass, sandbox } = await setUp();
    lose("SW_REGISTER", "request", 3);
    const result = await ensureCertificate(client, order, { key, journal });
    expect(result).toMatchObject({
      reason: "it is not known whether the order was saved",
      askAgainAt: new Date(now() + 60_000).toISOString(),
    });
    pass(120_000);
    expect(await ensureCertificate(client, order, { key, journal })).toMatchObject({ orderId: expect.any(String) });
    expect(sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER")).toHaveLength(1);
  });

  test.each(["reply", "request"] as const)("loses the %s of either step, and is bought once", async (what) => {
    const { client, journal, lose, pass, sandbox } = await setUp();
    lose("SW_REGISTER", what);
    lose("PROCESS_PENDING", what);
    const result = await ensureCertificate(client, order, { key, journal, wait: watched });
    expect(result).toMatchObject({ orderId: expect.any(String) });
    pass(86_400_000);
    expect(await ensureCertificate(client, order, { key, journal, wait: watched })).toMatchObject({ status: "done" });
    expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00")).toHaveLength(1);
  });
});
