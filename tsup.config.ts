import { defineConfig, type Options } from "tsup";

const entry = {
  index: "src/index.ts",
  wire: "src/wire/index.ts",
  sandbox: "src/sandbox/index.ts",
  doctor: "src/doctor/index.ts",
};

const shared: Options = { target: "node20", platform: "node", splitting: true, sourcemap: true, dts: { entry } };

// The script empties dist first: the two builds run side by side. The command line is an ES module only.
export default defineConfig([
  { ...shared, format: "esm", entry: { ...entry, cli: "src/cli/main.ts" } },
  { ...shared, format: "cjs", entry },
]);
