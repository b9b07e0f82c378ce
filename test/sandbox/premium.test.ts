import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, type Data, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const domain = "bread-premium.com";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ startAt, balance: "5000.00" });
});
afterEach(() => sandbox.close());

const order = (name: string, changes: Record<string, Data>) =>
  call(sandbox, "SW_REGISTER", registration(name, { reg_type: "premium", ...changes }));
const offers = async () => {
  const query = { searchstring: "bread", tlds: ["com"], services: ["premium"] };
  return (await call(sandbox, "NAME_SUGGEST", query)).attributes.premium.items;
};
const price = async (attributes: Record<string, string> = {}) =>
  (await call(sandbox, "GET_PRICE", { domain, ...attributes })).attributes;
const balance = async () => (await call(sandbox, "GET_BALANCE")).attributes.balance;

describe("a premium name", () => {
  it("has one price: offered, told and charged", async () => {
    expect(await offers()).toEqual([
      { domain, status: "available", price: "4677.00" },
      { domain: "premium-bread.com", status: "available", price: "3237.00" },
    ]);
    expect(await price()).toEqual({ price: "4677.00", is_registry_premium: "1", registry_premium_group: "AA" });
    expect(await order(domain, { premium_price_to_verify: "4677.00" })).toMatchObject({ response_code: "200" });
    expect(sandbox.history.charged).toBe("4677.00");
    expect(await balance()).toBe("323.00");
    expect(await offers()).toMatchObject([{ domain: "premium-bread.com" }]);
    expect(await order("premium-bread.com", { premium_price_to_verify: "3237.00" })).toMatchObject({
      attributes: { forced_pending: expect.stringMatching(/^\d+$/) },
    });
    expect(await balance()).toBe("323.00");
  });

  it("costs in later years, and to renew or transfer, what any name does", async () => {
    expect((await price({ period: "3" })).price).toBe("4700.24");
    expect((await price({ all_periods: "1" })).prices).toMatchObject({ 1: "4677.00", 2: "4688.62", 10: "4781.58" });
    expect(await price({ reg_type: "renewal", period: "2" })).toEqual({ price: "23.24" });
    expect(await price({ reg_type: "transfer" })).toEqual({ price: "11.62" });
    const two = { period: "2", premium_price_to_verify: "4688.62" };
    expect(await order(domain, two)).toMatchObject({ response_code: "200" });
    expect(sandbox.history.charged).toBe("4688.62");
  });

  it("can be ordered as a new one, saved and processed", async () => {
    const saved = await order(domain, { reg_type: "new", handle: "save", premium_price_to_verify: "4677" });
    expect(saved.response_text).toBe("Order created");
    const { id } = saved.attributes;
    expect(await call(sandbox, "PROCESS_PENDING", { order_id: id })).toMatchObject({ response_code: "200" });
    expect(sandbox.history.charged).toBe("4677.00");
  });

  const another = "Registration Failed: Invalid data, error=premium_price_to_verify differs from the list price.";
  it.each([
    [domain, { premium_price_to_verify: "11.62" }, "465", another],
    [domain, { reg_type: "new", premium_price_to_verify: "11.62" }, "465", another],
    [domain, { period: "2", premium_price_to_verify: "4677.00" }, "465", another],
    [domain, {}, "460", "Missing required field: premium_price_to_verify."],
    [domain, { reg_type: "new" }, "460", "Missing required field: premium_price_to_verify."],
    [
      "bread.com",
      { premium_price_to_verify: "11.62" },
      "465",
      "Registration Failed: Invalid data, error=bread.com is not a premium name.",
    ],
    ["bread-hub.com", {}, "465", "Registration Failed: Invalid data, error=bread-hub.com is not a premium name."],
  ])("%s is refused with %j", async (name, changes, code, text) => {
    expect(await order(name, changes as Record<string, Data>)).toMatchObject({
      response_code: code,
      response_text: text,
      is_success: "0",
    });
    expect(await balance()).toBe("5000.00");
    expect(sandbox.history.entries[0]).not.toHaveProperty("orderId");
  });
});
