import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createServer as createTls } from "node:tls";
import { expect, test, vi } from "vitest";
import { steps } from "../../src/doctor/steps/index.js";
import { envOf, folder, opensrs, sandboxWithEnv } from "../cli/support.js";
import { authority } from "./certificates.js";
import { closedPort, listening, tcpServer } from "./support.js";

const PAGE = new URL("../../docs/doctor.md", import.meta.url);
const WRONG = "0123456789abcdef".repeat(7);

/** What each example of the page needs: its variables, and what is to be closed afterwards. */
const situations: Record<string, () => Promise<Record<string, string>>> = {
  right: running,
  "wrong key": async () => ({ ...(await running()), OPENSRS_PRIVATE_KEY: WRONG }),
  swapped: async () => {
    const env = await running();
    return { ...env, OPENSRS_PRIVATE_KEY: WRONG, OPENSRS_OTHER_PRIVATE_KEY: env.OPENSRS_PRIVATE_KEY! };
  },
  unlisted: () => running({ allowedIps: ["203.0.113.0/25"] }),
  closed: async () => reseller(await closedPort()),
  cut: async () => reseller(await tcpServer((socket) => void socket.once("data", () => socket.resetAndDestroy()))),
  untrusted: async () => {
    const from = new Date("2026-01-01T00:00:00Z");
    const identity = await (await authority("Office Proxy")).issue({ from, to: new Date("2126-01-01T00:00:00Z") });
    const server = createTls(identity);
    server.on("tlsClientError", () => {});
    return reseller(await listening(server));
  },
  json: async () => reseller(await closedPort()),
  bundle: async () => reseller(await closedPort()),
};

async function running(options: { allowedIps?: string[] } = {}): Promise<Record<string, string>> {
  const { sandbox } = await sandboxWithEnv(options);
  sandboxes.push(sandbox);
  return envOf(sandbox);
}

function reseller(port: number): Record<string, string> {
  return {
    OPENSRS_BASE_URL: `https://127.0.0.1:${port}`,
    OPENSRS_ENVIRONMENT: "hrs",
    OPENSRS_USERNAME: "reseller",
    OPENSRS_PRIVATE_KEY: WRONG,
  };
}

const sandboxes: AsyncDisposable[] = [];

// `UPDATE_DOCS=1 npx vitest run test/doctor/docs.test.ts` writes the real output into the page.
test("every example of docs/doctor.md prints what the page says", async () => {
  const cwd = folder();
  // A machine on which ping works and nothing else is installed, whatever this one has.
  writeFileSync(join(cwd, "ping"), "#!/bin/sh\necho '3 packets transmitted, 3 received, 0% packet loss'\n");
  chmodSync(join(cwd, "ping"), 0o755);
  vi.stubEnv("PATH", cwd);
  const page = readFileSync(PAGE, "utf8");
  const names: string[] = [];
  let real = "";
  let from = 0;
  for (const block of page.matchAll(/(?<=^<!-- run: (.*) -->\n```console\n)[\s\S]*?(?=^```$)/gm)) {
    names.push(block[1]!);
    const env = await situations[block[1]!]!();
    const port = new URL(env.OPENSRS_BASE_URL!).port;
    const commands = block[0].split("\n").filter((line) => line.startsWith("$ opensrs ") || line.startsWith("$ cat "));
    real += page.slice(from, block.index);
    for (const command of commands) {
      const [program, ...args] = command.slice(2).split(" ");
      const output =
        program === "cat" ? readFileSync(join(cwd, args[0]!), "utf8") : (await opensrs(args, { env, cwd })).screen;
      expect(output).not.toContain(WRONG);
      real += `${command}\n${shown(output, port)}`;
    }
    from = block.index + block[0].length;
  }
  real += page.slice(from);
  await Promise.all(sandboxes.map((sandbox) => sandbox[Symbol.asyncDispose]()));
  expect(names).toEqual(Object.keys(situations));
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, real);
  else expect(real).toBe(page);
});

/** What differs from run to run and from machine to machine, as the page has it. */
function shown(output: string, port: string): string {
  const { node, openssl } = process.versions;
  return output
    .replace(new RegExp(`\\b${port}\\b`, "g"), "55443")
    .replace(
      `Node ${node}, OpenSSL ${openssl}, on ${process.platform} ${process.arch}`,
      "Node 20.18.1, OpenSSL 3.0.15, on linux x64",
    );
}

test("the page has every check, in order", () => {
  const page = readFileSync(PAGE, "utf8");
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, id]) => id);
  expect(rows).toEqual(steps.map(({ id }) => id));
});
