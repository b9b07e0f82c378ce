import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands, type MethodName } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { Command, InputIssue } from "../../src/schema/command.js";
import { contact, contacts } from "./fixtures/contacts.js";
import { fixtures } from "./fixtures/index.js";

function issuesOf(method: MethodName, input: unknown): readonly InputIssue[] {
  const built = buildRequest(commands[method], input);
  return "issues" in built ? built.issues : [];
}

const pathsOf = (method: MethodName, input: unknown) => issuesOf(method, input).map(({ path }) => path);

const { state: _, ...stateless } = contact;
const order = {
  reg_type: "new",
  domain: "example.ca",
  reg_username: "example7",
  reg_password: "s3cret-pass",
  period: 1,
  contact_set: { owner: { ...stateless, phone: "416 555 0100" }, admin: contact, billing: contact },
  custom_tech_contact: false,
  custom_nameservers: false,
};

describe("all faults at once", () => {
  test("the rules of the TLD beside a fault of the shape", () => {
    expect(pathsOf("registerDomain", order)).toEqual([
      "contact_set.owner.phone",
      "tld_data.registrant_extra_info.legal_type",
      "contact_set.owner.state",
    ]);
  });

  test("a rule whose condition has a fault says nothing", () => {
    const it = { reg_code: "X", entity_type: 9 };
    const set = { owner: contact, billing: contact };
    const input = { ...order, domain: "example.it", contact_set: set, tld_data: { it_registrant_info: it } };
    expect(pathsOf("registerDomain", input)).toEqual(["tld_data.it_registrant_info.entity_type"]);
    const hk = { ...contact, country: "hk", postal_code: undefined, state: undefined };
    const com = { ...order, domain: "example.com", contact_set: { ...contacts, owner: hk } };
    expect(pathsOf("registerDomain", com)).toEqual(["contact_set.owner.country"]);
  });

  test("what is there in a wrong form makes nothing else necessary", () => {
    const host = { domain: "example.com", name: "ns1.example.com", ipv6: "none" };
    expect(pathsOf("createNameserver", host)).toEqual(["ipv6"]);
    expect(pathsOf("createNameserver", { ...host, ipv6: 6 })).toEqual(["ipv6"]);
  });

  test("of an input that does not say its form: what is wrong in every form", () => {
    const { reg_type: _type, domain: _domain, ...rest } = order;
    expect(pathsOf("registerDomain", { ...rest, domian: "example.ca" })).toEqual([
      "reg_type",
      "domain",
      "contact_set.owner.phone",
      "domian",
    ]);
  });

  test("texts of nothing but blanks, where a value is needed", () => {
    const owner = { ...contact, first_name: " ", org_name: "", address2: "" };
    const input = { ...order, domain: "example.com", contact_set: { ...contacts, owner } };
    expect(issuesOf("registerDomain", input).map(({ path, code }) => [path, code])).toEqual([
      ["contact_set.owner.first_name", "empty"],
      ["contact_set.owner.org_name", "required"],
    ]);
    expect(pathsOf("sendPassword", { domain_name: "", send_to: "owner", sub_user: false })).toEqual(["domain_name"]);
    expect(pathsOf("setDomainAffiliateId", { domain: "example.com", affiliate_id: "" })).toEqual([]);
  });
});

describe("an issue for programs", () => {
  const cases: readonly (readonly [string, MethodName, unknown, Omit<InputIssue, "message">])[] = [
    ["required", "lookupDomain", {}, { path: "domain", segments: ["domain"], code: "required", params: {} }],
    [
      "required on a condition",
      "createNameserver",
      { domain: "example.com", name: "ns1.example.com" },
      { path: "ipaddress", segments: ["ipaddress"], code: "required", params: { when: "ipv6 is not sent" } },
    ],
    [
      "unknown",
      "lookupDomain",
      { domain: "example.com", no_cahce: true },
      { path: "no_cahce", segments: ["no_cahce"], code: "unknown_field", params: { suggestion: "no_cache" } },
    ],
    [
      "kind",
      "lookupDomain",
      { domain: "example.com", no_cache: 1 },
      {
        path: "no_cache",
        segments: ["no_cache"],
        code: "wrong_type",
        params: { expected: ["true or false"], received: "a number" },
      },
    ],
    [
      "value",
      "getNotes",
      { domain: "example.com", type: "x" },
      { path: "type", segments: ["type"], code: "wrong_value", params: { expected: ["domain", "order", "transfer"] } },
    ],
    [
      "form",
      "lookupDomain",
      { domain: "not a name" },
      { path: "domain", segments: ["domain"], code: "wrong_form", params: { form: "domain" } },
    ],
    [
      "list",
      "getDomainsContacts",
      { domain_list: ["example.com", "a b"] },
      { path: "domain_list[1]", segments: ["domain_list", 1], code: "wrong_form", params: { form: "domain" } },
    ],
    [
      "number",
      "renewDomain",
      { domain: "example.com", currentexpirationyear: 2026, period: 11, handle: "process", auto_renew: false },
      { path: "period", segments: ["period"], code: "too_large", params: { max: 10 } },
    ],
    [
      "the TLD's number",
      "renewDomain",
      { domain: "example.ai", currentexpirationyear: 2026, period: 1, handle: "process", auto_renew: false },
      { path: "period", segments: ["period"], code: "too_small", params: { min: 2, tld: "ai" } },
    ],
  ];

  test.each(cases)("%s", (_, method, input, expected) => {
    expect(issuesOf(method, input)).toEqual([{ ...expected, message: expect.any(String) }]);
  });

  test("of a contact: the form, the TLD's limit", () => {
    const owner = { ...contact, phone: "1", address1: "x".repeat(65), city: "x".repeat(65) };
    const input = { ...order, domain: "example.com", contact_set: { ...contacts, owner } };
    expect(issuesOf("registerDomain", input).map(({ segments, code, params }) => [segments[2], code, params])).toEqual([
      ["city", "too_long", { max: 64 }],
      ["phone", "wrong_form", { form: "phone" }],
      ["address1", "too_long", { max: 64, tld: "com" }],
    ]);
  });
});

describe("no input makes the rules fail", () => {
  const methods = Object.keys(fixtures) as MethodName[];

  test.each(methods)("%s", (method) => {
    const command: Command = commands[method];
    const inputs = [fixtures[method]!.input, ...(fixtures[method]!.more ?? []).map(({ input }) => input)];
    const junk = fc.constantFrom<unknown>(
      undefined,
      null,
      "",
      "?",
      0,
      -1,
      true,
      [],
      {},
      [null],
      { a: [{}] },
      Number.NaN,
    );
    fc.assert(
      fc.property(fc.constantFrom(...inputs), fc.infiniteStream(fc.nat()), junk, (input, choices, value) => {
        const built = buildRequest(
          command,
          replaced(input ?? {}, () => choices.next().value ?? 0, value),
        );
        const issues = "issues" in built ? built.issues : [];
        const places = issues.map(({ path, message }) => `${path} ${message}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });
});

/** A copy in which one thing, anywhere, is another. */
function replaced(input: unknown, choose: () => number, value: unknown): unknown {
  const keys = typeof input === "object" && input !== null && !(input instanceof Date) ? Object.keys(input) : [];
  if (keys.length === 0) return value;
  const key = keys[choose() % keys.length]!;
  const inner = choose() % 3 === 0 ? value : replaced((input as Record<string, unknown>)[key], choose, value);
  if (Array.isArray(input)) return input.map((item, index) => (String(index) === key ? inner : item));
  return { ...(input as object), [key]: inner };
}
