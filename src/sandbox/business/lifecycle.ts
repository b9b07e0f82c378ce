import { addYears, DAY, isoDateTime, utcDateTime } from "../messages/dates.js";
import { schedule } from "./agenda.js";
import { domainEvent } from "./events.js";
import { completeOrder, placeOrder } from "./orders.js";
import { tldOf } from "./ownership.js";
import { type Deletion, type Domain, nextId } from "./state.js";
import { canPay, type World } from "./world.js";

/** After its last day a domain can still be renewed at the usual price. */
const GRACE = 40 * DAY;
/** Then it is deleted, and for a time it can be got back for more. */
const REDEMPTION = 30 * DAY;
/** Then it is nobody's, and a little later free. */
const PENDING_DELETE = 5 * DAY;
/** A registration can be undone that long, and its price comes back. */
export const ADD_GRACE = 5 * DAY;

/** Puts a domain into the account and its future into the agenda. */
export function enterDomain(world: World, domain: Domain): void {
  world.state.domains[domain.name] = domain;
  domainEvent(world, domain, "CREATED", { expiration_date: isoDateTime(domain.expiresAt) });
  extendDomain(world, domain, domain.expiresAt);
}

/** Gives a domain another expiry. */
function extendDomain({ state }: World, domain: Domain, expiresAt: number): void {
  domain.expiresAt = expiresAt;
  domain.expired = false;
  schedule(state, expiresAt, "expire", domain.name);
}

/** Renews a domain that was paid for, and tells. */
export function renewDomain(world: World, domain: Domain, period: number): void {
  const { now } = world;
  domain.renewedFrom.push(new Date(domain.expiresAt).getUTCFullYear());
  domain.updatedAt = now;
  extendDomain(world, domain, addYears(domain.expiresAt, period));
  domain.notes.push({ at: now, note: `Renewed until ${utcDateTime(domain.expiresAt)}` });
  domainEvent(world, domain, "RENEWED", { expiration_date: isoDateTime(domain.expiresAt), period: String(period) });
}

/** Day 0: a domain that renews by itself and can be paid for goes on; any other is in grace. */
export function expireDomain(world: World, domain: Domain): void {
  if (domain.expiresAt > world.now || domain.expired) return;
  const { renewable, renew, minYears } = tldOf(domain);
  const cost = renew * minYears;
  if ((domain.autoRenew || !renewable) && canPay(world.state, domain.subreseller, cost)) {
    const order = { domain: domain.name, type: "renewal", period: minYears, cost, payer: domain.subreseller } as const;
    completeOrder(world, placeOrder(world, order));
    renewDomain(world, domain, minYears);
    return;
  }
  domain.expired = true;
  domain.notes.push({ at: world.now, note: "Expired" });
  domainEvent(world, domain, "EXPIRED", { expiration_date: isoDateTime(domain.expiresAt) });
  schedule(world.state, domain.expiresAt + GRACE, "drop", domain.name);
}

/** The grace period is over. */
export function dropDomain(world: World, domain: Domain): void {
  if (domain.expired && domain.expiresAt + GRACE <= world.now) deleteDomain(world, domain, "Expired");
}

/** How a deletion's reason is written in its event. */
const EVENT_REASONS = { Expired: "expired", "By-Request": "delete-domain-api", Transfered: "transfered" } as const;

/** Takes a domain out of the account. `redeemable`: it can be got back for a time. */
export function deleteDomain(
  world: World,
  domain: Domain,
  reason: Deletion["reason"],
  redeemable = reason !== "Transfered",
): Deletion {
  const { state, now } = world;
  const deletion: Deletion = {
    id: nextId(state),
    domain,
    reason,
    at: now,
    redeemableUntil: redeemable ? now + REDEMPTION : 0,
  };
  delete state.domains[domain.name];
  for (const [name, host] of Object.entries(state.hosts)) if (host.domain === domain.name) delete state.hosts[name];
  state.deletions.push(deletion);
  domainEvent(world, domain, "DELETED", {
    reason: EVENT_REASONS[reason],
    deletion_date: isoDateTime(now),
    redemption_grace_period_end_date: redeemable ? isoDateTime(deletion.redeemableUntil) : "",
  });
  if (redeemable) schedule(state, deletion.redeemableUntil + PENDING_DELETE, "release", deletion.id);
  return deletion;
}

/** A domain goes to another registrar or reseller. */
export function sendAway(world: World, domain: Domain): void {
  deleteDomain(world, domain, "Transfered");
  world.state.elsewhere[domain.name] = { authInfo: "", locked: false, expiresAt: domain.expiresAt };
}

/** Gets a deleted domain back, a year longer. The money was taken. */
export function redeemDomain(world: World, deletion: Deletion): void {
  const { state, now } = world;
  const { domain } = deletion;
  state.deletions.splice(state.deletions.indexOf(deletion), 1);
  domain.expiresAt = addYears(domain.expiresAt, 1);
  domain.updatedAt = now;
  domain.notes.push({ at: now, note: "Redeemed" });
  enterDomain(world, domain);
}

/** Nobody redeemed it: the name is free. */
export function releaseName({ state }: World, deletionId: string): void {
  const deletion = state.deletions.find(({ id }) => String(id) === deletionId);
  if (deletion !== undefined) deletion.redeemableUntil = 0;
}
