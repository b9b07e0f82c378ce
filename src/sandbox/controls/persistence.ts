import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import type { State } from "../business/state.js";
import type { ClockReading } from "./clock.js";

/** All that a sandbox needs to go on where another one stopped. Not the history: that is of a run. */
export interface Snapshot {
  readonly clock: ClockReading;
  /** Where the pseudo-random sequence has got to. */
  readonly seed: number;
  readonly state: State;
}

const FORMAT = "opensrs-client sandbox 1";

/** Writes a snapshot to a file. Whatever happens, the file is the old one or the new one, never a part of either. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  // Made before the first wait, so that all of it is of one moment.
  const text = JSON.stringify({ format: FORMAT, ...snapshot });
  // In the same folder: only within a file system is renaming one step.
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    // For the owner only: passwords and auth codes are in it.
    const handle = await open(unfinished, "wx", 0o600);
    try {
      await handle.writeFile(text);
      // On the disk before it takes the name, or a power cut could leave the name with nothing behind it.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Reads a snapshot. Throws a TypeError when the file holds something else. */
export async function readSnapshot(file: string): Promise<Snapshot> {
  const text = await readFile(file, "utf8");
  const { format, ...snapshot } = parse(text);
  const { clock, seed, state } = snapshot as Partial<Snapshot>;
  if (format !== FORMAT || !clock || !state || typeof seed !== "number") {
    throw new TypeError(`not a saved sandbox: ${file}`);
  }
  return { clock, seed, state };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text, withoutPrototype) ?? {};
  } catch {
    return {};
  }
}

/** What was sent as a key must stay data when it is read back, `__proto__` included. */
function withoutPrototype(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.assign(Object.create(null), value);
}
