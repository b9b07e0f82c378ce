import { expect, test } from "vitest";
import { scrub } from "../../src/exchange/scrub.js";
import { assoc, list, map, secret, text } from "../../src/schema/fields.js";
import { secretsOf } from "../../src/schema/redact.js";

test("a secret that begins another one does not leave the rest of it", () => {
  expect(scrub("got hunter2hunter2!", ["hunter2", "hunter2hunter2!"])).toBe("got [redacted]");
});

test("all that a container holds is secret when the container is", () => {
  const domain_list = list(secret(map(text("A value."), "By a name that is not known.")), "The domains.");
  const attributes = { domain_list: [{ domain_name: "marked-1", code: "marked-2" }] };
  expect(secretsOf({ attributes }, assoc({ domain_list }))).toEqual(["marked-1", "marked-2"]);
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
  expect(secretsOf({ attributes }, assoc({ codes }))).toEqual(["marked-1", "marked-2"]);
});
