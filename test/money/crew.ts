import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Dice } from "../judge/dice.js";
import type { PlannedOrder } from "./orders.js";
import type { Fate, Order, Report, Word, Workplace } from "./protocol.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The worker as one file, which starts in a moment. It lies where the packages that it imports are found. */
export async function bundleWorker(prefix: string): Promise<{ file: string; remove: () => void }> {
  const folder = join(ROOT, "node_modules", ".money");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${prefix}.mjs`);
  const entryPoints = [join(ROOT, "test/money/worker.ts")];
  await build({ entryPoints, outfile: file, bundle: true, format: "esm", platform: "node", packages: "external" });
  return { file, remove: () => rmSync(file, { force: true }) };
}

/** One order as it is worked off: a shared one is two tasks, for two workers. */
export interface Task {
  readonly order: PlannedOrder;
  readonly isTwin: boolean;
  calls: number;
  refusals: number;
  unknown: number;
  /** The last word, when nothing more is asked. */
  final?: Word;
}

export interface CrewEvents {
  onReport(worker: Worker, report: Report): void;
  /** What one call of a task came to. */
  onWord(task: Task, word: Word): void;
  /** It was killed; these tasks were in its hands. */
  onDeath(tasks: readonly Task[]): void;
  /** It ended in another way: the proof is broken. */
  onFault(fault: Error): void;
}

export interface CrewSettings {
  readonly file: string;
  readonly workplace: Workplace;
  readonly lanes: number;
  readonly dice: Dice;
  /** How many steps a worker lives, at the least and the most; `undefined`: for ever. */
  readonly life: readonly [least: number, most: number] | undefined;
  readonly now: () => number;
}

/** A worker process, and what its parent knows of it. */
export class Worker {
  readonly name: number;
  readonly #settings: CrewSettings;
  readonly #events: CrewEvents;
  #child: ChildProcess | undefined;
  #told = 0;
  #idle: { heard: number; wakeAt: number | undefined } | undefined;
  #asks = 0;
  readonly #inHand = new Map<string, Task>();
  deaths = 0;

  constructor(name: number, settings: CrewSettings, events: CrewEvents) {
    this.name = name;
    this.#settings = settings;
    this.#events = events;
    this.#fork();
  }

  get hasFreeLane(): boolean {
    return this.#asks > 0;
  }

  /** It does nothing before it is told something, or until `wakeAt`. */
  get isIdle(): boolean {
    return this.#idle?.heard === this.#told;
  }

  get wakeAt(): number | undefined {
    return this.#idle?.wakeAt;
  }

  holds(key: string): boolean {
    return this.#inHand.has(key);
  }

  give(task: Task, waits: boolean): void {
    const { order } = task;
    this.#asks--;
    this.#inHand.set(order.key, task);
    this.#tell({ say: "work", order, waits });
  }

  tellTime(time: number): void {
    this.#tell({ say: "time", time });
  }

  async end(): Promise<void> {
    const child = this.#child!;
    this.#child = undefined;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  #fork(): void {
    const { file, workplace, lanes, now } = this.#settings;
    const child = fork(file, { stdio: ["ignore", "inherit", "inherit", "ipc"], execArgv: [] });
    this.#child = child;
    this.#told = 0;
    this.#idle = undefined;
    this.#asks = 0;
    child.on("message", (report: Report) => {
      if (child === this.#child) this.#hear(report);
    });
    child.on("exit", (code, signal) => {
      if (child !== this.#child) return;
      if (signal === "SIGKILL") this.#bury();
      else this.#events.onFault(new Error(`worker ${this.name} ended by itself: ${signal ?? code}`));
    });
    this.#tell({ say: "start", time: now(), workplace, lanes, fate: this.#fate() });
  }

  #fate(): Fate | undefined {
    const { life, dice } = this.#settings;
    // Each life is longer: at some time one suffices for what the last one left.
    return life && { afterSteps: dice.whole(...life) * (1 + this.deaths / 8), by: dice.of(["itself", "parent"]) };
  }

  #hear(report: Report): void {
    if (report.say === "ask") this.#asks++;
    else if (report.say === "idle") this.#idle = report;
    else if (report.say === "kill me") this.#child!.kill("SIGKILL");
    else if (report.say === "word") {
      const task = this.#inHand.get(report.key)!;
      this.#inHand.delete(report.key);
      this.#events.onWord(task, report.word);
    }
    this.#events.onReport(this, report);
  }

  #bury(): void {
    this.deaths++;
    const tasks = [...this.#inHand.values()];
    this.#inHand.clear();
    this.#fork();
    this.#events.onDeath(tasks);
  }

  #tell(order: Order): void {
    this.#told++;
    // One that is dying hears nothing any more: its orders are given again.
    this.#child!.send({ number: this.#told, ...order }, () => {});
  }
}
