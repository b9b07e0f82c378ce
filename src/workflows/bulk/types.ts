import type { MethodName } from "../../commands/index.js";
import type { OpenSrsMethods } from "../../generated/index.js";
import type { CallOptions } from "../../options/options.js";
import type {
  EnsureCertificateOrder,
  EnsureRegisteredOrder,
  EnsureRenewedOrder,
  EnsureTransferredOrder,
} from "../ensure/index.js";
import type { EnsureResult } from "../ensure/types.js";
import type { Journal } from "../journal.js";

/** The orders that {@link bulk} places once for a key each, and what they take: all but `handle`. */
export interface BulkOrders {
  registerDomain: EnsureRegisteredOrder | EnsureTransferredOrder;
  renewDomain: EnsureRenewedOrder;
  registerTrustService: EnsureCertificateOrder;
}

/** What one call of {@link bulk} takes. */
export type BulkInput<M extends MethodName> = M extends keyof BulkOrders
  ? BulkOrders[M]
  : NonNullable<Parameters<OpenSrsMethods[M]>[0]>;

/** What one call of {@link bulk} gives: the method's reply, or of an order what `ensure*` says of it. */
export type BulkReply<M extends MethodName> = M extends keyof BulkOrders
  ? EnsureResult
  : Awaited<ReturnType<OpenSrsMethods[M]>>;

/** What became of one input: a reply or an error. */
export type BulkResult<M extends MethodName, I = BulkInput<M>> =
  | { readonly index: number; readonly input: I; readonly reply: BulkReply<M>; readonly error?: undefined }
  | { readonly index: number; readonly input: I; readonly reply?: undefined; readonly error: Error };

/** Remembers what was done, by key: `resumeFile(path)`, a `Set`, or a table of your own that outlives the process. */
export interface ResumeStore {
  has(key: string): boolean | Promise<boolean>;
  /** What it remembers is to be there after a crash, once this has returned. */
  add(key: string): unknown;
}

/** How far the work is. */
export interface BulkProgress {
  /** Inputs that have their reply. */
  readonly done: number;
  readonly failed: number;
  /** Inputs that an earlier run had done. */
  readonly skipped: number;
}

/** What each call of {@link bulk} may be given. */
export type BulkCallOptions = Pick<
  CallOptions,
  "signal" | "timeoutMs" | "queueTimeoutMs" | "registrantIp" | "asSubreseller" | "extra"
>;

export interface BulkOptions<I> extends BulkCallOptions {
  /** How many calls are under way at most. The client's own limit still counts. Default: 10. */
  readonly concurrency?: number | undefined;
  /** What was done before is left out, and what is done is remembered there. Needs `key`; so do orders. */
  readonly resume?: ResumeStore | undefined;
  /** The name of an input, the same in each run and no other's, such as the number of an invoice. It may not hold secrets. */
  readonly key?: ((input: I, index: number) => string) | undefined;
  /** What orders are written down in, so that each is placed once. */
  readonly journal?: Journal | undefined;
  /** Hears after each input how far the work is. */
  readonly onProgress?: ((progress: BulkProgress) => void) | undefined;
}
