// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `RENEW DOMAIN` takes. Renews a domain for some years and sets its auto-renew flag. */
export interface RenewDomainInput {
  /** The domain to renew. */
  domain: string;
  /**
   * Year of the registry's current expiry, such as 2026; another year is refused.
   * At least 1990.
   * At most 9999.
   */
  currentexpirationyear: number;
  /**
   * Years to add; .AI takes 2 or more.
   * At least 1.
   * At most 10.
   */
  period: number;
  /** `process`: renew now; `save`: keep the order until it is processed. */
  handle: "save" | "process";
  /** What the domain's auto-renew flag is set to. */
  auto_renew: boolean;
  /** Affiliate of the order. */
  affiliate_id?: string | undefined;
  /**
   * Parked pages; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * The price that `getPrice` gave; another price is refused.
   * For: the name renews at a registry premium price.
   */
  premium_price_to_verify?: string | number | undefined;
  /** Notes on the order; seen in one client only. */
  notes?: string | undefined;
}
/** What {@link OpenSrsMethods.renewDomain} gives. Renews a domain for some years and sets its auto-renew flag. */
export interface RenewDomainAttributes {
  /** The order. */
  order_id?: string;
  /** Another number than `order_id`, the domain's record by one client's naming. */
  id?: string;
  /** The new expiry, in UTC. The key has spaces on the wire. */
  "registration expiration date"?: string;
  /** The auto-renew flag as it is now. */
  auto_renew?: boolean;
  /** The admin contact's address. */
  admin_email?: string;
  /**
   * The waiting request.
   * For: the renewal was queued.
   */
  queue_request_id?: string;
  /** An order that was left pending; seen in one client only. */
  forced_pending?: string;
}
/** The reply of {@link OpenSrsMethods.renewDomain}. */
export type RenewDomainReply = Reply<RenewDomainAttributes>;
