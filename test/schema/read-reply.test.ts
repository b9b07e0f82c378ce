import { describe, expect, test } from "vitest";
import { assoc, decimal, flag, id, integer, list, map, oneOf, text, yn } from "../../src/schema/fields.js";
import { type ReplyIssue, readReply } from "../../src/schema/read-reply.js";
import type { OpsValue } from "../../src/wire/value.js";

function read(schema: Parameters<typeof readReply>[0], value: OpsValue) {
  const issues: ReplyIssue[] = [];
  return { attributes: readReply(schema, value, issues), issues };
}

describe("flags", () => {
  const schema = assoc({ on: flag("A flag.").optional(), there: yn("Another.").optional() });

  test.each([
    ...["1", "Y", "y", "YES", "yes", "true", "True", " 1 "].map((word) => [word, true] as const),
    ...["0", "N", "n", "No", "no", "false", "FALSE", " 0\n"].map((word) => [word, false] as const),
  ])("%j is %s", (word, on) => {
    expect(read(schema, { on: word, there: word })).toEqual({ attributes: { on, there: on }, issues: [] });
  });

  test.each<[string, OpsValue]>([
    ["maybe", "maybe"],
    ["2", "2"],
    ["constructor", "constructor"],
    ["a list", ["1"]],
    ["an assoc", { on: "1" }],
  ])("%s is none: left out, and an issue", (_, sent) => {
    const { attributes, issues } = read(schema, { on: sent });
    expect(attributes).toEqual({});
    expect(issues).toEqual([{ path: "on", message: expect.stringMatching(/^expected "0" or "1", got .*; left out$/) }]);
  });

  test("that must be there are no empty text either", () => {
    expect(read(assoc({ on: flag("A flag.") }), { on: "" })).toEqual({
      attributes: {},
      issues: [{ path: "on", message: 'expected "0" or "1", got an empty text; left out' }],
    });
  });
});

describe("numbers and amounts", () => {
  test.each(["11.62", "6999", "-5", "+0.50", ".5", "1."])("%s is an amount", (price) => {
    expect(read(assoc({ price: decimal("") }), { price })).toEqual({ attributes: { price }, issues: [] });
  });

  test("an amount with blanks around it is given without them", () => {
    expect(read(assoc({ price: decimal("") }), { price: " 11.62\n" }).attributes).toEqual({ price: "11.62" });
  });

  test.each(["abc", "1,234.50", "$5", "1e3", "undef", ""])("%j is none: an issue", (price) => {
    const { attributes, issues } = read(assoc({ price: decimal("") }), { price });
    // It is typed as a text, and is one.
    expect(attributes).toEqual({ price });
    expect(issues).toEqual([
      { path: "price", message: expect.stringMatching(/^expected a decimal, got .*; kept as sent$/) },
    ]);
  });

  test("what is no whole number is left out", () => {
    expect(
      read(assoc({ count: integer(""), days: list(integer(""), "") }), { count: "many", days: ["1", "x"] }),
    ).toEqual({
      attributes: { days: [1] },
      issues: [
        { path: "count", message: "expected a whole number, got another text; left out" },
        { path: "days[1]", message: "expected a whole number, got another text; left out" },
      ],
    });
  });
});

describe("a text where an object or a list belongs", () => {
  const row = assoc({ name: text("A name.") });
  const schema = assoc({
    names: list(text(""), ""),
    zone: assoc({ A: list(row, "").optional() }),
    prices: map(text(""), ""),
    row,
    old: row.optional(),
    older: map(text(""), "").optional(),
  });

  test("is an empty one when it is empty, where that is true to the type", () => {
    expect(read(schema, { names: "", zone: "", prices: "", row: { name: "" }, old: "", older: "" })).toEqual({
      attributes: { names: [], zone: {}, prices: {}, row: { name: "" } },
      issues: [],
    });
  });

  test("is left out otherwise, and an issue", () => {
    const { attributes, issues } = read(schema, { names: "x", zone: "x", prices: "x", row: "", old: "x" });
    expect(attributes).toEqual({});
    expect(issues).toEqual([
      { path: "names", message: "expected a dt_array, got another text; left out" },
      { path: "zone", message: "expected a dt_assoc, got another text; left out" },
      { path: "prices", message: "expected a dt_assoc, got another text; left out" },
      { path: "row", message: "expected a dt_assoc, got an empty text; left out" },
      { path: "old", message: "expected a dt_assoc, got another text; left out" },
    ]);
  });

  test("in a list and in a map is no item of it", () => {
    expect(
      read(assoc({ rows: list(row, ""), byName: map(row, "") }), { rows: ["x", { name: "a" }], byName: { b: "x" } }),
    ).toEqual({
      attributes: { rows: [{ name: "a" }], byName: {} },
      issues: [
        { path: "rows[0]", message: "expected a dt_assoc, got another text; left out" },
        { path: "byName.b", message: "expected a dt_assoc, got another text; left out" },
      ],
    });
  });
});

test("data of another kind than documented is kept, as is a value that is not among the known ones", () => {
  const schema = assoc({ names: list(text(""), ""), order: id(""), status: oneOf(["taken", "available"], "") });
  expect(read(schema, { names: { 0: "a" }, order: ["1"], status: "held" })).toEqual({
    attributes: { names: { 0: "a" }, order: ["1"], status: "held" },
    issues: [
      { path: "names", message: "expected a dt_array, got a dt_assoc; kept as sent" },
      { path: "order", message: "expected text, got a dt_array; kept as sent" },
      { path: "status", message: 'expected "taken" or "available", got another text; kept as sent' },
    ],
  });
});

test("an item that the type lets be missing can be expected all the same", () => {
  const schema = assoc({ price: decimal("", { expected: true }).optional(), note: text("").optional() });
  expect(read(schema, {})).toEqual({
    attributes: {},
    issues: [{ path: "price", message: "is missing from the reply" }],
  });
  expect(read(schema, { price: "" }).issues.map(({ path }) => path)).toEqual(["price"]);
});
