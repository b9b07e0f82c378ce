import { change, changeReply, checkNothingWaits } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { CONTACT_ROLES, changeContacts, readNewContacts } from "../business/contact-changes.js";
import { assoc, domainName, flag, integer, invalid, list, required, text, word } from "../business/fields.js";
import { ADD_GRACE, deleteDomain, redeemDomain } from "../business/lifecycle.js";
import { checkDuplicates, hostname, inOrder } from "../business/nameservers.js";
import { closeOrder, completeOrder, placeOrder } from "../business/orders.js";
import { findDomain, ownDomain, registrantDomain } from "../business/ownership.js";
import { deletionOf } from "../business/queries.js";
import type { Order } from "../business/state.js";
import { canPay } from "../business/world.js";
import type { Assoc, Value } from "../messages/codec.js";
import { DAY } from "../messages/dates.js";
import { moneyText } from "../messages/money.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { LANGUAGES } from "./languages.js";
import { onAffected } from "./modify.js";
import { swRegister } from "./register.js";
import { renew } from "./renew.js";

function redeem(context: Context): Reply {
  const { command, state, now, subreseller: payer } = context;
  const { name, tld } = domainName(command.attributes);
  const deletion = deletionOf(state, name);
  if (deletion === undefined || deletion.redeemableUntil <= now) {
    throw new Refusal(400, `Domain ${name} cannot be redeemed.`);
  }
  const cost = tld.redeem + tld.renew;
  if (!canPay(state, payer, cost)) throw new Refusal(440, "Redemption Failed: over quota.");
  completeOrder(context, placeOrder(context, { domain: name, type: "renewal", period: 1, cost, payer }));
  redeemDomain(context, deletion);
  return done(undefined, "Command completed successfully");
}

function revoke(context: Context): Reply {
  const { command, state, now } = context;
  const domain = ownDomain(context);
  const fresh = domain.createdAt + ADD_GRACE > now;
  // Not one of an earlier life of the name: a domain that came in by a transfer was not registered.
  const order = Object.values(state.orders).findLast(
    ({ domain: name, type, completedAt }) =>
      name === domain.name && type === "new" && completedAt !== null && completedAt >= domain.createdAt,
  );
  const refund = fresh && order !== undefined ? order.cost : 0;
  if (refund > 0) context.charge(-refund, domain.subreseller);
  domain.notes.push({ at: now, note: text(command.attributes, "notes") || "Revoked" });
  // Inside the grace period the registration never was; after it the name can be redeemed.
  const deletion = deleteDomain(context, domain, "By-Request", !fresh);
  return done(
    { charge: "0", price: "0.00", total_refund: moneyText(refund), deletion_id: String(deletion.id) },
    "Command completed successfully",
  );
}

function processPending(context: Context): Reply {
  const { command, state } = context;
  const order = pendingOrder(state.orders[required(command.attributes, "order_id")]);
  if (word(command.attributes, "command", ["cancel", "process"], "process") === "cancel") {
    if (order.status === "cancelled") throw new Refusal(400, "Order cannot be cancelled.");
    closeOrder(context, order, "cancelled", "Cancelled by the reseller");
    return done({ order_id: String(order.id), id: String(order.id) }, "Command completed successfully");
  }
  if (order.type === "renewal" && order.status === "cancelled") throw new Refusal(400, "Order cannot be processed.");
  const action = order.type === "renewal" ? "RENEW" : "SW_REGISTER";
  const attributes = { ...order.request, handle: "process" };
  // Whoever processes it, the one it was placed for pays.
  const again = { ...context, subreseller: order.payer, command: { ...command, action, attributes } };
  let reply: Reply;
  try {
    reply = order.type === "renewal" ? renew(again) : swRegister(again);
  } catch (error) {
    // Refused, and yet a new order was parked in place of the old one.
    if (error instanceof Refusal && error.attributes?.forced_pending !== undefined) retire(context, order);
    throw error;
  }
  retire(context, order);
  const { id = "", order_id: orderId = id } = reply.attributes ?? {};
  return { ...reply, attributes: { ...reply.attributes, order_id: orderId, id: orderId } };
}

function pendingOrder(order: Order | undefined): Order {
  if (order === undefined) throw new Refusal(480, "Order not found.");
  if (!["pending", "declined", "cancelled"].includes(order.status)) {
    throw new Refusal(400, "Order is not pending.");
  }
  return order;
}

function retire(context: Context, order: Order): void {
  if (order.status === "cancelled") return;
  closeOrder(context, order, "cancelled", "Replaced by a new order");
}

function cancelPendingOrders(context: Context): Reply {
  const { command, state } = context;
  const until = integer(command.attributes, "to_date") * 1000;
  const sent = command.attributes.status ?? "";
  const statuses: Value[] = Array.isArray(sent) ? sent : [sent === "" ? "pending" : sent];
  if (statuses.some((status) => status !== "pending" && status !== "declined")) throw invalid("status");
  const found = Object.values(state.orders).filter(
    ({ status, orderedAt }) => statuses.includes(status) && orderedAt <= until,
  );
  for (const order of found) closeOrder(context, order, "cancelled", "Cancelled by the reseller");
  return done({
    total: String(found.length),
    cancelled: found.map(({ id, domain, type }) => ({ id: String(id), domain, reg_type: type })),
  });
}

function updateContacts(context: Context): Reply {
  const { attributes } = context.command;
  const sent = attributes.types ?? "";
  // The official toolkit sends them with commas between.
  const types = typeof sent === "string" ? sent.split(",").map((type) => type.trim()) : list(attributes, "types");
  const roles = CONTACT_ROLES.filter((role) => types.includes(role));
  if (types.length === 0 || sent === "") throw new Refusal(460, "Missing required field: types.");
  if (roles.length < types.length) throw new Refusal(470, "Contact type is not supported by TLD.");
  if (text(attributes, "report_email") !== "" && !flag(attributes, "affect_domains")) throw invalid("report_email");
  const contacts = readNewContacts(assoc(attributes, "contact_set"), roles);
  return changeReply(onAffected(context, (domain) => changeContacts(context, domain, contacts)));
}

/** .DK: everything at once. */
function updateAllInfo(context: Context): Reply {
  const { attributes } = context.command;
  const contacts = readNewContacts(assoc(attributes, "contact_set"), CONTACT_ROLES);
  const names = list(attributes, "nameserver_list").map((entry) => {
    if (typeof entry === "string" || Array.isArray(entry)) throw invalid("nameserver_list");
    if (text(entry, "ipaddress") + text(entry, "ipv6") === "") throw new Refusal(460, "Missing required field: ip.");
    return hostname(required(entry, "fqdn"));
  });
  if (names.length === 0) throw new Refusal(460, "Missing required field: nameserver_list.");
  checkDuplicates(names);
  const domain = registrantDomain(context);
  const outcome = change(context, domain, { contacts, nameservers: inOrder(names) });
  return changeReply(new Map([[domain.name, outcome]]));
}

function activate(context: Context): Reply {
  const { attributes } = context.command;
  const named = text(attributes, "domain") || text(attributes, "domainname");
  const domain = named === "" ? registrantDomain(context) : findDomain(context.state, named);
  if (!domain.name.endsWith(".de")) throw new Refusal(465, "Invalid domain syntax");
  checkNothingWaits(context, domain.name);
  domain.notes.push({ at: context.now, note: "Activated" });
  return done(undefined, "Command completed successfully");
}

function setAffiliateId(context: Context): Reply {
  const { attributes } = context.command;
  const affiliateId = required(attributes, "affiliate_id");
  if (affiliateId.length > 256) throw invalid("affiliate_id");
  ownDomain(context).affiliateId = affiliateId;
  return done(undefined, "Command Successful");
}

function getAffiliateId(context: Context): Reply {
  return done({ affiliate_id: ownDomain(context).affiliateId }, "Command Successful");
}

function modifyMessagingLanguage(context: Context): Reply {
  const language = word(context.command.attributes, "messaging_language", LANGUAGES);
  const domain = registrantDomain(context);
  domain.settings = { ...domain.settings, messaging_language: language };
  return done(undefined, "Command Successful");
}

function getVerificationStatus(context: Context): Reply {
  const { status, deadline } = ownDomain(context).verification;
  const attributes: Assoc = { registrant_verification_status: status === "not_applicable" ? "verified" : status };
  if (status === "pending" || status === "suspended") {
    attributes.verification_deadline = new Date(deadline).toISOString().slice(0, 10);
    attributes.days_to_suspend = String(Math.ceil((deadline - context.now) / DAY));
    attributes.email_bounced = "0";
  }
  return done(attributes);
}

function sendVerificationEmail(context: Context): Reply {
  const domain = ownDomain(context);
  const { status } = domain.verification;
  if (status !== "pending" && status !== "suspended") throw new Refusal(400, "Registrant verification is not pending.");
  domain.notes.push({ at: context.now, note: "Verification mail sent" });
  return done(undefined, "Message sent");
}

/** What is done to domains and orders beside buying and changing. */
export const provisioningHandlers: Handlers = {
  "REDEEM DOMAIN": redeem,
  "REVOKE DOMAIN": revoke,
  "PROCESS_PENDING DOMAIN": processPending,
  "CANCEL_PENDING_ORDERS ORDER": cancelPendingOrders,
  "UPDATE_CONTACTS DOMAIN": updateContacts,
  "UPDATE_ALL_INFO DOMAIN": updateAllInfo,
  "ACTIVATE DOMAIN": activate,
  "SET_DOMAIN_AFFILIATE_ID DOMAIN": setAffiliateId,
  "GET_DOMAIN_AFFILIATE_ID DOMAIN": getAffiliateId,
  "MODIFY_MESSAGING_LANGUAGE DOMAIN": modifyMessagingLanguage,
  "GET_REGISTRANT_VERIFICATION_STATUS DOMAIN": getVerificationStatus,
  "SEND_REGISTRANT_VERIFICATION_EMAIL DOMAIN": sendVerificationEmail,
};
