import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, contact, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");

describe("registrations that do not go through", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ startAt, balance: "15.00", taken: ["their-own.net"] });
  });
  afterAll(() => sandbox.close());

  const register = (domain: string, changes?: Parameters<typeof registration>[1]) =>
    call(sandbox, "SW_REGISTER", registration(domain, changes));

  it("parks the order when the name is taken", async () => {
    const reply = await register("their-own.net");
    expect(reply).toMatchObject({ response_code: "485", response_text: "Domain taken", is_success: "0" });
    expect(reply.attributes.forced_pending).toBe(reply.attributes.id);
    const order = await call(sandbox, "GET_ORDER_INFO", { order_id: reply.attributes.id });
    expect(order.attributes.field_hash).toMatchObject({ status: "pending", completed_date: "" });
    expect(sandbox.history.entries.at(-2)).toMatchObject({ outcome: "refused", orderId: reply.attributes.id });
  });

  it("saves without charging, and a later order cancels the saved one", async () => {
    const saved = await register("saved.com", { handle: "save" });
    expect(saved).toMatchObject({ response_code: "200", response_text: "Order created", is_success: "1" });
    expect(sandbox.history.entries.at(-1)).toMatchObject({ outcome: "pending", charged: "0.00" });
    expect(await call(sandbox, "LOOKUP", { domain: "saved.com" })).toMatchObject({ response_code: "210" });
    const processed = await register("saved.com", { handle: "process" });
    expect(processed.attributes.cancelled_orders).toEqual([saved.attributes.id]);
  });

  it("parks the order, as a success, when the money does not reach", async () => {
    const reply = await register("dear.com", { period: "2" });
    expect(reply).toMatchObject({ response_code: "200", response_text: "Registration successful", is_success: "1" });
    expect(reply.attributes.forced_pending).toBe(reply.attributes.id);
    expect(sandbox.history.entries.at(-1)).toMatchObject({ outcome: "pending", charged: "0.00" });
    const renewal = { domain: "saved.com", currentexpirationyear: "2027", period: "1" };
    expect(await call(sandbox, "RENEW", renewal)).toMatchObject({ response_code: "440", is_success: "0" });
    expect((await call(sandbox, "GET_BALANCE")).attributes.balance).toBe("3.38");
  });

  it.each([
    [{ reg_type: "" }, "460", "Missing required field: reg_type."],
    [{ reg_type: "gift" }, "465", "Invalid registration type: gift."],
    [{ domain: "" }, "460", "No Domain Supplied."],
    [{ domain: "-bad-.com" }, "465", "Invalid domain syntax"],
    [{ domain: "a.b.com" }, "465", "Invalid domain syntax"],
    [{ domain: "some.nosuchtld" }, "701", "TLD not serviced"],
    [{ reg_username: "" }, "460", "Required field 'reg_username' not provided."],
    [{ reg_password: "" }, "460", "Required field 'reg_password' not provided."],
    [{ reg_username: "no spaces" }, "465", "Invalid syntax for registrant username."],
    [{ reg_password: "short" }, "465", "Password length below minimum: 10 characters."],
    [{ reg_password: "x".repeat(21) }, "465", "Password exceeded maximum length: 20 characters."],
    [{ reg_domain: "saved.com", reg_password: "another-pass" }, "415", "Authentication Error."],
    [{ period: "11" }, "465", "Invalid data: period."],
    [{ period: "soon" }, "465", "Invalid data: period."],
    [{ handle: "later" }, "465", "Invalid data: handle."],
    [{ auto_renew: ["1"] }, "465", "Invalid data: auto_renew."],
    [{ custom_tech_contact: "" }, "460", "Missing required field: custom_tech_contact."],
    [{ custom_nameservers: "" }, "460", "Missing required field: custom_nameservers."],
    [{ dns_template: "portfolio" }, "478", "DNS template specified does not exist.  (portfolio)\n"],
    [{ custom_nameservers: "1" }, "465", "At least two nameservers are required."],
    [
      { custom_nameservers: "1", nameserver_list: [{ name: "ns_1", sortorder: "1" }] },
      "465",
      "Invalid nameserver syntax (common_rule for nameserver).",
    ],
    [
      { custom_nameservers: "1", nameserver_list: ["1", "2"].map((sortorder) => ({ name: "ns.a.com", sortorder })) },
      "465",
      "Duplicate nameserver detected for ns.a.com.",
    ],
    [
      { contact_set: { owner: { ...contact, phone: "call me" }, admin: contact, billing: contact } },
      "420",
      "Failed to create new registrant contact: Parameter value range error\nInvalid telephone number format.",
    ],
    [
      { premium_price_to_verify: "99.00" },
      "465",
      "Registration Failed: Invalid data, error=premium_price_to_verify differs from the list price.",
    ],
  ])("refuses %j", async (changes, code, text) => {
    const reply = await call(sandbox, "SW_REGISTER", registration("fine.com", changes as Record<string, string>));
    // A parser makes one line feed of the two characters the server sends.
    const normalised = { ...reply, response_text: reply.response_text.replace("\r\n", "\n") };
    expect(normalised).toMatchObject({ response_code: code, response_text: text, is_success: "0" });
    expect(sandbox.history.entries.at(-1)).not.toHaveProperty("orderId");
  });

  it("lists every fault of the contacts", async () => {
    const reply = await register("fine.com", {
      custom_tech_contact: "1",
      contact_set: {
        owner: { ...contact, city: "", state: "", country: "Canada" },
        admin: { ...contact, email: "x" },
        billing: contact,
      },
    });
    expect(reply.response_code).toBe("465");
    expect(reply.attributes.error.split("\n")).toEqual([
      "owner: Missing required field: city.",
      "owner: Invalid country.",
      "admin: Invalid email.",
      "Missing required contact: tech.",
    ]);
  });

  it.each([
    ["RENEW", { domain: "fine.com", currentexpirationyear: "2027", period: "1" }, "480"],
    ["RENEW", { domain: "fine.com", period: "1" }, "460"],
    ["RENEW", { domain: "saved.com", currentexpirationyear: "2027", period: "10" }, "465"],
    ["LOOKUP", {}, "701"],
    ["LOOKUP", { domain: "bad_name.com" }, "465"],
    ["GET", { domain: "saved.com" }, "460"],
    ["GET", { domain: "saved.com", type: "colour" }, "465"],
    ["GET", { type: "status" }, "460"],
    ["GET", { domain: "google.com", type: "status" }, "415"],
    ["GET_DOMAINS_BY_EXPIREDATE", { exp_from: "2026-01-01" }, "460"],
    ["GET_DOMAINS_BY_EXPIREDATE", { exp_from: "2026-01-01", exp_to: "2026-02-30" }, "465"],
    ["GET_PRICE", { domain: "some.nosuchtld" }, "400"],
    ["NAME_SUGGEST", { searchstring: "shop" }, "465"],
    ["NAME_SUGGEST", { tlds: [".com"] }, "460"],
    ["MAKE_COFFEE", {}, "430"],
  ])("%s %j is refused with %s", async (action, attributes, code) => {
    expect(await call(sandbox, action, attributes as Record<string, string>)).toMatchObject({
      response_code: code,
      is_success: "0",
    });
  });

  it("asks the registrant, not the reseller, for a login when a domain is not in the account", async () => {
    const reply = await call(sandbox, "GET", { domain: "google.com", type: "status" });
    expect(reply.response_text).toMatch(/^Authentication Error\. /);
    expect(reply.support_message).toContain("Sandbox Reseller");
  });
});
