import { expect, test } from "vitest";
import { assoc, list, map, secret, text } from "../../src/fields.js";
import { scrub, secretsOf } from "../../src/redact.js";

test("a secret that begins another one does not leave the rest of it", () => {
  expect(scrub("got hunter2hunter2!", ["hunter2", "hunter2hunter2!"])).toBe("got [redacted]");
});

test("all that a container holds is secret when the container is", () => {
  const domain_list = list(secret(map(text("A value."), "By a name that is not known.")), "The domains.");
  const attributes = { domain_list: [{ domain_name: "marked-1", code: "marked-2" }] };
  expect(secretsOf({ attributes }, assoc({ domain_list }))).toEqual(["marked-1", "marked-2"]);
});

test("secrets are found by their mark in lists of open keys too", () => {
  const codes = map(assoc({ value: secret(text("A code.")) }), "By domain.");
  const attributes = { codes: { "a.example": { value: "marked-1" }, "b.example": { value: "marked-2" } } };
  expect(secretsOf({ attributes }, assoc({ codes }))).toEqual(["marked-1", "marked-2"]);
});
