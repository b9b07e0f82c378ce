import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { onTestFinished, test } from "vitest";
import { REDIS } from "../../support/servers.js";
import { outspend } from "./processes.js";

test("four processes with a ledger in Redis spend no cent more", async () => {
  const prefix = `opensrs-test-${randomUUID()}`;
  onTestFinished(async () => {
    const redis = new Redis(REDIS);
    const keys = await redis.keys(`*${prefix}*`);
    if (keys.length > 0) await redis.del(...keys);
    await redis.quit();
  });
  await outspend("redis", prefix);
}, 120_000);
