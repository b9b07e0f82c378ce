import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { call, type Data, registration } from "./support.js";

const startAt = new Date("2026-01-15T12:00:00Z");
const domain = "shop.com";
const parked = { A: [{ subdomain: "", ip_address: "192.0.2.1" }] };

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ startAt, dnsTemplates: { parked } });
  await call(sandbox, "SW_REGISTER", registration(domain));
});
afterEach(() => sandbox.close());

const send = (action: string, attributes: Record<string, Data> = {}, object = "DOMAIN") =>
  call(sandbox, action, { domain, ...attributes }, { object });

describe("zones", () => {
  it("come from templates, are replaced as a whole, and go back", async () => {
    expect(await send("GET_DNS_ZONE")).toMatchObject({ response_code: "465", is_success: "0" });
    expect((await send("CREATE_DNS_ZONE", { dns_template: "parked" })).attributes).toEqual({
      records: parked,
      nameservers_ok: "0",
    });
    expect(await send("CREATE_DNS_ZONE")).toMatchObject({ response_code: "485" });
    const srv = { subdomain: "_sip._tcp", priority: "1", weight: "2", hostname: "sip.other.example", port: "5060" };
    const txt = { subdomain: "", text: "v=spf1 -all" };
    expect((await send("SET_DNS_ZONE", { records: { SRV: [srv], TXT: [txt] } })).attributes.records).toEqual({
      SRV: [srv],
      TXT: [txt],
    });
    // Older clients leave the records out.
    expect(
      (await send("SET_DNS_ZONE", { CNAME: [{ subdomain: "www", hostname: "other.example" }] })).attributes,
    ).toEqual({
      records: { CNAME: [{ subdomain: "www", hostname: "other.example" }] },
      nameservers_ok: "0",
    });
    expect((await send("RESET_DNS_ZONE")).attributes.records).toEqual(parked);
    expect((await send("RESET_DNS_ZONE", { dns_template: "*blank*" })).attributes.records).toEqual({});
    await send("DELETE_DNS_ZONE");
    expect(await send("DELETE_DNS_ZONE")).toMatchObject({ response_code: "465" });
  });

  it("come with a registration that names a template", async () => {
    await call(sandbox, "SW_REGISTER", registration("new.com", { dns_template: "parked" }));
    expect((await call(sandbox, "GET_DNS_ZONE", { domain: "new.com" })).attributes).toEqual({
      records: parked,
      nameservers_ok: "1",
    });
  });

  it.each([
    [{ A: [{ ip_address: "300.1.1.1" }] }, "Invalid IP address: 300.1.1.1."],
    [{ AAAA: [{ ipv6_address: "192.0.2.1" }] }, "Invalid IP address: 192.0.2.1."],
    [{ MX: [{ priority: "70000", hostname: "m.other.example" }] }, "Invalid data: priority."],
    [{ CNAME: [{ subdomain: "a b", hostname: "other.example" }] }, "Invalid data: subdomain."],
    [{ CNAME: [{ subdomain: "a", hostname: "nodots" }] }, "Invalid data: hostname."],
    [{ NS: [{ hostname: "ns.other.example" }] }, "Invalid data: records.NS."],
    [{ TXT: ["text"] }, "Invalid data: records.TXT."],
  ])("refuse %j", async (records, text) => {
    expect(await send("CREATE_DNS_ZONE", { records: records as unknown as Data })).toMatchObject({
      response_code: "465",
      response_text: text,
    });
    expect(await send("GET_DNS_ZONE")).toMatchObject({ response_code: "465" });
  });

  it("refuse a template that is not the account's", async () => {
    await expect(startSandbox({ dnsTemplates: { bad: { NS: [] } } })).rejects.toThrow("dnsTemplates: bad");
    expect(await send("CREATE_DNS_ZONE", { dns_template: "toString" })).toMatchObject({ response_code: "478" });
  });
});

describe("nameservers", () => {
  const host = (action: string, attributes: Record<string, Data>) => send(action, attributes, "NAMESERVER");
  const name = `ns1.${domain}`;
  const list = async () => (await host("GET", { name: "all" })).attributes.nameserver_list;
  const ofDomain = async () =>
    (await send("GET", { type: "nameservers" })).attributes.nameserver_list.map(
      (entry: { name: string }) => entry.name,
    );

  it("inside a domain are created, used, renamed and deleted", async () => {
    expect(await host("CREATE", { name, ipaddress: "192.0.2.1", ipv6: "2001:db8::1" })).toMatchObject({
      response_text: "Nameserver Created",
    });
    expect(await list()).toEqual([{ name, ipaddress: "192.0.2.1", ipv6: "2001:db8::1", can_delete: "1" }]);
    expect(await host("CREATE", { name, ipaddress: "192.0.2.1" })).toMatchObject({ response_code: "485" });
    const added = await send("ADVANCED_UPDATE_NAMESERVERS", { op_type: "add_remove", add_ns: [name] });
    expect(added.response_text).toBe("Nameserver Update Successful.");
    expect(await list()).toMatchObject([{ can_delete: "0" }]);
    expect(await host("DELETE", { name })).toMatchObject({ response_code: "485", response_text: "Nameserver in use." });
    // What is not sent is gone, and the domain follows the name.
    await host("MODIFY", { name, new_name: `ns9.${domain}`, ipaddress: "192.0.2.9" });
    expect(await list()).toEqual([{ name: `ns9.${domain}`, ipaddress: "192.0.2.9", can_delete: "0" }]);
    expect(await ofDomain()).toContain(`ns9.${domain}`);
    await send("ADVANCED_UPDATE_NAMESERVERS", { op_type: "add_remove", remove_ns: [`ns9.${domain}`] });
    expect(await host("DELETE", { name: `ns9.${domain}` })).toMatchObject({ response_text: "Nameserver deleted" });
    expect(await host("DELETE", { name: `ns9.${domain}` })).toMatchObject({ response_code: "480" });
  });

  it("of a domain are assigned in order", async () => {
    const assign_ns = ["b.other.example", "a.other.example"];
    await send("ADVANCED_UPDATE_NAMESERVERS", { op_type: "assign", assign_ns });
    expect(await ofDomain()).toEqual(assign_ns);
    const again = await send("ADVANCED_UPDATE_NAMESERVERS", { op_type: "assign", assign_ns });
    expect(again.response_text).toBe("No nameserver changes necessary.");
  });

  it.each([
    [{ op_type: "assign", assign_ns: ["one.other.example"] }, "465"],
    [{ op_type: "assign" }, "460"],
    [{ op_type: "add_remove" }, "460"],
    [{ op_type: "add_remove", remove_ns: ["who.other.example"] }, "480"],
    [{ op_type: "add_remove", add_ns: ["ns1.sandbox.example"] }, "485"],
    [{ op_type: "add_remove", add_ns: [`missing.${domain}`] }, "436"],
    [{ op_type: "add_remove", add_ns: ["bad_name"] }, "465"],
    [{ op_type: "replace" }, "465"],
  ])("%j is refused with %s", async (attributes, code) => {
    expect(await send("ADVANCED_UPDATE_NAMESERVERS", attributes as Record<string, Data>)).toMatchObject({
      response_code: code,
      is_success: "0",
    });
    expect(await ofDomain()).toEqual(["ns1.sandbox.example", "ns2.sandbox.example"]);
  });

  it("are told to registries one by one", async () => {
    await host("CREATE", { name, ipaddress: "192.0.2.1" });
    const known = async (tld: string) => (await host("REGISTRY_CHECK_NAMESERVER", { fqdn: name, tld })).response_code;
    expect([await known(".com"), await known(".net")]).toEqual(["200", "212"]);
    const added = await host("REGISTRY_ADD_NS", { fqdn: name, tld: ".net", all: "0" });
    expect(added.attributes.registry_name).toEqual({ "Registry of .net": "Successfully added." });
    expect(await known(".net")).toBe("200");
    const all = await host("REGISTRY_ADD_NS", { fqdn: name, tld: ".net", all: "1" });
    expect(all.attributes.registry_name["Registry of .de"]).toMatch(/doesn't support nameserver/);
  });
});

describe("forwarding and DNSSEC", () => {
  it("forwards after it was turned on", async () => {
    const rule = { subdomain: "www", destination_url: "https://other.example/", enabled: "1", masked: "0" };
    expect(await send("GET_DOMAIN_FORWARDING")).toMatchObject({
      response_code: "480",
      response_text: "Domain forwarding not found for domain",
    });
    await send("CREATE_DOMAIN_FORWARDING");
    await send("SET_DOMAIN_FORWARDING", { forwarding: [rule] });
    expect((await send("GET_DOMAIN_FORWARDING")).attributes.forwarding).toEqual([
      { ...rule, description: "", keywords: "" },
    ]);
    expect(await send("SET_DOMAIN_FORWARDING", { forwarding: [{ destination_url: "x" }] })).toMatchObject({
      response_code: "460",
    });
    await send("DELETE_DOMAIN_FORWARDING");
    expect(await send("SET_DOMAIN_FORWARDING", { forwarding: [rule] })).toMatchObject({ response_code: "480" });
  });

  it("keeps DS records, both ways of writing them", async () => {
    const record = { algorithm: "13", key_tag: "12345", digest_type: "2", digest: "ab".repeat(32) };
    await send("SET_DNSSEC_INFO", { dnssec: [record] });
    const read = async () => (await send("GET", { type: "dnssec" })).attributes.dnssec;
    expect(await read()).toEqual([record]);
    await send("MODIFY", { data: "dnssec", dnssec: [] });
    expect(await read()).toEqual([]);
    expect(await send("SET_DNSSEC_INFO", {})).toMatchObject({ response_code: "460" });
    expect(await send("SET_DNSSEC_INFO", { dnssec: [{ ...record, digest: "abc" }] })).toMatchObject({
      response_code: "465",
    });
  });
});
