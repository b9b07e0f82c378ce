/**
 * How many orders end unknown when they are written at the moment at which the server closes idle connections: on kept
 * connections, and on connections of their own as charges travel. Run: `npx tsx bench/idle-close.ts [orders]`.
 */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type Connection, undiciTransport } from "../src/index.js";

const ORDERS = Number(process.argv[2] ?? 3000);
const IDLE_MS = 20;
/** The orders are written within so much of the close. */
const AROUND_MS = 1;
const LANES = 4;

const reply = "<?xml version='1.0'?><OPS_envelope><body/></OPS_envelope>";
const worker = new Worker(new URL("./idle-close.server.mjs", import.meta.url), {
  workerData: { idleMs: IDLE_MS, reply },
});
const [{ port }] = (await once(worker, "message")) as [{ port: number }];
const arrived = new Map<string, number>();
worker.on("message", ({ order }: { order: string }) => arrived.set(order, (arrived.get(order) ?? 0) + 1));

const setup = { url: new URL(`http://127.0.0.1:${port}/`), connectTimeoutMs: 10_000, maxReplyBytes: 1 << 20 };

interface Tally {
  done: number;
  unknown: number;
  /** Of the unknown, those that the server had carried out after all. */
  carriedOut: number;
  notSent: number;
  twice: number;
}

async function run(name: string, once: boolean): Promise<void> {
  const tally: Tally = { done: 0, unknown: 0, carriedOut: 0, notSent: 0, twice: 0 };
  const unknown: string[] = [];
  let next = 0;
  const lane = async () => {
    const connection: Connection = undiciTransport()({ ...setup, concurrency: 1 });
    const send = (text: string, once: boolean) =>
      connection.send({ headers: {}, body: Buffer.from(text), timeoutMs: 10_000, once });
    while (next < ORDERS) {
      const order = `${name} ${next++}`;
      // A read leaves a connection that the server will close.
      await send(`read before ${order}`, false).catch(() => send(`read before ${order}, again`, false));
      const moment = performance.now() + IDLE_MS + (Math.random() * 2 - 1) * AROUND_MS;
      await sleep(moment - performance.now() - 3);
      while (performance.now() < moment) await sleep(0);
      try {
        await send(order, once);
        tally.done++;
      } catch (error) {
        if ((error as { phase?: string }).phase === "connect") tally.notSent++;
        else unknown.push(order);
      }
    }
    await connection.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await sleep(100);
  tally.unknown = unknown.length;
  tally.carriedOut = unknown.filter((order) => arrived.has(order)).length;
  tally.twice = [...arrived].filter(([order, count]) => order.startsWith(name) && count > 1).length;
  console.log(name.padEnd(24), JSON.stringify(tally));
}

console.log(`${ORDERS} orders within ${AROUND_MS} ms of the close of idle connections`);
await run("on kept connections", false);
await run("on their own", true);
await worker.terminate();
