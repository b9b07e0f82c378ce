import { describe, expect, test } from "vitest";
import { type Ask, estimate } from "../../../src/exchange/spend/price.js";
import type { Cost, PriceQuestion } from "../../../src/schema/cost.js";
import type { OpsAssoc } from "../../../src/wire/index.js";

const question: PriceQuestion = { domain: "example.com", reg_type: "new", period: 3 };
const listed: Cost = { kind: "listed", ask: question };

/** OpenSRS, which answers the same to every question of an action. */
function answering(answers: Record<string, OpsAssoc>) {
  const asked: unknown[] = [];
  const ask: Ask = async (action, object, attributes) => {
    asked.push([action, object, attributes]);
    return answers[action]!;
  };
  return { ask, asked };
}

describe("the price of a list", () => {
  test("is asked for the whole period", async () => {
    const { ask, asked } = answering({ GET_PRICE: { price: "34.86" } });
    expect(await estimate(listed, ask)).toMatchObject({ price: 348_600n, premium: false, unknown: undefined });
    expect(asked).toEqual([
      ["GET_PRICE", "DOMAIN", { domain: "example.com", reg_type: "new", period: "3", all_periods: "1" }],
    ]);
  });

  test.each<[string, OpsAssoc, bigint]>([
    ["by years", { "1": "11.62", "3": "34.86" }, 348_600n],
    ["by years, as rows", { "3": { period: "3", price: "34.86" } }, 348_600n],
    ["of fewer years", { "1": "11.62", "2": "23.24" }, 116_200n],
    ["that are lower", { "3": "10.00" }, 116_200n],
  ])("that is one year's is corrected by `prices` %s, and never lowered", async (_, prices, price) => {
    const { ask } = answering({ GET_PRICE: { price: "11.62", prices } });
    expect((await estimate(listed, ask)).price).toBe(price);
  });

  test.each([
    [
      "rows",
      [
        { period: "1", price: "11.62" },
        { period: "3", price: "34.86" },
      ],
      348_600n,
    ],
    [
      "rows of others",
      [
        { period: "1", price: "11.62" },
        { period: "2", price: "23.24" },
        { period: "5", price: "9" },
      ],
      116_200n,
    ],
    ["prices from one year on", ["11.62", "23.24", "34.86"], 348_600n],
  ])("that is one year's is corrected by a list of %s", async (_, prices, price) => {
    const { ask } = answering({ GET_PRICE: { price: "11.62", prices } });
    expect((await estimate(listed, ask)).price).toBe(price);
  });

  test.each([{}, { price: "" }, { price: "free" }, { price: "-1.00" }, { price: "1e3" }, { price: "1.00001" }])(
    "is unknown where %j is told",
    async (reply) => {
      const { ask } = answering({ GET_PRICE: reply as OpsAssoc });
      expect(await estimate(listed, ask)).toMatchObject({ unknown: "what was told as its price is no amount" });
    },
  );

  test.each([
    [
      { price: " 4677.00 ", is_registry_premium: "1", currency: "USD" },
      { price: 46_770_000n, premium: true, currency: "USD" },
    ],
    [{ price: "4677.00", is_registry_premium: "Y" }, { premium: true }],
    [{ price: "4677.00", is_registry_premium: "0" }, { premium: false }],
  ])("%j", async (reply, known) => {
    const { ask } = answering({ GET_PRICE: reply });
    expect(await estimate(listed, ask)).toMatchObject(known);
  });

  test("an order that says itself to be of a premium name is one", async () => {
    const { ask } = answering({ GET_PRICE: { price: "11.62" } });
    expect(await estimate({ ...listed, premium: true }, ask)).toMatchObject({ premium: true });
  });
});

describe("the price of an order that is run", () => {
  const run: Cost = { kind: "ordered", object: "DOMAIN", orderId: "7" };
  const field_hash = { cost: "34.86", reg_type: "new", domain: "example.com", period: "3" };

  test.each([
    ["that it was placed at", "30.00", 348_600n],
    ["of today, where it is higher", "40.00", 400_000n],
  ])("is the one %s", async (_, price, known) => {
    const { ask, asked } = answering({ GET_ORDER_INFO: { field_hash }, GET_PRICE: { price } });
    expect((await estimate(run, ask)).price).toBe(known);
    expect(asked).toEqual([
      ["GET_ORDER_INFO", "DOMAIN", { order_id: "7" }],
      ["GET_PRICE", "DOMAIN", { domain: "example.com", reg_type: "new", period: "3", all_periods: "1" }],
    ]);
  });

  test("of a kind that GET_PRICE does not know is its own", async () => {
    const { ask, asked } = answering({ GET_ORDER_INFO: { field_hash: { ...field_hash, reg_type: "sunrise" } } });
    expect((await estimate(run, ask)).price).toBe(348_600n);
    expect(asked).toHaveLength(1);
  });

  test("is unknown where one of both is", async () => {
    const { ask } = answering({
      GET_ORDER_INFO: { field_hash: { ...field_hash, cost: "" } },
      GET_PRICE: { price: "34.86" },
    });
    expect(await estimate(run, ask)).toMatchObject({
      price: 348_600n,
      unknown: "what was told as its price is no amount",
    });
  });

  test.each([{}, { field_hash: {} }, { field_hash: "" }])("is unknown where the order is told as %j", async (reply) => {
    const { ask } = answering({ GET_ORDER_INFO: reply as OpsAssoc });
    expect(await estimate(run, ask)).toMatchObject({ unknown: "what was told as its price is no amount" });
  });

  test("of a certificate is its own", async () => {
    const { ask } = answering({ GET_ORDER_INFO: { price: "99.0" } });
    expect((await estimate({ ...run, object: "TRUST_SERVICE" }, ask)).price).toBe(990_000n);
  });
});

test("what is free, stated or unpriced is not asked", async () => {
  const { ask, asked } = answering({});
  expect([
    await estimate({ kind: "free" }, ask),
    (await estimate({ kind: "stated", amount: "1.00" }, ask)).price,
    await estimate({ kind: "unpriced", because: "nobody knows" }, ask),
  ]).toEqual([{ price: 0n, premium: false }, 10_000n, { premium: false, unknown: "nobody knows" }]);
  expect(asked).toEqual([]);
});
