import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { build as bundle, type Metafile, type Plugin, transform } from "esbuild";
import { build as declare } from "tsup";
import manifest from "../package.json" with { type: "json" };
import { thirdPartyLicences } from "./licences.js";
import { subpaths as entry } from "./subpaths.js";

/*
 * Writes dist: every subpath of package.json's `exports` as an ES module, as CommonJS and as declarations, and the command
 * line as an ES module. `dependencies` and `peerDependencies` stay imports; every other package that is imported becomes
 * part of dist, and its licence part of THIRD-PARTY-LICENSES. `--no-dts` leaves the declarations out.
 */

const target = "node20";

async function code(): Promise<void> {
  const { dependencies, peerDependencies }: { dependencies: object; peerDependencies?: object } = manifest;
  const { metafile } = await bundle({
    entryPoints: { ...entry, cli: "src/cli/main.ts" },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    target,
    external: Object.keys({ ...dependencies, ...peerDependencies }),
    plugins: [staticBuiltins],
    metafile: true,
    logLevel: "warning",
  });
  chmodSync("dist/cli.js", 0o755);
  const modules = reachedFrom(
    Object.keys(entry).map((name) => `dist/${name}.js`),
    metafile,
  );
  await Promise.all([...modules].map(toCommonJs));
  writeFileSync("THIRD-PARTY-LICENSES", thirdPartyLicences(metafile));
}

/** Bundled CommonJS asks for Node's modules with `require`, which an ES module does not have: they become imports. */
const staticBuiltins: Plugin = {
  name: "static-builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z:/_]+$/ }, ({ kind, path }) =>
      kind === "require-call" && isBuiltin(path)
        ? { path: path.replace(/^(node:)?/, "node:"), namespace: "builtin" }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `import builtin from ${JSON.stringify(path)}; module.exports = builtin;`,
    }));
  },
};

function reachedFrom(files: readonly string[], { outputs }: Metafile): Set<string> {
  const reached = new Set(files);
  for (const file of reached) {
    for (const { path, external } of outputs[file]!.imports) if (!external) reached.add(path);
  }
  return reached;
}

// An ES module is strict by itself.
const STRICT = '"use strict";';

/** The same module as CommonJS, beside it. What both forms import of each other are files of their own form. */
async function toCommonJs(file: string): Promise<void> {
  const source = readFileSync(file, "utf8");
  const { code } = await transform(source, { format: "cjs", platform: "node", target, banner: STRICT });
  writeFileSync(file.replace(/js$/, "cjs"), code.replace(/(require\("\.\/[^"]+)\.js"\)/g, '$1.cjs")'));
}

async function declarations(): Promise<void> {
  await declare({ silent: true });
  // Those of CommonJS differ in the extensions of what they import only.
  for (const name of readdirSync("dist").filter((file) => file.endsWith(".d.ts"))) {
    const source = readFileSync(`dist/${name}`, "utf8");
    writeFileSync(
      `dist/${name.replace(/ts$/, "cts")}`,
      source.replace(/((?:from|import) '\.\/[^']+)\.js';/g, "$1.cjs';"),
    );
  }
}

rmSync("dist", { recursive: true, force: true });
await Promise.all([code(), process.argv.includes("--no-dts") || declarations()]);
