import { describe, expect, test } from "vitest";
import { commands, type MethodName } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { Command } from "../../src/schema/command.js";
import { readReply } from "../../src/schema/read-reply.js";
import type { OpsAssoc, OpsValue } from "../../src/wire/value.js";

/** What a method gives for the attributes of a reply. */
function read(method: MethodName, attributes: OpsAssoc): Record<string, never> {
  return readReply((commands[method] as Command).reply(), attributes, []) as Record<string, never>;
}

function sent(method: MethodName, input: unknown): OpsValue | readonly string[] {
  const built = buildRequest(commands[method], input);
  return "issues" in built ? built.issues.map(({ path }) => path) : (built.block.attributes ?? {});
}

/** A contact as it was stored before today's forms, with all that only replies have. */
const stored = {
  first_name: "Ada",
  last_name: "Baker",
  org_name: "",
  address1: "1 Mill Lane",
  address2: "",
  city: "Leeds",
  state: "",
  postal_code: "LS1 1AA",
  country: "UK",
  phone: "(0113) 555 0100 x12",
  fax: "",
  email: "ada@example.com",
  url: "",
  lang_pref: "",
  legal_type: "",
  status: "active",
  gdpr_consent_status: "not_required",
  ownership_changes_request: "",
  addr_street_name: "Mill Lane",
  addr_office: "",
};
const { status: _1, gdpr_consent_status: _2, ownership_changes_request: _3, ...rest } = stored;
const { addr_street_name: _4, addr_office: _5, ...kept } = rest;

describe("a contact that was read is written back with one change", () => {
  const { contact_set }: { contact_set?: unknown } = read("getDomain", { contact_set: { owner: stored } });
  const owner = { ...(contact_set as { owner: object }).owner, email: "ada@example.net" };
  const changed = { ...kept, email: "ada@example.net" };

  test("by updateContacts", () => {
    const input = { domain: "example.com", types: ["owner"], contact_set: { owner } };
    expect(sent("updateContacts", input)).toEqual({ ...input, contact_set: { owner: changed } });
  });

  test("by modifyDomain", () => {
    const input = { domain: "example.ca", data: "contact_info", affect_domains: false, contact_set: { owner } };
    expect(sent("modifyDomain", input)).toEqual({ ...input, affect_domains: "0", contact_set: { owner: changed } });
  });

  test("a field that is missing is a fault: the whole contact is replaced", () => {
    const contact_set = { owner: { ...owner, phone: undefined, city: "" } };
    const paths = ["contact_set.owner.city", "contact_set.owner.phone"];
    expect(sent("updateContacts", { domain: "example.com", types: ["owner"], contact_set })).toEqual(paths);
  });

  test("words are no telephone number and no country, of an old contact either", () => {
    const contact_set = { owner: { ...owner, phone: "none", country: "Canada" } };
    const paths = ["contact_set.owner.country", "contact_set.owner.phone"];
    expect(sent("updateContacts", { domain: "example.com", types: ["owner"], contact_set })).toEqual(paths);
  });

  test("a new contact keeps its checks, but may be a copy", () => {
    const good = { ...owner, org_name: "Baker", state: "ON", country: "GB", phone: "+44.1135550100" };
    const order = {
      reg_type: "new",
      domain: "example.com",
      reg_username: "example7",
      reg_password: "s3cret-pass",
      period: 1,
      custom_tech_contact: false,
      custom_nameservers: false,
    };
    const of = (contact: object) => ({ ...order, contact_set: { owner: contact, admin: good, billing: good } });
    expect(sent("registerDomain", of(good))).toMatchObject({
      contact_set: { owner: { ...changed, org_name: "Baker", state: "ON", country: "GB", phone: "+44.1135550100" } },
    });
    expect(sent("registerDomain", of(owner))).toEqual([
      "contact_set.owner.country",
      "contact_set.owner.phone",
      "contact_set.owner.org_name",
    ]);
  });
});

test("a list of nameservers that was read is the list of an order", () => {
  const { nameserver_list } = read("getDomain", {
    nameserver_list: [
      { name: "ns1.example.net", sortorder: "1", ipaddress: "192.0.2.1", can_delete: "0" },
      { name: "ns2.example.net", sortorder: "2", ipaddress: "", ipv6: "2001:db8::2" },
    ],
  });
  expect(sent("simpleTransfer", { domain_list: [], nameserver_list })).toEqual({
    domain_list: [],
    nameserver_list: [
      { name: "ns1.example.net", sortorder: "1" },
      { name: "ns2.example.net", sortorder: "2" },
    ],
  });
});

test("a DS set that was read is written back", () => {
  const dnssec = [{ algorithm: "13", key_tag: "1", digest_type: "2", digest: "AB".repeat(32) }];
  const read_ = read("getDomain", { dnssec });
  expect(sent("setDnssecInfo", { domain: "example.com", dnssec: read_.dnssec })).toEqual({
    domain: "example.com",
    dnssec,
  });
});

test("what getDomain gave of one thing is changed by modifyDomain", () => {
  const of = (data: string, reply: OpsAssoc, change: object) =>
    sent("modifyDomain", { data, domain: "example.com", ...read("getDomain", reply), ...change });
  const rest = { domain: "example.com" };
  expect(
    of("expire_action", { auto_renew: "1", let_expire: "0", expiredate: "2027-03-02 12:00:00" }, { auto_renew: false }),
  ).toEqual({ ...rest, data: "expire_action", auto_renew: "0", let_expire: "0" });
  const status = {
    lock_state: "1",
    can_modify: "1",
    domain_supports: "1",
    transfer_away_in_progress: "0",
    auctionescrow: "0",
    parkp_status: "",
  };
  expect(of("status", status, { lock_state: false })).toEqual({ ...rest, data: "status", lock_state: "0" });
  expect(of("whois_privacy_state", { state: "enabled", changeable: "1" }, { state: "disable" })).toEqual({
    ...rest,
    data: "whois_privacy_state",
    state: "disable",
  });
});

test("a nameserver that getNameserver gave is changed by modifyNameserver", () => {
  const { nameserver_list } = read("getNameserver", {
    nameserver_list: [{ name: "ns1.example.com", sortorder: "1", ipaddress: "192.0.2.1", ipv6: "", can_delete: "0" }],
  });
  const [server] = nameserver_list as unknown as object[];
  const input = { domain: "example.com", new_name: "ns2.example.com", ...server };
  expect(sent("modifyNameserver", input)).toEqual({
    domain: "example.com",
    name: "ns1.example.com",
    new_name: "ns2.example.com",
    ipaddress: "192.0.2.1",
  });
  expect(sent("modifyNameserver", { ...input, ipaddress: "" })).toEqual(["ipaddress"]);
  const wrong = buildRequest(commands.modifyNameserver, { ...input, ipv6: "192.0.2.1" });
  expect(wrong).toMatchObject({ issues: [{ path: "ipv6", message: "expected an IPv6 address" }] });
});
