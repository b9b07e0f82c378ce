import type { OpenSrsClient } from "../client.js";
import { ConfigError } from "../errors/local.js";
import { checkMs, delayMs, type EventsOptions, type Pause } from "../events/queue.js";
import { pause as realPause } from "../exchange/wait.js";
import type { OpsEvent } from "../generated/index.js";

/**
 * Remembers which events were handled, by `event_id`: a `Set`, or a table or key of your own that outlives the process
 * and that all consumers and the webhook share. 30 days are long enough to remember one.
 */
export interface SeenEvents {
  has(eventId: string): boolean | Promise<boolean>;
  add(eventId: string): unknown;
}

export interface ConsumeOptions extends EventsOptions {
  /** Which events were handled before. Default: the last 10,000, in this process's memory. */
  readonly seen?: SeenEvents | undefined;
  /** How often the handler is tried with an event before that is poison. Default: 5. */
  readonly tries?: number | undefined;
  /** Wait before the second try, doubled for each further one up to a minute, in milliseconds. Default: 1,000. */
  readonly retryMs?: number | undefined;
  /**
   * Sets an event aside that the handler failed with each time; once this has returned, the event is acknowledged.
   * Without it the handler's last error ends the consumer, and the event stays in the queue.
   */
  readonly onPoison?: ((event: OpsEvent, error: unknown) => unknown) | undefined;
}

/** How many ids the memory keeps: far more than one POLL gives and a process has in hand. */
const REMEMBERED = 10_000;

/**
 * Handles the events of the account one after the other, oldest first, each at least once: an event is remembered in
 * `seen` once the handler has returned, and then acknowledged. A consumer that is killed anywhere loses none; the next
 * one sees again at most the event that was in hand. Resolves when the signal fires: the event in hand is finished
 * first, or left in the queue if its handler fails.
 * @throws {ConfigError} the options do not fit.
 * @throws {OpenSrsError} what `client.events()` and `event.ack()` throw.
 * @throws what `seen`, `onPoison`, and without that the handler, throw. The event stays in the queue.
 */
export async function consumeEvents(
  client: Pick<OpenSrsClient, "events">,
  handler: (event: OpsEvent) => unknown,
  options?: ConsumeOptions,
): Promise<void>;
// The pause is for tests: no overload shows it.
export async function consumeEvents(
  client: Pick<OpenSrsClient, "events">,
  handler: (event: OpsEvent) => unknown,
  options: ConsumeOptions = {},
  pause: Pause = realPause,
): Promise<void> {
  const { signal, everyMs, seen = recentIds() } = options;
  check(options);
  for await (const event of client.events({ signal, everyMs })) {
    if (!(await seen.has(event.event_id))) {
      if (!(await isHandled(event, handler, options, pause))) return;
      await seen.add(event.event_id);
    }
    try {
      await event.ack();
    } catch (error) {
      // Handled and remembered, it is only acknowledged when it comes again.
      if (signal?.aborted) return;
      throw error;
    }
  }
}

/** False: a stop came first, and the event is left in the queue. */
async function isHandled(
  event: OpsEvent,
  handler: (event: OpsEvent) => unknown,
  { signal, tries = 5, retryMs, onPoison }: ConsumeOptions,
  pause: Pause,
): Promise<boolean> {
  for (let tried = 1; ; tried++) {
    try {
      await handler(event);
      return true;
    } catch (error) {
      // The stop may be why it failed: that says nothing of the event.
      if (signal?.aborted) return false;
      if (tried >= tries) {
        if (!onPoison) throw error;
        await onPoison(event, error);
        return true;
      }
    }
    await pause(delayMs(tried - 1, retryMs), signal).catch(() => {});
    if (signal?.aborted) return false;
  }
}

function check({ tries, retryMs }: ConsumeOptions): void {
  if (retryMs !== undefined) checkMs("retryMs", retryMs);
  if (tries === undefined || (Number.isInteger(tries) && tries > 0)) return;
  throw new ConfigError([{ path: "tries", message: "expected a whole number from 1 on" }]);
}

function recentIds(): SeenEvents {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.add(id);
      if (ids.size > REMEMBERED) ids.delete(ids.values().next().value!);
    },
  };
}
