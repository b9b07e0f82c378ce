import type { Ledger } from "../options/ledger.js";
import { KEPT_DAYS, ledgerUnits } from "../options/ledger-units.js";
import { formatAmount } from "../schema/amount.js";
import { keyNames, type RedisClient, type RedisOptions, scriptsOf } from "./client.js";

// Lua's numbers are exact here: amounts have fifteen digits at most.
const RESERVE = `
local spent = redis.call('GET', KEYS[1]) or '0'
if not string.match(spent, '^%d+$') then return redis.error_reply('ERR the sum in ' .. KEYS[1] .. ' is malformed') end
if redis.call('EXISTS', KEYS[2]) == 1 then return {1, spent} end
if tonumber(spent) + tonumber(ARGV[1]) > tonumber(ARGV[2]) then return {0, spent} end
redis.call('SET', KEYS[2], ARGV[3], 'EX', ARGV[4])
redis.call('INCRBY', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[1], ARGV[4])
return {1, redis.call('GET', KEYS[1])}
`;

const FIND = "return redis.call('GET', KEYS[1])";

const RELEASE = `
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[2])
if redis.call('EXISTS', KEYS[1]) == 1 then redis.call('DECRBY', KEYS[1], ARGV[2]) end
return 1
`;

/**
 * A ledger in Redis, by an `ioredis` client or one of `redis` (node-redis), for all machines that share a ceiling. A day's
 * sum and its reservations are forgotten after 40 days. What the client throws is thrown on.
 * @throws TypeError for an unfit prefix.
 */
export function redisLedger(redis: RedisClient, options: RedisOptions = {}): Ledger {
  const run = scriptsOf(redis);
  const keyName = keyNames(options);
  const dayKey = (account: string, day: string) => keyName("spent", JSON.stringify([account, day]));
  const reservationKey = (account: string, id: string) => keyName("reserved", JSON.stringify([account, id]));

  return {
    async reserve(reservation, ceiling) {
      const { units, limit } = ledgerUnits(reservation, ceiling);
      const { id, account, day } = reservation;
      const keys = [dayKey(account, day), reservationKey(account, id)];
      const values = [`${units}`, `${limit}`, `${day} ${units}`, `${KEPT_DAYS * 86_400}`];
      const [accepted, spent] = (await run(RESERVE, keys, values)) as [unknown, unknown];
      return { accepted: Number(accepted) === 1, spent: formatAmount(BigInt(String(spent))) };
    },
    async release({ id, account }) {
      const key = reservationKey(account, id);
      const found = await run(FIND, [key], []);
      if (found == null) return;
      const [record, day, units] = /^(\S+) (\d+)$/.exec(String(found)) ?? [];
      if (record === undefined) throw new Error(`The ledger's reservation ${key} is malformed`);
      // It is taken from the day that it was counted in.
      await run(RELEASE, [dayKey(account, day!), key], [record, units!]);
    },
  };
}
