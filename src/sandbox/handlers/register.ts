import type { Assoc } from "../codec.js";
import type { Context, Handler, Handlers } from "../command.js";
import { assoc, domainName, required, text } from "../fields.js";
import { cancelRivals, completeOrder, isExpectedPrice, placeOrder } from "../orders.js";
import { createDomain, invalidRegistration, readRegistration } from "../registration.js";
import { done, Refusal, type Reply } from "../reply.js";
import { canPay, isTaken, type Order } from "../state.js";

/** SW_REGISTER by its `reg_type`. */
const REG_TYPES: ReadonlyMap<string, Handler> = new Map([["new", registerNew]]);

function swRegister(context: Context): Reply {
  const { attributes } = context.command;
  const regType = required(attributes, "reg_type");
  const handler = REG_TYPES.get(regType);
  if (handler === undefined) throw new Refusal(465, `Invalid registration type: ${regType}.`);
  return handler(context);
}

function registerNew(context: Context): Reply {
  const { command, state } = context;
  const { attributes } = command;
  const registration = readRegistration(attributes, domainName(attributes), context);
  const { name, tld } = registration.name;
  const cost = tld.register * registration.period;
  if (!isExpectedPrice(text(attributes, "premium_price_to_verify"), cost)) {
    throw invalidRegistration(["premium_price_to_verify differs from the list price."]);
  }
  const order = placeOrder(context, { domain: name, type: "new", period: registration.period, cost });
  if (registration.handle === "save") return done(orderAttributes(order, 200, "Order created"), "Order created");
  if (isTaken(state, name)) {
    // Recorded so: the refused registration leaves a pending order behind.
    const parked = { ...orderAttributes(order, 485, "Domain taken"), forced_pending: String(order.id) };
    throw new Refusal(485, "Domain taken", { attributes: parked });
  }
  if (!canPay(state, cost)) {
    // Documented so: a success in all but the order that waits for money.
    const text = "Registration successful";
    return done({ ...orderAttributes(order, 200, text), forced_pending: String(order.id) }, text);
  }
  completeOrder(context, order);
  const domain = createDomain(context, registration);
  const cancelled = cancelRivals(context, order);
  const success = "Domain registration successfully completed";
  const reply = orderAttributes(order, 200, success, domain.privacy);
  reply.admin_email = text(assoc(domain.contacts, "admin"), "email");
  if (cancelled.length > 0) reply.cancelled_orders = cancelled;
  return done(reply, success);
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

/** Orders for new domains. */
export const registerHandlers: Handlers = { "SW_REGISTER DOMAIN": swRegister };
