import { expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { type ReplyIssue, readReply } from "../../src/schema/read-reply.js";
import type { OpsValue } from "../../src/wire/value.js";

function read(prices: OpsValue) {
  const issues: ReplyIssue[] = [];
  const attributes = readReply(commands.getPrice.reply(), { price: "11.62", prices }, issues);
  return { attributes, issues };
}

// Which form the server uses was not seen.
test.each<[string, OpsValue]>([
  ["an assoc by years", { 2: "23.24", 4: "46.48" }],
  [
    "rows in a list",
    [
      { period: "2", price: "23.24" },
      { period: "4", price: "46.48" },
    ],
  ],
  ["rows in an assoc", { 0: { period: "2", price: "23.24" }, 1: { period: "4", price: "46.48" } }],
])("prices as %s are keyed by years", (_, prices) => {
  expect(read(prices)).toEqual({ attributes: { price: "11.62", prices: { 2: "23.24", 4: "46.48" } }, issues: [] });
});

test("prices without their years are counted, and an issue says so", () => {
  expect(read(["11.62", "23.24"])).toEqual({
    attributes: { price: "11.62", prices: { 1: "11.62", 2: "23.24" } },
    issues: [{ path: "prices", message: "expected a dt_assoc, got a dt_array; counted from 1" }],
  });
});

test("a row without its years is kept as sent", () => {
  expect(read([{ price: "11.62" }])).toEqual({
    attributes: { price: "11.62", prices: { 1: { price: "11.62" } } },
    issues: [{ path: "prices.1", message: "expected a decimal, got a dt_assoc; kept as sent" }],
  });
});
