import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PostgresPool, postgresJournal, postgresLedger } from "../../src/postgres/index.js";
import { POSTGRES } from "../support/servers.js";
import { intent, journalContract } from "./journal-contract.js";
import { ledgerContract, reservation } from "./ledger-contract.js";

const schema = `Opensrs_test_${randomUUID().slice(0, 8)}`;
const intents = { table: `${schema}.intents` };
const spending = { table: `${schema}.spending` };

const pools: pg.Pool[] = [];

function newPool(options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: POSTGRES, max: 4, ...options });
  // Without a listener the loss of an idle connection would end the process.
  pool.on("error", () => {});
  pools.push(pool);
  return pool;
}

const admin = newPool();
const workers = [newPool(), newPool(), newPool()];

beforeAll(async () => {
  await admin.query(`CREATE SCHEMA "${schema}"`);
  // As when many processes start at once.
  const tables = [...workers, admin].flatMap((pool) => [
    postgresJournal(pool, intents),
    postgresLedger(pool, spending),
  ]);
  await Promise.all([...tables, ...tables].map((each) => each.setup()));
});

afterAll(async () => {
  await admin.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
  await Promise.all(pools.map((pool) => pool.end()));
});

describe("postgresJournal", () => journalContract(() => workers.map((pool) => postgresJournal(pool, intents))));
describe("postgresLedger", () => ledgerContract(() => workers.map((pool) => postgresLedger(pool, spending))));

describe.each(["repeatable read", "serializable"])("where %s is the default", (isolation) => {
  const strict = [1, 2].map(() =>
    newPool({ options: `-c default_transaction_isolation=${isolation.replace(" ", "\\ ")}` }),
  );
  test("of many that advance at once exactly one does, and many reserve up to the ceiling", async () => {
    const journals = strict.map((pool) => postgresJournal(pool, intents));
    const { key, version } = intent();
    await Promise.all(journals.map((journal) => journal.begin(intent({ key }))));
    const advanced = await Promise.all(
      [...journals, ...journals, ...journals].map((journal) => journal.advance({ key, version }, { state: "sending" })),
    );
    expect(advanced.filter((each) => each !== undefined)).toHaveLength(1);

    const order = reservation({ amount: "1" });
    const ledgers = strict.map((pool) => postgresLedger(pool, spending));
    const given = await Promise.all(
      Array.from({ length: 20 }, (_, at) => ledgers[at % 2]!.reserve({ ...order, id: `${order.id} ${at}` }, "15")),
    );
    expect(given.filter(({ accepted }) => accepted)).toHaveLength(15);
  });
});

test("goes on after its connections were cut", async () => {
  const pool = newPool({ max: 1, application_name: schema });
  const journal = postgresJournal(pool, intents);
  const begun = await journal.begin(intent());
  await admin.query("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = $1", [
    schema,
  ]);
  // The first statement may find that the connection is gone.
  await journal.get(begun.key).catch(() => {});
  expect(await journal.advance(begun, { state: "sending" })).toMatchObject({ version: 2 });
  expect(await postgresLedger(pool, spending).reserve(reservation(), "20")).toEqual({ accepted: true, spent: "12.50" });
});

test("what another at once undid is run again", async () => {
  // PostgreSQL's words for it; the last two are what CREATE TABLE IF NOT EXISTS says of another's.
  const codes = ["40001", "40P01", "23505", "42P07", "42710"];
  const statements: string[] = [];
  const pool: PostgresPool = {
    query: (text) => {
      const code = codes.shift();
      statements.push(text);
      return code ? Promise.reject(Object.assign(new Error("undone"), { code })) : Promise.resolve({ rows: [] });
    },
  };
  expect(await postgresJournal(pool).get("key")).toBeUndefined();
  expect([statements.length, new Set(statements).size]).toEqual([6, 1]);
});

test("what the pool throws is thrown on", async () => {
  const missing = { code: "42P01", message: `relation "${schema}.none" does not exist` };
  const options = { table: `${schema}.none` };
  await expect(postgresJournal(admin, options).begin(intent())).rejects.toMatchObject(missing);
  await expect(postgresLedger(admin, options).reserve(reservation(), "1")).rejects.toMatchObject({ code: "42P01" });
  const own = Object.assign(new Error("could not serialize"), { code: "40001" });
  const never: PostgresPool = { query: () => Promise.reject(own) };
  await expect(postgresJournal(never).get("key")).rejects.toBe(own);
  const odd: PostgresPool = { query: () => Promise.reject(undefined) };
  await expect(postgresJournal(odd).get("key")).rejects.toBeUndefined();
});

test("a malformed record is named", async () => {
  const journal = postgresJournal(admin, { table: `${schema}.damaged` });
  await journal.setup();
  const { key } = await journal.begin(intent());
  const { rows } = await admin.query(`UPDATE "${schema}".damaged SET intent = '{"key":1}' RETURNING id`);
  const place = `in "${schema}"."damaged", id ${rows[0].id}`;
  await expect(journal.get(key)).rejects.toThrow(`The journal's intent ${place} is malformed: key: `);
  await expect(journal.open()).rejects.toThrow(`The journal's intent ${place} is malformed: key: `);

  const ledger = postgresLedger(admin, spending);
  const order = reservation();
  await ledger.reserve(order, "20");
  await admin.query(`UPDATE "${schema}".spending SET spent = 'NaN' WHERE account = $1`, [order.account]);
  await expect(ledger.reserve(order, "20")).rejects.toThrow(`The ledger's sum in "${schema}"."spending" is malformed`);
});

test("days that are deleted take their reservations along", async () => {
  const ledger = postgresLedger(admin, spending);
  const order = reservation({ day: "2026-01-01" });
  await ledger.reserve(order, "20");
  await admin.query(`DELETE FROM "${schema}".spending WHERE account = $1`, [order.account]);
  await ledger.release(order);
  expect(await ledger.reserve(order, "20")).toEqual({ accepted: true, spent: "12.50" });
});

test.each(["", "a b", 'a"b', "a.b.c", ".a", "a.", "1a", "é", "a".repeat(46)])("the table %j is refused", (table) => {
  const fault = new TypeError("table: expected `name` or `schema.name`, of letters, digits and _, 45 at most");
  expect(() => postgresJournal(admin, { table })).toThrow(fault);
  expect(() => postgresLedger(admin, { table })).toThrow(fault);
});

test("the statements of docs/journals.md are those of setup()", async () => {
  const statements: string[] = [];
  const pool: PostgresPool = {
    query: async (text) => {
      statements.push(`${text};`);
      return { rows: [] };
    },
  };
  await postgresJournal(pool).setup();
  await postgresLedger(pool).setup();
  const [, sql] = /```sql\n(CREATE[\s\S]*?)\n```/.exec(readFileSync("docs/journals.md", "utf8"))!;
  expect(sql).toBe(statements.join("\n"));
});
