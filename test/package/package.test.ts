import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

// The package as users install it: packed, unpacked into a project of its own, its dependencies beside it.
const project = mkdtempSync(join(tmpdir(), "opensrs-client-consumer-"));
const root = process.cwd();

beforeAll(() => {
  const run = (program: string, ...parameters: string[]) => execFileSync(program, parameters, { encoding: "utf8" });
  const [{ filename }] = JSON.parse(
    run("npm", "pack", "--json", "--ignore-scripts", "--pack-destination", project),
  ) as [{ filename: string }];
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "opensrs-client"), { recursive: true });
  mkdirSync(join(modules, "@types"));
  mkdirSync(join(modules, "@noble"));
  mkdirSync(join(modules, "@peculiar"));
  run("tar", "-xzf", join(project, filename), "-C", join(modules, "opensrs-client"), "--strip-components=1");
  for (const name of [...Object.keys(manifest.dependencies), "@types/node"])
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
});

afterAll(() => rmSync(project, { recursive: true }));

const tour = (names: string) => `
  const sandbox = await startSandbox({ tls: true });
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  const { attributes } = await client.lookupDomain({ domain: "example.com" });
  const refused = await client.renewDomain({}).catch((error) => error instanceof InputError && error.code);
  console.log(attributes.status, refused, signRequest("a", "b"), typeof ${names});
  await client.close();
  await sandbox.close();
`;

const EXPECTED = "taken INPUT_INVALID ec8d4d2a3ec7e9db29e1ca544fccb5cd function\n";

function node(file: string, source: string): string {
  writeFileSync(join(project, file), source);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: "utf8" });
}

// npm leaves out of a lock file what the registry it was written with does not have, and `npm ci` then fails on every
// machine that can get it, or cannot.
test("the lock file has every package that another asks for, those of other platforms too", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { dependencies?: object; optionalDependencies?: object }>;
  };
  const packages = Object.entries(lock.packages);
  const present = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)));
  const missing = packages.flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !present.has(name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

describe("the packed tarball", () => {
  test("works from an ES module", () => {
    const source = `import { InputError, OpenSrsClient } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";
import { encodeEnvelope, signRequest } from "opensrs-client/wire";
${tour("encodeEnvelope")}`;
    expect(node("tour.mjs", source)).toBe(EXPECTED);
  });

  test("works from CommonJS", () => {
    const source = `const { InputError, OpenSrsClient } = require("opensrs-client");
const { startSandbox } = require("opensrs-client/sandbox");
const { encodeEnvelope, signRequest } = require("opensrs-client/wire");
(async () => {${tour("encodeEnvelope")}})();`;
    expect(node("tour.cjs", source)).toBe(EXPECTED);
  });

  test("an error of the ES module is an instance of the CommonJS class", () => {
    const source = `import { createRequire } from "node:module";
import { ConfigError, OpenSrsClient } from "opensrs-client";
const other = createRequire(import.meta.url)("opensrs-client");
try { new OpenSrsClient({}); } catch (error) {
  console.log(ConfigError === other.ConfigError, error instanceof other.ConfigError, error instanceof other.OpenSrsError, error instanceof other.InputError);
}`;
    expect(node("copies.mjs", source)).toBe("false true true false\n");
  });

  test.each([
    { module: "node16", moduleResolution: "node16", files: ["esm.mts", "cjs.cts"] },
    { module: "esnext", moduleResolution: "bundler", files: ["bundler.ts"] },
  ])(
    "types with $moduleResolution in $files",
    ({ module, moduleResolution, files }) => {
      const source = `import { type LookupDomainReply, OpenSrsClient, OutcomeUnknownError } from "opensrs-client";
import { startSandbox } from "opensrs-client/sandbox";
import { type OpsValue, decodeEnvelope } from "opensrs-client/wire";
export async function tour(): Promise<"available" | "taken"> {
  const sandbox = await startSandbox();
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  const reply: LookupDomainReply = await client.lookupDomain({ domain: "example.com", no_cache: true });
  // @ts-expect-error a text is no flag
  await client.lookupDomain({ domain: "example.com", no_cache: "1" });
  const value: OpsValue = decodeEnvelope("");
  const error: unknown = value;
  if (error instanceof OutcomeUnknownError) await error.reconcile();
  return reply.attributes.status;
}
`;
      for (const file of files) writeFileSync(join(project, file), source);
      const options = [
        "--noEmit",
        "--strict",
        "--exactOptionalPropertyTypes",
        "--target",
        "es2022",
        "--types",
        "node",
        "--module",
        module,
        "--moduleResolution",
        moduleResolution,
      ];
      const tsc = join(root, "node_modules/typescript/bin/tsc");
      const check = () =>
        execFileSync(process.execPath, [tsc, ...options, ...files], { cwd: project, encoding: "utf8" });
      expect(check()).toBe("");
      // Without skipLibCheck the compiler reads every declaration of the dependencies too.
    },
    300_000,
  );

  test("holds what users need and nothing of ours", () => {
    const listed = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--dry-run", "--ignore-scripts"], { encoding: "utf8" }),
    ) as [{ files: { path: string }[] }];
    const paths = listed[0].files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "docs/errors.md",
        "dist/index.js",
        "dist/index.cjs",
        "dist/index.d.ts",
        "dist/index.d.cts",
      ]),
    );
    expect(paths.filter((path) => /^(src|test|bench|scripts)\//.test(path))).toEqual([]);
  });
});
