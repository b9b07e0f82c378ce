import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenSrsClient } from "../../src/index.js";
import { type FaultChance, type FaultKind, type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { Dice } from "../judge/dice.js";
import { Books } from "./books.js";
import { bundleWorker } from "./crew.js";
import { type OrderKind, type PlannedOrder, planOrders, registration, renewal } from "./orders.js";
import { Shift } from "./shift.js";
import { openStore, type StoreName } from "./stores.js";
import { judge, type Verdict } from "./verdict.js";

const FAULTS = 0.3;
const QUICK: readonly FaultKind[] = ["cut", "late", "html-502", "half-reply", "wrong-length", "code"];
/** Silence takes the time of the machine: it is one of thirteen. */
const KINDS: readonly FaultKind[] = [...QUICK, ...QUICK, "silence"];
export const START = new Date("2026-01-15T12:00:00Z");
const BALANCE = "9000000.00";

/** What goes wrong with the commands, by the seed. */
export function chanceOf(seed: string): FaultChance {
  return { chance: FAULTS, seed: new Dice(`${seed} faults`).whole(1, 2 ** 31), kinds: KINDS };
}

export interface RunOptions {
  readonly orders: number;
  readonly seed: string;
  readonly store: StoreName;
  readonly marks: boolean;
  readonly workers: number;
  readonly lanes: number;
  /** How many steps a worker lives, at the least and the most. */
  readonly life: readonly [number, number];
  readonly kinds?: Readonly<Record<OrderKind, number>>;
}

export interface RunResult extends Verdict {
  readonly deaths: number;
  readonly calls: number;
  readonly commands: number;
  readonly faulted: ReadonlyMap<string, number>;
  readonly days: number;
}

export function clientOf({ environment, credentials }: Sandbox): OpenSrsClient {
  return new OpenSrsClient({ environment, ...credentials });
}

/** Saves the world as it is before the orders: what is renewed is there, and what is in the way. Gives the balance. */
export async function prepare(orders: readonly PlannedOrder[], file: string): Promise<string> {
  await using sandbox = await startSandbox({ startAt: START, balance: BALANCE });
  await using client = clientOf(sandbox);
  const done = new Set<string>();
  for (const { kind, domain, trouble } of orders) {
    if (done.has(domain)) continue;
    done.add(domain);
    if (trouble === "taken" || kind === "transfer")
      sandbox.registry.registerElsewhere(domain, { authInfo: "right-code" });
    else if ((kind === "renew" && trouble !== "missing") || trouble === "owned")
      await client.registerDomain({ ...registration(domain), handle: "process" });
    if (kind === "renew" && trouble === "owned") await client.renewDomain({ ...renewal(domain), handle: "process" });
  }
  // The orders of before are no orders of these minutes.
  sandbox.clock.advance({ days: 1 });
  await sandbox.save(file);
  return (await client.getBalance()).attributes.balance;
}

/** One run: the orders of a seed, worked off by workers that are killed, and what the judge says to it. */
export async function runMoney(options: RunOptions): Promise<RunResult> {
  const { seed, marks, store: storeName, workers, lanes, life } = options;
  const orders = planOrders(options.orders, seed, options.kinds);
  const prefix = `money_${randomUUID().slice(0, 8)}`;
  const folder = await mkdtemp(join(tmpdir(), "money-"));
  const worker = await bundleWorker(prefix);
  const store = openStore(storeName, prefix);
  try {
    await store.setUp();
    const loadFrom = join(folder, "before.json");
    const balanceBefore = await prepare(orders, loadFrom);
    const dice = new Dice(`${seed} crew`);
    const faults = chanceOf(seed);
    await using sandbox = await startSandbox({ startAt: START, loadFrom, keepsMarks: marks, faults });
    const before = sandbox.clock.now().getTime();
    const { environment, credentials } = sandbox;
    const books = new Books(sandbox);
    const crew = {
      file: worker.file,
      workplace: { environment, credentials, store: storeName, prefix },
      lanes,
      dice,
      life,
      now: () => sandbox.clock.now().getTime(),
    };
    const result = await new Shift(sandbox, orders, workers, crew, books.take).run();
    sandbox.faults.clear();
    // Whatever could still come comes now.
    sandbox.clock.advance({ days: 10 });
    books.take();
    await using client = clientOf(sandbox);
    const verdict = await judge(result, { books, journal: store.journal, client, marks, balanceBefore });
    const days = (sandbox.clock.now().getTime() - before) / 86_400_000 - 10;
    const { deaths, calls } = result;
    return { ...verdict, deaths, calls, commands: books.commands, faulted: books.faults, days };
  } finally {
    await store.remove();
    worker.remove();
    await rm(folder, { recursive: true });
  }
}
