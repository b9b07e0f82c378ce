import { appendFile, readFile, truncate } from "node:fs/promises";
import { ConfigError } from "../../errors/local.js";
import type { ResumeStore } from "./types.js";

/**
 * Remembers the keys of {@link ResumeStore} in a file, one a line as JSON, for one run at a time; all of them are held in memory. A run that is
 * killed in the middle of a line costs that line only. (A machine that loses its power can cost the last ones.)
 * @throws {ConfigError} by `has` and `add`: the file holds something else. It is left as it is.
 * @throws what reading and writing a file throws.
 */
export function resumeFile(path: string): ResumeStore {
  let keys: Promise<Set<string>> | undefined;
  let written: Promise<unknown> = Promise.resolve();
  const open = () => {
    keys ??= readKeys(path);
    return keys;
  };
  return {
    has: async (key) => (await open()).has(key),
    async add(key) {
      const known = await open();
      const mine = written.then(() => appendFile(path, line(key), { mode: 0o600 }));
      written = mine.catch(() => {});
      await mine;
      known.add(key);
    },
  };
}

const line = (key: string) => `${JSON.stringify(key)}\n`;

async function readKeys(path: string): Promise<Set<string>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
  const whole = bytes.lastIndexOf("\n") + 1;
  const lines = bytes.toString("utf8", 0, whole).split("\n").slice(0, -1);
  const keys = new Set(lines.map((text, at) => keyOf(text) ?? fail(path, at + 1)));
  if (whole === bytes.length) return keys;
  const rest = bytes.toString("utf8", whole);
  const last = keyOf(rest);
  if (last === undefined && !rest.startsWith('"')) fail(path, lines.length + 1);
  await truncate(path, whole);
  if (last === undefined) return keys;
  // Only its end was missing.
  await appendFile(path, line(last));
  return keys.add(last);
}

function keyOf(text: string): string | undefined {
  try {
    const key: unknown = JSON.parse(text);
    return typeof key === "string" ? key : undefined;
  } catch {
    return undefined;
  }
}

function fail(path: string, line: number): never {
  const message = `line ${line} of ${path} is no key that a run remembered: is it another file?`;
  throw new ConfigError([{ path: "resume", message }]);
}
