import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commandGroups } from "../src/commands/index.js";
import { generatedSources } from "./generate/sources.js";

// `--check` writes nothing and fails when a committed file differs from what would be written.
const check = process.argv.includes("--check");
const files = new Map([...generatedSources(commandGroups)]);

const scratch = mkdtempSync(join(process.cwd(), ".generate-"));
try {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const at = join(scratch, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  execFileSync("npx", ["biome", "format", "--write", "--vcs-enabled=false", scratch], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const path of files.keys()) {
    const text = readFileSync(join(scratch, path), "utf8");
    if (text === readCommitted(path)) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  if (check && stale.length > 0) {
    console.error(`out of date, run \`npm run generate\`: ${stale.join(", ")}`);
    process.exitCode = 1;
  } else {
    console.log(`${files.size} generated files, ${stale.length} ${check ? "stale" : "written"}`);
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function readCommitted(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
