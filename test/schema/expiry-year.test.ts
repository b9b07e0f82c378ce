import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { expiryYear } from "../../src/schema/parse-ops-date.js";

const FORMS = [
  ["2027-01-01 00:30:00", 2027],
  ["2026-12-31 23:30:00", 2026],
  ["2027-01-01", 2027],
  ["2026-12-31", 2026],
  ["2027-01-01T00:30:00Z", 2027],
  // 31 December in New York is 1 January at the registry.
  ["31-DEC-2026 20:00:00", 2027],
  ["31-DEC-2026 18:59:59", 2026],
  ["1798761600", 2027],
  ["1798761599", 2026],
  [" 2027-01-01 00:00:00\n", 2027],
] as const;

test.each(FORMS)("the year of %j is %d", (text, year) => expect(expiryYear(text)).toBe(year));

test.each([undefined, "", "0", "2027", "0000-00-00 00:00:00", "never"])("%j has none", (text) => {
  expect(expiryYear(text)).toBeUndefined();
});

const SCRIPT = `
  import { expiryYear } from "./src/schema/parse-ops-date.ts";
  const texts = ${JSON.stringify(FORMS.map(([text]) => text))};
  console.log(JSON.stringify([new Date(0).getTimezoneOffset(), texts.map((text) => expiryYear(text))]));
`;

test.each([
  ["Pacific/Pago_Pago", 660],
  ["America/New_York", 300],
  ["UTC", 0],
  ["Pacific/Kiritimati", 640],
])("in %s it is the same", async (TZ, offset) => {
  const args = ["--import", "tsx", "--input-type=module", "--eval", SCRIPT];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ } });
  expect(JSON.parse(stdout)).toEqual([offset, FORMS.map(([, year]) => year)]);
});
