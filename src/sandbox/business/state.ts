import type { Assoc } from "../messages/codec.js";
import type { Cents } from "../messages/money.js";
import type { Surname } from "./surnames.js";
import type { TrustOrder, TrustProduct } from "./trust/types.js";

// Everything here is plain data: the sandbox's memory can be written to JSON and read back. Times are milliseconds since 1970.

/** A nameserver of a domain. */
export interface Nameserver {
  name: string;
  sortorder: number;
}

/** A line of the history that GET_NOTES shows. */
export interface Note {
  at: number;
  note: string;
}

/** The check of the registrant's e-mail address. */
export interface Verification {
  status: "not_applicable" | "pending" | "verified" | "suspended";
  /** When an unverified domain is suspended. */
  deadline: number;
}

/** A change of registrant that waits for an approval. */
interface Trade {
  owner: Assoc;
  waitsFor: "current" | "new";
  startedAt: number;
}

/** A domain in the account. */
export interface Domain {
  /** Not the order's number: the domain record's own. */
  id: number;
  name: string;
  /** The registrant's login that it belongs to. */
  profile: number;
  /** The sub-reseller it was ordered for; empty for the reseller's own. */
  subreseller: string;
  createdAt: number;
  updatedAt: number;
  expiresAt: number;
  /** When it came in from another registrar. */
  transferredAt: number | null;
  /** No registrar lets it go before: 60 days after a registration, a transfer or a change of registrant. */
  transferLockedUntil: number;
  autoRenew: boolean;
  letExpire: boolean;
  /** Day 0 came and nobody renewed. */
  expired: boolean;
  locked: boolean;
  privacy: boolean;
  /** Privacy is paid once and holds until then. */
  privacyPaidUntil: number;
  authInfo: string;
  contacts: Assoc;
  nameservers: Nameserver[];
  tldData: Assoc;
  affiliateId: string;
  encodingType: string;
  /** The expiration years it was renewed from: a repeated renewal is told by them. */
  renewedFrom: number[];
  verification: Verification;
  trade: Trade | null;
  designatedAgent: boolean;
  holdAfterTrade: boolean;
  zone: Zone | null;
  forwarding: Assoc[] | null;
  dnssec: Assoc[];
  /** What MODIFY sets and nothing else looks at, by the names of the fields. */
  settings: Assoc;
  notes: Note[];
}

/** The records of a domain on OpenSRS's DNS, by type. */
export interface Zone {
  records: Assoc;
  template: string;
}

/** What an order may be waiting for or have come to. `processed`: sent on, and a transfer takes its days. */
export type OrderStatus = "pending" | "waiting" | "processed" | "completed" | "cancelled" | "declined";

export type OrderType = "new" | "renewal" | "transfer" | "whois_privacy" | "trade";

/** An order of the account. */
export interface Order {
  id: number;
  domain: string;
  type: OrderType;
  status: OrderStatus;
  period: number;
  cost: Cents;
  /** The part of the payer's balance that is set aside for it. */
  held: Cents;
  /** The sub-reseller who pays; empty for the reseller. */
  payer: string;
  orderedAt: number;
  completedAt: number | null;
  /** The attributes it was placed with, so that a saved order can be processed later. */
  request: Assoc;
  notes: Note[];
}

export type TransferStatus = "pending_owner" | "pending_admin" | "pending_registry" | "completed" | "cancelled";

/** A transfer, into the account or out of it. */
export interface Transfer {
  id: number;
  direction: "in" | "away";
  domain: string;
  status: TransferStatus;
  /** The order of a transfer in; 0 for one away. */
  orderId: number;
  requestAddress: string;
  losingRegistrar: string;
  gainingRegistrar: string;
  orderedAt: number;
  ownerAskedAt: number | null;
  ownerAnsweredAt: number | null;
  registryAskedAt: number | null;
  completedAt: number | null;
  changedAt: number;
  notes: Note[];
}

/** A change that an asynchronous registry has not answered yet, or what it answered. */
export interface QueuedRequest {
  id: number;
  domain: string;
  action: string;
  requestedAt: number;
  answeredAt: number | null;
  /** What becomes of the domain. */
  patch: Partial<Domain>;
  /** The order that completes with it; 0 for none. */
  orderId: number;
}

/** A domain that left the account. */
export interface Deletion {
  id: number;
  domain: Domain;
  reason: "By-Request" | "Expired" | "Transfered";
  at: number;
  /** Until then it can be redeemed; 0 when it cannot. */
  redeemableUntil: number;
}

/** A registrant's login; every domain has one. */
export interface Profile {
  id: number;
  username: string;
  password: string;
  subuser: { id: number; username: string; password: string; permission: number } | null;
}

/** A nameserver inside a domain of the account. */
export interface Host {
  name: string;
  domain: string;
  ipaddress: string;
  ipv6: string;
  /** The TLDs whose registries know it. */
  registries: string[];
}

/** Money: the reseller's or a sub-reseller's. */
export interface Purse {
  balance: Cents;
  /** The part of the balance that is set aside for orders in progress. */
  held: Cents;
}

/** A sub-reseller, with a purse of its own. */
export interface Subreseller extends Purse {
  username: string;
  status: string;
  /** The account as it was sent, without its password. */
  account: Assoc;
}

/** A registrant's session of the older kind. It opens its domain only as long as that is the same registrant's. */
export interface Session {
  domain: string;
  profile: number;
  /** The sub-user who logged in; 0 for the registrant. */
  subuser: number;
  lastUsedAt: number;
}

/** Something that happened and waits in the queue until it is acknowledged. */
export interface QueuedEvent {
  id: string;
  object: "DOMAIN" | "ORDER" | "TRANSFER" | "TRUST_ORDER";
  event: string;
  at: number;
  data: Assoc;
}

/** A domain that others have. */
interface Elsewhere {
  /** The only code that moves it here; empty when any does. */
  authInfo: string;
  locked: boolean;
  expiresAt: number | null;
}

/** Something that is to happen at its time; what it is about may have changed by then. */
interface Appointment {
  at: number;
  task: string;
  subject: string;
}

/** A mobile site of the publishing service. */
export interface Site {
  domain: string;
  sourceDomain: string;
  status: string;
  aliases: string[];
  createdAt: number;
}

/** A NAME_SUGGEST that ran out of time and can be continued. */
export interface Search {
  attributes: Assoc;
  /** Simulated seconds spent on it so far. */
  spent: number;
}

/** All that the sandbox remembers. */
export interface State extends Purse {
  lastId: number;
  /** What the certificate authority's key is made from; empty until there is one. */
  caSeed: string;
  domains: Record<string, Domain>;
  orders: Record<string, Order>;
  /** The numbers of the orders that are pending: few of many, and every registration looks for rivals among them. */
  pendingOrders: number[];
  transfers: Record<string, Transfer>;
  requests: Record<string, QueuedRequest>;
  deletions: Deletion[];
  profiles: Record<string, Profile>;
  hosts: Record<string, Host>;
  subresellers: Record<string, Subreseller>;
  sessions: Record<string, Session>;
  searches: Record<string, Search>;
  sites: Record<string, Site>;
  surnames: Record<string, Surname>;
  trustOrders: Record<string, TrustOrder>;
  trustProducts: Record<string, TrustProduct>;
  /** The registrants whose address was verified, and those who accepted the designated agent. */
  verified: Record<string, true>;
  designated: Record<string, true>;
  events: QueuedEvent[];
  /** In the order of their times. */
  agenda: Appointment[];
  /** Names that others have registered, beside the well-known labels. */
  elsewhere: Record<string, Elsewhere>;
}

/** An account with money and nothing else. */
export function createState(balance: Cents, takenElsewhere: readonly string[]): State {
  const record = <T>(): Record<string, T> => Object.create(null);
  const state: State = {
    balance,
    held: 0,
    lastId: 1000,
    caSeed: "",
    domains: record(),
    orders: record(),
    pendingOrders: [],
    transfers: record(),
    requests: record(),
    deletions: [],
    profiles: record(),
    hosts: record(),
    subresellers: record(),
    sessions: record(),
    searches: record(),
    sites: record(),
    surnames: record(),
    trustOrders: record(),
    trustProducts: record(),
    verified: record(),
    designated: record(),
    events: [],
    agenda: [],
    elsewhere: record(),
  };
  for (const name of takenElsewhere) state.elsewhere[name] = { authInfo: "", locked: false, expiresAt: null };
  return state;
}

/** Keeps something under a key that nobody may ever come back for: of too many, the oldest are forgotten. */
export function remember<T>(record: Record<string, T>, key: string, value: T, most: number): void {
  record[key] = value;
  const keys = Object.keys(record);
  if (keys.length > most) delete record[keys[0]!];
}

/** A number that nothing had before. */
export function nextId(state: State): number {
  state.lastId += 1;
  return state.lastId;
}
