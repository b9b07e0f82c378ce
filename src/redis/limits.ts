import { ConfigError } from "../errors/local.js";
import { LEAST_SHARE, Pace, REGAINED_SHARE, USED_SHARE } from "../exchange/pace.js";
import type { Limits } from "../options/limits.js";
import { keyNames, type RedisClient, type RedisOptions, scriptsOf } from "./client.js";

export interface RedisLimitsOptions extends RedisOptions {
  /** Calls a second of all machines together. They are kept a twentieth below, so that no second has more. */
  readonly perSecond: number;
  /**
   * Calls a second of each process while Redis cannot be asked: calls go on at that pace, none fails. Default: a quarter of
   * `perSecond`.
   */
  readonly perSecondAlone?: number | undefined;
}

// All by Redis's own clock, in microseconds. A turn is the time from which the next one may leave.
const PACE = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local kept = redis.call('HMGET', KEYS[1], 'next', 'rate', 'cut')
local goal = tonumber(ARGV[1])
local cut = tonumber(kept[3] or '')
local rate = goal
if cut then rate = math.min(goal, tonumber(kept[2]) + goal * ${REGAINED_SHARE} * (now - cut) / 1000000) end
local nextAt = math.max(now, tonumber(kept[1] or '0'))
`;

const TURN = `${PACE}
if nextAt - now > tonumber(ARGV[2]) * 1000 then return -1 end
redis.call('HSET', KEYS[1], 'next', string.format('%.0f', nextAt + 1000000 / rate))
redis.call('EXPIRE', KEYS[1], 3600)
return nextAt - now
`;

const TURNED_AWAY = `${PACE}
if cut and now - tonumber(ARGV[2]) * 1000 <= cut then return 0 end
rate = math.max(rate / 2, goal * ${LEAST_SHARE})
local pause = string.format('%.0f', math.max(nextAt, now + 1000000 / rate))
redis.call('HSET', KEYS[1], 'next', pause, 'rate', tostring(rate), 'cut', string.format('%.0f', now))
redis.call('EXPIRE', KEYS[1], 3600)
return 1
`;

/** How long Redis may take, and how long it is left alone when it did not answer. */
const ANSWER_MS = 500;
const ALONE_MS = 5000;
/** Longer than any call waits. */
const FOR_EVER_MS = 1e12;

/**
 * Limits in Redis, by an `ioredis` client or one of `redis` (node-redis), for all machines that share an account: evenly
 * spread by Redis's own clock, first come, first served. What OpenSRS turns away makes all machines slower for a while.
 * A Redis that is away, or slow, fails no call, see `perSecondAlone`.
 * @throws {ConfigError} a rate does not fit.
 * @throws TypeError for an unfit prefix.
 */
export function redisLimits(redis: RedisClient, options: RedisLimitsOptions): Limits {
  const { perSecond, perSecondAlone = perSecond / 4 } = options;
  for (const [path, rate] of Object.entries({ perSecond, perSecondAlone }))
    if (typeof rate !== "number" || !(rate > 0 && rate <= 1_000_000))
      throw new ConfigError([{ path, message: "expected calls a second: a number above 0" }]);
  const run = scriptsOf(redis);
  const keyName = keyNames(options);
  const goal = String(perSecond * USED_SHARE);
  const now = () => performance.now();
  const alone = new Pace(perSecondAlone, now);
  let aloneUntil = 0;

  /** What Redis says; nothing when it does not in time. */
  const ask = async (script: string, account: string, ms: number): Promise<number | undefined> => {
    if (now() < aloneUntil) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), ANSWER_MS);
    });
    try {
      const asked = run(script, [keyName("pace", account)], [goal, String(Math.min(ms, FOR_EVER_MS))]);
      const answer = await Promise.race([asked.then(Number), silence]);
      if (answer !== undefined) return answer;
      asked.catch(() => {});
    } catch {
      // It is away: what it would have said is decided here.
    } finally {
      clearTimeout(timer);
    }
    aloneUntil = now() + ALONE_MS;
    return undefined;
  };

  return {
    async turn(account, withinMs) {
      const micros = await ask(TURN, account, withinMs);
      if (micros === undefined) return alone.turn(withinMs);
      return micros < 0 ? undefined : micros / 1000;
    },
    async turnedAway(account, agoMs) {
      if ((await ask(TURNED_AWAY, account, agoMs)) === undefined) alone.turnedAway(agoMs);
    },
  };
}
