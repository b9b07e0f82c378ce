import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commandGroups } from "../src/commands/index.js";
import { fixtures } from "../test/commands/fixtures/index.js";
import { smallExamples } from "../test/commands/small-examples.js";
import { docsPages } from "./generate/docs.js";
import { errorsPage } from "./generate/errors.js";
import { examplesOf, examplesSource } from "./generate/examples.js";
import { generatedSources } from "./generate/sources.js";
import { tldsPage } from "./generate/tlds.js";

// `--check` writes nothing and fails when a committed file differs from what would be written.
const check = process.argv.includes("--check");
const examples = examplesOf(fixtures, smallExamples);
const sources = generatedSources(commandGroups, examples);
sources.set("test/commands/examples.generated.ts", examplesSource(commandGroups, examples));
const pages = docsPages(commandGroups, examples);
pages.set("docs/errors.md", errorsPage());
pages.set("docs/tlds.md", tldsPage());

const scratch = mkdtempSync(join(process.cwd(), ".generate-"));
try {
  const stale: string[] = [];
  // The pages are written as they are: the formatter is for code.
  for (const [path, text] of sources) {
    const at = join(scratch, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
  execFileSync("npx", ["biome", "format", "--write", "--vcs-enabled=false", scratch], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const path of [...sources.keys(), ...pages.keys()]) {
    const text = pages.get(path) ?? readFileSync(join(scratch, path), "utf8");
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
    console.log(`${sources.size + pages.size} generated files, ${stale.length} ${check ? "stale" : "written"}`);
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
