import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";

// Examples run as a user runs them, from the built package, in an environment without an account.
const expected: Record<string, RegExp> = {
  "demo.mjs": /== An address that is not in the allow list\n[\s\S]*Code: IP_NOT_ALLOWED\n$/,
  "events.mjs":
    /^(ORDER STATUS_CHANGE fresh-bread-toronto\.com\n)?DOMAIN CREATED fresh-bread-toronto\.com, until \S+Z\nstopped\n$/,
  "expiring.mjs": /^0 domains expire within 30 days\n$/,
  "lost-reply.mjs":
    /^Sent, but whether it was done is not known \(SW_REGISTER DOMAIN\): .* was cut .*\ndone: order \d+ is this call's, and completed\ncharged 11\.62\n$/,
  "wire.mjs": /^<\?xml [\s\S]*X-Signature: [0-9a-f]{32}\n[\s\S]*domain: 'example\.com'/,
};

const examples = readdirSync("examples").filter((name) => name.endsWith(".mjs"));

test("every example is run here", () => {
  expect(examples.sort()).toEqual(Object.keys(expected).sort());
});

test.each(examples)("%s", async (name) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("OPENSRS_")));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [`examples/${name}`], { env });
  expect(stderr).toBe("");
  expect(stdout).toMatch(expected[name]!);
});
