import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Project } from "./project.js";

let project: Project;

beforeAll(async () => {
  project = await Project.create();
  // The declarations do without: checking zod's takes longer than all the rest.
  rmSync(join(project.path, "node_modules/zod"));
  for (const file of ["esm.mts", "cjs.cts", "plain.ts"]) project.write(file, SOURCE);
});

afterAll(() => project?.remove());

const SOURCE = `import { commands, type Effect, type LookupDomainReply, OpenSrsClient, OutcomeUnknownError } from "opensrs-client";
import { diagnose } from "opensrs-client/doctor";
import { startSandbox } from "opensrs-client/sandbox";
import { type OpsValue, decodeEnvelope } from "opensrs-client/wire";
export async function tour(): Promise<"available" | "taken"> {
  const sandbox = await startSandbox();
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  const reply: LookupDomainReply = await client.lookupDomain({ domain: "example.com", no_cache: true });
  // @ts-expect-error a text is no flag
  await client.lookupDomain({ domain: "example.com", no_cache: "1" });
  const { effect, input }: { effect: Effect; input: () => object } = commands.lookupDomain;
  if (effect !== "read" && input()) return "taken";
  const value: OpsValue = decodeEnvelope("");
  const error: unknown = value;
  if (error instanceof OutcomeUnknownError) await error.reconcile();
  const { ok }: { ok: boolean } = await diagnose({ environment: sandbox.environment, ...sandbox.credentials });
  return ok ? reply.attributes.status : "taken";
}
`;

const NODE16 = { options: ["--module", "node16", "--moduleResolution", "node16"], files: ["esm.mts", "cjs.cts"] };
const BUNDLER = { options: ["--module", "esnext", "--moduleResolution", "bundler"], files: ["plain.ts"] };
const NODE10 = {
  options: ["--module", "commonjs", "--moduleResolution", "node10"],
  files: ["plain.ts"],
};

// The project's own TypeScript, and beside it the oldest promised and the newest: \`.ci/run\` installs those.
const COMPILERS = [
  { compiler: "typescript", styles: { NODE16, BUNDLER, NODE10 } },
  { compiler: "typescript-5.4", styles: { NODE16, BUNDLER, NODE10 } },
  // What they call node10 is gone for good, or asks to be silenced.
  { compiler: "typescript-6", styles: { NODE16, BUNDLER } },
  { compiler: "typescript-7", styles: { NODE16, BUNDLER } },
];

function folderOf(compiler: string): string | undefined {
  if (compiler === "typescript") return dirname(createRequire(import.meta.url).resolve("typescript/package.json"));
  const folder = resolve("test/runtimes/node_modules", compiler);
  return existsSync(folder) ? folder : undefined;
}

const present = COMPILERS.filter(({ compiler }) => folderOf(compiler) !== undefined);
const absent = COMPILERS.filter((one) => !present.includes(one)).map(({ compiler }) => compiler);

test("every compiler is here to be tried", () => {
  if (absent.length > 0) console.warn(`not tried: ${absent.join(", ")} (npm ci --prefix test/runtimes installs them)`);
  expect(absent).toEqual(process.env.RUNTIMES === "all" ? [] : absent);
});

const checks = present.flatMap(({ compiler, styles }) =>
  Object.entries(styles).map(([style, { options, files }]) => ({
    compiler,
    style: style.toLowerCase(),
    options,
    files,
  })),
);

// Without skipLibCheck the compiler reads every declaration of the dependencies too.
test.each(checks)(
  "$compiler takes the declarations with the resolution $style",
  async ({ compiler, options, files }) => {
    const tsc = join(folderOf(compiler)!, "bin/tsc");
    const common = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "node"];
    expect(await project.run(process.execPath, [tsc, ...common, ...options, ...files])).toBe("");
  },
  300_000,
);
