import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, contact, type Data, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ startAt, balance: "100.00" });
});
afterEach(() => sandbox.close());

const send = (action: string, attributes: Record<string, Data> = {}, object = "DOMAIN") =>
  call(sandbox, action, attributes, { object });
const register = (domain: string, changes?: Record<string, Data>) => send("SW_REGISTER", registration(domain, changes));
const balance = async () => (await send("GET_BALANCE", {}, "BALANCE")).attributes;

/** The events in the queue, which is left empty. */
async function events(): Promise<string[]> {
  const { attributes } = await send("POLL", { limit: "100" }, "EVENT");
  for (const { event_id } of attributes.events) await send("ACK", { event_id }, "EVENT");
  return attributes.events.map(({ object, event, object_data: data }: Record<string, Record<string, string>>) =>
    [
      object,
      event,
      data?.order_status ?? data?.trade_status ?? data?.verification_status ?? data?.reason ?? data?.transfer_status,
    ]
      .filter(Boolean)
      .join(" "),
  );
}

describe("expiry", () => {
  it("renews by itself while there is money, and each charge is in the history", async () => {
    await register("kept.com", { auto_renew: "1" });
    sandbox.clock.advance({ days: 10 * 365 });
    // The registration and seven renewals: 100.00 less eight times 11.62.
    expect(await balance()).toEqual({ balance: "7.04", hold_balance: "0.00" });
    // By now it has expired, gone through redemption, and is free.
    expect(await send("LOOKUP", { domain: "kept.com" })).toMatchObject({ response_code: "210" });
    const { attributes } = await send("GET_DELETED_DOMAINS", { domain: "kept.com" });
    expect(attributes.del_domains).toEqual([
      {
        name: "kept.com",
        reason: "Expired",
        delete_date: "24-FEB-2034 07:00:00",
        delete_date_epoch: String(Date.UTC(2034, 1, 24, 12) / 1000),
        expiredate: "15-JAN-2034 07:00:00",
        expiredate_epoch: String(Date.UTC(2034, 0, 15, 12) / 1000),
      },
    ]);
    expect(sandbox.history.charged).toBe("92.96");
    expect(sandbox.history.entries.filter(({ object }) => object === "CLOCK")).toHaveLength(7);
  });

  it("lets a domain in grace be renewed at the usual price, and one in redemption only be redeemed", async () => {
    await register("late.com");
    sandbox.clock.advance({ days: 365 + 39 });
    const renewal = { domain: "late.com", currentexpirationyear: "2027", period: "1", handle: "process" };
    expect(await send("RENEW", renewal)).toMatchObject({ response_code: "200" });
    expect(await send("REDEEM", { domain: "late.com" })).toMatchObject({ response_code: "400", is_success: "0" });
    sandbox.clock.advance({ days: 365 + 2 });
    expect(await send("RENEW", { ...renewal, currentexpirationyear: "2028" })).toMatchObject({ response_code: "480" });
    expect(await register("late.com")).toMatchObject({ response_code: "485" });
    expect(await send("REDEEM", { domain: "late.com" })).toMatchObject({ response_code: "440", is_success: "0" });
    sandbox.clock.advance({ days: 35 });
    expect(await send("REDEEM", { domain: "late.com" })).toMatchObject({ response_code: "400", is_success: "0" });
    expect(await register("late.com")).toMatchObject({ response_code: "200" });
  });

  it("happens in the order of its times, however far the clock is moved", async () => {
    await register("second.com", { period: "2" });
    await register("first.com");
    await events();
    sandbox.clock.advance({ days: 800 });
    const { attributes } = await send("POLL", { limit: "100" }, "EVENT");
    const dates = attributes.events.map((event: { event_date: string }) => event.event_date);
    expect(dates).toEqual([...dates].sort());
    expect(await events()).toEqual([
      "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE suspended",
      "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE suspended",
      "DOMAIN EXPIRED",
      "DOMAIN DELETED expired",
      "DOMAIN EXPIRED",
      "DOMAIN DELETED expired",
    ]);
  });
});

describe("a saved future", () => {
  it("comes about in the sandbox that loads it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "future-"));
    try {
      await register("kept.com", { auto_renew: "1" });
      await register("doucement.fr");
      await sandbox.save(join(folder, "state.json"));
      await sandbox.close();
      sandbox = await startSandbox({ startAt });
      await sandbox.load(join(folder, "state.json"));
      expect(await balance()).toEqual({ balance: "88.38", hold_balance: "11.50" });
      sandbox.clock.advance({ days: 364 });
      expect(await send("LOOKUP", { domain: "doucement.fr" })).toMatchObject({ response_code: "211" });
      sandbox.clock.advance({ days: 1 });
      expect(await balance()).toEqual({ balance: "65.26", hold_balance: "0.00" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("revoking", () => {
  it("gives the price back inside the grace period, and the name is free at once", async () => {
    await register("slip.com");
    sandbox.clock.advance({ days: 4 });
    expect((await send("REVOKE", { domain: "slip.com" })).attributes).toMatchObject({
      charge: "0",
      total_refund: "11.62",
    });
    expect(await balance()).toEqual({ balance: "100.00", hold_balance: "0.00" });
    expect(sandbox.history.charged).toBe("0.00");
    expect(await send("LOOKUP", { domain: "slip.com" })).toMatchObject({ response_code: "210" });
  });

  it("gives nothing back later, and the name can be redeemed", async () => {
    await register("regret.com");
    sandbox.clock.advance({ days: 6 });
    expect((await send("REVOKE", { domain: "regret.com" })).attributes.total_refund).toBe("0.00");
    expect(await send("LOOKUP", { domain: "regret.com" })).toMatchObject({ response_code: "211" });
  });
});

describe("orders", () => {
  it("are processed later, under a new number, or cancelled", async () => {
    const { id } = (await register("later.com", { handle: "save" })).attributes;
    await events();
    const processed = await send("PROCESS_PENDING", { order_id: id });
    expect(processed).toMatchObject({ response_code: "200", is_success: "1" });
    expect(processed.attributes.order_id).not.toBe(id);
    const status = async (order_id: string) =>
      (await send("GET_ORDER_INFO", { order_id })).attributes.field_hash.status;
    expect(await status(id)).toBe("cancelled");
    expect(await status(processed.attributes.order_id)).toBe("completed");
    expect(await send("PROCESS_PENDING", { order_id: processed.attributes.order_id })).toMatchObject({
      response_code: "400",
    });
    const saved = (await register("never.com", { handle: "save" })).attributes.id;
    expect(await send("PROCESS_PENDING", { order_id: saved, command: "cancel" })).toMatchObject({
      response_code: "200",
    });
    expect(await status(saved)).toBe("cancelled");
    expect(await send("PROCESS_PENDING", { order_id: "1" })).toMatchObject({ response_code: "480" });
  });

  it("that wait for money go through when it is there", async () => {
    const { forced_pending } = (await register("rich.tv", { period: "4" })).attributes;
    expect(await balance()).toEqual({ balance: "100.00", hold_balance: "0.00" });
    const again = await send("PROCESS_PENDING", { order_id: forced_pending });
    expect(again.attributes.forced_pending).toBe(again.attributes.id);
    const { attributes } = await send("CANCEL_PENDING_ORDERS", { to_date: String(startAt.getTime() / 1000) }, "ORDER");
    expect(attributes).toEqual({
      total: "1",
      cancelled: [{ id: again.attributes.id, domain: "rich.tv", reg_type: "new" }],
    });
  });

  it("with a nameserver that no registry knows are parked", async () => {
    const nameserver_list = ["ns1.nowhere.invalid", "ns2.other.example"].map((name, index) => ({
      name,
      sortorder: String(index + 1),
    }));
    const reply = await register("lost.com", { custom_nameservers: "1", nameserver_list });
    expect(reply).toMatchObject({ response_code: "435", is_success: "0" });
    expect(reply.response_text).toContain("'ns1.nowhere.invalid' is not found at the registry");
    expect(reply.attributes.forced_pending).toBe(reply.attributes.id);
  });
});

describe("asynchronous registries", () => {
  it("say that they will answer, refuse a second request, and then have the domain", async () => {
    const submitted = await register("doucement.fr");
    expect(submitted).toMatchObject({ response_code: "250", is_success: "1" });
    expect(submitted.attributes).toMatchObject({ async_reason: "general" });
    expect(await balance()).toEqual({ balance: "100.00", hold_balance: "11.50" });
    expect(await send("LOOKUP", { domain: "doucement.fr" })).toMatchObject({ response_code: "221", is_success: "1" });
    expect(await register("doucement.fr")).toMatchObject({ response_code: "437", is_success: "0" });
    sandbox.clock.advance({ minutes: 10 });
    expect(await balance()).toEqual({ balance: "88.50", hold_balance: "0.00" });
    expect(await send("LOOKUP", { domain: "doucement.fr" })).toMatchObject({ response_code: "211" });
    const request = await send("QUERY_QUEUED_REQUEST", { request_id: submitted.attributes.queue_request_id });
    expect(request.attributes.request_status).toBe("completed");
  });

  it("make changes when they answer, not before", async () => {
    await register("piano.it");
    sandbox.registry.finish("piano.it");
    const modify = { domain: "piano.it", data: "domain_auth_info", domain_auth_info: "new-code-1" };
    const changed = await send("MODIFY", { ...modify, affect_domains: "0" });
    expect(changed).toMatchObject({ response_code: "250", attributes: { waiting_requests_no: "1" } });
    expect(await send("MODIFY", { ...modify, affect_domains: "0" })).toMatchObject({ response_code: "437" });
    const code = async () =>
      (await send("GET", { domain: "piano.it", type: "domain_auth_info" })).attributes.domain_auth_info;
    expect(await code()).not.toBe("new-code-1");
    sandbox.registry.finish("piano.it");
    expect(await code()).toBe("new-code-1");
    const history = await send("GET", { domain: "piano.it", type: "waiting_history" });
    expect(history.attributes).toMatchObject({
      record_count: "2",
      waiting_history: [
        { action: "sw_register", request_status: "completed" },
        { action: "modify", request_time: "2026-01-15 12:00:00" },
      ],
    });
    expect(() => sandbox.registry.finish("piano.it")).toThrow(/nothing to do/);
    const renewal = { domain: "piano.it", currentexpirationyear: "2027", period: "1", handle: "process" };
    expect(await send("RENEW", renewal)).toMatchObject({ response_code: "250" });
    sandbox.registry.finish("piano.it");
    expect((await send("BELONGS_TO_RSP", { domain: "piano.it" })).attributes.domain_expdate).toBe(
      "2028-01-15 12:00:00",
    );
  });
});

describe("registrants", () => {
  const status = async (domain: string) => (await send("GET_REGISTRANT_VERIFICATION_STATUS", { domain })).attributes;

  it("who do not verify are suspended, and one answer holds for all of their domains", async () => {
    await register("one.com");
    await register("two.net");
    expect(await status("one.com")).toEqual({
      registrant_verification_status: "pending",
      verification_deadline: "2026-01-30",
      days_to_suspend: "15",
      email_bounced: "0",
    });
    sandbox.clock.advance({ days: 16 });
    expect(await status("two.net")).toMatchObject({
      registrant_verification_status: "suspended",
      days_to_suspend: "-1",
    });
    sandbox.registry.verifyRegistrant("one.com");
    expect(await status("two.net")).toEqual({ registrant_verification_status: "verified" });
    await register("three.org");
    expect(await status("three.org")).toEqual({ registrant_verification_status: "verified" });
  });

  const owner = { ...contact, first_name: "Ada", email: "ada@reseller.example" };
  const change = () =>
    send("MODIFY", { domain: "deal.com", data: "contact_info", affect_domains: "0", contact_set: { owner } });
  const ownerNow = async (active = "0") =>
    (await send("GET", { domain: "deal.com", type: "owner", active_contacts_only: active })).attributes.contact_set
      .owner;

  it("are changed when both agree", async () => {
    await register("deal.com");
    await send("MODIFY_TRADE_DESIGNATED_AGENT", { domain: "deal.com", enable: "0" });
    await events();
    expect(await change()).toMatchObject({ response_code: "200" });
    expect(await ownerNow()).toMatchObject({ first_name: "Ada", status: "pending_current_registrant" });
    expect(await ownerNow("1")).toMatchObject({ first_name: "Zoë", status: "active" });
    sandbox.registry.approve("deal.com");
    expect(await ownerNow()).toMatchObject({ status: "pending_new_registrant" });
    sandbox.registry.approve("deal.com");
    expect(await ownerNow("1")).toMatchObject({ first_name: "Ada", status: "active" });
    expect(await events()).toEqual([
      "DOMAIN ICANN_TRADE_STATUS_CHANGE initiated",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE pending_current_registrant",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE current_registrant_approved",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE pending_new_registrant",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE new_registrant_approved",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE completed",
      "DOMAIN REGISTRANT_VERIFICATION_STATUS_CHANGE pending",
    ]);
    expect((await send("GET_TRADE_LOCK_SETTING", { domain: "deal.com" })).attributes).toEqual({
      can_modify: "0",
      allow_hold_after_trade: "1",
    });
    expect(() => sandbox.registry.approve("deal.com")).toThrow(/nobody was asked/);
  });

  it("stay when someone does not agree, is not asked long enough, or the reseller thinks better", async () => {
    await register("deal.com");
    await send("MODIFY_TRADE_DESIGNATED_AGENT", { domain: "deal.com", enable: "0" });
    const { first_name, last_name, org_name, email } = owner;
    const accepted = { owner: { first_name, last_name, org_name, email }, ip_address: "192.0.2.1" };
    await change();
    await events();
    sandbox.registry.decline("deal.com");
    await change();
    sandbox.clock.advance({ days: 7 });
    await change();
    await send("CANCEL_ICANN_TRADE", { domain: "deal.com" });
    const told = await events();
    expect(told.filter((event) => /cancelled|timeout/.test(event))).toEqual([
      "DOMAIN ICANN_TRADE_STATUS_CHANGE cancelled_by_current_registrant",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE timeout",
      "DOMAIN ICANN_TRADE_STATUS_CHANGE cancelled_by_reseller",
    ]);
    expect(await ownerNow()).toMatchObject({ first_name: "Zoë", status: "active" });
    expect(await send("CANCEL_ICANN_TRADE", { domain: "deal.com" })).toMatchObject({ response_code: "480" });
    // The new registrant accepted the designated agent beforehand: one approval is enough.
    await send("ENABLE_DESIGNATED_AGENT", accepted, "ICANN_TRADE_REGISTRANT");
    await change();
    sandbox.registry.approve("deal.com");
    expect(await ownerNow()).toMatchObject({ first_name: "Ada", status: "active" });
  });
});
