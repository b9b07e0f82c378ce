import type { Sandbox } from "../../src/sandbox/index.js";
import { type CrewSettings, type Task, Worker } from "./crew.js";
import type { PlannedOrder } from "./orders.js";
import { type Report, statusOf, type Word } from "./protocol.js";

/** All that was said of a key. */
export interface Course {
  readonly order: PlannedOrder;
  readonly finals: readonly Word[];
  /** What was said meanwhile, and by `recover()`. */
  readonly words: readonly Word[];
}

export interface ShiftResult {
  readonly courses: ReadonlyMap<string, Course>;
  readonly deaths: number;
  readonly calls: number;
}

const DAY = 86_400_000;
const STEP_MS = 60_000;
const MOST_CALLS = 200;
const MOST_REFUSALS = 3;
/** After so many calls it is the last word that an order is unknown: for good, or until the time that is named each time. */
const MOST_UNKNOWN = { forGood: 2, forNow: 60 };

/**
 * Lets workers work off a list of orders. The time of all, the sandbox's included, stands while anyone works; when all wait it
 * is put forward to what comes next. So a silence of five minutes takes none, and a busy machine changes nothing.
 */
export class Shift {
  readonly #sandbox: Sandbox;
  readonly #workers: Worker[];
  readonly #fresh: Task[] = [];
  #again: Task[] = [];
  #later: { readonly at: number; readonly task: Task }[] = [];
  readonly #tasks: Task[] = [];
  readonly #words = new Map<string, Word[]>();
  readonly #lanes: number;
  readonly #onTime: () => void;
  #open: number;
  #isAdvancing = false;
  #calls = 0;
  #turn = 0;
  readonly #end: { resolve: () => void; reject: (fault: unknown) => void };
  readonly #ended: Promise<void>;

  constructor(
    sandbox: Sandbox,
    orders: readonly PlannedOrder[],
    count: number,
    settings: CrewSettings,
    onTime: () => void,
  ) {
    this.#sandbox = sandbox;
    this.#lanes = count * settings.lanes;
    this.#onTime = onTime;
    for (const order of orders) {
      this.#tasks.push({ order, isTwin: false, calls: 0, refusals: 0, unknown: 0 });
      if (order.shared) this.#tasks.push({ order, isTwin: true, calls: 0, refusals: 0, unknown: 0 });
    }
    this.#fresh.push(...this.#tasks);
    this.#open = this.#tasks.length;
    let end!: { resolve: () => void; reject: (fault: unknown) => void };
    this.#ended = new Promise((resolve, reject) => {
      end = { resolve, reject };
    });
    this.#end = end;
    const events = {
      onReport: (_: Worker, report: Report) => {
        if (report.say === "found") this.#note(report.key, report.word);
        this.#goOn();
      },
      onWord: (task: Task, word: Word) => {
        this.#note(task.order.key, word);
        this.#judge(task, word);
      },
      onDeath: (dropped: readonly Task[]) => {
        this.#again.push(...dropped);
        this.#goOn();
      },
      onFault: (fault: Error) => end.reject(fault),
    };
    this.#workers = Array.from({ length: count }, (_, name) => new Worker(name, settings, events));
  }

  async run(): Promise<ShiftResult> {
    try {
      await this.#ended;
    } finally {
      await Promise.all(this.#workers.map((worker) => worker.end()));
    }
    const courses = new Map<string, Course>();
    for (const { order, final } of this.#tasks) {
      const finals = [...(courses.get(order.key)?.finals ?? []), final!];
      courses.set(order.key, { order, finals, words: this.#words.get(order.key) ?? [] });
    }
    return { courses, deaths: this.#workers.reduce((sum, { deaths }) => sum + deaths, 0), calls: this.#calls };
  }

  #note(key: string, word: Word): void {
    const words = this.#words.get(key);
    if (words === undefined) this.#words.set(key, [word]);
    else words.push(word);
  }

  /** Whether a key is decided, or when it is called for again. */
  #judge(task: Task, word: Word): void {
    const now = this.#now();
    const again = (at: number) => {
      if (task.calls >= MOST_CALLS) this.#decide(task, word);
      else this.#later.push({ at: Math.max(at, now), task });
    };
    switch (statusOf(word)) {
      case "refused":
        // It may be tried with better data.
        if (++task.refusals >= MOST_REFUSALS) this.#decide(task, word);
        else again(now);
        break;
      case "threw":
        again(now + 60_000);
        break;
      case "pending":
        again(now + (task.order.kind === "transfer" ? DAY : DAY / 24));
        break;
      case "unknown": {
        const { askAgainAt } = word as { askAgainAt?: string };
        if (++task.unknown >= (askAgainAt === undefined ? MOST_UNKNOWN.forGood : MOST_UNKNOWN.forNow))
          this.#decide(task, word);
        else again(askAgainAt === undefined ? now + 600_000 : Date.parse(askAgainAt));
        break;
      }
      default:
        this.#decide(task, word);
    }
  }

  #decide(task: Task, word: Word): void {
    task.final = word;
    this.#open--;
  }

  #goOn(): void {
    if (this.#open === 0) this.#end.resolve();
    if (this.#open === 0) return;
    this.#handOut();
    if (this.#isStill() && !this.#isAdvancing) {
      this.#isAdvancing = true;
      this.#advance().then(
        () => {
          this.#isAdvancing = false;
          this.#goOn();
        },
        (fault: unknown) => this.#end.reject(fault),
      );
    }
  }

  #handOut(): void {
    for (;;) {
      const task = this.#again[0] ?? (this.#later.length < 2 * this.#lanes ? this.#fresh[0] : undefined);
      if (task === undefined) return;
      const worker = this.#workerFor(task);
      if (worker === undefined) return;
      (this.#again[0] === task ? this.#again : this.#fresh).shift();
      this.#prepare(task);
      task.calls++;
      this.#calls++;
      worker.give(task, task.calls === 1 && task.order.waits);
    }
  }

  /** The twins of a shared order go to two workers, which take turns. */
  #workerFor({ order }: Task): Worker | undefined {
    for (let tried = 0; tried < this.#workers.length; tried++) {
      const worker = this.#workers[this.#turn++ % this.#workers.length]!;
      if (worker.hasFreeLane && !worker.holds(order.key)) return worker;
    }
    return undefined;
  }

  /** What goes wrong with the first order of a key is planned when it is given out for the first time. */
  #prepare({ order: { kind, domain, trouble, lateMs, key }, isTwin, calls }: Task): void {
    if (calls > 0 || isTwin || key.startsWith("rival")) return;
    const target = { action: kind === "renew" ? "RENEW" : "SW_REGISTER", domain };
    if (trouble === "refused-once")
      this.#sandbox.faults.add({ ...target, kind: "code", code: 465, text: "Registration Failed: Invalid data" });
    if (trouble === "late") this.#sandbox.faults.add({ ...target, kind: "late", ms: lateMs });
  }

  #isStill(): boolean {
    return this.#workers.every(({ isIdle }) => isIdle);
  }

  #now(): number {
    return this.#sandbox.clock.now().getTime();
  }

  async #advance(): Promise<void> {
    await this.#drain();
    if (!this.#isStill()) return;
    this.#onTime();
    const times = [...this.#workers.map(({ wakeAt }) => wakeAt), ...this.#later.map(({ at }) => at)];
    const next = Math.min(...times.filter((at) => at !== undefined));
    if (next === Number.POSITIVE_INFINITY) throw new Error(`${this.#open} orders wait for nothing`);
    // To the next whole step, so that many wake at once.
    const at = Math.ceil(next / STEP_MS) * STEP_MS;
    this.#sandbox.clock.advance({ milliseconds: Math.max(0, at - this.#now()) });
    const now = this.#now();
    this.#again.push(...this.#later.filter(({ at }) => at <= now).map(({ task }) => task));
    this.#later = this.#later.filter(({ at }) => at > now);
    for (const worker of this.#workers) worker.tellTime(now);
  }

  /** What the dead and the impatient sent has arrived, when what is sent after it has been answered twice. */
  async #drain(): Promise<void> {
    for (let time = 0; time < 2; time++) {
      const reply = await fetch(this.#sandbox.url, { method: "POST", body: "x", headers: { connection: "close" } });
      await reply.arrayBuffer();
    }
  }
}
