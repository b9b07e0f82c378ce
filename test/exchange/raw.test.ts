import { describe, expect, test } from "vitest";
import type { InputError } from "../../src/index.js";
import { failureOf } from "../support/client.js";
import { available } from "../support/envelopes.js";
import { scripted, scriptedClient, textOf } from "../support/scripted.js";

const lookup = { action: "LOOKUP", object: "DOMAIN", effect: "read" } as const;

async function issuesOf(request: unknown, options: object = {}) {
  const script = scripted(available);
  const error = (await failureOf(scriptedClient(script).send(request as never, options))) as InputError;
  expect(error).toMatchObject({ name: "InputError", outcome: "not-sent" });
  expect(script.sent).toHaveLength(0);
  return error.issues.map(({ path, message }) => `${path}: ${message}`);
}

const circular: Record<string, unknown> = {};
circular.self = circular;

describe("send() sends what was given or nothing", () => {
  test.each([
    ["no request", null, [": expected an object, got null"]],
    ["no action and object", {}, ["action: is required", "object: is required"]],
    ["an empty action", { action: " ", object: "DOMAIN" }, ["action: is empty"]],
    ["a mistyped field", { ...lookup, attribute: {} }, [expect.stringContaining('did you mean "attributes"?')]],
    ["text as attributes", { ...lookup, attributes: "domain" }, ["attributes: expected an object, got text"]],
    ["null as attributes", { ...lookup, attributes: null }, ["attributes: expected an object, got null"]],
    ["a list as envelope", { ...lookup, envelope: ["x"] }, ["envelope: expected an object, got an array"]],
    [
      "another action in the envelope",
      { ...lookup, envelope: { action: "RENEW", attributes: {} } },
      ["envelope.action: is no item of the envelope's own", "envelope.attributes: is no item of the envelope's own"],
    ],
    [
      "a hole",
      { ...lookup, attributes: { list: Object.assign([1], { 2: 3 }) } },
      [expect.stringMatching(/^attributes\.list\[1\]: .* got nothing$/)],
    ],
    [
      "a Map",
      { ...lookup, attributes: { map: new Map() } },
      [expect.stringMatching(/^attributes\.map: .* got a Map$/)],
    ],
    ["a circle", { ...lookup, attributes: circular }, [expect.stringMatching(/: nests deeper than 64 levels$/)]],
  ])("%s", async (_, request, issues) => {
    expect(await issuesOf(request)).toEqual(issues);
  });

  test.each([["text"], [["abc"]], [true], [55], [null]])("extra: %j", async (extra) => {
    expect(await issuesOf(lookup, { extra })).toEqual([expect.stringMatching(/^extra: expected an object, got /)]);
  });

  test("a sub-reseller without the space around the name", async () => {
    const script = scripted(available);
    await scriptedClient(script).send(lookup, { asSubreseller: " sub\n" });
    expect(textOf(script.sent[0]!)).toContain('<item key="as_subreseller">sub</item>');
  });
});

describe("what a schema would take for an empty object is refused", () => {
  test.each([
    ["a Promise", Promise.resolve({ A: [] })],
    ["a Map", new Map([["A", []]])],
    ["a Set", new Set()],
    ["an Error", new Error("x")],
  ])("%s", async (kind, records) => {
    const script = scripted(available);
    const call = scriptedClient(script).setDnsZone({ domain: "example.com", records: records as never });
    expect(await failureOf(call)).toMatchObject({
      name: "InputError",
      issues: [{ path: "records", message: `expected an object, got ${kind}` }],
    });
    expect(script.sent).toHaveLength(0);
  });

  test("an object of a class is an object", async () => {
    const script = scripted(available);
    const input = new (class Input {
      domain = "example.com";
    })();
    await scriptedClient(script).lookupDomain(input);
    expect(textOf(script.sent[0]!)).toContain('<item key="domain">example.com</item>');
  });
});
