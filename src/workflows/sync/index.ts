import { type OpenSrsClient, runtimeOf } from "../../client.js";
import type { DeletedDomain } from "../../generated/index.js";
import { DAY } from "./day.js";
import { type EventsOf, readEvents } from "./events.js";
import { changeOf, type Present } from "./listed.js";
import { explain, type Search } from "./missing.js";
import type { DomainChange, KnownDomain, SyncOptions, SyncResult, UnexplainedDomain } from "./types.js";

// From the oldest that can still be in the account to the longest that a registry grants.
const OLDEST = 400 * DAY;
const LONGEST = 11 * 366 * DAY;
const LIMIT = 1000;

/**
 * Says what changed in the account's portfolio against what the caller knew, each change with its evidence, and has the store
 * take it over. What is not in the list is not gone for that: OpenSRS is asked about each such domain, and what nothing
 * explains stays as it is, in `unexplained`.
 *
 * `const { changes, complete, asOf } = await syncDomains(client, { store, since });`
 * @throws {OpenSrsError} what the reading commands throw; the store stays as it was.
 * @throws what the store throws.
 */
export async function syncDomains(client: OpenSrsClient, options: SyncOptions): Promise<SyncResult> {
  const { store, since, signal } = options;
  const call = { signal };
  const { date, serverDate } = runtimeOf(client);
  const began = date();
  const known = new Map<string, KnownDomain>();
  for await (const domain of store.all()) known.set(domain.name, domain);

  const range = { exp_from: new Date(began - OLDEST), exp_to: new Date(began + LONGEST) };
  const rows = await client.getDomainsByExpiredate({ ...range, limit: LIMIT }, call).all();
  // How far the clocks differ is known from the replies.
  const asOf = new Date(began + (serverDate() - date()));
  const events = await readEvents(client, options);
  const changes: DomainChange[] = [];
  const reasons: string[] = rows.complete ? [] : [`the list of domains: ${rows.reason}`];
  const compare = (present: Present) => {
    const change = changeOf(present, known.get(present.name), asOf, events);
    if (typeof change === "string") reasons.push(change);
    else if (change) changes.push(change);
  };
  const listed = new Set<string>();
  for (const row of rows) {
    // A row may differ from what is documented.
    const name = String(row.name ?? "").toLowerCase();
    if (name === "") {
      reasons.push("a row of the list has no name");
      continue;
    }
    listed.add(name);
    const { expiredate: expiry, f_auto_renew: autoRenew, f_let_expire: letExpire } = row;
    compare({ name, expiry, autoRenew, letExpire, evidence: { source: "list", row } });
  }

  const missing = [...known.values()].filter((domain) => !listed.has(domain.name) && !isSettled(domain, asOf, events));
  const unexplained: UnexplainedDomain[] = [];
  const deleted = missing.length > 0 && since ? await deletedSince(client, since, call) : new Map<string, never>();
  const search: Search = { client, call, asOf, since, events, deleted };
  for (const domain of missing) {
    const found = await explain(domain, search);
    if (found === undefined) continue;
    if ("kind" in found) {
      if (found.kind !== domain.state) changes.push(found);
    } else if ("reason" in found) unexplained.push(found);
    else compare(found);
  }
  if (unexplained.length > 0) reasons.push(`domains that nothing explains: ${unexplained.length}`);
  signal?.throwIfAborted();
  if (changes.length > 0) await store.save(changes);
  return { changes, unexplained, complete: reasons.length === 0, reasons, asOf, listed: listed.size };
}

/** Nothing but its return to the list can change it. */
function isSettled({ name, state, redeemableUntil = "" }: KnownDomain, asOf: Date, events: EventsOf): boolean {
  if (state === "redemption") return Date.parse(redeemableUntil) > asOf.getTime();
  // The event, which tells whether it can be redeemed, may come after the list.
  if (state === "deleted") return events(name, ["DOMAIN DELETED"]).length === 0;
  return state === "transferred-away";
}

/** One list instead of a question for each. Its days are not UTC's. */
async function deletedSince(
  client: OpenSrsClient,
  since: Date,
  call: { readonly signal: AbortSignal | undefined },
): Promise<ReadonlyMap<string, readonly DeletedDomain[]>> {
  const rows = await client.getDeletedDomains({ del_from: new Date(since.getTime() - DAY), limit: LIMIT }, call).all();
  const byName = new Map<string, DeletedDomain[]>();
  for (const row of rows) {
    const name = row.name.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return byName;
}
