import type { Context, Handlers } from "../business/command.js";
import { assoc, integer, invalid, required, text, texts, word } from "../business/fields.js";
import { isHostname, toAscii } from "../business/names.js";
import { nextId } from "../business/state.js";
import { readApprover } from "../business/trust/approvers.js";
import { parseRequest, type SigningRequest } from "../business/trust/authority.js";
import { isCertificate, kindOf, offerOf, productTypes } from "../business/trust/catalogue.js";
import {
  closeTrustOrder,
  contactEmailOf,
  isRenewable,
  issueOrder,
  noteOrder,
  submitTrustOrder,
} from "../business/trust/orders.js";
import type { TrustOrder, TrustProduct } from "../business/trust/types.js";
import { canPay } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { offsetDateTime } from "../messages/dates.js";
import { moneyText } from "../messages/money.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { isProcessed } from "./register.js";

const DONE = "Command completed successfully.";

/** The contacts that are kept, by what is checked. */
const KEPT_CONTACTS = {
  dv: ["admin"],
  ov: ["organization"],
  ev: ["organization", "signer"],
  site: ["admin"],
} as const;

function register(context: Context): Reply {
  const { command, state, subreseller } = context;
  const { attributes } = command;
  const regType = word({ reg_type: text(attributes, "reg_type").toLowerCase() }, "reg_type", [
    "new",
    "renew",
    "upgrade",
  ]);
  const productType = required(attributes, "product_type");
  const offer = offerOf(productType);
  if (offer === undefined) throw new Refusal(501, "Permission denied for the specified reseller and product type");
  const former = formerOrder(context, regType, productType);
  const order = readOrder(context, { productType, regType, former });
  order.price = offer.price * order.period;
  const processed = isProcessed(context);
  if (processed && !canPay(state, subreseller, order.price)) throw new Refusal(440, "Order Failed: over quota.");
  order.id = nextId(state);
  state.trustOrders[order.id] = order;
  noteOrder(context, order, "order_created", `Order [${order.id}] was created.`);
  context.placed({ id: order.id, status: processed ? "processed" : "pending" });
  if (processed) submitTrustOrder(context, order);
  return done(orderState(order), DONE);
}

/** What an order is based on: the one it renews or upgrades, or an earlier one that it copies. */
function formerOrder(
  { command: { attributes }, state, now }: Context,
  regType: "new" | "renew" | "upgrade",
  productType: string,
): { order?: TrustOrder; product?: TrustProduct } {
  const baseId = text(attributes, "base_order_id");
  if (regType === "new" && baseId === "") return {};
  const orderId = baseId || text(attributes, "order_id");
  const productId = text(attributes, "product_id") || text(attributes, "inventory_item_id");
  if (orderId + productId === "") throw new Refusal(460, "Missing required field: order_id.");
  const product = state.trustProducts[productId || String(state.trustOrders[orderId]?.productId ?? "")];
  const order = state.trustOrders[orderId || String(product?.orderId ?? "")];
  if (order === undefined) throw unknownId();
  if (regType === "new") {
    if (order.productType !== productType) throw invalid("product_type");
    return { order };
  }
  if (product === undefined) throw unknownId();
  if (regType === "renew" && !isRenewable(product, now)) throw new Refusal(465, "The product cannot be renewed now.");
  return { order, product };
}

interface Basis {
  readonly productType: string;
  readonly regType: "new" | "renew" | "upgrade";
  readonly former: { order?: TrustOrder; product?: TrustProduct };
}

/** Checks the attributes of an order; what is not sent is taken from the one it is based on. */
function readOrder(context: Context, { productType, regType, former: { order: base, product } }: Basis): TrustOrder {
  const { attributes } = context.command;
  const kind = kindOf(productType);
  const csr = isCertificate(productType) ? text(attributes, "csr") || base?.csr || required(attributes, "csr") : "";
  const request = csr === "" ? undefined : parseRequest(csr);
  const domain = domainOf(attributes, request, base);
  return {
    id: 0,
    domain,
    productType,
    regType: regType === "renew" ? "renewal" : regType,
    state: "pending",
    period: integer(attributes, "period", { ...(base && { byDefault: base.period }), min: 1, max: 5 }),
    price: 0,
    held: 0,
    payer: context.subreseller,
    productId: 0,
    formerId: product?.id ?? 0,
    csr,
    contacts: readTrustContacts(attributes, KEPT_CONTACTS[kind], base?.contacts),
    approverEmail: readApprover(attributes, domain, base?.approverEmail ?? ""),
    dvAuthMethod: readMethod(attributes) ?? base?.dvAuthMethod ?? "email",
    additionalDomains: readNames(attributes) ?? base?.additionalDomains ?? [],
    serverType: text(attributes, "server_type") || base?.serverType || "other",
    serverCount: text(attributes, "server_count") || base?.serverCount || "1",
    specialInstructions: text(attributes, "special_instructions") || base?.specialInstructions || "",
    supplierOrderId: "",
    notes: [],
  };
}

function domainOf(attributes: Assoc, request: SigningRequest | undefined, base: TrustOrder | undefined): string {
  const domain = request?.subject.CN || text(attributes, "domain") || base?.domain || required(attributes, "domain");
  if (!isHostname(domain.replace(/^\*\./, ""))) throw new Refusal(465, "Invalid domain syntax");
  return toAscii(domain);
}

function readMethod(attributes: Assoc): string | undefined {
  const method = text(attributes, "dv_auth_method").toLowerCase();
  return method === "" ? undefined : word({ dv_auth_method: method }, "dv_auth_method", ["email", "dns", "file"]);
}

function readNames(attributes: Assoc): string[] | undefined {
  const names = texts(attributes, "additional_domains");
  // They go into the certificate as they stand.
  const sound = names.every((name) => isHostname(name.replace(/^\*\./, "")));
  if (!sound) throw invalid("additional_domains");
  return names.length === 0 ? undefined : names.map(toAscii);
}

const CONTACT_FIELDS = ["address1", "city", "state", "country", "phone"];
const PERSON_FIELDS = ["first_name", "last_name", "email"];

function readTrustContacts(attributes: Assoc, roles: readonly string[], base: Assoc = {}): Assoc {
  const sent = assoc(attributes, "contact_set");
  const kept: Assoc = {};
  for (const role of roles) {
    const contact = assoc(sent, role);
    if (Object.keys(contact).length === 0 && role in base) kept[role] = base[role] as Assoc;
    else {
      const fields = role === "organization" ? ["org_name", ...CONTACT_FIELDS] : [...PERSON_FIELDS, ...CONTACT_FIELDS];
      for (const field of fields) required(contact, field, `${role}: Missing required field: ${field}.`);
      // The person of an organisation is copied from the admin contact when missing.
      kept[role] = role === "organization" ? { ...person(assoc(sent, "admin")), ...contact } : contact;
    }
  }
  return kept;
}

function person(contact: Assoc): Assoc {
  return Object.fromEntries(PERSON_FIELDS.map((field) => [field, text(contact, field)]));
}

function orderState({ domain, id, state }: TrustOrder): Assoc {
  return { domain, order_id: String(id), state };
}

function processPending(context: Context): Reply {
  const { attributes } = context.command;
  const order = namedOrder(context);
  const method = readMethod(attributes);
  if (word(attributes, "command", ["cancel", "process"], "process") === "cancel") return cancelled(context, order);
  if (order.state !== "pending" && order.state !== "declined") throw wrongState(order);
  if (!canPay(context.state, order.payer, order.price)) throw new Refusal(440, "Order Failed: over quota.");
  order.approverEmail = readApprover(attributes, order.domain, order.approverEmail);
  order.dvAuthMethod = method ?? order.dvAuthMethod;
  submitTrustOrder(context, order);
  return done(orderState(order), DONE);
}

function cancelOrder(context: Context): Reply {
  return cancelled(context, namedOrder(context));
}

function cancelled(context: Context, order: TrustOrder): Reply {
  if (!["pending", "awaiting-approval", "in-progress"].includes(order.state)) throw wrongState(order);
  // One that is with the supplier is declined there.
  closeTrustOrder(context, order, order.state === "pending" ? "cancelled" : "declined");
  return done(orderState(order), DONE);
}

function updateOrder(context: Context): Reply {
  const { attributes } = context.command;
  const order = namedOrder(context);
  if (order.state !== "pending") throw wrongState(order);
  const csr = text(attributes, "csr");
  const productType = text(attributes, "product_type") || order.productType;
  const offer = offerOf(productType);
  if (offer === undefined) throw new Refusal(501, "Permission denied for the specified reseller and product type");
  const period = integer(attributes, "period", { byDefault: order.period, min: 1, max: 5 });
  const changes: Partial<TrustOrder> = {
    productType,
    period,
    price: offer.price * period,
    contacts: readTrustContacts(attributes, KEPT_CONTACTS[kindOf(productType)], order.contacts),
    additionalDomains: readNames(attributes) ?? order.additionalDomains,
  };
  if (csr !== "") Object.assign(changes, { csr, domain: domainOf(attributes, parseRequest(csr), order) });
  // An empty item clears a value, a missing one leaves it.
  for (const [key, field] of [
    ["server_type", "serverType"],
    ["server_count", "serverCount"],
    ["special_instructions", "specialInstructions"],
  ] as const) {
    if (key in attributes) changes[field] = text(attributes, key);
  }
  const approver = "approver_email" in attributes ? "" : order.approverEmail;
  changes.approverEmail = readApprover(attributes, changes.domain ?? order.domain, approver);
  Object.assign(order, changes);
  return done(orderState(order), DONE);
}

function getOrderInfo(context: Context): Reply {
  const order = namedOrder(context);
  return done(
    {
      ...(kindOf(order.productType) === "dv" && { approver_email: order.approverEmail || contactEmailOf(order) }),
      contact_email: contactEmailOf(order),
      contact_set: order.contacts,
      csr: order.csr,
      domain: order.domain,
      notes_list: notesList(order),
      order_id: String(order.id),
      period: String(order.period),
      price: moneyText(order.price),
      ...(order.productId !== 0 && { product_id: String(order.productId) }),
      product_type: order.productType,
      reg_type: order.regType,
      server_count: order.serverCount,
      server_type: order.serverType,
      special_instructions: order.specialInstructions,
      state: order.state,
      supplier_order_id: order.supplierOrderId,
    },
    DONE,
  );
}

/** The history of an order as replies give it. */
export function notesList({ notes }: TrustOrder): Assoc[] {
  return notes.map(({ at, type, note }) => ({ date: offsetDateTime(at), type, note }));
}

function updateDvAuth(context: Context): Reply {
  const { attributes } = context.command;
  const order = namedOrder(context);
  const method = readMethod(attributes);
  const checkNow = text(attributes, "dv_auth_on_demand_check") === "1";
  if (method === undefined && !checkNow) throw new Refusal(460, "Missing required field: dv_auth_method.");
  if (order.state !== "awaiting-approval" || kindOf(order.productType) !== "dv") throw wrongState(order);
  order.dvAuthMethod = method ?? order.dvAuthMethod;
  // The record is always found here.
  if (checkNow) issueOrder(context, String(order.id));
  return { ...done({ order_id: String(order.id) }, DONE), items: { action: "UPDATE_DV_AUTH:REPLY" } };
}

function resendApproveEmail(context: Context): Reply {
  const order = namedOrder(context);
  if (order.state !== "awaiting-approval") throw wrongState(order);
  return done({ order_id: String(order.id) }, DONE);
}

function resendCertEmail(context: Context): Reply {
  const order = namedOrder(context);
  if (order.state !== "completed" || !isCertificate(order.productType)) throw wrongState(order);
  return done({ order_id: String(order.id) }, DONE);
}

/** The order that a command names; its state is for the command to look at. */
function namedOrder({ command: { attributes }, state }: Context): TrustOrder {
  const order = state.trustOrders[required(attributes, "order_id")];
  if (order === undefined) throw unknownId();
  return order;
}

/** Recorded: an id that is not known, of an order or a product. */
export function unknownId(): Refusal {
  return new Refusal(405, "Invalid id supplied. Cannot be found in the database");
}

function wrongState({ state }: TrustOrder): Refusal {
  return new Refusal(465, `Order state '${state}' does not allow this.`);
}

function getCapabilities(): Reply {
  return { ...done({ enabled_product_types: [...productTypes] }), items: { action: "GET_CAPABILITIES:REPLY" } };
}

/** Orders of certificates and other trust products. */
export const trustOrderHandlers: Handlers = {
  "SW_REGISTER TRUST_SERVICE": register,
  "PROCESS_PENDING TRUST_SERVICE": processPending,
  "CANCEL_ORDER TRUST_SERVICE": cancelOrder,
  "UPDATE_ORDER TRUST_SERVICE": updateOrder,
  "GET_ORDER_INFO TRUST_SERVICE": getOrderInfo,
  "UPDATE_DV_AUTH TRUST_SERVICE": updateDvAuth,
  "RESEND_APPROVE_EMAIL TRUST_SERVICE": resendApproveEmail,
  "RESEND_CERT_EMAIL TRUST_SERVICE": resendCertEmail,
  "GET_CAPABILITIES TRUST_SERVICE": getCapabilities,
};
