import { checkNothingWaits, enqueue, SUBMITTED } from "../business/changes.js";
import type { Context, Handler, Handlers } from "../business/command.js";
import { assoc, domainName, required, text, word } from "../business/fields.js";
import { fulfilRegistration } from "../business/fulfilment.js";
import type { DomainName } from "../business/names.js";
import { unknownNameserver } from "../business/nameservers.js";
import { cancelRivals, isExpectedPrice, placeOrder, sendOrderOn } from "../business/orders.js";
import { ownDomain } from "../business/ownership.js";
import { isPremium, registrationCost } from "../business/premium.js";
import { setPrivacy } from "../business/privacy.js";
import { isTaken } from "../business/queries.js";
import {
  invalidRegistration,
  type Registration,
  readRegistration,
  readTransferOrder,
} from "../business/registration.js";
import type { Order, OrderType } from "../business/state.js";
import { obstacleOf, startTransfer } from "../business/transfers.js";
import { canPay } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import type { Cents } from "../messages/money.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

/** SW_REGISTER by its `reg_type`. The phases of a launch are registrations like any other here. */
const REG_TYPES: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["new", registerNew],
  ["premium", registerNew],
  ["sunrise", registerNew],
  ["landrush", registerNew],
  ["transfer", transferIn],
  ["whois_privacy", orderPrivacy],
]);

/** Places an order for a domain; PROCESS_PENDING and BULK_TRANSFER do so too. */
export function swRegister(context: Context): Reply {
  const { attributes } = context.command;
  const regType = required(attributes, "reg_type");
  const handler = REG_TYPES.get(regType);
  if (handler === undefined) throw new Refusal(465, `Invalid registration type: ${regType}.`);
  return handler(context);
}

/** Whether the order is to be carried out now. */
export function isProcessed({ command, settings }: Context): boolean {
  const byDefault = settings.processImmediately ? "process" : "save";
  return word(command.attributes, "handle", ["save", "process"], byDefault) === "process";
}

function registerNew(context: Context): Reply {
  const { command, state, subreseller } = context;
  const registration = readRegistration(command.attributes, domainName(command.attributes), context);
  const { name, tld } = registration.name;
  const cost = registrationCost(registration.name, registration.period);
  checkPremium(command.attributes, registration.name);
  checkPrice(command.attributes, cost);
  const processed = isProcessed(context);
  if (processed) checkNothingWaits(context, name);
  const order = ordered(context, registration, "new", cost);
  if (!processed) return done(orderAttributes(order, 200, "Order created"), "Order created");
  if (isTaken(state, name)) throw parked(order, 485, "Domain taken");
  const unknown = unknownNameserver(
    state,
    registration.nameservers.map((nameserver) => nameserver.name),
  );
  if (unknown !== undefined) {
    throw parked(order, 435, `Request failed validation: Name server '${unknown}' is not found at the registry.`);
  }
  if (!canPay(state, subreseller, cost)) return withoutFunds(order, "Registration successful");
  if (tld.asynchronous) {
    sendOrderOn(context, order, "waiting");
    const request = enqueue(context, name, { patch: {}, orderId: order.id });
    const attributes = { ...orderAttributes(order, 250, SUBMITTED), async_reason: "general" };
    return done({ ...attributes, queue_request_id: String(request.id) }, SUBMITTED, 250);
  }
  const { domain, privacy } = fulfilRegistration(context, order, registration);
  const cancelled = cancelRivals(context, order);
  const success = "Domain registration successfully completed";
  const reply = orderAttributes(order, 200, success, domain.privacy);
  reply.admin_email = text(assoc(domain.contacts, "admin"), "email");
  if (privacy !== undefined) reply.whois_privacy = privacy;
  if (cancelled.length > 0) reply.cancelled_orders = cancelled;
  return done(reply, success);
}

function transferIn(context: Context): Reply {
  const { command, state, subreseller } = context;
  const { attributes } = command;
  const registration = readTransferOrder(attributes, domainName(attributes), context);
  const { name, tld } = registration.name;
  const cost = tld.transfer * Math.max(registration.period, 1);
  checkPrice(attributes, cost);
  const processed = isProcessed(context);
  const obstacle = obstacleOf(context, name)?.reason ?? wrongCode(state.elsewhere[name]?.authInfo, attributes);
  if (obstacle !== undefined) throw new Refusal(487, `Domain not transferable.\n${obstacle}`);
  const order = ordered(context, registration, "transfer", cost);
  if (!processed) return done(orderAttributes(order, 200, "Order created"), "Order created");
  if (!canPay(state, subreseller, cost)) return withoutFunds(order, "Transfer successful");
  const transfer = startTransfer(context, order, registration);
  const success = "Transfer request initiated";
  return done(
    {
      ...orderAttributes(order, 200, success),
      transfer_id: String(transfer.id),
      admin_email: transfer.requestAddress,
    },
    success,
  );
}

function wrongCode(right = "", attributes: Assoc): string | undefined {
  const sent = text(attributes, "auth_info");
  return right === "" || sent === "" || sent === right ? undefined : "Invalid authorization code";
}

function orderPrivacy(context: Context): Reply {
  const domain = ownDomain(context);
  const id = setPrivacy(context, domain, true);
  const success = "Command completed successfully";
  return done({ id, registration_code: "200", registration_text: success, whois_privacy_state: "enabled" }, success);
}

/** A premium name is ordered with its price, which nobody is to pay unawares; no other name is ordered as one. */
function checkPremium(attributes: Assoc, domain: DomainName): void {
  if (isPremium(domain)) required(attributes, "premium_price_to_verify");
  else if (text(attributes, "reg_type") === "premium") {
    throw invalidRegistration([`${domain.name} is not a premium name.`]);
  }
}

function checkPrice(attributes: Assoc, cost: Cents): void {
  if (isExpectedPrice(text(attributes, "premium_price_to_verify"), cost)) return;
  throw invalidRegistration(["premium_price_to_verify differs from the list price."]);
}

function ordered(context: Context, { name, period }: Registration, type: OrderType, cost: Cents): Order {
  const order = { domain: name.name, type, period, cost, payer: context.subreseller };
  return placeOrder(context, order, context.command.attributes);
}

/** Documented so: a success in all but the order that waits for money. */
function withoutFunds(order: Order, success: string): Reply {
  return done({ ...orderAttributes(order, 200, success), forced_pending: String(order.id) }, success);
}

/** Recorded so: the refused registration leaves a pending order behind. */
function parked(order: Order, code: number, text: string): Refusal {
  const attributes = { ...orderAttributes(order, code, text), forced_pending: String(order.id) };
  return new Refusal(code, text, { attributes });
}

/** What every answer to an order says. */
function orderAttributes(order: Order, code: number, text: string, privacy = false): Assoc {
  return {
    id: String(order.id),
    registration_code: String(code),
    registration_text: text,
    whois_privacy_state: privacy ? "enabled" : "disabled",
  };
}

/** Orders for domains. */
export const registerHandlers: Handlers = { "SW_REGISTER DOMAIN": swRegister };
