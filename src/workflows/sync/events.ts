import type { OpenSrsClient } from "../../client.js";
import { ApiError } from "../../errors/reply.js";
import type { OpsEvent } from "../../generated/index.js";
import { parseOpsDate } from "../../schema/parse-ops-date.js";
import { DAY } from "./day.js";
import type { SyncOptions } from "./types.js";

/** The events about a domain that are of these kinds (`DOMAIN RENEWED`), oldest first. */
export type EventsOf = (name: string, kinds: readonly string[] | undefined) => OpsEvent[];

export async function readEvents(
  client: Pick<OpenSrsClient, "pollEvent">,
  { events, since, signal }: Pick<SyncOptions, "events" | "since" | "signal">,
): Promise<EventsOf> {
  const byName = new Map<string, OpsEvent[]>();
  for await (const event of events ?? (await waiting(client, signal))) {
    const at = parseOpsDate(event.event_date);
    if (since && at && at.getTime() < since.getTime() - DAY) continue;
    const name = (event.object_data as { domain_name?: unknown }).domain_name;
    if (typeof name !== "string") continue;
    const known = byName.get(name.toLowerCase());
    if (known) known.push(event);
    else byName.set(name.toLowerCase(), [event]);
  }
  return (name, kinds = []) =>
    (byName.get(name) ?? []).filter(({ object, event }) => kinds.includes(`${object} ${event}`));
}

/** What waits in the queue. Without it there is less evidence, and nothing wrong. */
async function waiting(
  client: Pick<OpenSrsClient, "pollEvent">,
  signal: AbortSignal | undefined,
): Promise<readonly OpsEvent[]> {
  try {
    return (await client.pollEvent({ limit: 100 }, { signal })).attributes.events ?? [];
  } catch (error) {
    if (error instanceof ApiError) return [];
    throw error;
  }
}
