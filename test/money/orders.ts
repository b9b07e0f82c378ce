import type {
  EnsureCertificateOrder,
  EnsureRegisteredOrder,
  EnsureRenewedOrder,
  EnsureTransferredOrder,
} from "../../src/index.js";
import { Dice } from "../judge/dice.js";

export type OrderKind = "register" | "renew" | "transfer" | "certificate";

/**
 * What is the matter with an order's name. `free`: nothing. `refused-once`: the first order is refused for its data. `late`:
 * the first order is cut off and carried out minutes later. `rival`: another key is after the same thing. `owned`: the
 * account has it, or has it renewed, by another order. `taken`: somebody else has it. `missing`: there is no such domain.
 */
export type Trouble = "free" | "refused-once" | "late" | "rival" | "owned" | "taken" | "missing";

/** One key, and what it stands for. */
export interface PlannedOrder {
  readonly key: string;
  readonly kind: OrderKind;
  readonly domain: string;
  readonly trouble: Trouble;
  /** Two workers get it at the same time. */
  readonly shared: boolean;
  /** It is watched in its first call; otherwise it is called for again. */
  readonly waits: boolean;
  readonly parked: "leave" | "resume" | "cancel";
  /** When the request is carried out that comes late, in milliseconds. */
  readonly lateMs: number;
}

/** A request may be worked on until its deadline and this long after it. */
export const SETTLE_MS = 300_000;
export const TIMEOUT_MS = 90_000;
export const BOUGHT_YEAR = 2027;

const KINDS: Readonly<Record<OrderKind, number>> = { register: 48, renew: 48, transfer: 2, certificate: 2 };
const TROUBLES: Readonly<Record<OrderKind, Partial<Record<Trouble, number>>>> = {
  register: { free: 82, "refused-once": 3, late: 5, rival: 4, owned: 3, taken: 3 },
  renew: { free: 83, "refused-once": 3, late: 5, rival: 4, owned: 3, missing: 2 },
  transfer: { free: 90, late: 10 },
  certificate: { free: 90, late: 10 },
};

export function planOrders(count: number, seed: string, kinds = KINDS): PlannedOrder[] {
  const dice = new Dice(`${seed} orders`);
  const orders: PlannedOrder[] = [];
  while (orders.length < count) {
    const number = String(orders.length).padStart(6, "0");
    const kind = dice.weighed(kinds);
    const order: PlannedOrder = {
      key: `invoice-${number}`,
      kind,
      domain: `proof-${number}.com`,
      trouble: dice.weighed(TROUBLES[kind] as Record<Trouble, number>),
      shared: dice.chance(0.2),
      waits: dice.chance(0.5),
      parked: dice.of(["leave", "resume", "cancel"]),
      lateMs: dice.whole(1, TIMEOUT_MS + SETTLE_MS - 1),
    };
    orders.push(order);
    if (order.trouble === "rival") orders.push({ ...order, key: `rival-${number}` });
  }
  return orders;
}

const contact = {
  first_name: "Ada",
  last_name: "Example",
  org_name: "Example",
  address1: "1 Main Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M5V 2T6",
  country: "CA",
  phone: "+1.4165550123",
  email: "owner@example.org",
};

export function registration(domain: string): EnsureRegisteredOrder {
  return { ...ownership(domain), reg_type: "new", period: 1 };
}

export function transfer(domain: string): EnsureTransferredOrder {
  return { ...ownership(domain), reg_type: "transfer", period: 1, auth_info: "right-code" };
}

function ownership(domain: string) {
  return {
    domain,
    reg_username: "registrant",
    reg_password: "secretpass1",
    custom_tech_contact: false,
    custom_nameservers: false,
    contact_set: { owner: contact, admin: contact, billing: contact },
  };
}

export function renewal(domain: string): EnsureRenewedOrder {
  return { domain, period: 1, currentexpirationyear: BOUGHT_YEAR, auto_renew: false };
}

export function certificate(domain: string): EnsureCertificateOrder {
  const person = { ...contact, title: "Owner" };
  return {
    reg_type: "new",
    product_type: "sitelock_basic",
    domain,
    period: 1,
    contact_set: { admin: person, billing: person, tech: person },
  };
}
