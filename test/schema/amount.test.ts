import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAmount, parseAmount } from "../../src/schema/amount.js";

test.each([
  ["12.50", 125_000n, "12.50"],
  ["12.5", 125_000n, "12.50"],
  ["0", 0n, "0.00"],
  ["-0.00", 0n, "0.00"],
  ["-0.07", -700n, "-0.07"],
  ["1000", 10_000_000n, "1000.00"],
  ["0.0001", 1n, "0.0001"],
  ["0.0010", 10n, "0.001"],
  ["8.9950", 89_950n, "8.995"],
  ["007.10", 71_000n, "7.10"],
  ["1.500000000", 15_000n, "1.50"],
  ["99999999999.9999", 999_999_999_999_999n, "99999999999.9999"],
])("%s is %d units, written %s", (text, units, written) => {
  expect(parseAmount(text)).toBe(units);
  expect(formatAmount(units)).toBe(written);
});

test.each([
  "",
  " ",
  "-",
  ".",
  "5.",
  ".5",
  "+1",
  "1e3",
  "1,000.00",
  "$5",
  " 1",
  "1\n",
  "0x10",
  "NaN",
  "1.00001",
  "100000000000",
  "--1",
  "١",
])("%j is no amount", (text) => expect(parseAmount(text)).toBeUndefined());

test("what is written is read as the same, and a tenth added ten times is one", () => {
  const largest = 999_999_999_999_999n;
  fc.assert(
    fc.property(fc.bigInt({ min: -largest, max: largest }), (units) => {
      expect(parseAmount(formatAmount(units))).toBe(units);
    }),
  );
  expect(formatAmount(Array.from({ length: 10 }, () => parseAmount("0.1")!).reduce((sum, each) => sum + each))).toBe(
    "1.00",
  );
});
