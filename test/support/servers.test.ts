import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { closedPort } from "./server.js";

const REDIS_TESTS = "test/**/*.redis.test.ts";
const POSTGRES_TESTS = "test/**/*.postgres.test.ts";

let closed: Awaited<ReturnType<typeof closedPort>>;
let host: string;

beforeEach(async () => {
  closed = await closedPort();
  host = `127.0.0.1:${closed.port}`;
  vi.resetModules();
  vi.stubEnv("OPENSRS_TEST_REDIS", `redis://user:hunter2@${host}`);
  vi.stubEnv("OPENSRS_TEST_POSTGRES", `postgres://user:hunter2@${host}/db`);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await closed.close();
});

test("without servers one line says which tests do not run, and vitest does not look for them", async () => {
  vi.stubEnv("SERVERS", undefined);
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { default: config } = await import("../../vitest.config.js");
  expect(config.test!.exclude).toEqual(expect.arrayContaining([REDIS_TESTS, POSTGRES_TESTS]));
  expect(warn.mock.calls).toEqual([
    [
      `Not run: ${REDIS_TESTS} (no Redis at ${host}), ${POSTGRES_TESTS} (no PostgreSQL at ${host}). scripts/test-servers.sh npm test runs them.`,
    ],
  ]);
});

test("where they are required their absence is a failure", async () => {
  vi.stubEnv("SERVERS", "required");
  await expect(import("../../vitest.config.js")).rejects.toThrow(
    `Tests cannot run: ${REDIS_TESTS} (no Redis at ${host}), ${POSTGRES_TESTS} (no PostgreSQL at ${host})`,
  );
});
