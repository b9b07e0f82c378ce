import type { Assoc } from "../../messages/codec.js";
import type { Cents } from "../../messages/money.js";

export type TrustOrderState = "pending" | "awaiting-approval" | "in-progress" | "completed" | "cancelled" | "declined";

/** An order for a certificate or another trust product. */
export interface TrustOrder {
  id: number;
  domain: string;
  productType: string;
  regType: "new" | "renewal" | "upgrade";
  state: TrustOrderState;
  period: number;
  price: Cents;
  held: Cents;
  payer: string;
  /** The product it came to; 0 before. */
  productId: number;
  /** The product that it renews or upgrades; 0 for a new one. */
  formerId: number;
  csr: string;
  contacts: Assoc;
  approverEmail: string;
  dvAuthMethod: string;
  additionalDomains: string[];
  serverType: string;
  serverCount: string;
  specialInstructions: string;
  supplierOrderId: string;
  notes: TrustNote[];
}

/** A line of an order's history. */
interface TrustNote {
  at: number;
  type: string;
  note: string;
}

/** What an order came to. */
export interface TrustProduct {
  id: number;
  orderId: number;
  domain: string;
  productType: string;
  state: "active" | "expired" | "renewed" | "revoked" | "upgraded";
  issuedAt: number;
  startsAt: number;
  expiresAt: number;
  contactEmail: string;
  /** PEM; empty for a product that is no certificate. */
  certificate: string;
  letExpire: boolean;
  trustSeal: boolean;
  sealInSearch: boolean;
}
