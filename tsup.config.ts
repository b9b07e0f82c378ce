import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", wire: "src/wire/index.ts", sandbox: "src/sandbox/index.ts" },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "node",
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: true,
});
