import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { expect, onTestFinished, test } from "vitest";
import { OpenSrsClient } from "../../src/index.js";
import { redisLimits } from "../../src/redis/index.js";
import { PRIVATE_KEY, USERNAME } from "../support/client.js";
import { available } from "../support/envelopes.js";
import { REDIS } from "../support/servers.js";
import type { LookErrand } from "../workers/limited-looker.js";

const LOOKER = fileURLToPath(new URL("../workers/limited-looker.ts", import.meta.url));

async function told(worker: ChildProcess): Promise<unknown> {
  const [message] = await once(worker, "message");
  return message;
}

/** A server that counts, and the options of its clients. */
async function counter() {
  const came: number[] = [];
  const server = createServer((request, response) => {
    came.push(performance.now());
    request.resume().once("end", () => response.writeHead(200, { "content-type": "text/xml" }).end(available));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { came, options: { environment: { baseUrl }, username: USERNAME, privateKey: PRIVATE_KEY } };
}

function connection(options: object = {}) {
  const redis = new Redis(REDIS, options);
  redis.on("error", () => {});
  onTestFinished(() => redis.disconnect());
  return redis;
}

const nothingLost = (count: number) => Array(count).fill("fulfilled");

test("turns of all machines follow one another by Redis's own clock, by either client", async () => {
  const perSecond = 40;
  const prefix = `opensrs-test-${randomUUID()}`;
  const [first, second] = [connection(), connection()];
  const third = createClient({ url: REDIS });
  await third.connect();
  onTestFinished(() => third.destroy());
  const machines = [first, second, third].map((redis) => redisLimits(redis, { perSecond, prefix }));
  const clock = async () => {
    const [seconds, micros] = await first.time();
    return Number(seconds) * 1e6 + Number(micros);
  };
  const before = await clock();
  const waits = await Promise.all(
    Array.from({ length: 90 }, (_, at) => machines[at % machines.length]!.turn("host/reseller", 60_000)),
  );
  const after = await clock();
  const next = Number(await first.hget(`{${prefix}}:pace:host/reseller`, "next"));
  // The first left between the two moments, and after it as many as a twentieth less than the limit lets through.
  const spacing = 1e6 / (perSecond * 0.95);
  expect(next - 90 * spacing).toBeGreaterThanOrEqual(before - 90);
  expect(next - 90 * spacing).toBeLessThanOrEqual(after + 90);
  expect(waits.every((wait) => wait !== undefined && wait >= 0)).toBe(true);
  // One that would come too late is not taken.
  expect(await machines[0]!.turn("host/reseller", 0)).toBeUndefined();
  expect(Number(await first.hget(`{${prefix}}:pace:host/reseller`, "next"))).toBe(next);
  // Another account has a pace of its own.
  expect(await machines[1]!.turn("host/other", 0)).toBe(0);
});

test("what was turned away for one makes all slower, once", async () => {
  const prefix = `opensrs-test-${randomUUID()}`;
  const redis = connection();
  const [one, other] = [0, 1].map(() => redisLimits(redis, { perSecond: 100, prefix }));
  await one!.turn("a", 1000);
  await one!.turnedAway("a", 5);
  await other!.turnedAway("a", 60_000);
  expect(Number(await redis.hget(`{${prefix}}:pace:a`, "rate"))).toBeCloseTo(95 / 2, 0);
  expect(await other!.turn("a", 1000)).toBeGreaterThan(0);
});

test("four processes are not faster together than the limit, and lose nothing", async () => {
  const perSecond = 40;
  const { came, options } = await counter();
  const prefix = `opensrs-test-${randomUUID()}`;
  const workers = [0, 1, 2, 3].map(() => fork(LOOKER, { execArgv: ["--import", "tsx"] }));
  onTestFinished(() => {
    for (const worker of workers) worker.kill();
  });
  const ready = workers.map((worker) => {
    worker.send({ redis: REDIS, prefix, perSecond, client: options, lookups: 25 } satisfies LookErrand);
    return told(worker);
  });
  expect(await Promise.all(ready)).toEqual(["ready", "ready", "ready", "ready"]);
  came.length = 0;
  const ended = workers.map(told);
  for (const worker of workers) worker.send("go");
  expect(await Promise.all(ended)).toEqual([25, 25, 25, 25]);
  expect(came).toHaveLength(100);
  expect(99 / ((came.at(-1)! - came[0]!) / 1000)).toBeLessThanOrEqual(perSecond);
}, 60_000);

test("a Redis that goes away loses no call: each process goes on at its own pace", async () => {
  const { came, options } = await counter();
  const redis = connection({ maxRetriesPerRequest: 0, enableOfflineQueue: false });
  await once(redis, "ready");
  const prefix = `opensrs-test-${randomUUID()}`;
  const limits = redisLimits(redis, { perSecond: 1000, perSecondAlone: 200, prefix });
  await using client = new OpenSrsClient({ ...options, limits });
  const lookups = (count: number) => Array.from({ length: count }, () => client.lookupDomain({ domain: "a.com" }));
  const before = await Promise.allSettled(lookups(10));
  redis.disconnect();
  const after = await Promise.allSettled(lookups(30));
  expect([...before, ...after].map(({ status }) => status)).toEqual(nothingLost(40));
  const alone = came.slice(-30);
  expect(29 / ((alone.at(-1)! - alone[0]!) / 1000)).toBeLessThanOrEqual(200);
});

test("a Redis that does not answer is not waited for", async () => {
  const silent = createTcpServer((socket) => void socket.on("error", () => {}));
  await once(silent.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void silent.close());
  const { options } = await counter();
  const redis = new Redis((silent.address() as AddressInfo).port, "127.0.0.1", { enableReadyCheck: false });
  redis.on("error", () => {});
  onTestFinished(() => redis.disconnect());
  await using client = new OpenSrsClient({ ...options, limits: redisLimits(redis, { perSecond: 1000 }) });
  const lookups = Array.from({ length: 20 }, () => client.lookupDomain({ domain: "a.com" }));
  expect((await Promise.allSettled(lookups)).map(({ status }) => status)).toEqual(nothingLost(20));
});

test.each([[{ perSecond: 0 }], [{ perSecond: Number.NaN }], [{ perSecond: 5, perSecondAlone: -1 }]])(
  "rates that do not fit are refused: %j",
  (rates) => {
    expect(() => redisLimits(connection(), rates)).toThrow(
      expect.objectContaining({
        code: "CONFIG_INVALID",
        issues: [expect.objectContaining({ path: expect.any(String) })],
      }),
    );
  },
);
