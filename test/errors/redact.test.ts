import { expect, test } from "vitest";
import { assoc, map, secret, text } from "../../src/fields.js";
import { scrub, secretsOf } from "../../src/redact.js";

test("a secret that begins another one does not leave the rest of it", () => {
  expect(scrub("got hunter2hunter2!", ["hunter2", "hunter2hunter2!"])).toBe("got [redacted]");
});

test("secrets are found by their mark in lists of open keys too", () => {
  const codes = map(assoc({ value: secret(text("A code.")) }), "By domain.");
  const attributes = { codes: { "a.example": { value: "marked-1" }, "b.example": { value: "marked-2" } } };
  expect(secretsOf({ attributes }, assoc({ codes }))).toEqual(["marked-1", "marked-2"]);
});
