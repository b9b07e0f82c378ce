import { Redis } from "ioredis";
import { OpenSrsClient } from "../../src/index.js";
import { redisLimits } from "../../src/redis/index.js";

/** What a process is to do: so many lookups, at a pace that it shares with others. */
export interface LookErrand {
  readonly redis: string;
  readonly prefix: string;
  readonly perSecond: number;
  readonly client: ConstructorParameters<typeof OpenSrsClient>[0];
  readonly lookups: number;
}

// Without one, the test that began it has ended.
process.once("disconnect", () => process.exit());
process.once("message", async ({ redis: url, prefix, perSecond, client: options, lookups }: LookErrand) => {
  const redis = new Redis(url);
  const client = new OpenSrsClient({ ...options, limits: redisLimits(redis, { perSecond, prefix }) });
  const lookup = () => client.lookupDomain({ domain: "example.com" });
  // Connections and code are warm then.
  await lookup();
  process.send!("ready");
  process.once("message", async () => {
    const ended = await Promise.allSettled(Array.from({ length: lookups }, lookup));
    process.send!(ended.filter(({ status }) => status === "fulfilled").length);
    await client.close();
    await redis.quit();
  });
});
