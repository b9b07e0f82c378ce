import { expect, test } from "vitest";
import { commands, type MethodName } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { OpsValue } from "../../src/wire/value.js";

/** The attributes that are sent, or the places of the faults. */
function sent(method: MethodName, input: unknown): OpsValue | readonly string[] {
  const built = buildRequest(commands[method], input);
  return "issues" in built ? built.issues.map(({ path, code }) => `${path} ${code}`) : (built.block.attributes ?? {});
}

const contact = {
  first_name: "Ada",
  last_name: "Baker",
  org_name: "Baker",
  address1: "1 Mill Lane",
  city: "Leeds",
  state: "",
  postal_code: "LS1 1AA",
  country: "GB",
  phone: "+44.1135550100",
  email: "ada@example.com",
};
const order = {
  reg_type: "new",
  domain: "example.com",
  reg_username: "example7",
  period: 1,
  custom_tech_contact: false,
  custom_nameservers: false,
  contact_set: { owner: contact, admin: contact, billing: contact },
};

test.each([
  ["parkpage_state", { state: "off" }],
  ["whois_privacy_state", { state: "enable" }],
  ["forwarding_email", { forwarding_email: "ada@example.com" }],
  ["domain_auth_info", { domain_auth_info: "not-a-real-code" }],
  ["ca_whois_display_setting", { display: "PRIVATE" }],
  ["contact_info", { contact_set: { admin: { email: "ada@example.com" } } }],
])("modifyDomain changes %s without affect_domains, with domain_name and without", (data, change) => {
  const input = { data, domain: "example.com", ...change };
  expect(sent("modifyDomain", input)).toEqual(input);
  const twice = { ...input, domain_name: "example.com" };
  expect(sent("modifyDomain", twice)).toEqual(twice);
});

test("a profile that exists is ordered for with its old password, with reg_domain, without, and with an empty one", () => {
  const expected = {
    reg_password: "old-7",
    period: "1",
    custom_tech_contact: "0",
    custom_nameservers: "0",
  };
  for (const more of [{}, { reg_domain: "" }, { reg_domain: "example.net" }]) {
    const input = { ...order, ...more, reg_password: "old-7" };
    expect(sent("registerDomain", input)).toEqual({ ...input, ...expected });
  }
});

test("addresses that a form left empty are sent as they are where they may be", () => {
  expect(sent("registerDomain", { ...order, reg_password: "old-7", owner_confirm_address: "" })).toMatchObject({
    owner_confirm_address: "",
  });
  const change = { domain: "example.com", types: ["owner"], contact_set: { owner: contact }, report_email: "" };
  expect(sent("updateContacts", change)).toMatchObject({ report_email: "" });
  const privacy = { data: "whois_privacy_state", domain: "example.com", state: "disable", report_email: "" };
  expect(sent("modifyDomain", privacy)).toEqual(privacy);
  expect(sent("modifyDomain", { ...privacy, report_email: "nobody" })).toEqual(["report_email wrong_form"]);
  expect(sent("registerDomain", { ...order, reg_password: "old-7", reg_domain: " " })).toEqual([
    "reg_domain wrong_form",
  ]);
});

test("pending and declined orders are cancelled together", () => {
  expect(sent("cancelPendingOrders", { to_date: 1, status: ["pending", "declined"] })).toEqual({
    to_date: "1",
    status: ["pending", "declined"],
  });
  expect(sent("cancelPendingOrders", { to_date: 1, status: "declined" })).toEqual({ to_date: "1", status: "declined" });
  expect(sent("cancelPendingOrders", { to_date: 1, status: ["done"] })).toEqual(["status[0] wrong_value"]);
  expect(sent("cancelPendingOrders", { to_date: 1, status: "done" })).toEqual(["status wrong_type"]);
});

test("a certificate's contact lives in a country without states", () => {
  const { state: _, org_name: _1, ...admin } = contact;
  const organization = { org_name: "Baker", address1: "1 Mill Lane", city: "Leeds", country: "GB", phone: "1" };
  const input = {
    reg_type: "new",
    product_type: "rapidssl",
    handle: "process",
    csr: "not-a-real-request",
    server_type: "other",
    period: 1,
    contact_set: { admin, organization },
  };
  expect(sent("registerTrustService", input)).toEqual({ ...input, period: "1" });
});

test("spellings of the guide's own that differ from command to command", () => {
  const renewal = { reg_type: "RENEW", product_type: "rapidssl", order_id: "7" };
  expect(sent("registerTrustService", renewal)).toEqual(["csr required"]);
  const csr = "not-a-real-request";
  expect(sent("registerTrustService", { ...renewal, csr })).toEqual({ ...renewal, csr });
  expect(sent("registerTrustService", { reg_type: "NEW", product_type: "rapidssl", csr })).toEqual([
    "period required",
    "contact_set required",
    "server_type required",
  ]);
  expect(sent("processPending", { order_id: "7", dv_auth_method: "DNS" })).toMatchObject({ dv_auth_method: "DNS" });
});

test("a renewal without handle and auto_renew", () => {
  expect(sent("renewDomain", { domain: "example.com", currentexpirationyear: 2027, period: 1 })).toEqual({
    domain: "example.com",
    currentexpirationyear: "2027",
    period: "1",
  });
});

test("entries of simpleTransfer", () => {
  const domain_list = [{ domain_name: "bücher.example", auth_info: "not-a-real-code" }];
  expect(sent("simpleTransfer", { domain_list })).toEqual({
    domain_list: [{ domain_name: "xn--bcher-kva.example", auth_info: "not-a-real-code" }],
  });
  expect(sent("simpleTransfer", { domain_list: [{ domain: "example.com" }] })).toEqual([
    "domain_list[0].domain_name required",
    "domain_list[0].auth_info required",
    "domain_list[0].domain unknown_field",
  ]);
});

test("nameservers that getDomain gave go into updateAllInfo, with their new name", () => {
  const contact_set = { owner: contact, admin: contact, billing: contact, tech: contact };
  const nameserver_list = [
    { fqdn: "ns1.example.net", sortorder: 1, ipaddress: "192.0.2.1", ipv6: "", can_delete: false },
    { fqdn: "ns2.example.net", sortorder: 2, ipaddress: "", ipv6: "2001:db8::2" },
  ];
  expect(sent("updateAllInfo", { domain: "example.dk", contact_set, nameserver_list })).toMatchObject({
    nameserver_list: [
      { fqdn: "ns1.example.net", ipaddress: "192.0.2.1" },
      { fqdn: "ns2.example.net", ipv6: "2001:db8::2" },
    ],
  });
  expect(
    sent("updateAllInfo", {
      domain: "example.dk",
      contact_set,
      nameserver_list: [{ fqdn: "a.example.net", ipaddress: "" }],
    }),
  ).toEqual(["nameserver_list[0].ipaddress required"]);
});
