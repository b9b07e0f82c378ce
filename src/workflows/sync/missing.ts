import type { OpenSrsClient } from "../../client.js";
import { ApiError, isNotInAccount } from "../../errors/reply.js";
import type { DeletedDomain, OpsEvent } from "../../generated/index.js";
import type { CallOptions } from "../../options/options.js";
import { parseOpsDate } from "../../schema/parse-ops-date.js";
import { DAY } from "./day.js";
import type { EventsOf } from "./events.js";
import type { Present } from "./listed.js";
import type { DomainChange, DomainEvidence, KnownDomain, UnexplainedDomain } from "./types.js";

export type MissingClient = Pick<OpenSrsClient, "belongsToRsp" | "getDeletedDomains" | "getTransfersAway">;

export interface Search {
  readonly client: MissingClient;
  readonly call: CallOptions;
  readonly asOf: Date;
  readonly since: Date | undefined;
  readonly events: EventsOf;
  /** The domains that were deleted since, where they were listed. */
  readonly deleted: ReadonlyMap<string, readonly DeletedDomain[]>;
}

/**
 * What became of a domain that the account's list lacks: a change, that it is there all the same, or that nothing shows it;
 * `undefined`: it is as the store has it.
 */
export async function explain(
  before: KnownDomain,
  search: Search,
): Promise<DomainChange | Present | UnexplainedDomain | undefined> {
  const { name } = before;
  const account = await inAccount(name, search);
  if (account === undefined) return unexplained(before, "OpenSRS does not say whether it is in the account", []);
  if (account.belongs) return { name, expiry: account.expiry, evidence: account };
  if (before.state === "redemption") return endOfRedemption(before, search, account);
  return (
    (await deletion(before, search, account)) ??
    (await transfer(before, search, account)) ??
    unexplained(before, "it is not in the account, and nothing says why", [account])
  );
}

type Account = Extract<DomainEvidence, { source: "account" }>;

async function inAccount(domain: string, { client, call }: Search): Promise<Account | undefined> {
  try {
    const { attributes } = await client.belongsToRsp({ domain }, call);
    if (typeof attributes.belongs_to_rsp !== "boolean") return undefined;
    return { source: "account", belongs: attributes.belongs_to_rsp, expiry: attributes.domain_expdate };
  } catch (error) {
    if (isNotInAccount(error)) return { source: "account", belongs: false };
    // A refusal for another reason says nothing of the domain.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

async function deletion(before: KnownDomain, search: Search, account: Account): Promise<DomainChange | undefined> {
  const { name } = before;
  const events = search.events(name, ["DOMAIN DELETED"]);
  const rows = search.since ? (search.deleted.get(name) ?? []) : await deletedRows(name, search);
  const row = rows
    .filter((one) => isOfThisTime(one, before, search.since))
    .sort(byTime)
    .at(-1);
  if (row === undefined && events.length === 0) return undefined;
  const evidence: DomainEvidence[] = [
    ...(row ? [{ source: "deleted", row } as const] : []),
    ...events.map((event) => ({ source: "event", event }) as const),
    account,
  ];
  const facts = events.map(factsOf).at(-1);
  if (/transfer/i.test(row?.reason ?? facts?.reason ?? "")) return gone("transferred-away", before, evidence);
  const until = parseOpsDate(facts?.redemption_grace_period_end_date ?? "");
  // Whether it can be got back, and how long, the event alone tells.
  if (until && until > search.asOf) return gone("redemption", before, evidence, until.toISOString());
  return gone("deleted", before, evidence);
}

async function deletedRows(domain: string, { client, call }: Search): Promise<readonly DeletedDomain[]> {
  return await client.getDeletedDomains({ domain }, call).all();
}

/** The same name may have been deleted before, and registered again. */
function isOfThisTime(row: DeletedDomain, { expiry }: KnownDomain, since: Date | undefined): boolean {
  if (since) return row.delete_date_epoch * 1000 >= since.getTime() - DAY;
  const expired = row.expiredate_epoch ?? row.expire_date_epoch;
  return expired !== undefined && expired * 1000 > Date.parse(expiry) - DAY;
}

const byTime = (a: DeletedDomain, b: DeletedDomain) => a.delete_date_epoch - b.delete_date_epoch;

function factsOf({ object_data }: OpsEvent): { reason?: string; redemption_grace_period_end_date?: string } {
  return object_data as ReturnType<typeof factsOf>;
}

async function transfer(
  before: KnownDomain,
  { client, call, since }: Search,
  account: Account,
): Promise<DomainChange | UnexplainedDomain | undefined> {
  const rows = await client.getTransfersAway({ domain: before.name, status: "completed" }, call).all();
  const evidence = rows.map((row) => ({ source: "transfer-away", row }) as const);
  // Not documented, and in what was seen.
  const completed = rows.map((row) => Number((row as { completed_date_epoch?: unknown }).completed_date_epoch) * 1000);
  const latest = completed.length > 0 ? Math.max(...completed) : undefined;
  if (latest === undefined) return undefined;
  if (since && latest >= since.getTime() - DAY) return gone("transferred-away", before, [...evidence, account]);
  return unexplained(before, "it was transferred away once; that this was meanwhile is not known", [
    ...evidence,
    account,
  ]);
}

/** No registry lets a domain be redeemed longer, for stores that do not keep how long this one can be. */
const LONGEST_REDEMPTION = 90 * DAY;

/** It is over when the time that was told is, and nobody got the domain back. */
async function endOfRedemption(
  before: KnownDomain,
  search: Search,
  account: Account,
): Promise<DomainChange | UnexplainedDomain | undefined> {
  if (before.redeemableUntil !== undefined) return gone("deleted", before, [account]);
  const row = [...(await deletedRows(before.name, search))].sort(byTime).at(-1);
  if (row === undefined) return unexplained(before, "it is not in the list of deleted domains", [account]);
  const isOver = row.delete_date_epoch * 1000 + LONGEST_REDEMPTION < search.asOf.getTime();
  return isOver ? gone("deleted", before, [{ source: "deleted", row }, account]) : undefined;
}

function gone(
  kind: "redemption" | "deleted" | "transferred-away",
  before: KnownDomain,
  evidence: readonly DomainEvidence[],
  redeemableUntil?: string,
): DomainChange {
  const after = { ...before, state: kind, redeemableUntil: kind === "redemption" ? redeemableUntil : undefined };
  return { kind, name: before.name, before, after, evidence };
}

function unexplained(before: KnownDomain, reason: string, evidence: readonly DomainEvidence[]): UnexplainedDomain {
  return { name: before.name, before, reason, evidence };
}
