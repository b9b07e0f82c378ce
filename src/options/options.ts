import type { LostOrder, MarkPlace } from "../errors/lost.js";
import type { Transport } from "../transport/transport.js";
import type { ChargeRecord } from "./charge-record.js";
import type { Environment, ResolvedEnvironment } from "./environments.js";
import type { LimitOptions, Limits } from "./limits.js";
import type { SpendOptions, SpendPolicy } from "./spend.js";

/** The reseller's private key, or a function that gives the present one: a new key ends the old one at once. */
export type PrivateKey = string | (() => string | Promise<string>);

export interface Credentials {
  /** The main reseller username of that system; sub-users cannot use the API. */
  readonly username: string;
  readonly privateKey: PrivateKey;
}

/** Credentials of which some may be missing, as where a variable of the environment is not set. */
export type EnvironmentCredentials = { readonly [Key in keyof Credentials]: Credentials[Key] | undefined };

export interface ClientOptions {
  /** Which system: there is no default, so that nobody reaches production by accident. */
  readonly environment: Environment;
  readonly username?: string | undefined;
  readonly privateKey?: PrivateKey | undefined;
  /**
   * Instead of `username` and `privateKey`: those of each environment by its name, so that a change of environment
   * changes the key. Only those of the present environment must be complete.
   */
  readonly credentials?: Readonly<Record<string, EnvironmentCredentials>> | undefined;
  /** How OpenSRS is reached. Default: `undiciTransport()`; on Bun `fetchTransport()`. */
  readonly transport?: Transport | undefined;
  /**
   * Time for a call with all its attempts, in milliseconds, from the moment it gets a place of `concurrency`. Default:
   * 90,000, since OpenSRS itself waits for registries.
   */
  readonly timeoutMs?: number | undefined;
  /** Longest wait for a place, in milliseconds; without it a call waits until its turn comes or its signal fires. */
  readonly queueTimeoutMs?: number | undefined;
  /** Time for making a connection, in milliseconds. Default: 10,000. */
  readonly connectTimeoutMs?: number | undefined;
  /** How passing failures are repeated, or `false`. Charges are never sent twice whatever it says. */
  readonly retry?: RetryOptions | false | undefined;
  /** Calls at once, each on a connection; others wait. Default: 10. */
  readonly concurrency?: number | undefined;
  /**
   * How fast calls may leave: `{ perSecond }` of this client, or what all machines of a reseller share, such as
   * `redisLimits(redis, { perSecond })` of `opensrs-client/redis`. Default: as they come. Whatever it says, calls that
   * OpenSRS turns away for their number (300, 310, 350) make all others wait longer for a while.
   */
  readonly limits?: LimitOptions | Limits | undefined;
  /**
   * Gives every order that can carry one a mark drawn for it, in `affiliate_id` or `comments`, see {@link CallOptions.mark}.
   * Default: false, since the account may use both itself.
   */
  readonly marks?: boolean | undefined;
  /**
   * A reply with `issues` is an error, `ReplyFormatError`, of commands that only read; never of those that change
   * something, whose replies must not be lost to their shape. Default: false.
   */
  readonly strictReplies?: boolean | undefined;
  /** Largest reply in bytes. Default: 32 MiB. */
  readonly maxReplyBytes?: number | undefined;
  /** Gets one line a call, without contact data and secrets: `console`, winston, pino, bunyan and the like. */
  readonly logger?: Logger | undefined;
  /**
   * What may be spent: prices an order before it leaves, and keeps back what costs too much. Default: nothing is asked
   * and everything leaves.
   */
  readonly spend?: SpendOptions | undefined;
  /**
   * Called once for every charge that ends, however it ends, for an audit trail; the logger gets the same as one line.
   * What it throws or rejects with is told to the logger and changes nothing.
   */
  readonly onCharge?: ((record: ChargeRecord) => unknown) | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Cancels the call: it rejects with the signal's reason. What was already sent and changes something ends as
   * {@link AbortedError} (a write) or {@link OutcomeUnknownError} (a charge or destroy), with the reason as `cause`. */
  readonly signal?: AbortSignal | undefined;
  /** Time for the call with all its attempts once it has a place, in milliseconds; the client's `timeoutMs` otherwise. */
  readonly timeoutMs?: number | undefined;
  /** Longest wait for a place, in milliseconds; the client's `queueTimeoutMs` otherwise. */
  readonly queueTimeoutMs?: number | undefined;
  /** Address of the end user on whose behalf the call is made, sent as `registrant_ip`. */
  readonly registrantIp?: string | undefined;
  /** Username of the sub-reseller acted for, sent as `as_subreseller` among the attributes. */
  readonly asSubreseller?: string | undefined;
  /**
   * A mark of your own that this order carries, such as `invoice-4711`: with it `reconcile()` knows the order among all
   * others. It goes into `affiliate_id`, or into `comments` where the order gives an affiliate, unless it says where;
   * use each mark once. `false`: none, whatever the client's `marks` says.
   */
  readonly mark?: string | PlacedMark | false | undefined;
  /**
   * Called once with what `reconcile()` would need, when a charge or destroy is about to leave; nothing leaves before it
   * has ended, nor when it fails, which fails the call. For whoever must know after a crash what was being sent. The
   * request is called back when `lost.until` has passed before its first byte could leave.
   */
  readonly beforeSend?: ((lost: LostOrder) => unknown) | undefined;
  /**
   * The request is called back, at the last moment before its first byte, when this time has passed: for a process that
   * may have been frozen meanwhile, while another took over. The call ends as {@link TimeoutError}, not sent.
   */
  readonly sendBefore?: Date | undefined;
  /** More attributes, for what the library does not know yet. */
  readonly extra?: RawAssoc | object | undefined;
}

/** A mark, and the attribute that is to carry it. */
export interface PlacedMark {
  readonly text: string;
  readonly in: MarkPlace;
}

/** A value for the wire, not yet text: numbers are written out, booleans become `1` and `0`, `undefined` is left out. */
export type RawValue = RawItem | undefined;

/**
 * What stands in a list: nothing there is left out. An object may have the type of an interface, such as `Contact`;
 * what it holds is checked when it is sent.
 */
export type RawItem = string | number | boolean | readonly RawItem[] | object;

export interface RawAssoc {
  readonly [key: string]: RawValue;
}

/** The options after all checks and defaults. */
export interface ResolvedOptions {
  readonly environment: ResolvedEnvironment;
  readonly username: string;
  readonly privateKey: () => string | Promise<string>;
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly queueTimeoutMs: number | undefined;
  readonly connectTimeoutMs: number;
  readonly retry: RetryPolicy;
  readonly concurrency: number;
  /** Calls a second, or what is shared. */
  readonly limits: number | Limits | undefined;
  readonly maxReplyBytes: number;
  readonly logger: Logger | undefined;
  readonly spend: SpendPolicy | undefined;
  readonly onCharge: ((record: ChargeRecord) => unknown) | undefined;
  readonly marks: boolean;
  readonly strictReplies: boolean;
}

/**
 * What a logger needs to have; every method is optional. `console` and winston take the message first. pino (Fastify's
 * logger too) and bunyan take the facts first, and get them so: they are known by `bindings` and `addStream`.
 */
export interface Logger {
  debug?(message: string, facts: object): unknown;
  info?(message: string, facts: object): unknown;
  warn?(message: string, facts: object): unknown;
  error?(message: string, facts: object): unknown;
}

export interface RetryOptions {
  /**
   * Attempts at the most, the first included. Default: 3. What OpenSRS turned away for the number of calls (300, 310,
   * 350) does not count: that is repeated until the call's time is up.
   */
  readonly attempts?: number | undefined;
  /** Wait before the second attempt, doubled for each further one, in milliseconds. Default: 500. */
  readonly baseDelayMs?: number | undefined;
  /** Longest wait, in milliseconds. Default: 10,000. */
  readonly maxDelayMs?: number | undefined;
}

export interface RetryPolicy {
  readonly attempts: number;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, baseDelayMs: 500, maxDelayMs: 10_000 };
