import type { Assoc } from "../messages/codec.js";
import type { Cents } from "../messages/money.js";
import type { Random } from "../random.js";
import type { Order, Purse, QueuedEvent, State, Subreseller } from "./state.js";

/** What a reseller sets in the control panel, which the sandbox does not have. */
export interface AccountSettings {
  /** The reseller's own username. */
  readonly username: string;
  /** Orders that do not say so themselves are carried out at once. */
  readonly processImmediately: boolean;
  /** The records of each DNS template, by its name. */
  readonly dnsTemplates: Readonly<Record<string, Assoc>>;
  /** The other resellers that accept domains pushed to them. */
  readonly pushTo: readonly string[];
  /** Orders keep `affiliate_id` and `comments`. */
  readonly keepsMarks: boolean;
  readonly ordersShowAfterMs: number;
}

/** What commands, the clock and outside events have in common: the state, a moment, and ways to move money and tell of it. */
export interface World {
  readonly state: State;
  readonly settings: AccountSettings;
  /** The sandbox's time, the same throughout one happening. */
  readonly now: number;
  readonly random: Random;
  /** Takes the amount from the payer's balance, or gives it back when it is negative. */
  charge(amount: Cents, payer: string): void;
  /** Names the order that was placed, for the history. */
  placed(order: Pick<Order, "id" | "status">): void;
  /** Tells who listens that an event was queued. */
  announce(event: QueuedEvent): void;
}

/** Who pays: the reseller, whose name is empty here, or a sub-reseller. */
export function purseOf(state: State, payer: string): Purse {
  return payer === "" ? state : (state.subresellers[payer] as Subreseller);
}

/** Whether the payer has the amount, beside what is set aside. */
export function canPay(state: State, payer: string, amount: Cents): boolean {
  const { balance, held } = purseOf(state, payer);
  return balance - held >= amount;
}
