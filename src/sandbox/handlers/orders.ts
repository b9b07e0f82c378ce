import type { Context, Handlers } from "../business/command.js";
import { day, domainName, required, text } from "../business/fields.js";
import type { Note, Order } from "../business/state.js";
import type { Assoc, Value } from "../messages/codec.js";
import { DAY, easternDateTime, unixSeconds } from "../messages/dates.js";
import { moneyText } from "../messages/money.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { pageOf } from "./paging.js";

function getOrdersByDomain({ command: { attributes }, state, settings, now }: Context): Reply {
  const { name } = domainName(attributes);
  const from = day(attributes, "order_from") ?? Number.NEGATIVE_INFINITY;
  const to = day(attributes, "order_to") ?? Number.POSITIVE_INFINITY;
  const status = text(attributes, "status");
  const type = text(attributes, "type");
  const found = Object.values(state.orders).filter(
    (order) =>
      order.domain === name &&
      order.orderedAt <= now - settings.ordersShowAfterMs &&
      order.orderedAt >= from &&
      order.orderedAt < to + DAY &&
      (status === "" || order.status === status) &&
      (type === "" || order.type === type),
  );
  const { entries, page, limit, total } = pageOf(found, attributes);
  return done({
    orders: entries.map((order) => ({
      id: String(order.id),
      order_date: easternDateTime(order.orderedAt),
      status: order.status,
      type: order.type,
    })),
    page: String(page),
    page_size: String(limit),
    total: String(total),
  });
}

function getOrderInfo({ command: { attributes }, state }: Context): Reply {
  const order = state.orders[required(attributes, "order_id")];
  if (order === undefined) throw new Refusal(480, "Order not found.");
  const transfers = Object.values(state.transfers).filter(({ orderId }) => orderId === order.id);
  const notes = transfers.flatMap((transfer) => transfer.notes.map(noteItem));
  return done({ field_hash: { ...fieldHash(order), ...(transfers.length > 0 && { transfer_notes: notes }) } });
}

function noteItem({ at, note }: Note): Assoc {
  return { timestamp: easternDateTime(at), note };
}

const CONTACT_ROLES = ["owner", "admin", "billing", "tech"];
const CONTACT_FIELDS = [
  ["first_name", "last_name", "org_name", "address1", "address2", "address3", "city"],
  ["state", "postal_code", "country", "phone", "fax", "email"],
].flat();

/** Everything about an order but its secrets, in one flat record, contacts and nameservers included. */
function fieldHash(order: Order): Assoc {
  const { request } = order;
  const hash: Assoc = {
    id: String(order.id),
    domain: order.domain,
    reg_type: order.type,
    status: order.status,
    period: String(order.period),
    cost: moneyText(order.cost),
    order_date: unixSeconds(order.orderedAt),
    completed_date: order.completedAt === null ? "" : unixSeconds(order.completedAt),
    processed_date: "",
    f_auto_renew: isSet(request, "auto_renew") ? "Y" : "N",
    f_lock_domain: isSet(request, "f_lock_domain") ? "1" : "0",
    f_bypass_confirm: "",
    flag_saved_ns_fields: isSet(request, "custom_nameservers") ? "1" : "0",
    flag_saved_tech_fields: isSet(request, "custom_tech_contact") ? "1" : "0",
    affiliate_id: asSent(request, "affiliate_id"),
    encoding_type: asSent(request, "encoding_type"),
    master_order_id: asSent(request, "master_order_id") || "0",
    reg_domain: asSent(request, "reg_domain"),
    comments: asSent(request, "comments"),
    notes: order.notes.map(noteItem),
  };
  const nameservers = inside(request, "nameserver_list");
  for (let place = 1; place <= 6; place++) {
    hash[`fqdn${place}`] = asSent(inside(nameservers, String(place - 1)), "name");
  }
  const contacts = inside(request, "contact_set");
  for (const role of CONTACT_ROLES) {
    for (const field of CONTACT_FIELDS) hash[`${role}_${field}`] = asSent(inside(contacts, role), field);
  }
  return hash;
}

// An order keeps its attributes as they were sent, also those that nothing has checked.

function inside(value: Value, key: string): Value {
  return (typeof value === "string" ? undefined : (value as Assoc)[key]) ?? "";
}

function asSent(value: Value, key: string): string {
  const sent = inside(value, key);
  return typeof sent === "string" ? sent : "";
}

function isSet(value: Value, key: string): boolean {
  return ["1", "Y"].includes(asSent(value, key));
}

/** What was ordered, and what came of it. */
export const orderHandlers: Handlers = {
  "GET_ORDERS_BY_DOMAIN DOMAIN": getOrdersByDomain,
  "GET_ORDER_INFO DOMAIN": getOrderInfo,
};
