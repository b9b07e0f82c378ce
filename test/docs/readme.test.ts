import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { MockAgent } from "undici";
import { expect, test } from "vitest";
import { AuthenticationError, OpenSrsClient, undiciTransport } from "../../src/index.js";
import { encodeEnvelope } from "../../src/wire/index.js";

const readme = readFileSync("README.md", "utf8");

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map((match) => match[1]!);

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

test("its TypeScript compiles", () => {
  // What the pieces take for granted.
  const surroundings = `import { OrderParkedError, OutcomeUnknownError, type Contact, type RegisterDomainInput } from "opensrs-client";
declare const secrets: { get(name: string): Promise<string> };
declare const contact: Contact;
`;
  const sources = new Map(
    blocks("ts").map((code, at) => {
      const ownImport = code.includes("{ OpenSrsClient }");
      const client = code.includes("const client") ? "" : "declare const client: OpenSrsClient;\n";
      const order = code.includes("const order") ? "" : "declare const order: RegisterDomainInput;\n";
      const lead = `${ownImport ? "" : 'import { OpenSrsClient } from "opensrs-client";\n'}${surroundings}${client}${order}`;
      return [resolve(`test/docs/readme-${at}.ts`), `${lead}${code}export {};\n`];
    }),
  );
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const paths = {
    "opensrs-client": [resolve("src/index.ts")],
    "opensrs-client/sandbox": [resolve("src/sandbox/index.ts")],
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
  expect(sources.size).toBe(6);
}, 120_000);
