import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { MockAgent } from "undici";
import { expect, test } from "vitest";
import { AuthenticationError, OpenSrsClient, undiciTransport } from "../../src/index.js";
import { encodeEnvelope } from "../../src/wire/index.js";

const readme = readFileSync("README.md", "utf8");

const blocks = (language: string, page = readme) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]!);

test("the error on the first screen is what a wrong key gives", async () => {
  const dispatcher = new MockAgent();
  dispatcher.disableNetConnect();
  const refusal = {
    protocol: "XCP",
    action: "REPLY",
    is_success: "0",
    response_code: "401",
    response_text: "Authentication Error",
  };
  dispatcher
    .get("https://horizon.opensrs.net:55443")
    .intercept({ method: "POST", path: "/" })
    .reply(200, encodeEnvelope(refusal));
  const transport = undiciTransport({ dispatcher });
  const client = new OpenSrsClient({ environment: "horizon", username: "reseller", privateKey: "key", transport });
  const error = await client.lookupDomain({ domain: "example.com" }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(blocks("text")[0]).toBe(`${error}\n`);
  await client.close();
});

test("its commands are scripts of the package", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const [forUsers, inClone] = blocks("sh").map((block) =>
    block
      .trim()
      .split("\n")
      .map((line) => line.split("#")[0]!.trim()),
  );
  // What these do is tried on the packed package.
  expect(forUsers).toEqual(["npm install opensrs-client", "npx opensrs sandbox", "npx opensrs lookup example.com"]);
  expect(inClone).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
  expect(scripts).toMatchObject({ demo: expect.any(String), test: expect.any(String) });
});

test("its TypeScript compiles, and that of other pages", () => {
  // What the pieces take for granted, unless they make it themselves.
  const surroundings = `
import http from "node:http";
import { buffer } from "node:stream/consumers";
import { OrderParkedError, OutcomeUnknownError, type Contact, type RegisterDomainInput } from "opensrs-client";
declare const secrets: { get(name: string): Promise<string> };
declare const contact: Contact;
declare const books: Record<"renewed" | "setAside" | "keep", (...facts: unknown[]) => Promise<void>>;
declare const secret: string, oldSecret: string, text: string;
`;
  const makeable = {
    client: 'import("opensrs-client").OpenSrsClient',
    ledger: 'import("opensrs-client").Ledger',
    order: 'import("opensrs-client").RegisterDomainInputNewOrLandrush',
    pool: 'import("pg").Pool',
    journal: 'import("opensrs-client").Journal',
    bill: "(orderId: string | undefined) => Promise<void>",
    redis: 'import("ioredis").Redis',
    plan: 'import("opensrs-client").ZonePlan',
    seen: 'import("opensrs-client").SeenEvents',
    stop: "AbortController",
  };
  const others = [
    "docs/events.md",
    "docs/zones.md",
    "docs/journals.md",
    "docs/orders.md",
    "docs/spending.md",
    "docs/tlds.md",
    "docs/bulk.md",
    "docs/lists.md",
    "docs/sync.md",
    "docs/limits.md",
  ].map((page) => readFileSync(page, "utf8"));
  const sources = new Map(
    [readme, ...others]
      .flatMap((page) => blocks("ts", page))
      .map((code, at) => {
        const taken = Object.entries(makeable)
          .filter(([name]) => !code.includes(`const ${name}`))
          .map(([name, type]) => `declare const ${name}: ${type};\n`);
        const ownImport = code.includes("{ OpenSrsClient }") ? "" : 'import { OpenSrsClient } from "opensrs-client";\n';
        const lead = `${ownImport}${surroundings}${taken.join("")}`;
        return [resolve(`test/docs/readme-${at}.ts`), `${lead}${code}export {};\n`];
      }),
  );
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const paths = {
    "opensrs-client": [resolve("src/index.ts")],
    "opensrs-client/sandbox": [resolve("src/sandbox/index.ts")],
    "opensrs-client/redis": [resolve("src/redis/index.ts")],
    "opensrs-client/postgres": [resolve("src/postgres/index.ts")],
  };
  const checked = { ...options, paths, noEmit: true, noUnusedLocals: false };
  const host = ts.createCompilerHost(checked);
  const read = host.readFile;
  host.readFile = (name) => sources.get(resolve(name)) ?? read(name);
  host.fileExists = (name) => sources.has(resolve(name)) || ts.sys.fileExists(name);
  const program = ts.createProgram([...sources.keys()], checked, host);
  const faults = [...sources.keys()].flatMap((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
  expect(
    faults.map(({ messageText, file }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, " ")]),
  ).toEqual([]);
  expect(sources.size).toBe(10 + 4 + 3 + 1 + 2 + 2 + 1 + 1 + 1 + 1 + 2);
}, 120_000);
