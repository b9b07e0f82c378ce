export type { IoRedisClient, NodeRedisClient, RedisClient, RedisOptions } from "./client.js";
export { redisJournal } from "./journal.js";
export { redisLedger } from "./ledger.js";
export { type RedisLimitsOptions, redisLimits } from "./limits.js";
