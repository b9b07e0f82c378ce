import type { DeletedDomain, ExpiringDomain, OpsEvent, TransferAway } from "../../generated/index.js";

/**
 * `expired`: its last day was over less than a day ago. `grace`: longer ago, and it is still in the account: it can be renewed.
 * `redemption`: it was deleted, and can be got back for more until `redeemableUntil`.
 */
export type DomainState = "active" | "expired" | "grace" | "redemption" | "deleted" | "transferred-away";

/** What is known of a domain. */
export interface KnownDomain {
  /** In lower case. */
  readonly name: string;
  /** When it expires or expired, in UTC: `2027-01-15T12:00:00.000Z`. */
  readonly expiry: string;
  readonly state: DomainState;
  /** It renews by itself. Where the store does not keep it, changes of it are not told. */
  readonly autoRenew?: boolean | undefined;
  /** It is left to expire. As `autoRenew`. */
  readonly letExpire?: boolean | undefined;
  /** In `redemption`: until when, in UTC. */
  readonly redeemableUntil?: string | undefined;
}

export type DomainChangeKind =
  | "added"
  | "renewed"
  | "expired"
  | "grace"
  | "redemption"
  | "deleted"
  | "transferred-away"
  | "changed";

/** What OpenSRS said that shows a change. */
export type DomainEvidence =
  /** Its row in the list of the account's domains. */
  | { readonly source: "list"; readonly row: ExpiringDomain }
  /** Its row in the list of deleted domains. */
  | { readonly source: "deleted"; readonly row: DeletedDomain }
  /** Its row in the list of transfers away. */
  | { readonly source: "transfer-away"; readonly row: TransferAway }
  | { readonly source: "event"; readonly event: OpsEvent }
  /** The answer of `belongsToRsp`. `false` proves nothing by itself. */
  | { readonly source: "account"; readonly belongs: boolean; readonly expiry?: string | undefined };

/** A domain that is not as the store has it. */
export interface DomainChange {
  readonly kind: DomainChangeKind;
  readonly name: string;
  /** As the store had it; `undefined` where it did not. */
  readonly before: KnownDomain | undefined;
  readonly after: KnownDomain;
  /** Never empty. */
  readonly evidence: readonly DomainEvidence[];
}

/** A domain that the store knows and the account's list does not have, and nothing shows what became of it. */
export interface UnexplainedDomain {
  readonly name: string;
  /** The store keeps it as it is. */
  readonly before: KnownDomain;
  readonly reason: string;
  /** What was said of it all the same. */
  readonly evidence: readonly DomainEvidence[];
}

/** What the caller knows of its domains: a table, a file, a `memoryDomainStore()`. */
export interface DomainStore {
  /** All that is known, domains that are gone included. */
  all(): Iterable<KnownDomain> | AsyncIterable<KnownDomain>;
  /**
   * Takes over `after` of each change, all or none, durably when it returns. Whatever follows from a change (a mail, an invoice) is
   * best written down in the same transaction: after a crash before, the same changes are told again; after one behind, never.
   */
  save(changes: readonly DomainChange[]): void | Promise<void>;
}

export interface SyncOptions {
  readonly store: DomainStore;
  /**
   * `asOf` of the last sync that was `complete`. What OpenSRS says of a domain's end counts only from then on: without it,
   * an old transfer away could be taken for a new one, and so no transfer counts.
   */
  readonly since?: Date | undefined;
  /**
   * What happened, as far as the caller has taken it from the queue or by the webhook. Default: the oldest 100 events of the queue,
   * which stay there.
   */
  readonly events?: Iterable<OpsEvent> | AsyncIterable<OpsEvent> | undefined;
  /** Ends the sync with its reason; the store stays as it was. */
  readonly signal?: AbortSignal | undefined;
}

export interface SyncResult {
  /** What the store took over. */
  readonly changes: readonly DomainChange[];
  readonly unexplained: readonly UnexplainedDomain[];
  /** The store is what the account was at `asOf`: the list was read whole, and each domain that it lacks is explained. */
  readonly complete: boolean;
  /** Why not. */
  readonly reasons: readonly string[];
  /** When the sync began, by OpenSRS's clock: the next one's `since`. */
  readonly asOf: Date;
  /** Domains in the account's list. */
  readonly listed: number;
}
