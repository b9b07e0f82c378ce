/** Options of one call. */
export interface CallOptions {
  /** Cancels the call. A charge or destroy that was already sent ends as {@link OutcomeUnknownError}. */
  readonly signal?: AbortSignal | undefined;
  /** Time for the call with all its attempts, in milliseconds; the client's `timeoutMs` otherwise. */
  readonly timeoutMs?: number | undefined;
  /** Address of the end user on whose behalf the call is made, sent as `registrant_ip`. */
  readonly registrantIp?: string | undefined;
  /** Username of the sub-reseller acted for, sent as `as_subreseller` among the attributes. */
  readonly asSubreseller?: string | undefined;
  /** More attributes, for what the library does not know yet. */
  readonly extra?: RawAssoc | undefined;
}

/** A value for the wire, not yet text: numbers are written out, booleans become `1` and `0`, `undefined` is left out. */
export type RawValue = string | number | boolean | undefined | readonly RawValue[] | RawAssoc;

export interface RawAssoc {
  readonly [key: string]: RawValue;
}
