import { randomUUID } from "node:crypto";
import { changedIntent, readIntent, writeIntent } from "../workflows/intent-record.js";
import { type Intent, isFinal, type Journal } from "../workflows/journal.js";
import { keyNames, type RedisClient, type RedisOptions, scriptsOf } from "./client.js";

const INDEX = `
local function index(begun, name)
  if begun == '' then redis.call('ZREM', KEYS[2], name) else redis.call('ZADD', KEYS[2], begun, name) end
end
`;

const BEGIN = `${INDEX}
local kept = redis.call('HGET', KEYS[1], 'intent')
if kept then return kept end
redis.call('HSET', KEYS[1], 'version', ARGV[1], 'intent', ARGV[2])
index(ARGV[3], ARGV[4])
return ARGV[2]
`;

// A client sends again what a broken connection left without an answer: by its writer, the same write twice is one.
const ADVANCE = `${INDEX}
local kept = redis.call('HMGET', KEYS[1], 'version', 'writer')
if kept[1] == ARGV[5] then
  redis.call('HSET', KEYS[1], 'version', ARGV[1], 'intent', ARGV[2], 'writer', ARGV[6])
  index(ARGV[3], ARGV[4])
  return 1
end
if kept[2] == ARGV[6] then return 1 end
return 0
`;

const OPEN = "return redis.call('ZRANGE', KEYS[1], 0, -1)";

const READ = `
local found = {}
for at, key in ipairs(KEYS) do found[at] = redis.call('HGET', key, 'intent') end
return found
`;

/** How many intents one script reads: nobody else's commands run meanwhile. */
const PAGE = 500;

/**
 * A journal in Redis, by an `ioredis` client or one of `redis` (node-redis), for any number of workers. It is as durable
 * as the server: with `appendfsync always` only is nothing lost that was kept, and without persistence it is no journal.
 * Nothing is deleted. What the client throws is thrown on.
 * @throws TypeError for an unfit prefix.
 */
export function redisJournal(redis: RedisClient, options: RedisOptions = {}): Journal {
  const run = scriptsOf(redis);
  const keyName = keyNames(options);
  const openKey = keyName("open");
  // JSON's escapes keep apart what UTF-8 would make one: halves of characters.
  const nameOf = (key: string) => JSON.stringify(key).slice(1, -1);
  const intentKey = (name: string) => keyName("intent", name);

  const readAll = async (names: readonly string[]): Promise<Intent[]> => {
    if (names.length === 0) return [];
    const keys = names.map(intentKey);
    const found = (await run(READ, keys, [])) as unknown[];
    return keys.flatMap((key, at) => (found[at] == null ? [] : readIntent(String(found[at]), key)));
  };
  const get = async (key: string) => (await readAll([nameOf(key)]))[0];

  /** What both scripts that write take first. */
  const written = (intent: Intent): [version: string, text: string, begun: string, name: string] => {
    const text = writeIntent(intent);
    return [`${intent.version}`, text, isFinal(intent) ? "" : `${Date.parse(intent.begunAt)}`, nameOf(intent.key)];
  };

  return {
    async begin(intent) {
      const values = written(intent);
      const key = intentKey(nameOf(intent.key));
      return readIntent(String(await run(BEGIN, [key, openKey], values)), key);
    },
    async advance({ key, version }, change) {
      const before = await get(key);
      if (before?.version !== version) return undefined;
      const values = written(changedIntent(before, change));
      const keys = [intentKey(nameOf(key)), openKey];
      const kept = await run(ADVANCE, keys, [...values, `${version}`, randomUUID()]);
      return Number(kept) === 1 ? readIntent(values[1], keys[0]!) : undefined;
    },
    get,
    async open() {
      const names = ((await run(OPEN, [openKey], [])) as unknown[]).map(String);
      const intents: Intent[] = [];
      for (let at = 0; at < names.length; at += PAGE) intents.push(...(await readAll(names.slice(at, at + PAGE))));
      return intents.filter((intent) => !isFinal(intent));
    },
  };
}
