import { describe, expect, test } from "vitest";
import { scrub as scrubAll } from "../../src/exchange/scrub.js";
import { assoc, list, map, secret, text } from "../../src/schema/fields.js";
import { secretsOf } from "../../src/schema/redact.js";

const scrub = (text: string, secrets: readonly string[], personal: readonly string[] = [], hosts: string[] = []) =>
  scrubAll(text, { secrets, personal, hosts });

test("a secret that begins another one does not leave the rest of it", () => {
  expect(scrub("got hunter2hunter2!", ["hunter2", "hunter2hunter2!"])).toBe("got [redacted]");
});

test("all that a container holds is secret when the container is", () => {
  const domain_list = list(secret(map(text("A value."), "By a name that is not known.")), "The domains.");
  const attributes = { domain_list: [{ domain_name: "marked-1", code: "marked-2" }] };
  expect(secretsOf({ attributes }, assoc({ domain_list })).secrets).toEqual(["marked-1", "marked-2"]);
});

test.each([
  ["as it is", "a+b&c%41"],
  ["in capitals", "A+B&C%41"],
  ["in markup", "a+b&amp;c&#37;&#x34;1"],
  ["in JSON", "a\\u002bb\\u0026c%41"],
  ["in a URL", "a%2Bb%26c%2541"],
  ["in a mixture", "a%2bb&amp;c\\u002541"],
])("a secret is found %s", (_, form) => {
  expect(scrub(`<${form}> said`, ["a+b&c%41"])).toBe("<[redacted]> said");
});

test("neither a long secret nor many are too much", () => {
  const long = "株式会社 (+)".repeat(20_000);
  expect(scrub(`got ${long.toUpperCase()}!`, [long])).toBe("got [redacted]!");
  const many = Array.from({ length: 10_000 }, (_, at) => `code-${at}-end`);
  expect(scrub(`got ${many[9_999]}, ${many[0]}!`, many)).toBe("got [redacted], [redacted]!");
});

test("what means nothing is no secret", () => {
  expect(scrub("got &#x110000;, code 415", ["&#x110000;", "&#1114112;", "41"])).toBe("got [redacted], code 415");
});

test("secrets are found by their mark in lists of open keys too", () => {
  const codes = map(assoc({ value: secret(text("A code.")) }), "By domain.");
  const attributes = { codes: { "a.example": { value: "marked-1" }, "b.example": { value: "marked-2" } } };
  expect(secretsOf({ attributes }, assoc({ codes })).secrets).toEqual(["marked-1", "marked-2"]);
});

describe("contact data", () => {
  const owner = [
    "Contoso",
    "Paris",
    "Jane",
    "Smith",
    "2026",
    "+1.4165550123",
    "jane@contoso.com",
    "1 Main Street",
    "王小明",
  ];
  const hidden = (text: string, hosts: string[] = []) => scrub(text, [], owner, hosts);

  test.each([
    "ns1.contoso.com is not found",
    "CONTOSO.COM and my-contoso.com",
    "contoso.co.uk, xn--paris-abc.com, paris.xn--p1ai",
    "Contosoft, Parisian, Janet",
    "2026-01-31 10:20:26, 192.0.2026.1",
  ])("stays where it is a part of a name: %s", (text) => {
    expect(hidden(text)).toBe(text);
  });

  test.each([
    ["Contoso of Paris, Jane Smith.", "[redacted] of [redacted], [redacted] [redacted]."],
    ["jane@contoso.com +1.4165550123", "[redacted] [redacted]"],
    ["phone+1.4165550123", "phone[redacted]"],
    ["jane@fabrikam.example", "[redacted]@fabrikam.example"],
    ["jane.smith@fabrikam.example", "[redacted].[redacted]@fabrikam.example"],
    ["Jane Smith.Please call", "[redacted] [redacted].Please call"],
    ["jane.smith is locked", "[redacted].[redacted] is locked"],
    ["first_name=Jane&city=Paris", "first_name=[redacted]&city=[redacted]"],
    ["name%20Contoso%2C", "name%20[redacted]%2C"],
    ["\\nContoso\\n", "\\n[redacted]\\n"],
    ["1+Main+Street", "[redacted]"],
    ["联系人王小明的电话", "联系人[redacted]的电话"],
    ["in 2026", "in [redacted]"],
  ])("goes where it is a word: %s", (text, expected) => {
    expect(hidden(text)).toBe(expected);
  });

  test("a host is known by its ending too, when the request has one like it", () => {
    expect(hidden("shop.paris")).toBe("shop.[redacted]");
    expect(hidden("shop.paris", ["shop.paris"])).toBe("shop.paris");
  });

  test("what a request says openly as a host is no contact data", () => {
    const attributes = { domain: "Contoso.com", org_name: "contoso.com", city: "Paris", password: "Paris" };
    expect(secretsOf({ attributes }, undefined)).toEqual({
      secrets: ["Paris"],
      personal: [],
      hosts: ["contoso.com"],
    });
  });
});

describe("what quotes a request is found out", () => {
  const secret = `p<a>s&"s'w+ord%1`;
  const xml = (text: string) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const request = `<item key="first_name">Zoë</item><item key="reg_password">${xml(secret)}</item>`;
  const base64 = Buffer.from(request).toString("base64");
  const lines = base64.replace(/.{76}/g, "$&\r\n");
  test.each<[string, string]>([
    ["base64", base64],
    ["base64 in lines", lines],
    ["base64 for URLs", Buffer.from(request).toString("base64url")],
    ["base64 in a query", `body=${encodeURIComponent(base64)}&x=1`],
    ["base64 in JSON", JSON.stringify({ body: lines }).replaceAll("/", "\\/")],
    ["base64 in markup", `<pre>${lines.replace(/[+/=\r]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`)}</pre>`],
    ["base64 of base64", Buffer.from(base64).toString("base64")],
    ["base64 of JSON", Buffer.from(JSON.stringify({ request })).toString("base64")],
    ["base64 that began elsewhere", `ab${base64}`],
    ["base64 of the secret alone", Buffer.from(`user:${secret}`).toString("base64")],
    ["markup of the request", `<pre>${xml(request)}</pre>`],
    ["markup of JSON of the request", `<pre>${xml(JSON.stringify({ request }))}</pre>`],
    ["a query of JSON", encodeURIComponent(JSON.stringify({ request }))],
    ["a query of a query", encodeURIComponent(encodeURIComponent(secret))],
  ])("%s", (_, text) => {
    const shown = scrub(`sent ${text} to us`, [secret], ["Zoë"]);
    expect(shown).toMatch(/^sent .*\[redacted\].* to us$/s);
    expect(shown).not.toContain(text);
    for (const part of text.match(/[\w%&#;]{12,}/g) ?? [])
      if (shown.includes(part)) expect(Buffer.from(part, "base64").toString() + part).not.toMatch(/s&|Zoë|w\+ord/);
  });

  test("what is no base64 of a secret stays", () => {
    const text = `${Buffer.from("nothing to see here at all").toString("base64")} contact_set_organization 5ca1ab1e5ca1ab1e`;
    expect(scrub(text, [secret], ["Zoë"])).toBe(text);
  });
});
