import { defineConfig } from "tsup";
import { subpaths as entry } from "./scripts/subpaths.js";

// The declarations of every subpath. `scripts/build.ts` runs it, and bundles the code beside it: the plugins and the
// metafile that the licences need are esbuild's own.
export default defineConfig({ entry, format: "esm", dts: { entry, only: true } });
