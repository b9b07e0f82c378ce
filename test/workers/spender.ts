import { Redis } from "ioredis";
import { Pool } from "pg";
import type { Runtime } from "../../src/exchange/call.js";
import { type ClientOptions, type Ledger, OpenSrsClient, OpenSrsError } from "../../src/index.js";
import { postgresLedger } from "../../src/postgres/index.js";
import { redisLedger } from "../../src/redis/index.js";
import { order } from "../support/order.js";
import { POSTGRES, REDIS } from "../support/servers.js";

/** What one process of several is to order, and the ledger that it shares with the others. */
export interface Errand {
  readonly store: "redis" | "postgres";
  /** Of the ledger's keys or table. */
  readonly name: string;
  readonly client: Pick<ClientOptions, "environment" | "username" | "privateKey">;
  readonly perDay: string;
  readonly domains: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

async function ledgerOf({ store, name }: Errand): Promise<{ ledger: Ledger; end: () => Promise<unknown> }> {
  if (store === "redis") {
    const redis = new Redis(REDIS);
    return { ledger: redisLedger(redis, { prefix: name }), end: () => redis.quit() };
  }
  const pool = new Pool({ connectionString: POSTGRES });
  const ledger = postgresLedger(pool, { table: name });
  await ledger.setup();
  return { ledger, end: () => pool.end() };
}

// The constructor's second parameter is for tests, and not published.
const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

// All orders at once, when all processes are ready; then tells how each ended.
process.once("message", async (errand: Errand) => {
  const { ledger, end } = await ledgerOf(errand);
  const spend = { perDay: errand.perDay, ledger };
  const client = new Testable({ ...errand.client, spend }, { date: () => errand.now });
  process.send!("ready");
  process.once("message", async () => {
    const calls = errand.domains.map((domain) => client.registerDomain(order(domain)));
    const ended = await Promise.allSettled(calls);
    const words = ended.map((one) => {
      if (one.status === "fulfilled") return "done";
      return one.reason instanceof OpenSrsError ? one.reason.code : String(one.reason);
    });
    await Promise.all([client.close(), end()]);
    process.send!(words, () => process.disconnect());
  });
});
