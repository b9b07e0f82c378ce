import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The one gate. Every step runs, so that one run shows all faults; the last line counts tests and steps.
const scratch = mkdtempSync(join(tmpdir(), "opensrs-client-check-"));
const results = join(scratch, "vitest.json");
const steps: ReadonlyArray<readonly [name: string, command: string]> = [
  ["format and lint", "biome check --error-on-warnings ."],
  ["generated files", "tsx scripts/generate.ts --check"],
  // The two commands of README. The tests' build is what the steps after it look at.
  ["demo", "npm run demo"],
  ["tests", `npm test -- --reporter=default --reporter=json --outputFile.json=${results}`],
  ["types", "tsc --noEmit"],
  ["package", "publint --strict"],
  ["package types", "attw --pack ."],
  ["unused code", "knip"],
  ["rooms and circles", "depcruise src --config .dependency-cruiser.mjs"],
];

let passed = 0;
const failed: string[] = [];
for (const [name, command] of steps) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  // npm puts the programs of the project on the path.
  // Packing would build once more.
  const env = { ...process.env, npm_config_ignore_scripts: "true" };
  const { status } = spawnSync(command, { shell: true, stdio: "inherit", env });
  console.log(
    `== ${name}: ${status === 0 ? "passed" : "FAILED"} in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  if (status === 0) passed++;
  else failed.push(name);
}

let failedTests = 0;
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8"));
  passed += numPassedTests;
  failedTests = numFailedTests;
} catch {
  console.log("no test results were written");
}
rmSync(scratch, { recursive: true });
if (failed.length > 0) console.log(`\nfailed: ${failed.join(", ")}`);
console.log(`\n${passed} passed, ${failed.length + failedTests} failed`);
process.exitCode = failed.length + failedTests === 0 ? 0 : 1;
