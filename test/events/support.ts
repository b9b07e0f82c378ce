import type { EventSource } from "../../src/events/queue.js";
import type { OpsEvent, Reply } from "../../src/index.js";

export const eventOf = (id: string, domain = "example.com") =>
  ({
    object: "DOMAIN",
    event: "CREATED",
    event_id: id,
    event_date: "2026-02-14T18:23:40Z",
    object_data: { domain_id: "1001", domain_name: domain, expiration_date: "2027-02-14T18:23:40Z" },
  }) as OpsEvent;

/** A queue without a network: what is thrown by `fail` is thrown by the next call of that name. */
export function queueOf(...ids: string[]) {
  const waiting = ids.map((id) => eventOf(id));
  const calls: string[] = [];
  const failures: Record<"poll" | "ack", unknown[]> = { poll: [], ack: [] };
  const act = (name: "poll" | "ack", text: string) => {
    calls.push(text);
    const error = failures[name].shift();
    if (error !== undefined) throw error;
  };
  const reply = (attributes: object) => ({ attributes }) as Reply<never>;
  const source: EventSource = {
    async pollEvent(input, options) {
      options?.signal?.throwIfAborted();
      act("poll", "poll");
      // How an empty queue is answered is not documented: here without a list.
      const events = waiting.slice(0, input?.limit ?? 1);
      return reply({ ...(events.length > 0 && { events }), total: waiting.length });
    },
    async ackEvent({ event_id }) {
      act("ack", `ack ${event_id}`);
      const at = waiting.findIndex((event) => event.event_id === event_id);
      if (at >= 0) waiting.splice(at, 1);
      return reply({ total: waiting.length });
    },
  };
  return { source, waiting, calls, failures };
}

/** Waits that take no time: what was waited for, and what happens meanwhile. */
export function pauses(meanwhile: (count: number) => void = () => {}) {
  const waits: number[] = [];
  const pause = async (ms: number, signal: AbortSignal | undefined) => {
    waits.push(ms);
    meanwhile(waits.length);
    signal?.throwIfAborted();
  };
  return { waits, pause };
}
