import { Redis } from "ioredis";
import pg from "pg";
import type { Journal, Ledger } from "../../src/index.js";
import { postgresJournal, postgresLedger } from "../../src/postgres/index.js";
import { redisJournal, redisLedger } from "../../src/redis/index.js";
import { POSTGRES, REDIS } from "../support/servers.js";

export type StoreName = "redis" | "postgres";

export interface Store {
  readonly journal: Journal;
  readonly ledger: Ledger;
  /** Makes its tables. */
  setUp(): Promise<void>;
  close(): Promise<void>;
  /** Takes away all that it kept, and closes. */
  remove(): Promise<void>;
}

export function openStore(name: StoreName, prefix: string): Store {
  return name === "redis" ? inRedis(prefix) : inPostgres(prefix);
}

function inRedis(prefix: string): Store {
  const redis = new Redis(REDIS);
  const close = async () => {
    await redis.quit();
  };
  return {
    journal: redisJournal(redis, { prefix }),
    ledger: redisLedger(redis, { prefix }),
    async setUp() {},
    close,
    async remove() {
      let cursor = "0";
      do {
        const [next, keys] = await redis.scan(cursor, "MATCH", `{${prefix}}*`, "COUNT", 1000);
        if (keys.length > 0) await redis.del(...keys);
        cursor = next;
      } while (cursor !== "0");
      await close();
    },
  };
}

function inPostgres(prefix: string): Store {
  const pool = new pg.Pool({ connectionString: POSTGRES, max: 8 });
  // Without a listener the loss of an idle connection would end the process.
  pool.on("error", () => {});
  const journal = postgresJournal(pool, { table: `${prefix}_intents` });
  const ledger = postgresLedger(pool, { table: `${prefix}_spending` });
  return {
    journal,
    ledger,
    async setUp() {
      await journal.setup();
      await ledger.setup();
    },
    close: () => pool.end(),
    async remove() {
      const tables = ["intents", "spending_reservations", "spending"].map((table) => `"${prefix}_${table}"`);
      await pool.query(`DROP TABLE IF EXISTS ${tables.join(", ")}`);
      await pool.end();
    },
  };
}
