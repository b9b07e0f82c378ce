import { expect, test } from "vitest";
import { tldRequirements } from "../../src/index.js";
import { cli, json, sent, useSandbox } from "./suite.js";

useSandbox();

test("`tld` says what the TLD asks for, and asks nobody", async () => {
  const { code, out } = await cli("tld us", { env: {} });
  expect(code).toBe(0);
  expect(out).toMatch(/tld_data\.nexus\.validator\s+text\s+when category is C31 or C32\s+Country of the organisation/);
  expect(out).toMatch(/contact_set\.owner\.email\s+email\s+yes/);
  expect(out).toContain("Years: 1 to 10\nThese are the known rules");
  expect(sent()).toEqual([]);
});

test("`tld --json` is tldRequirements()", async () => {
  expect(json(await cli("tld .CO.UK --operation transfer --json"))).toEqual([tldRequirements("co.uk", "transfer")]);
});
