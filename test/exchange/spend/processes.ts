import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import { startSandbox } from "../../../src/sandbox/index.js";
import type { Errand } from "../../workers/spender.js";
import { NOW } from "./support.js";

const WORKER = fileURLToPath(new URL("../../workers/spender.ts", import.meta.url));

async function told(worker: ChildProcess): Promise<unknown> {
  const [message] = await once(worker, "message");
  return message;
}

/** A hundred orders at once from four processes, against a day's ceiling in a ledger that they share. */
export async function outspend(store: Errand["store"], name: string): Promise<void> {
  const sandbox = await startSandbox({ startAt: NOW });
  const workers = [0, 1, 2, 3].map(() => fork(WORKER, { execArgv: ["--import", "tsx"] }));
  onTestFinished(async () => {
    for (const worker of workers) worker.kill();
    await sandbox.close();
  });
  const ready = workers.map((worker, at) => {
    const domains = Array.from({ length: 25 }, (_, index) => `name-${at}-${index}.com`);
    const client = { environment: sandbox.environment, ...sandbox.credentials };
    worker.send({ store, name, client, perDay: "500.00", domains, now: NOW.getTime() } satisfies Errand);
    return told(worker);
  });
  expect(await Promise.all(ready)).toEqual(["ready", "ready", "ready", "ready"]);
  const ended = workers.map(told);
  for (const worker of workers) worker.send("go");
  const words = (await Promise.all(ended)).flat();
  // What really happened: 43 times 11.62 is 499.66, and once more would be too much.
  expect(sandbox.history.charged).toBe("499.66");
  const sent = sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER");
  expect(sent.map(({ outcome }) => outcome)).toEqual(Array(43).fill("done"));
  expect(words.filter((word) => word === "done")).toHaveLength(43);
  expect(words.filter((word) => word === "SPEND_PER_DAY")).toHaveLength(57);
}
