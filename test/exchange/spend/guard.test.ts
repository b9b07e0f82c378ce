import { describe, expect, test } from "vitest";
import { ApiError, AuthenticationError, type OpenSrsError, type SpendLimitError } from "../../../src/index.js";
import { person } from "../../commands/fixtures/ssl-data.js";
import { failureOf } from "../../support/client.js";
import { COM, order, spending, watched } from "./support.js";

const today = "2026-03-02";

/** What a call was refused with, as far as it says why. */
async function refusal(promise: Promise<unknown>) {
  const { code, reason, outcome, price, ceiling, spentToday, retryable } = (await failureOf(
    promise,
  )) as SpendLimitError;
  return { code, reason, outcome, price, ceiling, spentToday, retryable };
}

describe("a ceiling of an order", () => {
  test("is not broken: nothing is sent", async () => {
    const { client, came } = await spending({ spend: { perOrder: "23.23" } });
    expect(await refusal(client.registerDomain(order("bread.com", { period: 2 })))).toEqual({
      code: "SPEND_PER_ORDER",
      reason: "per-order",
      outcome: "not-sent",
      price: "23.24",
      ceiling: "23.23",
      spentToday: undefined,
      retryable: false,
    });
    expect(came()).toEqual(["GET_PRICE"]);
  });

  test("may be reached", async () => {
    const { client, came } = await spending({ spend: { perOrder: "23.24" } });
    await client.registerDomain(order("bread.com", { period: 2 }));
    expect(came()).toEqual(["GET_PRICE", "SW_REGISTER 23.24"]);
  });

  test("holds for renewals, transfers, payments and orders that are run later", async () => {
    const { client, came } = await spending({ spend: { perOrder: "1.00" } });
    const renewal = { domain: "a.com", currentexpirationyear: 2027, period: 1, auto_renew: false, handle: "process" };
    const transfer = order("b.com", { reg_type: "transfer", custom_nameservers: undefined });
    const saved = await client.registerDomain(order("c.com", { handle: "save" }));
    const order_id = saved.attributes.id!;
    expect([
      (await refusal(client.renewDomain(renewal as never))).price,
      (await refusal(client.registerDomain(transfer as never))).price,
      (await refusal(client.processPending({ order_id }))).price,
      (await refusal(client.paySubreseller({ username: "sub", amount: "1.01" }))).price,
    ]).toEqual([COM, COM, COM, "1.01"]);
    expect(came()).toEqual(["SW_REGISTER", "GET_PRICE", "GET_PRICE", "GET_ORDER_INFO", "GET_PRICE"]);
    await client.processPending({ order_id, command: "cancel" });
  });

  test("holds for a certificate that was saved", async () => {
    const { client, came } = await spending({ spend: { perOrder: "20.00" } });
    const sitelock = { reg_type: "new", product_type: "sitelock_basic", domain: "a.com", period: 1, handle: "save" };
    const contact_set = { admin: person };
    const { attributes } = await client.registerTrustService({ ...sitelock, contact_set } as never);
    const { order_id } = attributes;
    expect(await refusal(client.processPendingTrustService({ order_id }))).toMatchObject({
      reason: "per-order",
      price: "24.00",
    });
    expect(came()).toEqual(["SW_REGISTER", "GET_ORDER_INFO"]);
  });
});

describe("a premium name", () => {
  const premium = order("bread-premium.com", { premium_price_to_verify: "4677.00" });

  test("is refused unless it is allowed", async () => {
    const { client, came } = await spending({ spend: {} });
    expect(await refusal(client.registerDomain(premium))).toMatchObject({
      code: "SPEND_PREMIUM",
      reason: "premium",
      price: "4677.00",
    });
    expect(came()).toEqual(["GET_PRICE"]);
  });

  test("also where it was saved before", async () => {
    const { client, came } = await spending({ spend: {} });
    const { attributes } = await client.registerDomain({ ...premium, handle: "save" });
    expect(await refusal(client.processPending({ order_id: attributes.id! }))).toMatchObject({ reason: "premium" });
    expect(came()).toEqual(["SW_REGISTER", "GET_ORDER_INFO", "GET_PRICE"]);
  });

  test("allowed, it still has a ceiling", async () => {
    const { client, came } = await spending({ spend: { premium: true, perOrder: "4676.99" } });
    expect(await refusal(client.registerDomain(premium))).toMatchObject({ reason: "per-order", price: "4677.00" });
    const rich = await spending({ spend: { premium: true, perOrder: "4677" } });
    await rich.client.registerDomain(premium);
    expect([came(), rich.came()]).toEqual([["GET_PRICE"], ["GET_PRICE", "SW_REGISTER 4677.00"]]);
  });
});

describe("what has no price", () => {
  const unknown = { code: "SPEND_UNPRICED", reason: "unpriced", outcome: "not-sent", retryable: false };

  test("is refused: redemptions, raw commands, what GET_PRICE refuses, privacy beside an order", async () => {
    const { client, sandbox, came } = await spending({ spend: {} });
    const text = "get_price_domain API is not supported for 'no.com'";
    sandbox.faults.add({ kind: "code", code: 400, text, action: "GET_PRICE", domain: "no.com" });
    expect(await refusal(client.redeemDomain({ domain: "a.com" }))).toMatchObject(unknown);
    expect(await refusal(client.send({ action: "BUY", object: "THING" }))).toMatchObject(unknown);
    expect(await refusal(client.registerDomain(order("no.com")))).toMatchObject(unknown);
    const privacy = order("private.com", { f_whois_privacy: true });
    expect(await refusal(client.registerDomain(privacy))).toMatchObject({ ...unknown, price: COM });
    expect(await refusal(client.registerDomain({ ...privacy, handle: "save" }))).toMatchObject(unknown);
    expect(came()).toEqual(["GET_PRICE", "GET_PRICE"]);
  });

  test("allowed, it leaves, and what is known of it is counted", async () => {
    const { ledger, asked } = watched();
    const { client, came } = await spending({ spend: { unpriced: "allow", perDay: "100", ledger } });
    await client.registerDomain(order("private.com", { f_whois_privacy: true }));
    await client.redeemDomain({ domain: "a.com" }).catch(() => {});
    expect(asked).toEqual([`reserve 11.62 of 100.00 on ${today}`]);
    expect(came()).toEqual(["GET_PRICE", "SW_REGISTER 14.62", "REDEEM"]);
  });

  test("a raw command that the library knows has its price, whatever it calls itself", async () => {
    const { client, came } = await spending({ spend: { perOrder: "11.61" } });
    const attributes = { ...order("raw.com"), period: "1", contact_set: {} };
    const raw = { action: "sw_register", object: "domain", attributes } as const;
    expect(await refusal(client.send(raw))).toMatchObject({ reason: "per-order", price: COM });
    expect(await refusal(client.send({ ...raw, effect: "read" }))).toMatchObject({ reason: "per-order", price: COM });
    // What is sent is what is priced.
    const extra = { period: 10 };
    expect(await refusal(client.registerDomain(order("extra.com"), { extra }))).toMatchObject({ price: "116.20" });
    expect(came()).toEqual(["GET_PRICE", "GET_PRICE", "GET_PRICE"]);
  });

  test("what only reads or writes is asked no price of", async () => {
    const { client, came } = await spending({ spend: {} });
    await client.lookupDomain({ domain: "a.com" });
    await client.send({ action: "LOOKUP", object: "DOMAIN", attributes: { domain: "a.com" }, effect: "read" });
    expect(came()).toEqual(["LOOKUP", "LOOKUP"]);
  });
});

describe("a price that cannot be asked", () => {
  test("keeps the order back, and says why; it may be given again", async () => {
    const { client, sandbox, came } = await spending({ spend: { unpriced: "allow" } });
    sandbox.faults.add({ kind: "cut", action: "GET_PRICE" });
    const error = (await failureOf(client.registerDomain(order("a.com")))) as SpendLimitError;
    expect(error).toMatchObject({ code: "SPEND_PRICING", reason: "unpriced", outcome: "not-sent", retryable: true });
    expect(error.cause).toMatchObject({ code: "NETWORK_CUT", command: "GET_PRICE DOMAIN" });
    expect(error.message).toContain("Kept back, since its price could not be asked: ");
    await client.registerDomain(order("a.com"));
    expect(came()).toEqual(["GET_PRICE", "GET_PRICE", "SW_REGISTER 11.62"]);
  });

  test("for want of a key is no order without price", async () => {
    const { client } = await spending({ spend: { unpriced: "allow" }, privateKey: "wrong" });
    const error = (await failureOf(client.registerDomain(order("a.com")))) as SpendLimitError;
    expect([error.code, error.cause instanceof AuthenticationError]).toEqual(["SPEND_PRICING", true]);
  });

  test("after the caller's abort is the caller's reason; after close() the client is closed", async () => {
    const { client, came } = await spending({ spend: {} });
    const reason = new Error("changed my mind");
    expect(await failureOf(client.registerDomain(order("a.com"), { signal: AbortSignal.abort(reason) }))).toBe(reason);
    await client.close();
    expect(await failureOf(client.registerDomain(order("a.com")))).toMatchObject({ code: "CLIENT_CLOSED" });
    expect(came()).toEqual([]);
  });
});

describe("a ceiling of a day", () => {
  test("is reached and not broken", async () => {
    const { client, came } = await spending({ spend: { perDay: "23.25" } });
    await client.registerDomain(order("a.com"));
    await client.registerDomain(order("b.com"));
    expect(await refusal(client.registerDomain(order("c.com")))).toEqual({
      code: "SPEND_PER_DAY",
      reason: "per-day",
      outcome: "not-sent",
      price: COM,
      ceiling: "23.25",
      spentToday: "23.24",
      retryable: false,
    });
    expect(came().filter((line) => line !== "GET_PRICE")).toEqual(["SW_REGISTER 11.62", "SW_REGISTER 11.62"]);
  });

  test("100 orders at once spend no cent more", async () => {
    const { client, sandbox } = await spending({ spend: { perDay: "500.00" }, concurrency: 20 });
    const orders = Array.from({ length: 100 }, (_, at) => client.registerDomain(order(`name-${at}.com`)));
    const ended = await Promise.allSettled(orders);
    const codes = ended.map((one) => (one.status === "fulfilled" ? "done" : (one.reason as OpenSrsError).code));
    // 43 times 11.62 is 499.66.
    expect(codes.filter((code) => code === "done")).toHaveLength(43);
    expect(codes.filter((code) => code === "SPEND_PER_DAY")).toHaveLength(57);
    expect(sandbox.history.charged).toBe("499.66");
    const { attributes } = await client.getBalance({});
    expect(attributes.balance).toBe("9500.34");
  });

  test("what costs nothing is not counted", async () => {
    const { ledger, asked } = watched();
    const { client } = await spending({ spend: { perDay: "0.00", ledger } });
    const { attributes } = await client.registerDomain(order("a.com", { handle: "save" }));
    await client.processPending({ order_id: attributes.id!, command: "cancel" });
    expect(asked).toEqual([]);
  });

  test.each([
    ["refused", { kind: "code", code: 465, text: "Invalid data" }, "refused"],
    ["turned away by its address", { kind: "bare-xml" }, "refused"],
  ] as const)("an order that was %s is taken back", async (_, fault, outcome) => {
    const { ledger, asked } = watched();
    const { client, sandbox } = await spending({ spend: { perDay: COM, ledger } });
    sandbox.faults.add({ ...fault, action: "SW_REGISTER" });
    const error = (await failureOf(client.registerDomain(order("a.com")))) as OpenSrsError;
    expect(error.outcome).toBe(outcome);
    await client.registerDomain(order("b.com"));
    expect(asked.map((line) => line.split(" ")[0])).toEqual(["reserve", "release", "reserve"]);
  });

  test("an order that never left is taken back", async () => {
    const { ledger, asked } = watched();
    const reason = new Error("changed my mind");
    const abort = new AbortController();
    const aborting = {
      ...ledger,
      async reserve(...given: Parameters<typeof ledger.reserve>) {
        const answer = await ledger.reserve(...given);
        abort.abort(reason);
        return answer;
      },
    };
    const { client, came } = await spending({ spend: { perDay: COM, ledger: aborting } });
    expect(await failureOf(client.registerDomain(order("a.com"), { signal: abort.signal }))).toBe(reason);
    expect(asked.map((line) => line.split(" ")[0])).toEqual(["reserve", "release"]);
    expect(came()).toEqual(["GET_PRICE"]);
  });

  test.each([
    ["whose reply was lost", { kind: "cut", effect: true }, "unknown"],
    ["that was cut on its way", { kind: "cut", effect: false }, "unknown"],
    ["that a gateway answered", { kind: "html-502", effect: true }, "unknown"],
    ["that ended with 400", { kind: "code", code: 400 }, "unknown"],
  ] as const)("an order %s stays counted", async (_, fault, outcome) => {
    const { ledger, asked } = watched();
    const { client, sandbox } = await spending({ spend: { perDay: "12.00", ledger } });
    sandbox.faults.add({ ...fault, action: "SW_REGISTER" });
    expect(await failureOf(client.registerDomain(order("a.com")))).toMatchObject({ outcome });
    expect(await refusal(client.registerDomain(order("b.com")))).toMatchObject({ reason: "per-day", spentToday: COM });
    expect(asked.map((line) => line.split(" ")[0])).toEqual(["reserve", "reserve"]);
  });

  test("a parked order stays counted", async () => {
    const { ledger, asked } = watched();
    const { client } = await spending({ spend: { perDay: "100", ledger } }, { balance: "5.00" });
    expect(await failureOf(client.registerDomain(order("a.com")))).toMatchObject({ outcome: "parked" });
    expect(asked).toEqual([`reserve 11.62 of 100.00 on ${today}`]);
  });
});

describe("a ledger that fails", () => {
  const working = { reserve: async () => ({ accepted: true, spent: COM }), release: async () => {} };

  test.each([
    ["rejects", { ...working, reserve: () => Promise.reject(new Error("redis://:password@host is down")) }],
    [
      "throws",
      {
        ...working,
        reserve: () => {
          throw new Error("down");
        },
      },
    ],
    ["gives something else", { ...working, reserve: async () => "OK" as never }],
    ["never answers", { ...working, reserve: () => new Promise<never>(() => {}) }],
  ])("since it %s keeps the order back", async (_, ledger) => {
    const { client, came } = await spending({ spend: { perDay: "100", ledger } });
    const payment = client.paySubreseller({ username: "sub", amount: "1.00" }, { timeoutMs: 50 });
    const error = (await failureOf(payment)) as SpendLimitError;
    expect(error).toMatchObject({ code: "SPEND_LEDGER", reason: "ledger", outcome: "not-sent", retryable: true });
    expect(error.message).not.toContain("password");
    expect(JSON.stringify(error)).not.toContain("password");
    expect(came()).toEqual([]);
  });

  test("when an order is taken back changes nothing of its error", async () => {
    const lines: string[] = [];
    const release = () => Promise.reject(new Error("down"));
    const { client, sandbox } = await spending({
      spend: { perDay: "100", ledger: { ...working, release } },
      logger: { error: (line) => lines.push(line) },
    });
    sandbox.faults.add({ kind: "code", code: 465, text: "Invalid data", action: "SW_REGISTER" });
    expect(await failureOf(client.registerDomain(order("a.com")))).toBeInstanceOf(ApiError);
    expect(lines).toContain("Not taken back from the ledger: Error: down");
  });
});
