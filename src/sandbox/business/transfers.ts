import { addYears, DAY } from "../messages/dates.js";
import { schedule } from "./agenda.js";
import { transferEvent } from "./events.js";
import { assoc, text } from "./fields.js";
import { orderedPrivacy, stillSound } from "./fulfilment.js";
import { enterDomain, sendAway } from "./lifecycle.js";
import { type DomainName, parseDomainName } from "./names.js";
import { closeOrder, completeOrder, sendOrderOn } from "./orders.js";
import { isElsewhere, transferOf } from "./queries.js";
import { startVerification, TRANSFER_LOCK } from "./registrants.js";
import { newDomain, type Registration, readTransferOrder } from "./registration.js";
import { type Domain, nextId, type Order, type Transfer, type TransferStatus } from "./state.js";
import type { World } from "./world.js";

/** An owner who does not answer within it stops a transfer in, and lets one away go on. */
const OWNER_ANSWERS = 5 * DAY;
/** A losing registrar that says nothing lets the domain go after it. */
const REGISTRY_ANSWERS = 7 * DAY;

const OTHER_REGISTRAR = "Another Registrar, Inc.";
const OURS = "Tucows Domains Inc.";

/** Whether the transfer has not come to its end. */
export function isRunning({ status }: Transfer): boolean {
  return status !== "completed" && status !== "cancelled";
}

/** Why a name cannot be transferred in; undefined when it can. */
export function obstacleOf({ state, settings }: World, name: string): { reason: string; code?: string } | undefined {
  if (name in state.domains) {
    const reason = `Domain already exists in ${settings.username}'s account`;
    return { reason, code: "domain_already_belongs_to_current_reseller" };
  }
  const running = transferOf(state, name, "in");
  if (running !== undefined && isRunning(running)) return { reason: "Transfer in progress" };
  if (!isElsewhere(state, name)) return { reason: "Domain not registered" };
  if (state.elsewhere[name]?.locked) {
    return { reason: "Domain status clientTransferProhibited does not allow for transfer" };
  }
  return undefined;
}

/** Begins a transfer in: with an auth code the registry is asked, without one the owner is asked first. */
export function startTransfer(world: World, order: Order, registration: Registration): Transfer {
  const { attributes, contacts } = registration;
  const transfer = newTransfer(world, {
    direction: "in",
    domain: order.domain,
    orderId: order.id,
    requestAddress: text(attributes, "owner_confirm_address") || text(assoc(contacts, "admin"), "email"),
    losingRegistrar: OTHER_REGISTRAR,
    gainingRegistrar: OURS,
  });
  sendOrderOn(world, order, "processed");
  if (text(attributes, "auth_info") === "") askOwner(world, transfer);
  else askRegistry(world, transfer);
  return transfer;
}

/** Begins a transfer away, as another registrar does. */
export function startTransferAway(world: World, domain: Domain, gainingRegistrar: string): void {
  const transfer = newTransfer(world, {
    direction: "away",
    domain: domain.name,
    orderId: 0,
    requestAddress: text(assoc(domain.contacts, "admin"), "email"),
    losingRegistrar: OURS,
    gainingRegistrar,
  });
  domain.notes.push({ at: world.now, note: `Transfer to ${gainingRegistrar} requested` });
  askOwner(world, transfer);
}

type Parties = Pick<
  Transfer,
  "direction" | "domain" | "orderId" | "requestAddress" | "losingRegistrar" | "gainingRegistrar"
>;

function newTransfer({ state, now }: World, parties: Parties): Transfer {
  const transfer: Transfer = {
    ...parties,
    id: nextId(state),
    status: "pending_owner",
    orderedAt: now,
    ownerAskedAt: null,
    ownerAnsweredAt: null,
    registryAskedAt: null,
    completedAt: null,
    changedAt: now,
    notes: [],
  };
  state.transfers[transfer.id] = transfer;
  return transfer;
}

function askOwner(world: World, transfer: Transfer): void {
  transfer.ownerAskedAt = world.now;
  move(world, transfer, "pending_owner", `Approval requested from ${transfer.requestAddress}`);
  schedule(world.state, world.now + OWNER_ANSWERS, "owner-silent", transfer.id);
}

/** The owner, or whoever a transfer waits for, agrees: now the registry is asked. */
export function approveTransfer(world: World, transfer: Transfer): void {
  noteAnswer(world, transfer);
  askRegistry(world, transfer);
}

/** The owner, or whoever a transfer waits for, refuses. */
export function declineTransfer(world: World, transfer: Transfer): void {
  noteAnswer(world, transfer);
  stopTransfer(world, transfer, "Declined");
}

/** Whoever answers while the owner is asked is the owner. */
function noteAnswer({ now }: World, transfer: Transfer): void {
  if (transfer.status === "pending_owner") transfer.ownerAnsweredAt = now;
}

function askRegistry(world: World, transfer: Transfer): void {
  transfer.registryAskedAt = world.now;
  move(world, transfer, "pending_registry", "Submitted to the registry");
  schedule(world.state, world.now + REGISTRY_ANSWERS, "registry-silent", transfer.id);
}

/** The reseller's side looks at a transfer before the registry does. */
export function reviewTransfer(world: World, transfer: Transfer): void {
  move(world, transfer, "pending_admin", "Held for review");
}

/** Stops a transfer. `byReseller`: then its order counts as cancelled, otherwise as declined. */
export function stopTransfer(world: World, transfer: Transfer, note: string, byReseller = false): void {
  move(world, transfer, "cancelled", note);
  const order = world.state.orders[transfer.orderId];
  if (order !== undefined) closeOrder(world, order, byReseller ? "cancelled" : "declined", note);
}

/** The domain changes hands. */
export function completeTransfer(world: World, transfer: Transfer): void {
  if (transfer.direction === "away") {
    completed(world, transfer);
    const domain = world.state.domains[transfer.domain];
    if (domain !== undefined) sendAway(world, domain);
  } else {
    arrive(world, transfer);
  }
}

function completed(world: World, transfer: Transfer): void {
  transfer.completedAt = world.now;
  move(world, transfer, "completed", "Transfer completed");
}

function arrive(world: World, transfer: Transfer): void {
  const { state, now } = world;
  const name = transfer.domain;
  const order = state.orders[transfer.orderId] as Order;
  const registration = stillSound(() => readTransferOrder(order.request, parseDomainName(name) as DomainName, world));
  if (registration === undefined) {
    stopTransfer(world, transfer, "The order no longer fits the account");
    return;
  }
  completed(world, transfer);
  completeOrder(world, order);
  const before = state.elsewhere[name]?.expiresAt ?? addYears(now, 1);
  const domain = newDomain(world, registration, order.payer, addYears(before, order.period));
  domain.transferredAt = now;
  delete state.elsewhere[name];
  enterDomain(world, domain);
  startVerification(world, domain);
  if (registration.privacy) orderedPrivacy(world, domain);
}

/** Whether and why a domain of the account cannot leave. */
export function obstacleToLeaving(domain: Domain, now: number): string | undefined {
  if (domain.locked) return "Domain status clientTransferProhibited does not allow for transfer";
  if (domain.transferLockedUntil > now) return `Domain is less than ${TRANSFER_LOCK / DAY} days old.`;
  return undefined;
}

/** Five days without an answer. */
export function ownerSilent(world: World, transfer: Transfer): void {
  if (transfer.status !== "pending_owner") return;
  if (transfer.direction === "away") askRegistry(world, transfer);
  else stopTransfer(world, transfer, "No answer from the owner");
}

/** A week without an objection. */
export function registrySilent(world: World, transfer: Transfer): void {
  if (transfer.status === "pending_registry") completeTransfer(world, transfer);
}

function move(world: World, transfer: Transfer, status: TransferStatus, note: string): void {
  transfer.status = status;
  transfer.changedAt = world.now;
  transfer.notes.push({ at: world.now, note });
  transferEvent(world, transfer);
}
