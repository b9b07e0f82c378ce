import { createHash } from "node:crypto";
import { domainToASCII } from "node:url";
import type { OpenSrsClient } from "../../client.js";
import type { LostOrder } from "../../errors/lost.js";
import type { Reply } from "../../exchange/reply.js";
import type { CallOptions } from "../../options/options.js";
import type { OpsAssoc } from "../../wire/index.js";
import type { IntentKind } from "../journal.js";

/** What the workflow looks at of an order, whatever its kind. */
export interface Order {
  readonly domain?: string | undefined;
  readonly reg_type?: string | undefined;
  readonly period?: number | string | undefined;
  readonly currentexpirationyear?: number | string | undefined;
  readonly product_type?: string | undefined;
  readonly csr?: string | undefined;
  readonly order_id?: number | string | undefined;
  readonly product_id?: number | string | undefined;
  readonly contact_set?: { readonly owner?: { readonly email?: string | undefined } | undefined } | object | undefined;
  readonly dv_auth_method?: string | undefined;
  readonly approver_email?: string | undefined;
}

/** How one kind of order is placed. */
export interface Kind {
  readonly kind: IntentKind;
  readonly isCertificate: boolean;
  /** It can happen twice: it is saved first, and processed by its number then. */
  readonly twoPhase: boolean;
  readonly method: "registerDomain" | "renewDomain" | "registerTrustService";
  /** The item of the reply that holds the order's number. */
  readonly number: "id" | "order_id";
}

export const KINDS: Readonly<Record<IntentKind, Kind>> = {
  register: {
    kind: "register",
    isCertificate: false,
    twoPhase: false,
    method: "registerDomain",
    number: "id",
  },
  transfer: {
    kind: "transfer",
    isCertificate: false,
    twoPhase: true,
    method: "registerDomain",
    number: "id",
  },
  renew: {
    kind: "renew",
    isCertificate: false,
    twoPhase: false,
    method: "renewDomain",
    number: "order_id",
  },
  certificate: {
    kind: "certificate",
    isCertificate: true,
    twoPhase: true,
    method: "registerTrustService",
    number: "order_id",
  },
};

const METHODS: Readonly<Record<string, "DNS" | "File" | "Email">> = { dns: "DNS", file: "File", email: "Email" };

/** Processes a saved or parked order. */
export function processOrder(
  client: OpenSrsClient,
  { isCertificate }: Kind,
  orderId: string,
  order: Order | undefined,
  options: CallOptions,
): Promise<Reply<unknown>> {
  if (!isCertificate) return client.processPending({ order_id: orderId }, options);
  const method = METHODS[order?.dv_auth_method?.toLowerCase() ?? ""];
  const approver = order?.approver_email;
  return client.processPendingTrustService(
    {
      order_id: orderId,
      ...(method !== undefined && (method !== "Email" || approver !== undefined) && { dv_auth_method: method }),
      ...(approver !== undefined && { approver_email: approver }),
    },
    options,
  );
}

export function cancelOrder(
  client: OpenSrsClient,
  { isCertificate }: Kind,
  orderId: string,
  options: CallOptions,
): Promise<unknown> {
  const input = { order_id: orderId, command: "cancel" } as const;
  return isCertificate ? client.processPendingTrustService(input, options) : client.processPending(input, options);
}

/** How an order stands, by its number. */
export async function orderStatus(
  client: OpenSrsClient,
  { isCertificate }: Kind,
  orderId: string,
  options: CallOptions,
): Promise<"completed" | "closed" | "waits" | "under way" | "unknown"> {
  const status = isCertificate
    ? textItem((await client.getTrustServiceOrderInfo({ order_id: orderId }, options)).raw.attributes, "state")
    : textItem(
        inside((await client.getOrderInfo({ order_id: orderId }, options)).raw.attributes, "field_hash"),
        "status",
      );
  if (status === "completed") return "completed";
  if (["declined", "cancelled", "deleted"].includes(status)) return "closed";
  if (status === "pending") return "waits";
  return status === "" ? "unknown" : "under way";
}

/** What a reply says of the order that it accepted. */
export function acceptedOrder(
  { raw, transactionId }: Reply<unknown>,
  ...numbers: readonly ("id" | "order_id")[]
): { orderId: string | undefined; expiry: string | undefined; transactionId: string | undefined } {
  const item = (name: string) => textItem(raw.attributes, name) || undefined;
  const orderId = numbers.map(item).find((text) => text !== undefined && /^\d+$/.test(text));
  return { orderId, expiry: item("registration expiration date"), transactionId };
}

function textItem(value: unknown, name: string): string {
  const item = inside(value, name);
  return typeof item === "string" ? item.trim() : "";
}

function inside(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as OpsAssoc)[name] : undefined;
}

/** What makes an order this one and no other. */
export function fingerprintOf(key: string, kind: IntentKind, order: Order, subreseller: string | undefined): string {
  const owner = inside(inside(order.contact_set, "owner"), "email");
  const facts = [
    kind,
    domainOf(order),
    order.reg_type,
    order.period,
    order.currentexpirationyear,
    order.product_type,
    order.csr?.replace(/\s+/g, ""),
    order.order_id,
    order.product_id,
    subreseller,
    typeof owner === "string" ? owner.trim().toLowerCase() : undefined,
  ];
  const text = JSON.stringify([key, ...facts.map((fact) => (fact === undefined ? null : String(fact)))]);
  return createHash("sha256").update(text).digest("hex");
}

export function domainOf({ domain = "" }: Order): string {
  return domainToASCII(domain.trim()) || domain.trim().toLowerCase();
}

/** As it can stand in a mark; anything else is written as a hash. */
const PLAIN_KEY = /^(?!\*)[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/;

/** The mark of one attempt: each has its own, so that what is found is known to be of that one. */
export function markText(key: string, attempt: number): string {
  const plain = PLAIN_KEY.test(key) ? key : `*${createHash("sha256").update(key).digest("hex")}`;
  return `key:${plain}#${attempt}`;
}

/** What is being processed, as the order that was placed is known. */
export function processedLost(lost: LostOrder, placed: LostOrder | undefined): LostOrder {
  const { mark, markIn, owner, reg_type, domain, as_subreseller } = placed ?? {};
  return { ...lost, mark, markIn, owner, reg_type, domain, as_subreseller: lost.as_subreseller ?? as_subreseller };
}
