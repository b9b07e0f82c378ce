import { addYears, DAY } from "../../messages/dates.js";
import { schedule } from "../agenda.js";
import { assoc, text } from "../fields.js";
import { nextId } from "../state.js";
import { purseOf, type World } from "../world.js";
import { authorityOf, parseRequest } from "./authority.js";
import { isCertificate, kindOf } from "./catalogue.js";
import type { TrustOrder, TrustOrderState, TrustProduct } from "./types.js";

/** How long the supplier takes when nobody hurries it, by what is checked. */
const ISSUED_AFTER = { dv: 10 * 60_000, ov: 2 * DAY, ev: 5 * DAY, site: 60_000 } as const;

/** Notes something in an order's history. */
export function noteOrder({ now }: World, order: TrustOrder, type: string, note: string): void {
  order.notes.push({ at: now, type, note });
}

/** Submits an order to its supplier; its price is set aside. */
export function submitTrustOrder(world: World, order: TrustOrder): void {
  const { state, now } = world;
  order.held = order.price;
  purseOf(state, order.payer).held += order.price;
  order.supplierOrderId = String(nextId(state));
  order.state = "awaiting-approval";
  noteOrder(world, order, "money_held", `Funds for order [${order.id}] were set aside.`);
  noteOrder(world, order, "order_processed", `Order [${order.id}] was submitted to the supplier.`);
  schedule(state, now + ISSUED_AFTER[kindOf(order.productType)], "issue", order.id);
}

/** Ends an order that came to nothing. */
export function closeTrustOrder(world: World, order: TrustOrder, state: TrustOrderState): void {
  release(world, order);
  order.state = state;
  noteOrder(world, order, `order_${state}`, `Order [${order.id}] was ${state}.`);
}

function release({ state }: World, order: TrustOrder): void {
  purseOf(state, order.payer).held -= order.held;
  order.held = 0;
}

/** The supplier is satisfied: the order is charged and its product is there. */
export function issueOrder(world: World, orderId: string): void {
  const { state, now } = world;
  const order = state.trustOrders[orderId];
  if (order?.state !== "awaiting-approval" && order?.state !== "in-progress") return;
  const former = state.trustProducts[order.formerId];
  // A renewal goes on where the former product ends.
  const from = order.regType === "renewal" && former !== undefined ? Math.max(former.expiresAt, now) : now;
  const product: TrustProduct = {
    id: nextId(state),
    orderId: order.id,
    domain: order.domain,
    productType: order.productType,
    state: "active",
    issuedAt: now,
    startsAt: now,
    expiresAt: addYears(from, order.period),
    contactEmail: contactEmailOf(order),
    certificate: "",
    letExpire: false,
    trustSeal: false,
    sealInSearch: false,
  };
  if (isCertificate(order.productType)) product.certificate = issue(world, order, product);
  if (former !== undefined) former.state = order.regType === "renewal" ? "renewed" : "upgraded";
  state.trustProducts[product.id] = product;
  order.productId = product.id;
  release(world, order);
  world.charge(order.price, order.payer);
  order.state = "completed";
  noteOrder(world, order, "supplier_product_created", `Product [${product.id}] was created by the supplier.`);
  noteOrder(world, order, "money_charged", `Order [${order.id}] was charged.`);
  noteOrder(world, order, "order_completed", `Order [${order.id}] was completed.`);
  noteOrder(world, order, "product_active", `Product [${product.id}] is active.`);
  schedule(state, product.expiresAt, "expire-product", product.id);
}

function issue(world: World, order: TrustOrder, product: TrustProduct): string {
  const names = [...new Set([order.domain, ...order.additionalDomains])];
  const validity = { from: product.startsAt, until: product.expiresAt };
  return authority(world).issue(parseRequest(order.csr), names, validity, product.id);
}

/** The sandbox's certificate authority. */
export function authority({ state, random }: World) {
  state.caSeed ||= random.characters(32, "0123456789abcdef");
  return authorityOf(state.caSeed);
}

/** The product's last day came. */
export function expireProduct({ state }: World, productId: string): void {
  const product = state.trustProducts[productId];
  if (product?.state === "active") product.state = "expired";
}

/** The address that the supplier writes to: of the admin contact or, for checked organisations, theirs. */
export function contactEmailOf({ contacts }: TrustOrder): string {
  return text(assoc(contacts, "admin"), "email") || text(assoc(contacts, "organization"), "email");
}

const RENEWABLE = { before: 60 * DAY, after: 15 * DAY };

/** A product can be renewed from 60 days before its end to 15 days after. */
export function isRenewable({ state, expiresAt }: TrustProduct, now: number): boolean {
  if (state !== "active" && state !== "expired") return false;
  return now >= expiresAt - RENEWABLE.before && now <= expiresAt + RENEWABLE.after;
}
