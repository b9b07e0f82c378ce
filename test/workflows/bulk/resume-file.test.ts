import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { bulk, ConfigError, OpenSrsClient, resumeFile } from "../../../src/index.js";
import { startSandbox } from "../../../src/sandbox/index.js";
import { failureOf } from "../../support/client.js";

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), "opensrs-bulk-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "done.jsonl");
}

test("keys are lines of JSON, and are there for the next run", async () => {
  const path = file();
  const first = resumeFile(path);
  expect(await first.has("a\nb")).toBe(false);
  await Promise.all([first.add("a\nb"), first.add('"zoë"')]);
  expect(readFileSync(path, "utf8")).toBe('"a\\nb"\n"\\"zoë\\""\n');
  const second = resumeFile(path);
  expect(await Promise.all(["a\nb", '"zoë"', "c"].map((key) => second.has(key)))).toEqual([true, true, false]);
});

test("a run killed at any byte of a line costs that line only", async () => {
  const path = file();
  const line = Buffer.from('"zoë.com"\n');
  for (let length = 0; length <= line.length; length++) {
    writeFileSync(path, Buffer.concat([Buffer.from('"one.com"\n'), line.subarray(0, length)]));
    const store = resumeFile(path);
    expect(await store.has("one.com")).toBe(true);
    // The end of the line alone says nothing more.
    expect(await store.has("zoë.com")).toBe(length >= line.length - 1);
    await store.add("two.com");
    const zoe = length >= line.length - 1 ? '"zoë.com"\n' : "";
    expect(readFileSync(path, "utf8")).toBe(`"one.com"\n${zoe}"two.com"\n`);
  }
});

test.each(["domain\nexample.com\n", '{"domain":"example.com"}\n', "no end of line", '"one.com"\n12\n"two.com"\n'])(
  "a file of something else is left as it is: %j",
  async (text) => {
    const path = file();
    writeFileSync(path, text);
    const store = resumeFile(path);
    expect(await failureOf(Promise.resolve(store.add("one.com")))).toBeInstanceOf(ConfigError);
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);

test("a killed run goes on where it was: what it had done is not asked again", async () => {
  const path = file();
  const sandbox = await startSandbox();
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
  });
  const child = spawn(
    process.execPath,
    ["--import", "tsx", new URL("../../workers/looker.ts", import.meta.url).pathname],
    {
      env: {
        ...process.env,
        OPENSRS_ENVIRONMENT: sandbox.environment.name,
        OPENSRS_BASE_URL: sandbox.environment.baseUrl,
        OPENSRS_USERNAME: sandbox.credentials.username,
        OPENSRS_PRIVATE_KEY: sandbox.credentials.privateKey,
        DONE: path,
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const before: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    before.push(line);
    if (before.length === 20) child.kill("SIGKILL");
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  const done = new Set(
    readFileSync(path, "utf8")
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as string),
  );
  expect(done.size).toBeGreaterThanOrEqual(19);
  sandbox.history.clear();
  const after: string[] = [];
  const inputs = Array.from({ length: 60 }, (_, at) => ({ domain: `name${at}.com` }));
  const options = { resume: resumeFile(path), key: ({ domain }: { domain: string }) => domain };
  for await (const { input } of bulk(client, "lookupDomain", inputs, options)) after.push(input.domain);
  expect(after.filter((name) => done.has(name))).toEqual([]);
  expect(new Set([...before, ...done, ...after]).size).toBe(60);
  expect(sandbox.history.entries).toHaveLength(60 - done.size);
});
