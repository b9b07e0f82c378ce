import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, contact, type Data, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const domain = "theirs.com";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ startAt, balance: "100.00", pushTo: ["neighbour"] });
  sandbox.registry.registerElsewhere(domain, { authInfo: "right-code", expires: "2026-06-01" });
});
afterEach(() => sandbox.close());

const send = (action: string, attributes: Record<string, Data> = {}, object = "DOMAIN") =>
  call(sandbox, action, attributes, { object });
const transfer = (changes: Record<string, Data> = {}) =>
  send("SW_REGISTER", registration(domain, { reg_type: "transfer", ...changes }));
const check = async () => (await send("CHECK_TRANSFER", { domain, check_status: "1" })).attributes;
const balance = async () => (await send("GET_BALANCE", {}, "BALANCE")).attributes;
const listed = async () => (await send("GET_TRANSFERS_IN", { domain })).attributes.transfers;

describe("transfers in", () => {
  it("with the code wait for the registry alone, which takes a week; the money waits along", async () => {
    expect(await check()).toEqual({ transferrable: "1", noservice: "0", status: "undef" });
    const reply = await transfer({ auth_info: "right-code", f_whois_privacy: "1" });
    expect(reply).toMatchObject({ response_code: "200", response_text: "Transfer request initiated" });
    expect(reply.attributes).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      transfer_id: expect.stringMatching(/^\d+$/),
      admin_email: contact.email,
    });
    expect(await balance()).toEqual({ balance: "100.00", hold_balance: "11.62" });
    expect(await check()).toMatchObject({
      transferrable: "0",
      reason: "Transfer in progress",
      status: "pending_registry",
      timestamp: "Thu Jan 15 12:00:00 2026",
      unixtime: String(startAt.getTime() / 1000),
      type: "reg2reg",
    });
    const order = await send("GET_ORDER_INFO", { order_id: reply.attributes.id });
    expect(order.attributes.field_hash).toMatchObject({ status: "processed", reg_type: "transfer" });
    sandbox.clock.advance({ days: 7 });
    expect(await balance()).toEqual({ balance: "85.38", hold_balance: "0.00" });
    const info = (await send("GET", { domain, type: "all_info" })).attributes;
    expect(info).toMatchObject({
      registry_expiredate: "2027-06-01 00:00:00",
      registry_transferdate: "2026-01-22 12:00:00",
    });
    expect((await send("GET", { domain, type: "whois_privacy_state" })).attributes.state).toBe("enabled");
    expect(await check()).toMatchObject({
      transferrable: "0",
      reason: "Domain already exists in sandbox's account",
      reason_code: "domain_already_belongs_to_current_reseller",
      status: "completed",
    });
  });

  it("without the code ask the owner, who may agree", async () => {
    await transfer();
    expect(await check()).toMatchObject({ status: "pending_owner" });
    expect(await send("SEND_PASSWORD", { domain_name: domain }, "TRANSFER")).toMatchObject({
      response_text: "Message sent.",
    });
    sandbox.clock.advance({ days: 2 });
    sandbox.registry.approve(domain);
    expect(await listed()).toMatchObject([
      {
        domain,
        status: "pending_registry",
        order_date: "15-JAN-2026 07:00:00",
        owner_request_date: "15-JAN-2026 07:00:00",
        owner_confirm_date: "17-JAN-2026 07:00:00",
        owner_confirm_ip: "192.0.2.1",
        registry_request_date: "17-JAN-2026 07:00:00",
        completed_date: "",
        completed_date_epoch: "",
        losing_registrar: "Another Registrar, Inc.",
      },
    ]);
    sandbox.registry.finish(domain);
    expect(await send("BELONGS_TO_RSP", { domain })).toMatchObject({ attributes: { belongs_to_rsp: "1" } });
  });

  it("end when the owner says nothing, says no, or the losing registrar does; the money is free again", async () => {
    const { id } = (await transfer()).attributes;
    sandbox.clock.advance({ days: 5 });
    expect(await check()).toMatchObject({ transferrable: "1", status: "cancelled" });
    const order = await send("GET_ORDER_INFO", { order_id: id });
    expect(order.attributes.field_hash.status).toBe("declined");
    sandbox.clock.advance({ hours: 1 });
    await transfer();
    sandbox.registry.decline(domain);
    await transfer({ auth_info: "right-code" });
    sandbox.registry.decline(domain);
    expect(await balance()).toEqual({ balance: "100.00", hold_balance: "0.00" });
    // Only the second was answered by the owner.
    const silent = { status: "cancelled", owner_confirm_date: "", owner_confirm_date_epoch: "", owner_confirm_ip: "" };
    const transfers = await listed();
    expect(transfers).toHaveLength(3);
    expect(transfers).toMatchObject([
      silent,
      { status: "cancelled", owner_confirm_date: "20-JAN-2026 08:00:00", owner_confirm_ip: "192.0.2.1" },
      silent,
    ]);
    const confirmed = { owner_confirm_from: "2026-01-01", owner_confirm_to: "2026-02-01" };
    expect((await send("GET_TRANSFERS_IN", confirmed)).attributes.total).toBe("1");
  });

  it("can be held for review, cancelled while the owner is asked, and ordered again", async () => {
    await transfer();
    sandbox.registry.holdTransfer(domain);
    expect(await check()).toMatchObject({ status: "pending_admin" });
    expect(await send("CANCEL_TRANSFER", { domain, reseller: "sandbox" }, "TRANSFER")).toMatchObject({
      response_code: "400",
      response_text: "Command Failed: Transfer State Prohibits Cancellation",
    });
    expect(await send("SEND_PASSWORD", { domain_name: domain }, "TRANSFER")).toMatchObject({ response_code: "465" });
    sandbox.registry.approve(domain);
    expect(await check()).toMatchObject({ status: "pending_registry" });
    sandbox.registry.decline(domain);
    const { id } = (await transfer()).attributes;
    const cancelled = await send("CANCEL_TRANSFER", { order_id: id, reseller: "sandbox" }, "TRANSFER");
    expect(cancelled.response_text).toBe(`Transfer with order id: ${id} has been canceled.`);
    const again = await send("PROCESS_TRANSFER", { order_id: id, reseller: "sandbox" }, "TRANSFER");
    expect(again).toMatchObject({
      response_code: "200",
      attributes: { order_id: expect.not.stringMatching(`^${id}$`) },
    });
    expect(await send("PROCESS_TRANSFER", { order_id: id, reseller: "sandbox" }, "TRANSFER")).toMatchObject({
      response_code: "400",
      response_text: "Transfer cannot be resubmitted. Transfer status does not allow for resubmit.",
    });
  });

  it("are declined in the end when the login they were ordered with no longer is", async () => {
    await send("SW_REGISTER", registration("ours.com"));
    await transfer({ auth_info: "right-code", reg_domain: "ours.com" });
    await call(sandbox, "CHANGE", { reg_password: "secret-pass-9" }, { object: "PASSWORD", domain: "ours.com" });
    sandbox.clock.advance({ days: 7 });
    expect(await check()).toMatchObject({ transferrable: "1", status: "cancelled" });
    expect(await balance()).toEqual({ balance: "88.38", hold_balance: "0.00" });
  });

  it("are refused with the reason in the second line", async () => {
    const refusal = async (name: string, changes: Record<string, Data> = {}) => {
      const reply = await send("SW_REGISTER", registration(name, { reg_type: "transfer", ...changes }));
      expect(reply).toMatchObject({ response_code: "487", is_success: "0" });
      return reply.response_text;
    };
    sandbox.registry.registerElsewhere("locked.com", { locked: true });
    expect(await refusal("nobodys.com")).toBe("Domain not transferable.\nDomain not registered");
    expect(await refusal("locked.com")).toMatch(/clientTransferProhibited/);
    expect(await refusal(domain, { auth_info: "wrong-code" })).toMatch(/Invalid authorization code$/);
    await transfer();
    expect(await refusal(domain)).toMatch(/Transfer in progress$/);
    expect(await send("CANCEL_TRANSFER", { domain: "nobodys.com", reseller: "x" }, "TRANSFER")).toMatchObject({
      response_code: "465",
      response_text: "Can't find transfer request.",
    });
  });
});

describe("transfers away", () => {
  beforeEach(async () => {
    await send("SW_REGISTER", registration("ours.com"));
  });

  it("wait 60 days, and can be declined", async () => {
    expect(() => sandbox.registry.transferAway("ours.com")).toThrow(/less than 60 days old/);
    sandbox.clock.advance({ days: 60 });
    sandbox.registry.transferAway("ours.com", "Elsewhere Ltd");
    expect(() => sandbox.registry.transferAway("ours.com")).toThrow(/leaving already/);
    sandbox.registry.decline("ours.com");
    const away = await send("GET_TRANSFERS_AWAY", { gaining_registrar: "else*" });
    expect(away.attributes).toMatchObject({
      total: "1",
      transfers: [{ domain: "ours.com", status: "cancelled", gaining_registrar: "Elsewhere Ltd" }],
    });
    sandbox.registry.transferAway("ours.com");
    sandbox.registry.approve("ours.com");
    sandbox.registry.finish("ours.com");
    expect(await send("GET", { domain: "ours.com", type: "status" })).toMatchObject({ response_code: "415" });
    // And back again.
    expect(await send("SW_REGISTER", registration("ours.com", { reg_type: "transfer" }))).toMatchObject({
      response_code: "200",
    });
    sandbox.registry.approve("ours.com");
    sandbox.registry.finish("ours.com");
    // The registration of its earlier life is not paid back.
    expect((await send("REVOKE", { domain: "ours.com", reseller: "sandbox" })).attributes.total_refund).toBe("0.00");
  });

  it("to another reseller are pushed, if that one allows it", async () => {
    const refused = await send("RSP2RSP_PUSH_TRANSFER", { domain: "ours.com", grsp: "stranger" });
    expect(refused).toMatchObject({
      object: "",
      response_code: "465",
      response_text: "Push transfer permission denied",
      is_success: "0",
    });
    expect(await send("RSP2RSP_PUSH_TRANSFER", { domain: "ours.com", grsp: "neighbour" })).toMatchObject({
      response_code: "200",
    });
    expect(await send("BELONGS_TO_RSP", { domain: "ours.com" })).toMatchObject({
      attributes: { belongs_to_rsp: "0" },
    });
  });
});
