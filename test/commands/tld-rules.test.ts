import { describe, expect, test } from "vitest";
import { commands, type MethodName } from "../../src/commands/index.js";
import { contactIssues, tldIssues, tldOf } from "../../src/commands/types/tld-checks.js";
import { CONTACT_RULES, type Operation, TLD_RULES } from "../../src/commands/types/tld-rules.js";
import { buildRequest } from "../../src/exchange/request.js";
import { describeField, type FieldDoc } from "../../src/schema/describe.js";
import { contact, contacts } from "./fixtures/contacts.js";

const { org_name: _org, postal_code: _code, state: _state, ...bare } = contact;

const order = {
  reg_type: "new",
  reg_username: "example7",
  reg_password: "s3cret-pass",
  period: 2,
  contact_set: contacts,
  custom_tech_contact: false,
  custom_nameservers: false,
};
const { custom_nameservers: _ns, ...rest } = order;
const transfer = { ...rest, reg_type: "transfer" };

function faults(method: MethodName, input: object): string[] {
  const built = buildRequest(commands[method], input);
  return "issues" in built ? built.issues.map((issue) => issue.path) : [];
}

const register = (domain: string, more: object = {}) => faults("registerDomain", { ...order, domain, ...more });
const extra = (fields: object) => ({ tld_data: { registrant_extra_info: fields } });
const owner = (fields: object) => ({ contact_set: { ...contacts, owner: { ...contact, ...fields } } });

test("a TLD is all that follows the name's first label", () => {
  const names = ["example.com", "example.co.uk", "EXAMPLE.CO.UK.", "münchen.example", "example", "not a name"];
  expect(names.map(tldOf)).toEqual(["com", "co.uk", "co.uk", "example", "", ""]);
  expect(tldOf(undefined)).toBe("");
});

describe("a registration lacks what its registry asks for", () => {
  test.each([
    ["us", ["tld_data.nexus"]],
    ["com.au", ["tld_data.au_registrant_info"]],
    ["com.br", ["tld_data.br_register_number"]],
    ["it", ["tld_data.it_registrant_info"]],
    ["pro", ["tld_data.professional_data"]],
    ["aero", ["tld_data.registrant_extra_info.aero_ens_id", "tld_data.registrant_extra_info.aero_ens_password"]],
    ["coop", ["tld_data.registrant_extra_info.coop_verification_code"]],
    ["travel", ["tld_data.registrant_extra_info.travel_uin"]],
    ["fr", ["tld_data.registrant_extra_info.registrant_type"]],
    ["co.hu", ["tld_data.registrant_extra_info.registrant_type"]],
    ["ca", ["tld_data.registrant_extra_info.legal_type"]],
    ["eu", ["contact_set.owner.lang"]],
    ["be", ["contact_set.owner.lang"]],
  ])(".%s", (tld, paths) => {
    // A Canadian number fits .eu's limit only without its extension.
    const set = { owner: { ...contact, phone: "+1.4165550100" }, admin: contact, billing: contact };
    expect(register(`example.${tld}`, { contact_set: set })).toEqual(paths);
  });

  test.each([
    [{ registrant_type: "individual" }, "fr", ["country_of_birth", "date_of_birth"]],
    [
      { registrant_type: "individual", country_of_birth: "FR", date_of_birth: "1980-01-31" },
      "fr",
      ["place_of_birth", "postal_code_of_birth"],
    ],
    [{ registrant_type: "individual", country_of_birth: "CA", date_of_birth: "1980-01-31" }, "fr", []],
    [{ registrant_type: "organization" }, "fr", []],
    [{ registrant_type: "individual" }, "se", ["id_card_number"]],
    // The contacts are Canadian: no European VAT number is asked of them.
    [{ registrant_type: "organization" }, "nu", ["registration_number"]],
    [{ registrant_type: "organization", registrant_vat_id: "X1", registration_number: "1" }, "hu", []],
  ])("%j for .%s", (fields, tld, missing) => {
    const paths = missing.map((name) => `tld_data.registrant_extra_info.${name}`);
    expect(register(`example.${tld}`, extra(fields))).toEqual(paths);
  });
});

test("only an organisation in the EU must give its VAT number", () => {
  const order = (country: string) => ({
    ...extra({ registrant_type: "organization", registration_number: "1" }),
    ...owner({ country }),
  });
  expect(register("example.se", order("SE"))).toEqual(["tld_data.registrant_extra_info.registrant_vat_id"]);
  expect(register("example.se", order("GB"))).toEqual([]);
});

describe("a registration that has it is sent", () => {
  test.each([
    ["us", { tld_data: { nexus: { app_purpose: "P1", category: "C11" } } }],
    ["com.au", { tld_data: { au_registrant_info: { registrant_name: "Example", eligibility_type: "Company" } } }],
    ["br", { tld_data: { br_register_number: "111.222.333-44" } }],
    ["it", { tld_data: { it_registrant_info: { entity_type: "2", reg_code: "01234567890" } } }],
    ["ca", extra({ legal_type: "CCO" })],
    ["ca", { registrant_extra_info: { legal_type: "CCO" } }],
    ["ca", { legal_type: "CCO" }],
    ["ca", owner({ legal_type: "CCO" })],
    ["ca", { rant_no: "12345" }],
    ["be", { lang: "fr" }],
    ["be", owner({ lang: "nl" })],
  ])(".%s with %j", (tld, more) => {
    expect(register(`example.${tld}`, more)).toEqual([]);
  });

  test("a .it person needs neither organisation nor admin", () => {
    const set = { owner: { ...bare, postal_code: "00100", state: "ON" }, billing: contact };
    const person = { tld_data: { it_registrant_info: { entity_type: "1", reg_code: "X" } }, contact_set: set };
    expect(register("example.it", person)).toEqual([]);
    const company = { ...person, tld_data: { it_registrant_info: { entity_type: "2", reg_code: "X" } } };
    expect(register("example.it", company)).toEqual(["contact_set.owner.org_name", "contact_set.admin"]);
    expect(register("example.com", { contact_set: { owner: contact, billing: contact } })).toEqual([
      "contact_set.admin",
    ]);
  });

  test("other TLDs are not checked", () => {
    const foreign = { ...bare, country: "DE" };
    const set = { owner: foreign, admin: foreign, billing: foreign };
    for (const tld of ["io", "shop", "xn--p1ai", "hk", "mx.example", "uk.com"]) {
      expect(register(`example.${tld}`, { contact_set: set })).toEqual([]);
    }
  });

  test("an order of privacy alone is not checked", () => {
    expect(register("example.us", { reg_type: "whois_privacy" })).toEqual([]);
  });

  test("what only clients were seen to ask for is not asked for", () => {
    for (const tld of ["co.uk", "hk", "ru", "pt", "nyc", "name", "asia", "ie", "xxx", "jobs", "law", "scot", "tel"]) {
      expect(register(`example.${tld}`)).toEqual([]);
    }
  });
});

describe("a group is whole wherever it is sent", () => {
  const modify = (tld_data: object) =>
    faults("modifyDomain", { data: "tld_data", domain: "example.io", affect_domains: false, tld_data });
  const ced = {
    contact_type: "owner",
    id_type: "other",
    id_number: "1",
    legal_entity_type: "other",
    locality_country: "HK",
  };

  test("nexus names the country of a foreign organisation", () => {
    const nexus = { app_purpose: "P1", category: "C32" };
    expect(modify({ nexus })).toEqual(["tld_data.nexus.validator"]);
    expect(modify({ nexus: { ...nexus, validator: "CA" } })).toEqual([]);
    expect(register("example.us", { tld_data: { nexus } })).toEqual(["tld_data.nexus.validator"]);
  });

  test("ced_info explains what is other", () => {
    const paths = ["tld_data.ced_info.id_type_info", "tld_data.ced_info.legal_entity_type_info"];
    expect(modify({ ced_info: ced })).toEqual(paths);
    expect(modify({ ced_info: { ...ced, id_type_info: "x", legal_entity_type_info: "y" } })).toEqual([]);
  });

  test("au_registrant_info has the number of its kind", () => {
    const info = { registrant_name: "Example", eligibility_type: "Company", registrant_id_type: "ABN" };
    expect(modify({ au_registrant_info: info })).toEqual(["tld_data.au_registrant_info.registrant_id"]);
    expect(modify({ au_registrant_info: { ...info, registrant_id: "1" } })).toEqual([]);
  });
});

describe("transfers", () => {
  const move = (domain: string, more: object = {}) => faults("registerDomain", { ...transfer, domain, ...more });
  const mail = { owner_confirm_address: "ada@example.com" };
  const short = { owner: { ...contact, phone: "+1.4165550100" }, admin: contact, billing: contact };

  test("need no extra data", () => {
    for (const tld of ["us", "ca", "it", "fr", "com.au"]) expect(move(`example.${tld}`)).toEqual([]);
  });

  test("need an address for the approval at .de, .be and .eu, and a choice of nameservers at .eu", () => {
    expect(move("example.de")).toEqual(["owner_confirm_address"]);
    expect(move("example.be", mail)).toEqual([]);
    const paths = ["owner_confirm_address", "custom_transfer_nameservers"];
    expect(move("example.eu", { contact_set: short })).toEqual(paths);
    expect(move("example.eu", { contact_set: short, ...mail, custom_transfer_nameservers: false })).toEqual([]);
  });

  test("take the admin's address alone at .uk only", () => {
    const set = { ...contacts, admin: { email: "ada@example.com" } };
    expect(move("example.co.uk", { contact_set: set })).toEqual([]);
    expect(move("example.io", { contact_set: set })).toContain("contact_set.admin.first_name");
    expect(move("example.uk", { contact_set: { ...contacts, admin: {} } })).toEqual(["contact_set.admin.email"]);
  });

  test("have periods from 0, from 2 at .ai", () => {
    expect(move("example.es", { period: 0 })).toEqual([]);
    expect(move("example.ai", { period: 1 })).toEqual(["period"]);
    expect(move("example.ai", { period: 2 })).toEqual([]);
    expect(move("example.ai", { period: undefined })).toEqual([]);
  });
});

test("registrations have periods from 1, from 2 at .ai, as renewals do", () => {
  expect(register("example.io", { period: 1 })).toEqual([]);
  for (const reg_type of ["new", "landrush"]) {
    expect(register("example.ai", { reg_type, period: 1 })).toEqual(["period"]);
    expect(register("example.ai", { reg_type, period: 2 })).toEqual([]);
  }
  const renewal = { domain: "example.ai", currentexpirationyear: 2026, handle: "process", auto_renew: false };
  expect(faults("renewDomain", { ...renewal, period: 1 })).toEqual(["period"]);
  expect(faults("renewDomain", { ...renewal, period: 2 })).toEqual([]);
});

describe("the table", () => {
  const METHODS: Record<Operation, MethodName> = {
    register: "registerDomain",
    transfer: "registerDomain",
    renew: "renewDomain",
    activate: "activateDomain",
    modify: "modifyDomain",
    modifyContacts: "modifyDomain",
    updateContacts: "updateContacts",
    updateAllInfo: "updateAllInfo",
  };

  test("names only fields that the commands have", () => {
    const known = new Map<string, Set<string>>();
    for (const rule of TLD_RULES) {
      const at = [
        ...(rule.need ?? []),
        rule.refuse,
        rule.least?.at,
        ...(rule.when?.at ?? []),
        ...(rule.unless?.at ?? []),
      ];
      for (const path of at.filter((one) => one !== undefined)) {
        const found = rule.on.some((operation) => {
          const method = METHODS[operation];
          if (!known.has(method)) known.set(method, new Set(pathsOf(describeField("", commands[method].input()))));
          return known.get(method)!.has(path);
        });
        expect.soft(found, path).toBe(true);
      }
    }
    const fields = Object.keys(contact);
    for (const rule of CONTACT_RULES) {
      const named = [
        ...(rule.need ?? []),
        ...Object.keys(rule.maxLength ?? {}),
        ...(rule.form ? [rule.form.field] : []),
      ];
      expect(fields).toEqual(expect.arrayContaining(named));
    }
  });

  test("says why", () => {
    const [issue] = tldIssues("updateContacts", "example.dk", { domain: "example.dk" });
    expect(issue?.message).toBe("is not accepted for .dk: use updateAllInfo");
    const [missing] = tldIssues("register", "example.us", { contact_set: { admin: {} } });
    expect(missing?.message).toBe("is required for .us");
    const [contactIssue] = contactIssues("example.io", { tech: { country: "US" } });
    expect(contactIssue).toMatchObject({ path: "contact_set.tech.state", message: "is required in this country" });
  });
});

function pathsOf(field: FieldDoc, at = ""): string[] {
  const inner = (field.fields ?? []).flatMap((child) => {
    const path = at === "" ? child.name : `${at}.${child.name}`;
    return [path, ...pathsOf(child, path)];
  });
  return [...inner, ...(field.variants ?? []).flatMap((variant) => pathsOf(variant, at))];
}
