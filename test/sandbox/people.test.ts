import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, contact, type Data, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const domain = "shop.com";
const login = { reg_username: "registrant", reg_password: "secret-pass-1" };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ startAt, balance: "100.00" });
  await call(sandbox, "SW_REGISTER", registration(domain));
  await call(sandbox, "SW_REGISTER", registration("other.net"));
});
afterEach(() => sandbox.close());

const send = (
  action: string,
  object: string,
  attributes: Record<string, Data> = {},
  beside: Record<string, Data> = {},
) => call(sandbox, action, attributes, { object, ...beside });

describe("registrants", () => {
  it("log in, work with a cookie, and log out", async () => {
    const session = (await send("SET", "COOKIE", { domain, ...login })).attributes;
    expect(session).toEqual({
      cookie: expect.stringMatching(/^\d{16}:\d{6}:\d{5}$/),
      domain_count: "2",
      expiredate: "2027-01-15 12:00:00",
      f_owner: "1",
      last_access_time: String(startAt.getTime() / 1000),
      last_ip: "",
      permission: "",
      waiting_requests_no: "0",
      waiting_request: "None",
    });
    const { cookie } = session;
    expect(await send("GET", "DOMAIN", { type: "status" }, { cookie })).toMatchObject({ response_code: "200" });
    await send("UPDATE", "COOKIE", { domain, domain_new: "other.net", ...login }, { cookie });
    const owner = await send("GET", "DOMAIN", { type: "all_info" }, { cookie });
    expect(owner).toMatchObject({ response_code: "200", attributes: { expiredate: "2027-01-15 12:00:00" } });
    await send("DELETE", "COOKIE", { cookie });
    expect(await send("GET", "DOMAIN", { type: "status" }, { cookie })).toMatchObject({
      response_code: "415",
      response_text: "Invalid Cookie Supplied.",
    });
    expect(JSON.stringify(sandbox.history.entries)).not.toContain(cookie);
  });

  it("list their own domains, with a cookie or a login, and nobody's with an invented cookie", async () => {
    const stranger = { reg_username: "stranger", reg_password: "secret-pass-7" };
    await call(sandbox, "SW_REGISTER", registration("strange.com", stranger));
    const list = (beside: Record<string, Data>, attributes: Record<string, Data> = {}) =>
      send("GET", "DOMAIN", { type: "list", ...attributes }, beside);
    const { cookie } = (await send("SET", "COOKIE", { domain: "strange.com", ...stranger })).attributes;
    expect((await list({ cookie })).attributes).toMatchObject({ count: "1", domain_list: ["strange.com"] });
    expect((await list({}, { domain, ...login })).attributes.domain_list).toEqual(["other.net", domain]);
    expect((await list({})).attributes.domain_list).toEqual(["other.net", domain, "strange.com"]);
    const invented = { response_code: "415", response_text: "Invalid Cookie Supplied." };
    expect(await list({ cookie: "0000000000000000:000000:00000" })).toMatchObject(invented);
    expect(await list({}, { domain, ...stranger })).toMatchObject({ response_code: "415" });
    expect(await list({}, { ...login })).toMatchObject({ response_code: "460" });
    // Commands of the reseller, too, see with a cookie only what is its registrant's.
    await send("CREATE_DNS_ZONE", "DOMAIN", { domain });
    expect(await send("GET_DNS_ZONE", "DOMAIN", { domain }, { cookie })).toMatchObject({ response_code: "415" });
    expect(await send("GET_DNS_ZONE", "DOMAIN", { domain }, { cookie: "0" })).toMatchObject(invented);
    expect(await send("GET_DNS_ZONE", "DOMAIN", { domain })).toMatchObject({ response_code: "200" });
  });

  it("are logged out of a domain that became another's, and a sub-user with its account", async () => {
    const cookieOf = async (attributes: Record<string, Data>) =>
      (await send("SET", "COOKIE", { domain, ...attributes })).attributes.cookie;
    const status = async (cookie: string) =>
      (await send("GET", "DOMAIN", { type: "status" }, { cookie })).response_code;
    const beside = { domain, username: login.reg_username };
    const sub = { sub_username: "helper", sub_password: "secret-pass-5", sub_permission: "1" };
    await send("ADD", "SUBUSER", sub, beside);
    const owner = await cookieOf(login);
    const helper = await cookieOf({ reg_username: "helper", reg_password: "secret-pass-5" });
    const info = async (cookie: string) => (await send("GET", "USERINFO", {}, { cookie })).attributes.f_owner;
    expect([await info(owner), await info(helper)]).toEqual(["1", "0"]);
    const { id } = (await send("GET", "SUBUSER", {}, beside)).attributes;
    await send("DELETE", "SUBUSER", { sub_id: id }, beside);
    expect([await status(owner), await status(helper)]).toEqual(["200", "415"]);
    await send("CHANGE", "OWNERSHIP", { username: "newcomer", password: "secret-pass-4" }, { domain });
    expect(await status(owner)).toBe("415");

    const other = (await send("SET", "COOKIE", { domain: "other.net", ...login })).attributes.cookie;
    await send("REVOKE", "DOMAIN", { domain: "other.net", reseller: "sandbox" });
    expect(await status(other)).toBe("415");
    const next = { reg_username: "stranger", reg_password: "secret-pass-7" };
    await call(sandbox, "SW_REGISTER", registration("other.net", next));
    expect(await status(other)).toBe("415");
  });

  it("with a wrong password are sent to the reseller", async () => {
    const wrong = { ...login, reg_password: "secret-pass-2" };
    const refused = { response_code: "415", is_success: "0", support_message: expect.stringContaining("Sandbox") };
    expect(await send("SET", "COOKIE", { domain, ...wrong })).toMatchObject(refused);
    expect(await send("GET", "DOMAIN", { domain, type: "owner", ...wrong })).toMatchObject(refused);
    expect(await send("GET", "DOMAIN", { domain, type: "owner", ...login })).toMatchObject({ response_code: "200" });
  });

  it("change passwords for all of a profile, and move domains to another", async () => {
    await send("CHANGE", "PASSWORD", { reg_password: "secret-pass-3" }, { domain });
    expect(await send("SET", "COOKIE", { domain: "other.net", ...login })).toMatchObject({ response_code: "415" });
    const moved = { username: "newcomer", password: "secret-pass-4" };
    await send("CHANGE", "OWNERSHIP", moved, { domain });
    const info = await send("GET", "USERINFO", {}, { domain });
    expect(info.attributes).toMatchObject({ domain, domain_count: "1", f_owner: "1" });
    expect(
      await send("SET", "COOKIE", { domain, reg_username: moved.username, reg_password: moved.password }),
    ).toMatchObject({ response_code: "200" });
    expect(await send("CHANGE", "PASSWORD", { reg_password: "short" }, { domain })).toMatchObject({
      response_code: "465",
    });
  });

  it("have one sub-user at most", async () => {
    const beside = { domain, username: login.reg_username };
    const sub = { sub_username: "helper", sub_password: "secret-pass-5", sub_permission: "18" };
    expect((await send("GET", "SUBUSER", {}, beside)).attributes).toEqual({});
    await send("ADD", "SUBUSER", sub, beside);
    const { id, ...rest } = (await send("GET", "SUBUSER", {}, beside)).attributes;
    expect(rest).toEqual({ username: "helper", permission: "18" });
    expect(await send("ADD", "SUBUSER", sub, beside)).toMatchObject({ response_code: "447" });
    expect(await send("MODIFY", "SUBUSER", { ...sub, sub_id: "1" }, beside)).toMatchObject({ response_code: "480" });
    expect(
      await send("MODIFY", "SUBUSER", { ...sub, sub_username: login.reg_username, sub_id: id }, beside),
    ).toMatchObject({
      response_code: "465",
      response_text: "Subuser cannot be the same as the owner.",
    });
    const session = await send("SET", "COOKIE", { domain, reg_username: "helper", reg_password: "secret-pass-5" });
    expect(session.attributes).toMatchObject({ f_owner: "0", permission: "18" });
    await send("DELETE", "SUBUSER", { sub_id: id }, beside);
    expect((await send("GET", "SUBUSER", {}, beside)).attributes).toEqual({});
    expect(await send("GET", "SUBUSER", {}, { domain, username: "nobody" })).toMatchObject({ response_code: "480" });
  });

  it("change all of their domains at once, each with an outcome of its own", async () => {
    await call(sandbox, "SW_REGISTER", registration("unlockable.eu"));
    const reply = await send("MODIFY", "DOMAIN", { domain, data: "status", lock_state: "1", affect_domains: "1" });
    expect(reply).toMatchObject({ response_code: "200", is_success: "1" });
    expect(reply.attributes.details).toEqual({
      [domain]: { is_success: "1", response_code: "200", response_text: "Command completed successfully" },
      "other.net": { is_success: "1", response_code: "200", response_text: "Command completed successfully" },
      "unlockable.eu": {
        is_success: "0",
        response_code: "465",
        response_text: "Domain unlockable.eu does not support locking.",
      },
    });
  });
});

describe("sub-resellers", () => {
  const account = {
    username: "subby",
    password: "secret-pass-6",
    status: "active",
    ccp_enabled: "N",
    pricing_plan: "1",
    low_balance_email: "low@reseller.example",
    system_status_email: "status@reseller.example",
    contact_set: { admin: contact, tech: contact },
  };
  const balance = async (as_subreseller = "") =>
    (await send("GET_BALANCE", "BALANCE", { as_subreseller })).attributes.balance;

  it("buy with their own money", async () => {
    await send("CREATE", "SUBRESELLER", account);
    const order = registration("theirs.com", { as_subreseller: "subby" });
    expect((await call(sandbox, "SW_REGISTER", order)).attributes).toHaveProperty("forced_pending");
    expect(await send("PAY", "SUBRESELLER", { username: "subby", amount: "20.00" })).toMatchObject({
      response_text: "Funds Transferred",
      attributes: { id: expect.stringMatching(/^\d+$/) },
    });
    expect(await call(sandbox, "SW_REGISTER", order)).toMatchObject({
      response_text: "Domain registration successfully completed",
    });
    expect([await balance(), await balance("subby")]).toEqual(["54.76", "8.38"]);
    // The history counts what left the reseller's own balance.
    expect(sandbox.history.charged).toBe("45.24");
    const read = (await send("GET", "SUBRESELLER", { username: "subby" })).attributes;
    expect(read).toMatchObject({ username: "subby", status: "active", ccp_enabled: "N" });
    expect(JSON.stringify(read)).not.toContain("secret-pass-6");
  });

  it("pay for their orders, whoever processes them", async () => {
    await send("CREATE", "SUBRESELLER", account);
    await send("PAY", "SUBRESELLER", { username: "subby", amount: "20.00" });
    const saved = registration("theirs.com", { as_subreseller: "subby", handle: "save" });
    const { id } = (await call(sandbox, "SW_REGISTER", saved)).attributes;
    const before = await balance();
    expect(await send("PROCESS_PENDING", "DOMAIN", { order_id: id })).toMatchObject({ response_code: "200" });
    expect([await balance(), await balance("subby")]).toEqual([before, "8.38"]);
  });

  it("are refused when they are locked, unknown or poor", async () => {
    await send("CREATE", "SUBRESELLER", account);
    expect(await send("CREATE", "SUBRESELLER", account)).toMatchObject({ response_code: "485" });
    await send("MODIFY", "SUBRESELLER", { ...account, status: "locked" });
    expect(await send("GET_BALANCE", "BALANCE", { as_subreseller: "subby" })).toMatchObject({ response_code: "435" });
    expect(await send("GET_BALANCE", "BALANCE", { as_subreseller: "nobody" })).toMatchObject({ response_code: "480" });
    expect(await send("PAY", "SUBRESELLER", { username: "subby", amount: "1000.00" })).toMatchObject({
      response_code: "440",
    });
    expect(await send("PAY", "SUBRESELLER", { username: "subby", amount: "0" })).toMatchObject({
      response_code: "465",
    });
  });
});

describe("bulk changes", () => {
  const submit = (attributes: Record<string, Data>) => send("SUBMIT", "BULK_CHANGE", attributes);
  const both = [domain, "other.net", "stranger.com", "no domain"];

  it("reach every domain of the account that can be changed", async () => {
    await submit({ change_type: "domain_renew", change_items: both, period: "1" });
    await submit({
      change_type: "domain_nameservers",
      apply_to_all_reseller_items: "1",
      assign_ns: ["a.x.example", "b.x.example"],
    });
    await submit({ change_type: "domain_contacts", change_items: both, contacts: [{ type: "tech", set: contact }] });
    await submit({ change_type: "domain_lock", change_items: [domain], op_type: "lock" });
    await submit({ change_type: "whois_privacy", change_items: both, op_type: "enable" });
    for (const name of [domain, "other.net"]) {
      const info = (await send("GET", "DOMAIN", { domain: name, type: "all_info" })).attributes;
      expect(info).toMatchObject({ expiredate: "2028-01-15 12:00:00", contact_set: { tech: contact } });
      expect(info.nameserver_list).toMatchObject([{ name: "a.x.example" }, { name: "b.x.example" }]);
    }
    const privacy = async (name: string) =>
      (await send("GET", "DOMAIN", { domain: name, type: "whois_privacy_state" })).attributes.state;
    // The locked one was left alone.
    expect([await privacy(domain), await privacy("other.net")]).toEqual(["disabled", "enabled"]);
    expect(sandbox.history.charged).toBe("53.48");
  });

  it.each([
    [{}, "460"],
    [{ change_type: "everything" }, "465"],
    [{ change_type: "domain_lock", op_type: "lock" }, "460"],
    [{ change_type: "domain_lock", change_items: both, op_type: "melt" }, "465"],
    [{ change_type: "domain_renew", change_items: both }, "460"],
    [{ change_type: "push_domains", change_items: both, gaining_reseller_username: "stranger" }, "465"],
  ])("%j is refused with %s", async (attributes, code) => {
    expect(await submit(attributes as Record<string, Data>)).toMatchObject({ response_code: code, is_success: "0" });
  });
});
