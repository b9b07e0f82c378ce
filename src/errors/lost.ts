/** The attribute that carries a mark. */
export type MarkPlace = "affiliate_id" | "comments";

/**
 * A call whose outcome was lost: plain JSON, without passwords, auth codes or contacts, for `reconcile()` in this
 * process or another, now or after a crash.
 */
export interface LostOrder {
  /** Who ordered it, and where, such as `rr-n1-tor.opensrs.net:55443`: only a client of this account can learn what became of it. */
  readonly account: { readonly host: string; readonly username: string };
  /** Action and object, such as `SW_REGISTER DOMAIN`. */
  readonly command: string;
  readonly domain?: string | undefined;
  /** The mark that the order carries, and where. */
  readonly mark?: string | undefined;
  readonly markIn?: MarkPlace | undefined;
  /** When the request began to leave, by this machine's clock; ISO 8601. */
  readonly sentAt: string;
  /** The deadline of the call: until then its server may have been at work for it anyway. ISO 8601. */
  readonly until: string;
  /** What the server's clock was ahead of this machine's, in milliseconds, as its replies said before. */
  readonly clockAheadMs?: number | undefined;
  /** How much more it may have been, in milliseconds: the time that the reply took which said so. */
  readonly clockSlackMs?: number | undefined;
  /** The owner's address, salted and hashed: tells this order from another customer's for the same name. */
  readonly owner?: { readonly salt: string; readonly hash: string } | undefined;
  readonly reg_type?: string | undefined;
  readonly handle?: string | undefined;
  readonly period?: string | undefined;
  readonly currentexpirationyear?: string | undefined;
  readonly order_id?: string | undefined;
  /** `cancel`, of PROCESS_PENDING. */
  readonly subcommand?: string | undefined;
  readonly as_subreseller?: string | undefined;
}
