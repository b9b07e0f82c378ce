import type { Assoc } from "../messages/codec.js";
import { isoDateTime } from "../messages/dates.js";
import type { Domain, Order, QueuedEvent, Transfer } from "./state.js";
import type { World } from "./world.js";

/** Of a queue that nobody empties, the newest are kept. */
const KEPT = 10_000;

function queue(world: World, object: QueuedEvent["object"], event: string, data: Assoc): void {
  const { state, now, random } = world;
  const queued: QueuedEvent = { id: random.characters(32, "0123456789abcdef"), object, event, at: now, data };
  if (state.events.length >= KEPT) state.events.shift();
  state.events.push(queued);
  world.announce(queued);
}

/** Queues an event about a domain. */
export function domainEvent(world: World, { id, name }: Domain, event: string, data: Assoc): void {
  queue(world, "DOMAIN", event, { domain_id: String(id), domain_name: name, ...data });
}

/** Queues the event that an order has another status. */
export function orderEvent(world: World, { id, domain, status, type }: Order): void {
  queue(world, "ORDER", "STATUS_CHANGE", {
    order_id: String(id),
    domain_name: domain,
    order_status: status,
    order_reg_type: type,
  });
}

/** Queues the event that a transfer has another status. */
export function transferEvent(world: World, { id, orderId, domain, status }: Transfer): void {
  queue(world, "TRANSFER", "STATUS_CHANGE", {
    transfer_id: String(id),
    order_id: String(orderId),
    domain_name: domain,
    transfer_status: status,
  });
}

/** An event in the form it is told in, by POLL and by the webhook. */
export function eventItem({ id, object, event, at, data }: QueuedEvent): Assoc {
  return { object, event, event_id: id, event_date: isoDateTime(at), object_data: data };
}
