import type { Runtime } from "../../../src/exchange/call.js";
import {
  type ClientOptions,
  type EnsureResult,
  ensureCertificate,
  ensureRegistered,
  ensureRenewed,
  ensureTransferred,
  type Intent,
  type Journal,
  memoryJournal,
  OpenSrsClient,
  recover,
  type Transport,
  TransportFailure,
} from "../../../src/index.js";
import type { Account } from "../../../src/sandbox/account.js";
import { createState } from "../../../src/sandbox/business/state.js";
import { loadAsn1 } from "../../../src/sandbox/business/trust/asn1.js";
import { createClock } from "../../../src/sandbox/controls/clock.js";
import { Faults } from "../../../src/sandbox/controls/faults.js";
import { History } from "../../../src/sandbox/controls/history.js";
import { createRateLimit } from "../../../src/sandbox/controls/limits.js";
import { createRegistry } from "../../../src/sandbox/controls/registry.js";
import { settle } from "../../../src/sandbox/controls/tasks.js";
import { dispatch } from "../../../src/sandbox/dispatch.js";
import { resolveOptions } from "../../../src/sandbox/options.js";
import { createRandom } from "../../../src/sandbox/random.js";
import { registration, renewal, START } from "../../exchange/reconcile/support.js";

const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

export type Kind = "register" | "renew" | "transfer" | "certificate";
export const KINDS: readonly Kind[] = ["register", "renew", "transfer", "certificate"];

const MINUTE = 60_000;
/** As long as a request may be worked on after its deadline. */
const SETTLE_MS = 5 * MINUTE;
const KEYS = ["invoice-1", "invoice-2"];

/** A worker that was killed goes no further. */
const never = new Promise<never>(() => {});

interface Waiting {
  readonly worker: number;
  /** Of one that sleeps. */
  readonly until?: number;
  readonly go: () => void;
}

/**
 * A world without real time and without a network: workers take turns at every call of the journal and every request, in
 * an order that the seed draws, with faults, frozen and killed workers and clocks that differ. What happened is read from
 * the sandbox's own state.
 */
export class Simulation {
  readonly kind: Kind;
  readonly account: Account;
  readonly journal: Journal = memoryJournal();
  readonly results: EnsureResult[] = [];
  readonly thrown: unknown[] = [];
  readonly #draw: (below: number) => number;
  readonly #clock = createClock(new Date(START));
  readonly #waiting: Waiting[] = [];
  readonly #late: { at: number; body: Uint8Array }[] = [];
  readonly #generation: number[] = [];
  #calm = false;
  steps = 0;

  constructor(seed: number, { keepsMarks = true }: { keepsMarks?: boolean } = {}) {
    const random = createRandom(seed >>> 0);
    this.#draw = random.below;
    this.kind = KINDS[this.#draw(KINDS.length)]!;
    const settings = resolveOptions({ startAt: new Date(START), keepsMarks, seed: seed >>> 0 });
    this.account = {
      state: createState(settings.balance, []),
      settings,
      history: new History(this.#clock.now),
      faults: new Faults(false, 1, undefined),
      now: this.#clock.now,
      random: createRandom(1),
      late: [],
      quirks: undefined,
      limit: createRateLimit(Number.POSITIVE_INFINITY),
      maxConnections: Number.POSITIVE_INFINITY,
      webhook: undefined,
    };
  }

  get time(): number {
    return this.#clock.now().getTime();
  }

  async run(workers = 2): Promise<void> {
    await loadAsn1();
    await this.#furnish();
    const lives = Array.from({ length: workers }, (_, worker) => this.#live(worker));
    await this.#schedule(lives);
    // The storm is over: whatever is left open is decided by one worker that nothing disturbs.
    this.#calm = true;
    for (let round = 0; round < 12; round++) {
      this.#pass(3 * 24 * 60 * MINUTE);
      await this.#schedule([this.#finish(workers)]);
    }
  }

  async #furnish(): Promise<void> {
    if (this.kind === "transfer")
      createRegistry(this.account).registerElsewhere("fresh-name.com", { authInfo: "right-code" });
    if (this.kind !== "renew") return;
    const client = this.#client(99, 0, true);
    await client.registerDomain(registration("fresh-name.com"));
    this.#pass(86_400_000);
    this.account.history.clear();
  }

  /** A worker of the reseller: takes up what is open, then orders for a key, until it is decided or a few times. */
  async #live(worker: number): Promise<void> {
    const skew = [0, 0, -3, 2 * 24 * 60, -36 * 60][this.#draw(5)]! * MINUTE;
    for (let life = 0; life < 4; life++) {
      const generation = life;
      this.#generation[worker] = generation;
      const isDead = () => this.#generation[worker] !== generation;
      const key = KEYS[this.#draw(4) === 0 ? 1 : 0]!;
      const client = this.#client(worker, skew);
      await Promise.race([
        this.#work(client, this.#watched(worker, isDead), key, isDead),
        this.#death(worker, generation),
      ]);
      this.#generation[worker] = generation + 1;
    }
  }

  async #work(client: OpenSrsClient, journal: Journal, key: string, isDead: () => boolean): Promise<void> {
    try {
      if (this.#draw(3) === 0) for await (const _ of recover(client, journal));
      const result = await this.#ensure(client, journal, key);
      if (!isDead()) this.results.push(result);
    } catch (error) {
      if (!isDead()) this.thrown.push(error);
    }
  }

  async #finish(worker: number): Promise<void> {
    const client = this.#client(worker, 0);
    for (const key of KEYS) {
      if ((await this.journal.get(key)) === undefined) continue;
      try {
        this.results.push(await this.#ensure(client, this.journal, key));
      } catch (error) {
        this.thrown.push(error);
      }
    }
  }

  #ensure(client: OpenSrsClient, journal: Journal, key: string): Promise<EnsureResult> {
    const options = { key, journal, wait: { forMs: 20 * MINUTE, everyMs: MINUTE } };
    const { handle: _, ...order } = registration("fresh-name.com", `${key}@example.org`);
    if (this.kind === "register") return ensureRegistered(client, order, options);
    if (this.kind === "renew") {
      const { handle: __, ...renew } = renewal("fresh-name.com");
      return ensureRenewed(client, renew, options);
    }
    if (this.kind === "transfer")
      return ensureTransferred(client, { ...order, reg_type: "transfer", auth_info: "right-code" }, options);
    const admin = { ...order.contact_set.owner, title: "Owner" };
    return ensureCertificate(
      client,
      {
        reg_type: "new",
        product_type: "sitelock_basic",
        domain: "fresh-name.com",
        period: 1,
        contact_set: { admin, billing: admin, tech: admin },
      },
      options,
    );
  }

  /** A worker may be killed at any of its turns. */
  #death(worker: number, generation: number): Promise<void> {
    const dies = this.#draw(3) === 0;
    const after = this.#draw(30);
    return new Promise<void>((resolve) => {
      if (dies) this.#deaths.push({ worker, generation, left: after, die: resolve });
    });
  }

  readonly #deaths: { worker: number; generation: number; left: number; die: () => void }[] = [];

  /** Waits for its turn; what was killed meanwhile never gets one. */
  #turn(worker: number): Promise<void> {
    const generation = this.#generation[worker];
    const dying = this.#deaths.find((death) => death.worker === worker && death.generation === generation);
    if (dying && dying.left-- <= 0) {
      this.#generation[worker] = -1;
      dying.die();
      return never;
    }
    return new Promise<void>((resolve) => {
      this.#waiting.push({ worker, go: resolve });
    }).then(() => (generation === this.#generation[worker] ? undefined : never));
  }

  #watched(worker: number, isDead: () => boolean): Journal {
    const around = async <T>(act: () => Promise<T>): Promise<T> => {
      await this.#turn(worker);
      if (isDead()) return never;
      const given = await act();
      await this.#turn(worker);
      return given;
    };
    return {
      begin: (intent) => around(() => this.journal.begin(intent)),
      advance: (intent, change) => around(() => this.journal.advance(intent, change)),
      get: (key) => around(() => this.journal.get(key)),
      open: () => around(() => this.journal.open()),
    };
  }

  #client(worker: number, skew: number, isCalm = false): OpenSrsClient {
    const settled = this.account.settings;
    const transport: Transport = () => ({
      close: async () => {},
      send: async ({ body, mayLeave, once }) => {
        const isQuiet = isCalm || this.#calm;
        if (!isQuiet) await this.#turn(worker);
        // A worker may be frozen here for as long as it likes: its own timers do not wake it.
        if (mayLeave?.() === false) throw new TransportFailure("called-back", "connect");
        const date = this.#clock.now().toUTCString();
        const fault = isQuiet ? 9 : this.#draw(once ? 7 : 20);
        if (fault === 0) throw cut("connect");
        if (fault === 1) throw cut("reply");
        if (fault === 2 && once) {
          this.#late.push({ at: this.time + this.#draw(SETTLE_MS), body });
          throw cut("reply");
        }
        const { body: answer } = await dispatch(this.account, body);
        if (fault === 3) throw cut("reply");
        if (!isQuiet) await this.#turn(worker);
        return { status: 200, body: answer, date };
      },
    });
    const runtime: Partial<Runtime> = {
      date: () => this.time + skew,
      now: () => this.time,
      random: () => 0.5,
      pause: (ms) => this.#sleep(worker, ms),
    };
    const environment = { baseUrl: "https://opensrs.example" };
    const { username } = settled;
    const privateKey = "unchecked";
    return new Testable({ environment, username, privateKey, transport, retry: false }, runtime);
  }

  #sleep(worker: number, ms: number): Promise<void> {
    const generation = this.#generation[worker];
    return new Promise<void>((resolve) => {
      this.#waiting.push({ worker, until: this.time + ms, go: resolve });
    }).then(() => (generation === this.#generation[worker] ? undefined : never));
  }

  #pass(ms: number): void {
    const end = this.time + ms;
    // What is late is carried out at its moment.
    for (const due of this.#late.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)) {
      this.#clock.advance({ seconds: Math.max(0, due.at - this.time) / 1000 });
      settle(this.account);
      void dispatch(this.account, due.body);
      this.#late.splice(this.#late.indexOf(due), 1);
    }
    this.#clock.advance({ seconds: Math.max(0, end - this.time) / 1000 });
    settle(this.account);
  }

  /** Gives turns until all have ended. */
  async #schedule(lives: readonly Promise<void>[]): Promise<void> {
    let left = lives.length;
    for (const life of lives) void life.then(() => left--);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (left === 0) return;
      if (++this.steps > 5_000) throw new Error("a run that neither ends nor says why");
      const ready = this.#waiting.filter(({ until }) => until === undefined || until <= this.time);
      if (ready.length === 0) {
        const next = Math.min(...this.#waiting.map(({ until }) => until!));
        if (!Number.isFinite(next)) continue;
        this.#pass(next - this.time);
        continue;
      }
      // Time goes by, now and then a lot of it, while everybody stands still.
      if (this.#draw(12) === 0) this.#pass(this.#draw(10 * MINUTE));
      const chosen = ready[this.#draw(ready.length)]!;
      this.#waiting.splice(this.#waiting.indexOf(chosen), 1);
      chosen.go();
    }
  }

  /** The orders of a key, by what the sandbox keeps of them. */
  ordersOf(key: string): readonly { id: number; status: string }[] {
    const { orders, trustOrders } = this.account.state;
    const mark = `key:${key}#`;
    const domains = Object.values(orders)
      .filter(({ request }) => String(request.affiliate_id ?? "").startsWith(mark))
      .map(({ id, status }) => ({ id, status: status as string }));
    return this.kind === "certificate"
      ? Object.values(trustOrders).map(({ id, state }) => ({ id, status: state as string }))
      : domains;
  }

  intents(): Promise<readonly (Intent | undefined)[]> {
    return Promise.all(KEYS.map((key) => this.journal.get(key)));
  }
}

function cut(phase: "connect" | "reply"): TransportFailure {
  const code = phase === "connect" ? "ECONNREFUSED" : "ECONNRESET";
  return new TransportFailure("failed", phase, { cause: Object.assign(new Error("cut"), { code }) });
}
