import type { Assoc } from "./codec.js";
import type { Cents } from "./money.js";

// Everything here is plain data: the sandbox's memory can be written to JSON and read back.

/** A nameserver of a domain. */
export interface Nameserver {
  name: string;
  sortorder: number;
}

/** A domain in the account. Times are milliseconds since 1970. */
export interface Domain {
  /** Not the order's number: the domain record's own. */
  id: number;
  name: string;
  createdAt: number;
  updatedAt: number;
  expiresAt: number;
  autoRenew: boolean;
  letExpire: boolean;
  locked: boolean;
  privacy: boolean;
  authInfo: string;
  contacts: Assoc;
  nameservers: Nameserver[];
  tldData: Assoc;
  affiliateId: string;
  encodingType: string;
  regUsername: string;
  regPassword: string;
  /** The expiration years it was renewed from: a repeated renewal is told by them. */
  renewedFrom: number[];
}

/** What an order may be waiting for or have come to. */
export type OrderStatus = "pending" | "completed" | "cancelled" | "declined";

/** An order of the account. */
export interface Order {
  id: number;
  domain: string;
  type: "new" | "renewal";
  status: OrderStatus;
  period: number;
  cost: Cents;
  orderedAt: number;
  completedAt: number | null;
  /** The attributes it was placed with, so that a saved order can be processed later. */
  request: Assoc;
  notes: { at: number; note: string }[];
}

/** A NAME_SUGGEST that ran out of time and can be continued. */
export interface Search {
  attributes: Assoc;
  /** Simulated seconds spent on it so far. */
  spent: number;
}

/** All that the sandbox remembers. */
export interface State {
  balance: Cents;
  /** The part of the balance that is set aside for orders in progress. */
  held: Cents;
  lastId: number;
  domains: Record<string, Domain>;
  orders: Record<string, Order>;
  searches: Record<string, Search>;
  /** Names that others have registered, beside the well-known labels. */
  takenElsewhere: Record<string, true>;
}

/** The labels that are registered by others under every TLD. */
const TAKEN_LABELS: ReadonlySet<string> = new Set(["example", "google", "opensrs", "taken", "tucows"]);

/** An account with money and nothing else. */
export function createState(balance: Cents, takenElsewhere: readonly string[]): State {
  const record = <T>(): Record<string, T> => Object.create(null);
  const state: State = {
    balance,
    held: 0,
    lastId: 1000,
    domains: record(),
    orders: record(),
    searches: record(),
    takenElsewhere: record(),
  };
  for (const name of takenElsewhere) state.takenElsewhere[name] = true;
  return state;
}

/** A number that no order or domain had before. */
export function nextId(state: State): number {
  state.lastId += 1;
  return state.lastId;
}

/** Whether someone, here or elsewhere, has the name. */
export function isTaken(state: State, name: string): boolean {
  return name in state.domains || name in state.takenElsewhere || TAKEN_LABELS.has(name.slice(0, name.indexOf(".")));
}

/** Whether the account can pay the amount. */
export function canPay(state: State, amount: Cents): boolean {
  return state.balance - state.held >= amount;
}
