import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { OpenSrsClient } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { order } from "../support/order.js";
import { POSTGRES } from "../support/servers.js";

// The example as a user runs it, from the built package.
test("the table of a portfolio stays what the account is", async () => {
  const sandbox = await startSandbox({ startAt: new Date("2026-01-15T12:00:00Z"), balance: "10000.00" });
  const client = new OpenSrsClient({ environment: sandbox.environment, ...sandbox.credentials });
  const pool = new pg.Pool({ connectionString: POSTGRES });
  const schema = `portfolio_${randomUUID().replaceAll("-", "")}`;
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
    await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    await pool.end();
  });
  const run = async () => {
    const env = {
      ...process.env,
      DATABASE_URL: POSTGRES,
      SCHEMA: schema,
      OPENSRS_BASE_URL: sandbox.url,
      OPENSRS_USERNAME: sandbox.credentials.username,
      OPENSRS_PRIVATE_KEY: sandbox.credentials.privateKey,
    };
    const { stdout } = await promisify(execFile)(process.execPath, ["examples/portfolio-sync/sync.mjs"], { env });
    return stdout.trim().split("\n").sort();
  };
  const states = async () => {
    const { rows } = await pool.query(`SELECT name, state, expiry FROM ${schema}.domains ORDER BY name`);
    return rows.map(({ name, state, expiry }) => `${name} ${state} ${expiry.toISOString().slice(0, 10)}`);
  };

  for (const domain of ["kept.com", "leaving.com", "lost.com"]) await client.registerDomain(order(domain));
  expect(await run()).toEqual(["3 listed, complete", "added kept.com", "added leaving.com", "added lost.com"]);
  expect(await run()).toEqual(["3 listed, complete"]);

  sandbox.clock.advance({ days: 61 });
  await client.renewDomain({ domain: "kept.com", currentexpirationyear: 2027, period: 1, handle: "process" });
  sandbox.registry.transferAway("leaving.com");
  sandbox.registry.approve("leaving.com");
  sandbox.registry.finish("leaving.com");
  expect(await run()).toEqual(["2 listed, complete", "renewed kept.com", "transferred-away leaving.com"]);

  sandbox.clock.advance({ days: 304, minutes: 1 });
  expect(await run()).toEqual(["2 listed, complete", "expired lost.com"]);
  sandbox.clock.advance({ days: 41 });
  expect(await run()).toEqual(["1 listed, complete", "redemption lost.com"]);
  sandbox.clock.advance({ days: 40 });
  expect(await run()).toEqual(["1 listed, complete", "deleted lost.com"]);

  expect(await states()).toEqual([
    "kept.com active 2028-01-15",
    "leaving.com transferred-away 2027-01-15",
    "lost.com deleted 2027-01-15",
  ]);
  const { rows } = await pool.query(
    `SELECT kind, jsonb_path_query_array(evidence, '$[*].source') AS sources FROM ${schema}.changes WHERE name = 'lost.com' ORDER BY id`,
  );
  expect(rows).toEqual([
    { kind: "added", sources: ["list", "event", "event"] },
    { kind: "expired", sources: ["list", "event"] },
    { kind: "redemption", sources: ["deleted", "event", "account"] },
    { kind: "deleted", sources: ["account"] },
  ]);
  expect((await client.pollEvent({ limit: 100 })).attributes.events ?? []).toEqual([]);
});
