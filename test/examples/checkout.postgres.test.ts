import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { POSTGRES } from "../support/servers.js";

const contact = {
  first_name: "Zoë",
  last_name: "Baker",
  org_name: "Fresh Bread & Sons",
  address1: "32 Oak Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M6K 3M1",
  country: "CA",
  phone: "+1.4165550123",
  email: "zoe@example.com",
};

// The example as a user runs it, from the built package: it is killed while its order is on the way, and started again.
test("the checkout sells a domain once, although it is killed in the middle and asked again", async () => {
  const sandbox = await startSandbox();
  const table = `checkout_${randomUUID().replaceAll("-", "")}`;
  const children: ChildProcess[] = [];
  onTestFinished(async () => {
    for (const child of children) child.kill("SIGKILL");
    await sandbox.close();
    const pool = new pg.Pool({ connectionString: POSTGRES });
    await pool.query(`DROP TABLE IF EXISTS ${table}`);
    await pool.end();
  });
  const start = async () => {
    const child = spawn(process.execPath, ["examples/checkout/server.mjs"], {
      env: {
        ...process.env,
        DATABASE_URL: POSTGRES,
        JOURNAL_TABLE: table,
        OPENSRS_BASE_URL: sandbox.url,
        OPENSRS_USERNAME: sandbox.credentials.username,
        OPENSRS_PRIVATE_KEY: sandbox.credentials.privateKey,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout!)) {
      lines.push(line);
      const [, port] = /^listening on (\d+)$/.exec(line) ?? [];
      if (port !== undefined) return { child, lines, base: `http://127.0.0.1:${port}` };
    }
    throw new Error("the example ended before it listened");
  };
  const buy = (base: string) =>
    fetch(`${base}/invoices/4711`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ domain: "fresh-bread-toronto.com", contact }),
    });

  const first = await start();
  // The order is carried out and its reply never comes.
  sandbox.faults.add({ kind: "silence", action: "SW_REGISTER", effect: true });
  const unanswered = buy(first.base).catch(() => "cut");
  while (!sandbox.history.entries.some(({ action }) => action === "SW_REGISTER"))
    await new Promise((resolve) => setImmediate(resolve));
  const ended = once(first.child, "exit");
  first.child.kill("SIGKILL");
  await ended;
  expect(await unanswered).toBe("cut");

  const second = await start();
  expect(second.lines).toContain("left by a crash: invoice-4711 is done");
  const reply = await buy(second.base);
  expect(reply.status).toBe(200);
  expect(await reply.json()).toMatchObject({ key: "invoice-4711", status: "done", attempts: 1 });
  const orders = sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER");
  expect(orders).toHaveLength(1);
  expect(sandbox.history.charged).toBe(orders[0]!.charged);
});
