import { connect } from "node:net";

/** The servers that some tests need, and where they are. `scripts/test-servers.sh` starts them where there are none. */
export const REDIS = process.env.OPENSRS_TEST_REDIS ?? "redis://127.0.0.1:6379";
export const POSTGRES = process.env.OPENSRS_TEST_POSTGRES ?? "postgres://postgres@127.0.0.1:5432/postgres";

const servers = [
  { name: "Redis", url: new URL(REDIS), port: 6379, tests: "test/**/*.redis.test.ts" },
  { name: "PostgreSQL", url: new URL(POSTGRES), port: 5432, tests: "test/**/*.postgres.test.ts" },
];

/**
 * The patterns of the tests whose server does not answer, which is said in one line.
 * @throws Error if there are any, and SERVERS is `required`.
 */
export async function withoutServers(): Promise<string[]> {
  const answers = await Promise.all(servers.map(({ url, port }) => answersAt(url.hostname, Number(url.port) || port)));
  const missing = servers.filter((_, at) => !answers[at]);
  if (missing.length === 0) return [];
  const words = missing.map(({ name, url, tests }) => `${tests} (no ${name} at ${url.host})`).join(", ");
  if (process.env.SERVERS === "required") throw new Error(`Tests cannot run: ${words}`);
  console.warn(`Not run: ${words}. scripts/test-servers.sh npm test runs them.`);
  return missing.map(({ tests }) => tests);
}

function answersAt(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5_000 });
    const end = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}
