import type { KnipConfig } from "knip";
import { subpaths } from "./scripts/subpaths.js";

export default {
  entry: [
    ...Object.values(subpaths),
    "src/commands/*/index.ts",
    "scripts/*.ts",
    "bench/*.ts",
    "bench/consumers/*.ts",
    "examples/**/*.mjs",
    "test/**/*.test.ts",
    "test/**/*.test-d.ts",
    "test/money/worker.ts",
  ],
  project: ["src/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts", "test/**/*.ts", "examples/**/*.mjs"],
  ignoreDependencies: ["@arethetypeswrong/cli", "publint"],
  ignoreBinaries: ["openssl"],
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig;
