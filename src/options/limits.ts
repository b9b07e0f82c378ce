/** Limits of one client; see {@link Limits} for those that several machines share. */
export interface LimitOptions {
  /** Calls a second, spread evenly. They are kept a twentieth below, so that no second has more. Default: as they come. */
  readonly perSecond?: number | undefined;
  /** Connections at once, each of which carries one call; it is another name for `concurrency`. */
  readonly connections?: number | undefined;
}

/** Whose turn it is to send, of all clients that share the limits of an account: `redisLimits()`, or one of your own. */
export interface Limits {
  /**
   * Takes the account's next turn, if it comes within that many milliseconds: the wait for it in milliseconds, `undefined`
   * when it comes later, and is not taken then.
   */
  turn(account: string, withinMs: number): Promise<number | undefined>;
  /** OpenSRS turned a call away for their number, which was sent so many milliseconds ago: all are to be slower. */
  turnedAway(account: string, agoMs: number): Promise<void>;
}
