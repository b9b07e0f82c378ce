/** An `ioredis` client, of one server or of a cluster. */
export interface IoRedisClient {
  readonly defineCommand: unknown;
  eval(script: string, numberOfKeys: number, ...keysAndValues: string[]): Promise<unknown>;
}

/** A client of `redis` (node-redis), of one server or of a cluster, connected. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

export type RedisClient = IoRedisClient | NodeRedisClient;

export interface RedisOptions {
  /** What the names of all keys begin with, in the braces that keep them in one slot of a cluster. Default: `opensrs`. */
  readonly prefix?: string | undefined;
}

/** Runs a script in one step. Everything goes by scripts: of all commands, both clients take `eval` by plain arguments. */
export type RunScript = (script: string, keys: string[], values: string[]) => Promise<unknown>;

export function scriptsOf(redis: RedisClient): RunScript {
  return "defineCommand" in redis
    ? (script, keys, values) => redis.eval(script, keys.length, ...keys, ...values)
    : (script, keys, values) => redis.eval(script, { keys, arguments: values });
}

/** Names a key. @throws TypeError for a prefix that Redis would not hash as a whole. */
export function keyNames({ prefix = "opensrs" }: RedisOptions): (...parts: string[]) => string {
  if (prefix === "" || /[{}]/.test(prefix)) throw new TypeError("prefix: expected a text without braces, not empty");
  return (...parts) => [`{${prefix}}`, ...parts].join(":");
}
