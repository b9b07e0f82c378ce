/**
 * Four processes with one pace in Redis: how many calls a second the server saw at the most, and what share of the limit was
 * used. Run: `npx tsx bench/shared-limits.ts [calls a second] [seconds]`, with Redis at OPENSRS_TEST_REDIS.
 */
import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { REDIS } from "../test/support/servers.js";
import type { LookErrand } from "../test/workers/limited-looker.js";

const PER_SECOND = Number(process.argv[2] ?? 40);
const SECONDS = Number(process.argv[3] ?? 20);
const PROCESSES = 4;

async function told<T>(child: ChildProcess): Promise<T> {
  const [message] = await once(child, "message");
  return message as T;
}

const server = fork("bench/counting.server.mjs");
const { port } = await told<{ port: number }>(server);
const client = { environment: { baseUrl: `http://127.0.0.1:${port}/` }, username: "bench", privateKey: "key" };
const workers = Array.from({ length: PROCESSES }, () =>
  fork("test/workers/limited-looker.ts", { execArgv: ["--import", "tsx"] }),
);
const prefix = `bench-${randomUUID()}`;
const lookups = Math.ceil((PER_SECOND * SECONDS) / PROCESSES);
const errand: LookErrand = { redis: REDIS, prefix, perSecond: PER_SECOND, client, lookups };
await Promise.all(
  workers.map((worker) => {
    worker.send(errand);
    return told(worker);
  }),
);
server.send("begin");
const ended = workers.map((worker) => told<number>(worker));
for (const worker of workers) worker.send("go");
const answered = (await Promise.all(ended)).reduce((sum, count) => sum + count, 0);
server.send("end");
const { came } = await told<{ came: number[] }>(server);
const most = Math.max(...came.map((from) => came.filter((at) => at >= from && at < from + 1000).length));
const rate = (came.length - 1) / ((came.at(-1)! - came[0]!) / 1000);
console.log(
  `${PROCESSES} processes, ${PER_SECOND} calls a second allowed: ${answered} of ${came.length} calls answered,`,
);
console.log(`${most} in one second at the most, ${Math.round((100 * rate) / PER_SECOND)} % of the limit used`);
server.disconnect();
for (const worker of workers) worker.disconnect();
