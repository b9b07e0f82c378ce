import { type OpenSrsClient, runtimeOf } from "../../client.js";
import { SETTLE_MS, SOON_MS } from "../../exchange/reconcile/index.js";
import type { Evidence } from "../../exchange/reconcile/reader.js";
import type { CallOptions } from "../../options/options.js";
import type { Intent, IntentChange } from "../journal.js";
import type { Kind, Order } from "./order.js";
import type { EnsureOptions, WatchOptions } from "./types.js";

/** Another worker has gone on with the intent meanwhile. `instead`: what this one was about to throw. */
export class Overtaken extends Error {
  readonly instead: unknown;

  constructor(instead?: unknown) {
    super("another worker was first");
    this.instead = instead;
  }
}

/** One run of the workflow, over one key. */
export class Job {
  readonly client: OpenSrsClient;
  readonly kind: Kind;
  /** `undefined` when crashed orders are taken up: there is nothing to send then. */
  readonly order: Order | undefined;
  readonly options: WatchOptions & Partial<EnsureOptions>;
  readonly evidence: Evidence[] = [];
  /** Orders that were saved in this run: a run does not save for ever. */
  saves = 0;
  /** A parked order was run, or cancelled, already. */
  hasTakenUp = false;
  /** The sub-reseller acted for, where the journal knows it. */
  subreseller: string | undefined;
  /** What this run's order is known by: it must not go on under another's. */
  fingerprint: string | undefined;

  constructor(
    client: OpenSrsClient,
    kind: Kind,
    order: Order | undefined,
    options: WatchOptions & Partial<EnsureOptions>,
  ) {
    this.client = client;
    this.kind = kind;
    this.order = order;
    this.options = options;
  }

  get firstStep(): Intent["step"] {
    return (this.options.twoPhase ?? this.kind.twoPhase) ? "save" : undefined;
  }

  get settleMs(): number {
    return this.options.settleMs ?? SETTLE_MS;
  }

  now(): number {
    return runtimeOf(this.client).date();
  }

  /** The server's time, as its replies say it: the same for all workers. */
  serverNow(): number {
    return runtimeOf(this.client).serverDate();
  }

  /** From the server's time to this machine's. */
  localTime(serverTime: number): number {
    return serverTime - this.serverNow() + this.now();
  }

  /** What cannot go on now, and may in a while. */
  later(intent: Intent, reason: string): Move {
    return { intent, rests: true, reason, askAgainAt: this.now() + SOON_MS };
  }

  pause(ms: number): Promise<void> {
    return runtimeOf(this.client).pause(ms, this.options.signal);
  }

  /** Options of the calls that only read. */
  get reading(): CallOptions {
    const { signal, timeoutMs, queueTimeoutMs, asSubreseller = this.subreseller } = this.options;
    return definedOf({ signal, timeoutMs, queueTimeoutMs, asSubreseller });
  }

  /** Options of an order. */
  get ordering(): CallOptions {
    const { registrantIp, extra } = this.options;
    return { ...this.reading, ...definedOf({ registrantIp, extra }) };
  }

  /** Changes the intent; throws {@link Overtaken} when another worker was first. */
  async advance(intent: Intent, change: IntentChange): Promise<Intent> {
    const changedAt = new Date(this.now()).toISOString();
    const advanced = await this.options.journal.advance(intent, { ...change, changedAt });
    if (advanced === undefined) throw new Overtaken();
    return advanced;
  }
}

function definedOf<T extends object>(options: T): Partial<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What one step of the workflow came to: it goes on at once, or there is nothing more to do now. */
export interface Move {
  readonly intent: Intent;
  readonly rests?: true;
  /** Milliseconds since 1970. */
  readonly askAgainAt?: number | undefined;
  /** The state stands in the journal, but what was learned now says more. */
  readonly reason?: string | undefined;
  readonly orderId?: string | undefined;
}
