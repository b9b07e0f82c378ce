import { hide, OpenSrsError } from "../errors/base.js";
import { ConfigError } from "../errors/local.js";
import { NotFoundError } from "../errors/reply.js";
import type { OpenSrsMethods, OpsEvent } from "../generated/index.js";

/** How a queue of events is read. */
export interface EventsOptions {
  /** Ends the stream without an error: the loop is over. What is in hand then can still be acknowledged. */
  readonly signal?: AbortSignal | undefined;
  /** Wait before a queue without anything new is looked at again, in milliseconds. Default: 60,000. */
  readonly everyMs?: number | undefined;
}

/** What an event of the queue can do. Only the event's own facts are shown of it, by JSON too. */
export interface EventInHand {
  /**
   * Takes the event from the queue for good, once it was handled. What may pass is tried again for some minutes; an
   * event that is not there any more is no error. After a failure the event comes again.
   * @throws {OpenSrsError} what `ackEvent` throws.
   */
  ack(): Promise<void>;
  /** Gives the event back unhandled: this stream gives it again, after the others and a wait. */
  release(): void;
}

/** An event of the queue, in hand until it is acknowledged or released. */
export type QueuedEvent = OpsEvent & EventInHand;

/** What {@link eventQueue} needs of a client. */
export type EventSource = Pick<OpenSrsMethods, "pollEvent" | "ackEvent">;

/** Waits; rejects when the signal fires first. */
export type Pause = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

/** The most that POLL gives. */
const LIMIT = 100;
const EVERY_MS = 60_000;
/** Seven waits of 1, 2, 4 ... 60 s: some two minutes beside the calls themselves. */
const ACK_TRIES = 8;

/** The stream behind `client.events()`. */
export async function* eventQueue(
  source: EventSource,
  { signal, everyMs = EVERY_MS }: EventsOptions,
  pause: Pause,
): AsyncGenerator<QueuedEvent, void, undefined> {
  checkMs("everyMs", everyMs);
  const hand = new Hand(source, signal, pause);
  // Only the signal ends a wait early, and the loop looks at it.
  const rest = (ms: number) => pause(ms, signal).catch(() => {});
  let failures: number | undefined;
  while (!signal?.aborted) {
    let events: readonly OpsEvent[];
    hand.beforeLook();
    try {
      events = eventsOf(await source.pollEvent({ limit: LIMIT }, { signal }));
      failures = 0;
    } catch (error) {
      if (signal?.aborted) return;
      // A stream that cannot begin is set up wrongly, more likely than not; one that ran outlives what may pass.
      if (failures === undefined || !mayPass(error)) throw error;
      await rest(delayMs(failures++));
      continue;
    }
    let isNew = false;
    for (const event of events) {
      // Looked at when its turn comes: what was acknowledged meanwhile is not given.
      if (!hand.isFree(event)) continue;
      isNew = true;
      yield hand.take(event);
      if (signal?.aborted) return;
    }
    if (isNew) continue;
    await rest(everyMs);
    hand.afterRest();
  }
}

/** Which events the stream's reader has, by their ids. */
class Hand {
  readonly #source: EventSource;
  readonly #signal: AbortSignal | undefined;
  readonly #pause: Pause;
  readonly #taken = new Set<string>();
  /** Given back: they wait for the others and for a rest, so that a handler that always fails does not spin. */
  readonly #released = new Set<string>();
  /** Acknowledged since the last look began, whose answer may still have them. */
  readonly #gone = new Set<string>();

  constructor(source: EventSource, signal: AbortSignal | undefined, pause: Pause) {
    this.#source = source;
    this.#signal = signal;
    this.#pause = pause;
  }

  beforeLook(): void {
    this.#gone.clear();
  }

  afterRest(): void {
    this.#released.clear();
  }

  isFree({ event_id }: OpsEvent): boolean {
    return ![this.#taken, this.#released, this.#gone].some((ids) => ids.has(event_id));
  }

  take(event: OpsEvent): QueuedEvent {
    const { event_id } = event;
    this.#taken.add(event_id);
    const inHand = { ...event } as QueuedEvent;
    hide(inHand, "ack", () => this.#ack(event_id));
    hide(inHand, "release", () => {
      if (this.#taken.delete(event_id)) this.#released.add(event_id);
    });
    return inHand;
  }

  async #ack(event_id: string): Promise<void> {
    try {
      for (let tried = 1; !(await this.#isAcknowledged(event_id, tried)); tried++) {
        // An end of the stream ends the waiting too.
        await this.#pause(delayMs(tried - 1), this.#signal).catch(() => {});
      }
      this.#gone.add(event_id);
    } finally {
      this.#taken.delete(event_id);
    }
  }

  /** Without the signal: what was handled is to be acknowledged, stop or no stop. */
  async #isAcknowledged(event_id: string, tried: number): Promise<boolean> {
    try {
      await this.#source.ackEvent({ event_id });
      return true;
    } catch (error) {
      if (error instanceof NotFoundError) return true;
      if (!mayPass(error) || tried >= ACK_TRIES || this.#signal?.aborted) throw error;
      return false;
    }
  }
}

/** How an empty queue is answered is not documented: `events` may be left out. */
function eventsOf({ attributes }: { attributes: { events?: unknown } }): readonly OpsEvent[] {
  const events = Array.isArray(attributes.events) ? attributes.events : [];
  return events.filter((event) => typeof event === "object" && event !== null);
}

// Acknowledging the same event twice does no harm, so an unknown outcome is tried again too.
function mayPass(error: unknown): boolean {
  return error instanceof OpenSrsError && (error.retryable || error.outcome === "unknown");
}

/** The wait after so many failures before. */
export function delayMs(failures: number, firstMs = 1000): number {
  return Math.min(60_000, firstMs * 2 ** failures);
}

/** A timer takes a number that is none for "at once": a loop would ask without a pause. */
export function checkMs(path: string, ms: number): void {
  if (typeof ms === "number" && ms > 0 && ms < 2 ** 31) return;
  throw new ConfigError([{ path, message: "expected a number of milliseconds above 0" }]);
}
