import type { Assoc } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { applyPatch } from "./changes.js";
import { renewDomain } from "./lifecycle.js";
import { parseDomainName } from "./names.js";
import { closeOrder, completeOrder } from "./orders.js";
import { setPrivacy } from "./privacy.js";
import { type Registration, readRegistration, registerDomain } from "./registration.js";
import type { Domain, Order } from "./state.js";
import type { World } from "./world.js";

/** Registers what an order is for. */
export function fulfilRegistration(world: World, order: Order, registration: Registration): Registered {
  completeOrder(world, order);
  const domain = registerDomain(world, registration, order.payer);
  return { domain, privacy: registration.privacy ? orderedPrivacy(world, domain) : undefined };
}

/** A domain that came from an order, and what became of the privacy that was ordered with it. */
export interface Registered {
  readonly domain: Domain;
  readonly privacy: Assoc | undefined;
}

/** Privacy ordered along with a domain can fail while the domain does not. */
export function orderedPrivacy(world: World, domain: Domain): Assoc {
  try {
    const orderId = setPrivacy(world, domain, true);
    return {
      is_success: "1",
      response_code: "200",
      response_text: "Command completed successfully",
      order_id: orderId,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { is_success: "0", response_code: String(error.code), response_text: error.text, order_id: "" };
  }
}

/** An asynchronous registry answers. */
export function answerRequest(world: World, requestId: string): void {
  const { state, now } = world;
  const request = state.requests[requestId];
  if (request === undefined || request.answeredAt !== null) return;
  request.answeredAt = now;
  const domain = state.domains[request.domain];
  const order = state.orders[request.orderId];
  if (order === undefined) {
    if (domain !== undefined) applyPatch(world, domain, request.patch);
  } else if (order.status === "waiting") {
    answerOrder(world, order, domain);
  }
}

function answerOrder(world: World, order: Order, domain: Domain | undefined): void {
  const name = parseDomainName(order.domain);
  if (order.type === "new" && domain === undefined && typeof name !== "string") {
    const registration = stillSound(() => readRegistration(order.request, name, world));
    if (registration === undefined) closeOrder(world, order, "declined", "Declined by the registry");
    else fulfilRegistration(world, order, registration);
  } else if (order.type === "renewal" && domain !== undefined) {
    completeOrder(world, order);
    renewDomain(world, domain, order.period);
  } else {
    closeOrder(world, order, "declined", "Declined by the registry");
  }
}

/** What an order was checked for when it was placed may have changed since: the login of another domain, say. */
export function stillSound(read: () => Registration): Registration | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
