import { type Command, InvalidArgumentError } from "commander";
import type { OpsEvent } from "../../generated/index.js";
import { defineAction } from "../action.js";
import type { Io } from "../io.js";
import { type Column, factsOf } from "../output.js";
import type { Session } from "../session.js";

interface Options {
  readonly follow?: boolean;
  readonly ack?: boolean;
  /** Seconds. */
  readonly every: number;
}

/** The most that one POLL gives. */
const LIMIT = 100;

const COLUMNS: readonly Column<OpsEvent>[] = [
  { key: "event_id", of: ({ event_id }) => event_id },
  { key: "date", of: ({ event_date }) => event_date },
  { key: "event", of: ({ object, event }) => `${object} ${event}` },
  { key: "about", of: about, fills: true },
];

export function eventsCommand(io: Io): Command {
  return defineAction<Options>(io, "events", "Print the waiting events, oldest first.", events)
    .option("--follow", "go on asking for new ones until interrupted")
    .option("--every <seconds>", "how often to ask with --follow", seconds, 60)
    .option("--ack", "acknowledge each event once it is printed, which takes it from the queue for good");
}

async function events(session: Session, _: readonly never[], { follow, ack, every }: Options): Promise<void> {
  const { io, results } = session;
  if (session.options.dryRun) return session.preview([["pollEvent", { limit: LIMIT }]]);
  const client = await session.client();
  const seen = new Set<string>();
  const print =
    results.format === "json"
      ? (event: OpsEvent) => results.json(event)
      : await results.stream(COLUMNS, [32, 20, 44, 5]);
  for (;;) {
    const { attributes } = await client.pollEvent({ limit: LIMIT }, session.call);
    // What is not acknowledged comes again. How an empty queue is answered is not documented: the list may be left out.
    const events = attributes.events ?? [];
    const fresh = events.filter(({ event_id }) => !seen.has(event_id));
    for (const event of fresh) {
      await print(event);
      seen.add(event.event_id);
      if (ack) await client.ackEvent({ event_id: event.event_id }, session.call);
    }
    const waiting = attributes.total - events.length;
    if (ack && fresh.length > 0 && waiting > 0) continue;
    if (!ack && fresh.length > 0 && waiting > 0) {
      await results.note(
        `${waiting} more wait behind these ${events.length}: they come once these are acknowledged (--ack).`,
      );
    }
    if (!follow) return seen.size === 0 ? results.note("None.") : undefined;
    await io.sleep(every * 1000, io.signal).catch(() => io.signal.throwIfAborted());
  }
}

function about({ object_data: data }: OpsEvent): string {
  return factsOf(data)
    .map(({ field, value }) => `${field}=${value}`)
    .join(" ");
}

function seconds(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError("expected a number of seconds from 1 on");
  return Number(text);
}
