import type { Assoc } from "../messages/codec.js";
import { DAY } from "../messages/dates.js";
import { schedule } from "./agenda.js";
import { domainEvent } from "./events.js";
import { assoc, text } from "./fields.js";
import { tldOf } from "./ownership.js";
import type { Domain, State, Verification } from "./state.js";
import type { World } from "./world.js";

const DAYS_TO_VERIFY = 15;
const DAYS_TO_APPROVE = 7;
/** How long ICANN's rules keep a domain where it is after a change of hands. */
export const TRANSFER_LOCK = 60 * DAY;

/** A registrant is known by these four values together. */
function registrantKey(owner: Assoc): string {
  return ["first_name", "last_name", "org_name", "email"].map((field) => text(owner, field).toLowerCase()).join("\n");
}

/** Whether the change makes someone else the registrant. */
export function changesRegistrant(domain: Domain, owner: Assoc): boolean {
  return registrantKey(assoc(domain.contacts, "owner")) !== registrantKey(owner);
}

/** How the check of a domain's registrant begins: with a mail, unless the address was verified before. */
function firstVerification({ state, now }: World, name: string, owner: Assoc): Verification {
  if (!tldOf({ name }).icann) return { status: "not_applicable", deadline: 0 };
  if (registrantKey(owner) in state.verified) return { status: "verified", deadline: 0 };
  return { status: "pending", deadline: now + DAYS_TO_VERIFY * DAY };
}

/** Begins the check, and tells. */
export function startVerification(world: World, domain: Domain): void {
  domain.verification = firstVerification(world, domain.name, assoc(domain.contacts, "owner"));
  if (domain.verification.status !== "pending") return;
  schedule(world.state, domain.verification.deadline, "suspend", domain.name);
  verificationEvent(world, domain, "The registrant was asked to verify the contact data.");
}

/** The registrant did not answer in time. */
export function suspendUnverified(world: World, domain: Domain): void {
  const { verification } = domain;
  if (verification.status !== "pending" || verification.deadline > world.now) return;
  verification.status = "suspended";
  verificationEvent(world, domain, "The registrant did not verify the contact data in time.");
}

/** The registrant answered: that holds for all domains of the same registrant. */
export function verifyRegistrant(world: World, { contacts }: Domain): void {
  const key = registrantKey(assoc(contacts, "owner"));
  world.state.verified[key] = true;
  for (const domain of Object.values(world.state.domains)) {
    const { status } = domain.verification;
    if (status === "not_applicable" || status === "verified") continue;
    if (registrantKey(assoc(domain.contacts, "owner")) !== key) continue;
    domain.verification = { status: "verified", deadline: 0 };
    verificationEvent(world, domain, "The registrant verified the contact data.");
  }
}

function verificationEvent(world: World, domain: Domain, note: string): void {
  domain.notes.push({ at: world.now, note });
  domainEvent(world, domain, "REGISTRANT_VERIFICATION_STATUS_CHANGE", {
    verification_status: domain.verification.status,
    last_note: note,
  });
}

/** Changes the registrant, with the approvals of both unless the designated agent gives them. */
export function startTrade(world: World, domain: Domain, owner: Assoc): void {
  if (domain.trade !== null) endTrade(world, domain, "cancelled_by_new_change");
  tradeEvent(world, domain, "initiated");
  domain.trade = { owner, waitsFor: "current", startedAt: world.now };
  if (domain.designatedAgent) approveTrade(world, domain, "_by_da");
  else {
    tradeEvent(world, domain, "pending_current_registrant");
    schedule(world.state, world.now + DAYS_TO_APPROVE * DAY, "trade-timeout", domain.name);
  }
}

/** The one who is asked agrees: first the current registrant, then the new one. */
export function approveTrade(world: World, domain: Domain, by: "" | "_by_da" = ""): void {
  const trade = domain.trade;
  if (trade === null) return;
  tradeEvent(world, domain, `${trade.waitsFor}_registrant_approved${by}`);
  if (trade.waitsFor === "new") {
    completeTrade(world, domain, trade.owner);
    return;
  }
  trade.waitsFor = "new";
  const agent = domain.designatedAgent || registrantKey(trade.owner) in world.state.designated;
  if (agent) approveTrade(world, domain, "_by_da");
  else tradeEvent(world, domain, "pending_new_registrant");
}

function completeTrade(world: World, domain: Domain, owner: Assoc): void {
  const { now } = world;
  domain.trade = null;
  domain.contacts = { ...domain.contacts, owner };
  domain.updatedAt = now;
  if (domain.holdAfterTrade) domain.transferLockedUntil = Math.max(domain.transferLockedUntil, now + TRANSFER_LOCK);
  // The opt-out is for one change.
  domain.holdAfterTrade = true;
  tradeEvent(world, domain, "completed");
  startVerification(world, domain);
}

/** Ends a change of registrant that did not come about. */
export function endTrade(world: World, domain: Domain, status: string): void {
  domain.trade = null;
  tradeEvent(world, domain, status);
}

/** Nobody answered the mail. */
export function tradeTimeout(world: World, domain: Domain): void {
  if (domain.trade !== null && domain.trade.startedAt + DAYS_TO_APPROVE * DAY <= world.now) {
    endTrade(world, domain, "timeout");
  }
}

function tradeEvent(world: World, domain: Domain, status: string): void {
  domain.notes.push({ at: world.now, note: `Change of registrant: ${status}` });
  domainEvent(world, domain, "ICANN_TRADE_STATUS_CHANGE", { trade_status: status });
}

/** Whether a 60-day lock is running. */
export function isTransferLocked({ transferLockedUntil }: Domain, now: number): boolean {
  return transferLockedUntil > now;
}

/** The new registrant accepted the designated agent beforehand. */
export function acceptDesignatedAgent(state: State, owner: Assoc): void {
  state.designated[registrantKey(owner)] = true;
}
