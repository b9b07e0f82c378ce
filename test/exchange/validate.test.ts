import { expect, test } from "vitest";
import { InputError } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { scripted, scriptedClient } from "../support/scripted.js";

const script = scripted();
const client = scriptedClient(script);

test("nothing is wrong, and nothing is sent", () => {
  expect(client.validate("lookupDomain", { domain: "example.com" })).toEqual([]);
  expect(script.sent).toHaveLength(0);
});

test("the issues are those of the call: input, options, what XML cannot carry", async () => {
  const cases = [
    [{ domain: "a b" }, { timeoutMs: 0 }],
    [{}, {}],
    [{ domain: "example.com" }, { extra: { note: "\u0000" } }],
  ] as const;
  for (const [input, options] of cases) {
    const issues = client.validate("lookupDomain", input, options);
    const error = await failureOf(client.lookupDomain(input as never, options));
    expect(error).toBeInstanceOf(InputError);
    expect(issues).toEqual((error as InputError).issues);
  }
  expect(script.sent).toHaveLength(0);
});

test("a form that was only begun", () => {
  expect(client.validate("renewDomain", { domain: "example.com" }).map(({ path, code }) => [path, code])).toEqual([
    ["currentexpirationyear", "required"],
    ["period", "required"],
  ]);
});

test("a method that is none", () => {
  expect(() => client.validate("toString" as never, {})).toThrow(new TypeError('No command "toString"'));
});
