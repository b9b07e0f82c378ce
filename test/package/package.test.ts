import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { Project } from "./project.js";

let project: Project;

beforeAll(async () => {
  project = await Project.create();
});

afterAll(() => project.remove());

const subpaths = Object.keys(manifest.exports).filter((path) => path !== "./package.json");
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
const specifiers = subpaths.map((path) => path.replace(".", "opensrs-client"));

const TOUR = `
  const sandbox = await startSandbox({ tls: true });
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  const { attributes } = await client.lookupDomain({ domain: "example.com" });
  const refused = await client.renewDomain({}).catch((error) => error instanceof InputError && error.code);
  const { verdict } = await diagnose({ environment: sandbox.environment, ...sandbox.credentials });
  console.log(attributes.status, refused, signRequest("a", "b"), verdict);
  await client.close();
  await sandbox.close();
`;

const EXPECTED = /^taken INPUT_INVALID ec8d4d2a3ec7e9db29e1ca544fccb5cd All is well: .*\n$/;

const ESM = `import { InputError, OpenSrsClient } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";
import { diagnose } from "opensrs-client/doctor";
import { signRequest } from "opensrs-client/wire";
${TOUR}`;

const CJS = `const { InputError, OpenSrsClient } = require("opensrs-client");
const { startSandbox } = require("opensrs-client/sandbox");
const { diagnose } = require("opensrs-client/doctor");
const { signRequest } = require("opensrs-client/wire");
(async () => {${TOUR}})();`;

describe("the packed tarball", () => {
  test("works from an ES module", async () => {
    expect(await project.node("tour.mjs", ESM)).toMatch(EXPECTED);
  });

  test("works from CommonJS", async () => {
    expect(await project.node("tour.cjs", CJS)).toMatch(EXPECTED);
  });

  test("works where code cannot be made from texts, as hardened hosts have it", async () => {
    expect(await project.node("tour.mjs", ESM, ["--disallow-code-generation-from-strings"])).toMatch(EXPECTED);
  });

  test("gives the same names as ES module and as CommonJS, by every subpath", async () => {
    const source = `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const specifier of ${JSON.stringify(specifiers)}) {
  const names = (module) => Object.keys(module).filter((name) => !/^(default|module.exports|__esModule)$/.test(name)).sort().join();
  const imported = names(await import(specifier));
  console.log(specifier, imported !== "" && imported === names(require(specifier)));
}`;
    const expected = specifiers.map((specifier) => `${specifier} true\n`).join("");
    expect(await project.node("names.mjs", source)).toBe(expected);
  });

  test("an error of the ES module is an instance of the CommonJS class", async () => {
    const source = `import { createRequire } from "node:module";
import { ConfigError, OpenSrsClient } from "opensrs-client";
const other = createRequire(import.meta.url)("opensrs-client");
try { new OpenSrsClient({}); } catch (error) {
  console.log(ConfigError === other.ConfigError, error instanceof other.ConfigError, error instanceof other.OpenSrsError, error instanceof other.InputError);
}`;
    expect(await project.node("copies.mjs", source)).toBe("false true true false\n");
  });

  test("has the command line, whose libraries come with it", async () => {
    const opensrs = join("node_modules/opensrs-client", manifest.bin.opensrs);
    expect(statSync(join(project.path, opensrs)).mode & 0o111).toBe(0o111);
    const rows = await project.run(process.execPath, [opensrs, "commands", "lookup", "--csv"]);
    expect(rows).toContain("lookupDomain");
    expect(await project.run(process.execPath, [opensrs, "--version"])).toBe(`${manifest.version}\n`);
  });

  test("README's first use: the sandbox of the command line, its settings, a lookup", async () => {
    const opensrs = join(project.path, "node_modules/opensrs-client", manifest.bin.opensrs);
    const sandbox = spawn(process.execPath, [opensrs, "sandbox"], { stdio: ["ignore", "pipe", "ignore"] });
    const settings: Record<string, string> = {};
    for await (const line of createInterface(sandbox.stdout)) {
      const [, name, value] = /^export (\w+)=(.*)$/.exec(line)!;
      settings[name!] = value!;
      if (Object.keys(settings).length === 4) break;
    }
    const looked = await project.run(process.execPath, [opensrs, "lookup", "example.com", "--json"], settings);
    expect(JSON.parse(looked)).toMatchObject({ domain: "example.com", status: "taken" });
    sandbox.kill("SIGINT");
    expect(await once(sandbox, "exit")).toEqual([0, null]);
  });

  test("holds what users need and nothing of ours", () => {
    const paths = filesIn(join(project.path, "node_modules/opensrs-client"));
    expect(paths).toEqual(
      expect.arrayContaining([
        "README.md",
        "LICENSE",
        "THIRD-PARTY-LICENSES",
        "CHANGELOG.md",
        "docs/errors.md",
        "dist/index.js",
        "dist/index.cjs",
        "dist/index.d.ts",
        "dist/index.d.cts",
      ]),
    );
    expect(paths.filter((path) => /^(src|test|bench|scripts)\b|\.map$/.test(path))).toEqual([]);
  });
});

describe("what is installed", () => {
  interface Lock {
    packages: Record<string, { dev?: boolean; dependencies?: object; optionalDependencies?: object }>;
  }
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

  // npm leaves out of a lock file what the registry it was written with does not have, and `npm ci` then fails on every
  // machine that can get it, or cannot.
  test("the lock file has every package that another asks for, those of other platforms too", () => {
    const present = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !present.has(name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test("for users it is 25 packages and 22 MB at the most", () => {
    const others = Object.keys(packages).filter((path) => path !== "" && !packages[path]!.dev);
    const folders = [...others, join(project.path, "node_modules/opensrs-client")];
    // As `du` counts: in blocks.
    const sizes = folders.flatMap((folder) => filesIn(folder).map((file) => statSync(join(folder, file)).size));
    const kilobytes = sizes.reduce((sum, size) => sum + Math.ceil(size / 4096) * 4, 0);
    expect(folders.length).toBeLessThanOrEqual(25);
    expect(kilobytes).toBeLessThanOrEqual(22 * 1024);
  });

  test("every package that became part of dist is named with its licence, and no other", () => {
    const text = readFileSync(join(project.path, "node_modules/opensrs-client/THIRD-PARTY-LICENSES"), "utf8");
    const [, ...sections] = text.split(/^-{80}\n\n/m);
    const named = new Map(sections.map((section) => [/^\S+ \S+/.exec(section)![0], section]));
    // The bundler writes above each piece of code where it is from.
    const dist = join(project.path, "node_modules/opensrs-client/dist");
    const code = filesIn(dist)
      .filter((file) => /js$/.test(file))
      .map((file) => readFileSync(join(dist, file), "utf8"));
    const origin = /^ *(?:\/\/ |")(.*node_modules\/(?:@[^/\n]+\/)?[^/\n]+)\//gm;
    const folders = new Set(code.flatMap((text) => [...text.matchAll(origin)].map(([, folder]) => folder!)));
    const bundled = [...folders].map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((file) => /^licen[sc]e/i.test(file))!;
      return { id: `${name} ${version}`, licence: readFileSync(join(folder, file), "utf8") };
    });
    expect([...named.keys()].sort()).toEqual(bundled.map(({ id }) => id).sort());
    const bare = (licence: string) => licence.replace(/\s+/g, " ").trim();
    for (const { id, licence } of bundled) expect(bare(named.get(id)!)).toContain(bare(licence));
  });
});
