/** What an order may cost, kept until it is known that it was not carried out. */
export interface Reservation {
  /** Of the order: reserved twice it counts once. */
  readonly id: string;
  /** The account that spends, such as `host/username`. */
  readonly account: string;
  /** The day that it counts for, in UTC: `2026-11-27`. */
  readonly day: string;
  /** A decimal, such as `12.50`. */
  readonly amount: string;
}

/** Where a day's spending is counted: one place for all machines that share a ceiling. */
export interface Ledger {
  /**
   * Counts the amount, in one step that many orders at once cannot outrun, unless it would take the day's sum of the
   * account over the ceiling. Gives whether it did, and the day's sum then.
   */
  reserve(reservation: Reservation, ceiling: string): Promise<{ readonly accepted: boolean; readonly spent: string }>;
  /** Takes the reservation back: its order was not carried out. What is not reserved is left as it is. */
  release(reservation: Reservation): Promise<void>;
}
