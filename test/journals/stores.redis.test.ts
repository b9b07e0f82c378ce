import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RedisClient, redisJournal, redisLedger } from "../../src/redis/index.js";
import { REDIS } from "../support/servers.js";
import { intent, journalContract } from "./journal-contract.js";
import { ledgerContract, reservation } from "./ledger-contract.js";

const prefix = `opensrs-test-${randomUUID()}`;
/** Looks on from outside, and tidies up. */
const admin = new Redis(REDIS);

interface Connection {
  readonly redis: RedisClient;
  /** Its number on the server. */
  id(): Promise<string>;
  end(): Promise<unknown>;
}

const kinds: Record<string, () => Promise<Connection>> = {
  ioredis: async () => {
    const redis = new Redis(REDIS);
    return { redis, id: async () => String(await redis.client("ID")), end: () => redis.quit() };
  },
  "ioredis with keyPrefix": async () => {
    const redis = new Redis(REDIS, { keyPrefix: `{${prefix}}` });
    return { redis, id: async () => String(await redis.client("ID")), end: () => redis.quit() };
  },
  "node-redis": async () => {
    const redis = createClient({ url: REDIS });
    // Without a listener its errors would end the process.
    redis.on("error", () => {});
    await redis.connect();
    return { redis, id: async () => String(await redis.clientId()), end: () => redis.close() };
  },
};

afterAll(async () => {
  const keys = await admin.keys(`{${prefix}*`);
  for (let at = 0; at < keys.length; at += 1_000) await admin.del(...keys.slice(at, at + 1_000));
  await admin.quit();
});

describe.each(Object.keys(kinds))("by %s", (kind) => {
  const options = { prefix: `${prefix} ${kind}` };
  const connections: Connection[] = [];
  const stores = <T>(store: (redis: RedisClient, of: typeof options) => T) =>
    connections.map(({ redis }) => store(redis, options));

  beforeAll(async () => {
    for (let at = 0; at < 4; at++) connections.push(await kinds[kind]!());
  });

  afterAll(() => Promise.all(connections.map(({ end }) => end())));

  describe("redisJournal", () => journalContract(() => stores(redisJournal)));
  describe("redisLedger", () => ledgerContract(() => stores(redisLedger)));

  test("goes on after its connection was cut", async () => {
    const { redis, id } = connections[0]!;
    const [journal, ledger] = [redisJournal(redis, options), redisLedger(redis, options)];
    const begun = await journal.begin(intent());
    await admin.client("KILL", "ID", await id());
    // The first command may find that the connection is gone: an error that says so, or sent again by the client.
    await journal.get(begun.key).catch(() => {});
    expect(await journal.advance(begun, { state: "sending" })).toMatchObject({ version: 2 });
    expect(await ledger.reserve(reservation(), "20")).toEqual({ accepted: true, spent: "12.50" });
  });

  test("what the client throws is thrown on", async () => {
    const { redis, end } = await kinds[kind]!();
    await end();
    const own = await Promise.resolve(redis.eval("return 1", 0 as never)).catch((error: unknown) => error);
    await expect(redisJournal(redis, options).get("key")).rejects.toThrow((own as Error).constructor as never);
    await expect(redisLedger(redis, options).release(reservation())).rejects.toThrow((own as Error).message);
  });
});

describe("in the store", () => {
  const options = { prefix: `${prefix} store` };
  const journal = redisJournal(admin, options);
  const ledger = redisLedger(admin, options);
  const key = (...parts: string[]) => [`{${options.prefix}}`, ...parts].join(":");

  test("all keys are in the slot of the prefix; sums and reservations end after forty days, intents never", async () => {
    const order = reservation();
    await journal.begin(intent({ key: 'a}"b' }));
    await ledger.reserve(order, "20");
    expect((await admin.keys(`{${options.prefix}*`)).sort()).toEqual([
      key("intent", 'a}\\"b'),
      key("open"),
      key("reserved", JSON.stringify([order.account, order.id])),
      key("spent", JSON.stringify([order.account, order.day])),
    ]);
    expect(await admin.ttl(key("spent", JSON.stringify([order.account, order.day])))).toBeGreaterThan(39 * 86_400);
    expect(await admin.ttl(key("reserved", JSON.stringify([order.account, order.id])))).toBeGreaterThan(39 * 86_400);
    expect(await admin.ttl(key("intent", 'a}\\"b'))).toBe(-1);
  });

  test("a write that a client sends again, after a cut, is the same write", async () => {
    const twice = {
      defineCommand: true,
      eval: async (...given: Parameters<Redis["eval"]>) => {
        await admin.eval(...given);
        return admin.eval(...given);
      },
    };
    const again = redisJournal(twice as RedisClient, options);
    const begun = await again.begin(intent());
    expect(await again.advance(begun, { state: "sending" })).toMatchObject({ version: 2 });
    expect(await again.advance({ key: begun.key, version: 2 }, { state: "done" })).toMatchObject({ version: 3 });
    const order = reservation();
    expect(await redisLedger(twice as RedisClient, options).reserve(order, "20")).toEqual({
      accepted: true,
      spent: "12.50",
    });
  });

  test("a malformed record is named", async () => {
    const { key: name } = await journal.begin(intent());
    const place = key("intent", name);
    await admin.hset(place, "intent", "{");
    await expect(journal.get(name)).rejects.toThrow(`The journal's intent ${place} is malformed: it is no JSON`);
    await admin.hset(place, "intent", '{"key":1}');
    await expect(journal.open()).rejects.toThrow(`The journal's intent ${place} is malformed: key: `);
    await admin.del(place);

    const order = reservation();
    const sum = key("spent", JSON.stringify([order.account, order.day]));
    await admin.set(sum, "12.50");
    await expect(ledger.reserve(order, "20")).rejects.toThrow(`the sum in ${sum} is malformed`);
    const reserved = key("reserved", JSON.stringify([order.account, order.id]));
    await admin.set(reserved, "much");
    await expect(ledger.release(order)).rejects.toThrow(`The ledger's reservation ${reserved} is malformed`);
  });

  test.each(["", "{x}", "a}b"])("the prefix %j is refused: it would spread the keys over slots", (prefix) => {
    const fault = new TypeError("prefix: expected a text without braces, not empty");
    expect(() => redisJournal(admin, { prefix })).toThrow(fault);
    expect(() => redisLedger(admin, { prefix })).toThrow(fault);
  });
});
