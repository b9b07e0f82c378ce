import { randomUUID } from "node:crypto";
import { Pool } from "pg";
import { onTestFinished, test } from "vitest";
import { POSTGRES } from "../../support/servers.js";
import { outspend } from "./processes.js";

test("four processes with a ledger in PostgreSQL spend no cent more", async () => {
  const table = `opensrs_test_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
  onTestFinished(async () => {
    const pool = new Pool({ connectionString: POSTGRES });
    const { rows } = await pool.query("select tablename from pg_tables where tablename like $1", [`${table}%`]);
    for (const { tablename } of rows) await pool.query(`drop table if exists "${tablename}" cascade`);
    await pool.end();
  });
  await outspend("postgres", table);
}, 120_000);
