import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, contact, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");

describe("a life of a domain", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ startAt, balance: "100.00", seed: 7 });
  });
  afterAll(() => sandbox.close());

  it("registers, shows, lists and renews, and the money is right to the cent", async () => {
    expect(await call(sandbox, "LOOKUP", { domain: "Our-Shop.com" })).toMatchObject({ response_code: "210" });
    const registered = await call(
      sandbox,
      "SW_REGISTER",
      registration("our-shop.com", { period: "2", f_lock_domain: "1", auto_renew: "1", f_whois_privacy: "1" }),
    );
    const orderId = registered.attributes.id;
    const privacyId = registered.attributes.whois_privacy.order_id;
    expect(registered).toEqual({
      protocol: "XCP",
      action: "REPLY",
      object: "DOMAIN",
      response_code: "200",
      response_text: "Domain registration successfully completed",
      is_success: "1",
      attributes: {
        id: orderId,
        registration_code: "200",
        registration_text: "Domain registration successfully completed",
        whois_privacy_state: "enabled",
        whois_privacy: {
          is_success: "1",
          response_code: "200",
          response_text: "Command completed successfully",
          order_id: expect.stringMatching(/^\d+$/),
        },
        admin_email: "owner@reseller.example",
      },
    });
    expect(await call(sandbox, "LOOKUP", { domain: "our-shop.com" })).toMatchObject({
      response_code: "211",
      is_success: "1",
      attributes: { status: "taken" },
    });
    expect((await call(sandbox, "GET_BALANCE", {}, { object: "BALANCE" })).attributes).toEqual({
      balance: "73.76",
      hold_balance: "0.00",
    });
    expect((await call(sandbox, "BELONGS_TO_RSP", { domain: "our-shop.com" })).attributes).toEqual({
      belongs_to_rsp: "1",
      domain_expdate: "2028-01-15 12:00:00",
    });
    expect((await call(sandbox, "BELONGS_TO_RSP", { domain: "google.com" })).attributes).toEqual({
      belongs_to_rsp: "0",
    });

    const info = await call(sandbox, "GET", { type: "all_info" }, { domain: "our-shop.com" });
    expect(info.attributes).toMatchObject({
      contact_set: { owner: { ...contact, address2: "", fax: "" }, tech: { country: "CA" } },
      nameserver_list: [
        { name: "ns1.sandbox.example", sortorder: "1", ipaddress: "" },
        { name: "ns2.sandbox.example", sortorder: "2", ipaddress: "" },
      ],
      expiredate: "2028-01-15 12:00:00",
      registry_createdate: "2026-01-15 12:00:00",
      auto_renew: "1",
      let_expire: "0",
      sponsoring_rsp: "1",
      tld_data: "",
    });
    const show = async (type: string) => (await call(sandbox, "GET", { domain: "our-shop.com", type })).attributes;
    expect(await show("status")).toMatchObject({ lock_state: "1", can_modify: "1", domain_supports: "1" });
    expect(await show("expire_action")).toEqual({ auto_renew: "1", let_expire: "0" });
    expect(await show("domain_auth_info")).toEqual({ domain_auth_info: expect.stringMatching(/^\w{16}$/) });
    expect(await show("whois_privacy_state")).toEqual({ state: "enabled", changeable: "1" });
    expect(await show("admin")).toEqual({ contact_set: { admin: expect.objectContaining(contact) } });

    const renewal = { domain: "our-shop.com", currentexpirationyear: "2028", period: "1", handle: "process" };
    const renewed = await call(sandbox, "RENEW", { ...renewal, auto_renew: "0" });
    expect(renewed.attributes).toEqual({
      order_id: expect.stringMatching(/^\d+$/),
      id: expect.stringMatching(/^\d+$/),
      "registration expiration date": "2029-01-15 12:00:00",
      auto_renew: "0",
      admin_email: "owner@reseller.example",
    });
    // The same once more is told from a wrong year.
    expect(await call(sandbox, "RENEW", renewal)).toMatchObject({ response_code: "555", is_success: "0" });
    expect(await call(sandbox, "RENEW", { ...renewal, currentexpirationyear: "2031" })).toMatchObject({
      response_code: "541",
      is_success: "0",
    });
    expect((await call(sandbox, "GET_BALANCE")).attributes.balance).toBe("62.14");

    sandbox.clock.advance({ hours: 1 });
    const orders = await call(sandbox, "GET_ORDERS_BY_DOMAIN", { domain: "our-shop.com" });
    expect(orders.attributes).toEqual({
      orders: [
        { id: orderId, order_date: "15-JAN-2026 07:00:00", status: "completed", type: "new" },
        { id: privacyId, order_date: "15-JAN-2026 07:00:00", status: "completed", type: "whois_privacy" },
        { id: renewed.attributes.order_id, order_date: "15-JAN-2026 07:00:00", status: "completed", type: "renewal" },
      ],
      page: "1",
      page_size: "40",
      total: "3",
    });
    const order = await call(sandbox, "GET_ORDER_INFO", { order_id: orderId });
    expect(order.attributes.field_hash).toMatchObject({
      id: orderId,
      domain: "our-shop.com",
      reg_type: "new",
      status: "completed",
      period: "2",
      cost: "23.24",
      order_date: String(startAt.getTime() / 1000),
      f_auto_renew: "Y",
      f_lock_domain: "1",
      owner_first_name: "Zoë",
      fqdn1: "",
    });
    expect(JSON.stringify(order)).not.toContain("secret-pass-1");
    expect(await call(sandbox, "GET_ORDER_INFO", { order_id: "1" })).toMatchObject({ response_code: "480" });

    expect(sandbox.history.charged).toBe("37.86");
    expect(sandbox.history.entries.filter(({ charged }) => charged !== "0.00")).toEqual([
      {
        sequence: expect.any(Number),
        time: "2026-01-15T12:00:00.000Z",
        action: "SW_REGISTER",
        object: "DOMAIN",
        domain: "our-shop.com",
        code: 200,
        text: "Domain registration successfully completed",
        outcome: "done",
        charged: "26.24",
        orderId,
      },
      expect.objectContaining({ action: "RENEW", charged: "11.62", orderId: renewed.attributes.order_id }),
    ]);
  });
});

describe("the clock", () => {
  it("runs with the machine's unless it is told where to stand", async () => {
    await using sandbox = await startSandbox();
    const before = Date.now();
    sandbox.clock.advance({ days: 1, hours: 2 });
    const ahead = sandbox.clock.now().getTime() - before;
    expect(ahead).toBeGreaterThanOrEqual(26 * 3600_000);
    expect(ahead).toBeLessThan(27 * 3600_000);
    expect(() => sandbox.clock.advance({ days: -1 })).toThrow("only moves forward");
    for (const days of [4_000_000, Number.POSITIVE_INFINITY]) {
      expect(() => sandbox.clock.advance({ days })).toThrow("ends with the year 9999");
    }
  });
});
