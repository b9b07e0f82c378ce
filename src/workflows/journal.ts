import type { LostOrder } from "../errors/lost.js";

/**
 * How far an order has come. `planned`: nothing was sent. `sending`: written before any byte leaves; it is never sent
 * again, only looked for. `pending`: accepted and under way. `parked`: an order waits, for money or a decision. `done`,
 * `held` (somebody else has the thing) and `refused` are final.
 */
export type IntentState = "planned" | "sending" | "pending" | "parked" | "done" | "held" | "refused";

export type IntentKind = "register" | "transfer" | "renew" | "certificate";

/** What a caller wants to have once, by the caller's own key: plain JSON, without passwords, auth codes or contacts. */
export interface Intent {
  readonly key: string;
  /** 1 when it is begun; each change makes it one more. */
  readonly version: number;
  readonly state: IntentState;
  readonly kind: IntentKind;
  /** The account that orders it: no other may go on with it. */
  readonly account: { readonly host: string; readonly username: string };
  /** Empty for a certificate whose order names its host in the signing request only. */
  readonly domain: string;
  /** A hash of what makes it this order and no other: the name, the term, the owner. The key may not be used for another. */
  readonly fingerprint: string;
  /** Which try this is, from 1: each has a mark of its own. */
  readonly attempt: number;
  /** In two steps, which of them is meant: the order that is saved, or its processing. */
  readonly step?: "save" | "process" | undefined;
  /** The call that was or is being sent, as `reconcile()` takes it. */
  readonly lost?: LostOrder | undefined;
  readonly orderId?: string | undefined;
  readonly transactionId?: string | undefined;
  /** Since when its order is known to be declined or cancelled: another may be replacing it for a while. ISO 8601. */
  readonly closedSince?: string | undefined;
  /** The domain's expiry as OpenSRS wrote it. */
  readonly expiry?: string | undefined;
  /** Why it is where it is, in words. */
  readonly reason?: string | undefined;
  /** ISO 8601, by the clock of the worker that wrote it. */
  readonly begunAt: string;
  readonly changedAt: string;
}

/** An item that is `undefined` is taken away. */
export type IntentChange = Partial<Omit<Intent, "key" | "version" | "kind" | "account" | "begunAt">>;

/** Where intents are kept: one place for all workers that may take up the same key. */
export interface Journal {
  /** Keeps the intent, durably, unless there is one of its key; gives the one that is there then. */
  begin(intent: Intent): Promise<Intent>;
  /**
   * Changes the intent, durably when it returns, if it still has the version given; gives it changed, with the next
   * version. `undefined`: another worker was first.
   */
  advance(intent: Pick<Intent, "key" | "version">, change: IntentChange): Promise<Intent | undefined>;
  get(key: string): Promise<Intent | undefined>;
  /** All that are not final, the oldest first. */
  open(): Promise<readonly Intent[]>;
}

const FINAL: ReadonlySet<IntentState> = new Set(["done", "held", "refused"]);

export function isFinal({ state }: Pick<Intent, "state">): boolean {
  return FINAL.has(state);
}
