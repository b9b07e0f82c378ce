// Keeps a table of PostgreSQL what the account is: run it every hour. What follows from a change is written down beside it.
// DATABASE_URL=postgres://... OPENSRS_ENVIRONMENT=... node examples/portfolio-sync/sync.mjs
import { OpenSrsClient, syncDomains } from "opensrs-client";
import pg from "pg";

const client = OpenSrsClient.fromEnv();
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const schema = process.env.SCHEMA ?? "portfolio";

await pool.query(`
  CREATE SCHEMA IF NOT EXISTS ${schema};
  CREATE TABLE IF NOT EXISTS ${schema}.domains (
    name text PRIMARY KEY, expiry timestamptz NOT NULL, state text NOT NULL,
    auto_renew boolean, let_expire boolean, redeemable_until timestamptz);
  CREATE TABLE IF NOT EXISTS ${schema}.changes (
    id bigserial PRIMARY KEY, told timestamptz DEFAULT now(), kind text NOT NULL, name text NOT NULL, before jsonb, after jsonb, evidence jsonb);
  CREATE TABLE IF NOT EXISTS ${schema}.syncs (as_of timestamptz PRIMARY KEY)`);

const store = {
  async *all() {
    const { rows } = await pool.query(`SELECT * FROM ${schema}.domains`);
    for (const { name, expiry, state, auto_renew, let_expire, redeemable_until } of rows)
      yield {
        name,
        expiry: expiry.toISOString(),
        state,
        autoRenew: auto_renew ?? undefined,
        letExpire: let_expire ?? undefined,
        redeemableUntil: redeemable_until?.toISOString(),
      };
  },
  /** One transaction: a mailer or a biller takes what is in `changes` from there, and misses nothing. */
  async save(changes) {
    const connection = await pool.connect();
    try {
      await connection.query("BEGIN");
      for (const { kind, name, before, after, evidence } of changes) {
        await connection.query(
          `INSERT INTO ${schema}.domains VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (name) DO UPDATE
           SET (expiry, state, auto_renew, let_expire, redeemable_until) = ($2, $3, $4, $5, $6)`,
          [name, after.expiry, after.state, after.autoRenew, after.letExpire, after.redeemableUntil],
        );
        await connection.query(
          `INSERT INTO ${schema}.changes (kind, name, before, after, evidence) VALUES ($1, $2, $3, $4, $5)`,
          [kind, name, before, after, JSON.stringify(evidence)],
        );
      }
      await connection.query("COMMIT");
    } catch (error) {
      await connection.query("ROLLBACK");
      throw error;
    } finally {
      connection.release();
    }
  },
};

const last = await pool.query(`SELECT max(as_of) AS since FROM ${schema}.syncs`);
const { attributes } = await client.pollEvent({ limit: 100 });
const events = attributes.events ?? [];
const result = await syncDomains(client, { store, since: last.rows[0].since ?? undefined, events });

for (const { kind, name } of result.changes) console.log(`${kind} ${name}`);
for (const { name, reason } of result.unexplained) console.log(`unexplained ${name}: ${reason}`);
console.log(`${result.listed} listed, ${result.complete ? "complete" : `not complete: ${result.reasons.join("; ")}`}`);

// Only now: what these events showed is in the table.
for (const { event_id } of events) await client.ackEvent({ event_id });
if (result.complete) await pool.query(`INSERT INTO ${schema}.syncs VALUES ($1) ON CONFLICT DO NOTHING`, [result.asOf]);
await pool.end();
await client.close();
