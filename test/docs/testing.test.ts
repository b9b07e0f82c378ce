import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { run, works } from "../sandbox/programs.js";

// The examples of docs/testing.md, executed as they stand there.
const blocks = [...readFileSync("docs/testing.md", "utf8").matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(
  ([, language = "", code = ""]) => ({ language, code }),
);

const JEST_FAKES = [
  ...([
    "Date",
    "setTimeout",
    "clearTimeout",
    "setInterval",
    "clearInterval",
    "setImmediate",
    "clearImmediate",
  ] as const),
  ...(["nextTick", "queueMicrotask", "performance", "hrtime"] as const),
];

/** Jest's fake timers, which are vitest's told the other way round. */
const jest = {
  useFakeTimers({ doNotFake, now }: { doNotFake: readonly string[]; now: Date }) {
    vi.useFakeTimers({ toFake: JEST_FAKES.filter((name) => !doNotFake.includes(name)), now });
  },
  useRealTimers: () => vi.useRealTimers(),
};

/** What the examples import: the sources in place of the built package, and vitest for jest, whose functions are alike. */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  "./order.js": () => execute(blocks.find(({ code }) => code.startsWith("// order.js"))?.code ?? ""),
  "opensrs-client": () => import("../../src/index.js"),
  "opensrs-client/sandbox": () => import("../../src/sandbox/index.js"),
  "opensrs-client/wire": () => import("../../src/wire/index.js"),
  "@jest/globals": async () => ({ ...(await import("vitest")), jest }),
  vitest: () => import("vitest"),
  undici: () => import("undici"),
  nock: () => import("nock"),
};

const load = (name: string): Promise<unknown> => modules[name]?.() ?? import(name);
const AsyncFunction = (async () => {}).constructor as new (
  name: string,
  code: string,
) => (with_: typeof load) => Promise<unknown>;

/** Runs a module whose imports are those of `load`; the tests it declares become tests of this file. */
function execute(code: string): Promise<unknown> {
  const body = withoutModuleSyntax(code);
  return new AsyncFunction("load", body)(load);
}

function withoutModuleSyntax(code: string): string {
  const exported = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  const body = code
    .replaceAll(/^export (?=const)/gm, "")
    .replace(/^import (\w+|\{[^}]*\}) from "([^"]+)";$/gm, (_, names: string, from: string) =>
      names.startsWith("{")
        ? `const ${names} = await load("${from}");`
        : `const { default: ${names} } = await load("${from}");`,
    );
  return `${body}\nreturn { ${exported} };`;
}

describe("the JavaScript of docs/testing.md", () => {
  const examples = blocks.filter(({ language, code }) => language === "js" && !code.startsWith("// order.js"));
  it("is all here", () => expect(examples).toHaveLength(16));
  examples.forEach(({ code }, index) => {
    describe(`example ${index + 1}`, async () => void (await execute(code)));
  });
});

// Which of these programs a machine has is its own affair, but one of them it must have.
const FOREIGN = {
  python: {
    // As Python does by itself since 3.13.
    args: (code: string) => ["-c", `${STRICT}\n${code}`],
    program: "python3",
    probe: ["--version"],
    output: "Domain available\nDomain registration successfully completed\ntaken\n",
    commands: ["LOOKUP 210", "SW_REGISTER 200", "LOOKUP 211"],
  },
  php: {
    args: (code: string) => ["-r", code.replace("<?php\n", "")],
    program: "php",
    probe: ["-r", "curl_init(); simplexml_load_string('<a/>');"],
    output: "Domain available\n",
    commands: ["LOOKUP 210"],
  },
  bash: {
    args: (code: string) => ["-c", code],
    program: "bash",
    probe: ["-c", "curl --version && openssl version"],
    output: expect.stringContaining('<item key="response_text">Domain available</item>'),
    commands: ["LOOKUP 210"],
  },
};

const STRICT = `import ssl
lenient = ssl.create_default_context
def strict(**options):
    context = lenient(**options)
    context.verify_flags |= ssl.VERIFY_X509_STRICT
    return context
ssl.create_default_context = strict`;

describe("clients in other languages", async () => {
  const foreign = await Promise.all(
    blocks
      .filter(({ language }) => language in FOREIGN)
      .map(async ({ language, code }) => {
        const client = { language, code, ...FOREIGN[language as keyof typeof FOREIGN] };
        return { ...client, here: await works(client.program, client.probe) };
      }),
  );
  let sandbox: Sandbox;
  let folder: string;

  beforeAll(async () => {
    sandbox = await startSandbox({ tls: true });
    folder = await mkdtemp(join(tmpdir(), "sandbox-"));
    await writeFile(join(folder, "ca.pem"), sandbox.environment.ca ?? "");
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  it("are all here, and one of them can run", () => {
    expect(foreign.map(({ language }) => language)).toEqual(["python", "php", "bash"]);
    expect(foreign.some(({ here }) => here)).toBe(true);
  });

  it.each(foreign.filter(({ here }) => here))(
    "work unchanged: $language",
    async ({ program, args, code, output, commands }) => {
      sandbox.history.clear();
      const outcome = await run(program, args(code), {
        OPENSRS_BASE_URL: sandbox.url,
        OPENSRS_USERNAME: sandbox.credentials.username,
        OPENSRS_PRIVATE_KEY: sandbox.credentials.privateKey,
        OPENSRS_CA_FILE: join(folder, "ca.pem"),
      });
      expect(outcome).toEqual({ code: 0, output, errors: "" });
      expect(sandbox.history.entries.map((entry) => `${entry.action} ${entry.code}`)).toEqual(commands);
    },
  );
});
