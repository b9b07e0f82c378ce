import type { OpsAssoc } from "../wire/value.js";

/** What GET_PRICE is asked about an order. */
export interface PriceQuestion {
  readonly domain: string;
  readonly reg_type: "new" | "renewal" | "transfer" | "trade";
  /** Years. */
  readonly period: number;
}

/**
 * What a charging command costs, or how that is learned. `free`: it creates an order and spends nothing. `listed`:
 * GET_PRICE tells it; `besides` says what is billed on top that nothing tells the price of. `ordered`: GET_ORDER_INFO
 * tells it of the order that is run. `stated`: the input says it. `unpriced`: OpenSRS has no command that tells it.
 */
export type Cost =
  | { readonly kind: "free" }
  | {
      readonly kind: "listed";
      readonly ask: PriceQuestion;
      /** The order says itself that the name is a premium one. */
      readonly premium?: boolean;
      readonly besides?: string | undefined;
    }
  | { readonly kind: "ordered"; readonly object: "DOMAIN" | "TRUST_SERVICE"; readonly orderId: string }
  | { readonly kind: "stated"; readonly amount: string }
  | { readonly kind: "unpriced"; readonly because: string };

/** A cost, or how it follows from the attributes as they are sent. */
export type CostRule = Cost | ((attributes: OpsAssoc) => Cost);

export const FREE: Cost = { kind: "free" };

/** Of a command that is not declared. */
export const UNKNOWN_COST: Cost = unpriced("no price is known of a command that the library does not know");

/** What a request costs by the rule of its command; nothing where it has none, being no charge. */
export function costOf(rule: CostRule | undefined, { attributes }: OpsAssoc): Cost | undefined {
  if (typeof rule !== "function") return rule;
  return rule(typeof attributes === "object" && !Array.isArray(attributes) ? attributes : {});
}

export function unpriced(because: string): Cost {
  return { kind: "unpriced", because };
}

/** The price of a domain's order, as GET_PRICE tells it. */
export function listed(
  attributes: OpsAssoc,
  reg_type: PriceQuestion["reg_type"],
  {
    years = said(attributes, "period"),
    ...more
  }: { years?: string; premium?: boolean; besides?: string | undefined } = {},
): Cost {
  if (!/^\d{1,2}$/.test(years)) return unpriced("the order does not say for how many years it is");
  // A transfer that adds no year is billed all the same.
  const period = Math.max(1, Number(years));
  return { kind: "listed", ask: { domain: said(attributes, "domain"), reg_type, period }, ...more };
}

/** What an order costs that is run or, with `command` cancel, is not. */
export function ofOrder(object: "DOMAIN" | "TRUST_SERVICE"): CostRule {
  return (attributes) =>
    said(attributes, "command") === "cancel"
      ? FREE
      : { kind: "ordered", object, orderId: said(attributes, "order_id") };
}

/** A text among the attributes; empty where there is none. */
export function said(attributes: OpsAssoc, name: string): string {
  const value = attributes[name];
  return typeof value === "string" ? value : "";
}

/** The order is only kept: nothing is spent until it is processed. */
export function isSaved(attributes: OpsAssoc): boolean {
  return said(attributes, "handle") === "save";
}
