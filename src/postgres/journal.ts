import { createHash } from "node:crypto";
import { changedIntent, readIntent, writeIntent } from "../workflows/intent-record.js";
import { type Intent, isFinal, type Journal } from "../workflows/journal.js";
import {
  type PostgresOptions,
  type PostgresPool,
  type PostgresTables,
  queriesOf,
  type Row,
  tableNames,
} from "./pool.js";

/**
 * A journal in PostgreSQL, for any number of workers: one row an intent, in the table `opensrs_intents` by default, which
 * {@link PostgresTables.setup} makes. It is as durable as commits are: `synchronous_commit` must not be `off`. Nothing is
 * deleted. Give a pool, not a client with a transaction open. What the pool throws is thrown on.
 * @throws TypeError for an unfit table.
 */
export function postgresJournal(
  pool: PostgresPool,
  { table = "opensrs_intents" }: PostgresOptions = {},
): Journal & PostgresTables {
  const query = queriesOf(pool);
  const { full, own } = tableNames(table);
  const intents = full();
  const read = (rows: readonly Row[]) =>
    rows.map(({ id, intent }) => readIntent(String(intent), `in ${intents}, id ${id}`));
  const get = async (key: string) =>
    read(await query(`SELECT id, intent::text AS intent FROM ${intents} WHERE id = $1`, [idOf(key)]))[0];

  const begin = async (intent: Intent): Promise<Intent> => {
    const [row] = await query(
      `INSERT INTO ${intents} (id, version, final, begun_at, changed_at, intent) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO NOTHING RETURNING id, intent::text AS intent`,
      [idOf(intent.key), ...columns(intent)],
    );
    if (row) return read([row])[0]!;
    // Whoever tidies the table may have deleted it in between.
    return (await get(intent.key)) ?? begin(intent);
  };

  return {
    async setup() {
      await query(`CREATE TABLE IF NOT EXISTS ${intents} (
  id text PRIMARY KEY,
  version integer NOT NULL,
  final boolean NOT NULL,
  begun_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  intent json NOT NULL
)`);
      await query(`CREATE INDEX IF NOT EXISTS ${own("_open")} ON ${intents} (begun_at) WHERE NOT final`);
    },
    begin,
    async advance({ key, version }, change) {
      const before = await get(key);
      if (before?.version !== version) return undefined;
      const rows = await query(
        `UPDATE ${intents} SET version = $3, final = $4, begun_at = $5, changed_at = $6, intent = $7
         WHERE id = $1 AND version = $2 RETURNING id, intent::text AS intent`,
        [idOf(key), version, ...columns(changedIntent(before, change))],
      );
      return read(rows)[0];
    },
    get,
    async open() {
      return read(
        await query(`SELECT id, intent::text AS intent FROM ${intents} WHERE NOT final ORDER BY begun_at, id`),
      );
    },
  };
}

/** A key of any length and any characters in what an index takes: its SHA-256. */
function idOf(key: string): string {
  // JSON's escapes keep apart what UTF-8 would make one: halves of characters.
  return createHash("sha256").update(JSON.stringify(key)).digest("hex");
}

function columns(intent: Intent): unknown[] {
  return [intent.version, isFinal(intent), intent.begunAt, intent.changedAt, writeIntent(intent)];
}
