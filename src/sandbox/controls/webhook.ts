import { createHash, createHmac } from "node:crypto";
import { eventItem } from "../business/events.js";
import type { QueuedEvent } from "../business/state.js";
import type { SandboxClock } from "./clock.js";

/** Where events are pushed to. */
export interface WebhookOptions {
  /** What events are posted to, as JSON. */
  readonly url: string;
  /** The shared secret that bodies are signed with; OpenSRS's has 36 characters. */
  readonly secret: string;
}

/** The pushing of events, as far as it is known: only one reading of the guide describes it. */
export interface SandboxWebhook {
  /** Waits until nothing is under way. A push that failed and is tried again later is not. */
  idle(): Promise<void>;
}

/** The events that are pushed; the others can only be polled. */
const PUSHED: ReadonlySet<string> = new Set([
  "opensrs.domain.created",
  "opensrs.domain.registered",
  "opensrs.domain.renewed",
  "opensrs.domain.expired",
  "opensrs.domain.deleted",
  "opensrs.domain.nameserver_update",
  "opensrs.domain.registrant_verification_status_change",
  "opensrs.domain.message_status_change",
  "opensrs.order.status_change",
  "opensrs.transfer.status_change",
  "opensrs.transfer.message_status_change",
]);

const TIMEOUT_MS = 5000;
/** After how many minutes of the sandbox's time a push that failed is tried again: five times within 24 hours. */
const RETRY_MINUTES = [5, 20, 80, 320, 1000];

interface Push {
  readonly event: QueuedEvent;
  readonly failures: number;
  readonly dueAt: number;
}

/** The sandbox's own side of the webhook. */
export class Webhook implements SandboxWebhook {
  readonly #options: WebhookOptions;
  readonly #now: SandboxClock["now"];
  #underWay = new Set<Promise<void>>();
  #waiting: Push[] = [];
  readonly #closed = new AbortController();

  constructor(options: WebhookOptions, now: SandboxClock["now"]) {
    this.#options = options;
    this.#now = now;
  }

  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Pushes an event, if it is one of those. */
  deliver(event: QueuedEvent): void {
    if (PUSHED.has(nameOf(event))) this.#push({ event, failures: 0, dueAt: event.at });
  }

  /** Gives up what is under way or waiting. */
  close(): void {
    this.#waiting = [];
    this.#closed.abort();
  }

  /** Tries again what is due. */
  retry(): void {
    const now = this.#now().getTime();
    const due = this.#waiting.filter(({ dueAt }) => dueAt <= now);
    this.#waiting = this.#waiting.filter(({ dueAt }) => dueAt > now);
    for (const push of due) this.#push(push);
  }

  #push(push: Push): void {
    const pushed = this.#post(push).finally(() => this.#underWay.delete(pushed));
    this.#underWay.add(pushed);
  }

  async #post({ event, failures }: Push): Promise<void> {
    const { url, secret } = this.#options;
    const body = JSON.stringify(eventItem(event));
    const status = await fetch(url, {
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.#closed.signal]),
      headers: {
        "Content-Type": "application/json",
        "HMAC-Signature": createHmac("sha256", secret).update(body).digest("hex"),
        "Idempotency-Key": createHash("sha256").update(body).digest("hex"),
        "Event-ID": event.id,
        "Created-At": new Date(event.at).toISOString(),
      },
    }).then(
      ({ status, body }) => {
        // What else it says does not matter, not even whether it gets to its end.
        body?.cancel().catch(() => {});
        return status;
      },
      // Nobody there, or no answer in time: like a server's fault.
      () => 599,
    );
    const minutes = RETRY_MINUTES[failures];
    if (status < 500 || minutes === undefined || this.#closed.signal.aborted) return;
    this.#waiting.push({ event, failures: failures + 1, dueAt: this.#now().getTime() + minutes * 60_000 });
  }
}

function nameOf({ object, event }: QueuedEvent): string {
  return `opensrs.${object}.${event}`.toLowerCase();
}
