import type { Order, State } from "./business/state.js";
import { type AccountSettings, purseOf, type World } from "./business/world.js";
import type { Faults } from "./controls/faults.js";
import type { History } from "./controls/history.js";
import type { RateLimit } from "./controls/limits.js";
import type { Webhook } from "./controls/webhook.js";
import type { Cents } from "./messages/money.js";
import type { Random } from "./random.js";

/** What commands are carried out on, and how. */
export interface Account {
  /** Replaced as a whole when a saved one is loaded, as is the source of randomness. */
  state: State;
  readonly settings: AccountSettings;
  readonly history: History;
  readonly faults: Faults;
  readonly now: () => Date;
  random: Random;
  /** Commands that a fault lets come late. */
  late: { readonly at: number; readonly carryOut: () => void }[];
  /** A source of its own for the oddities, so that they change nothing but the looks of a reply. Absent: no oddities. */
  readonly quirks: Random | undefined;
  readonly limit: RateLimit;
  readonly maxConnections: number;
  readonly webhook: Webhook | undefined;
}

/** What one happening came to, for the history. */
export interface Tally {
  /** What left the reseller's balance; what a sub-reseller paid is not in it. */
  charged: Cents;
  /** The first order that was placed: what others belong to. */
  order?: Pick<Order, "id" | "status">;
}

/** The account at a moment, and the tally of what is done to it. */
export function worldOf({ state, settings, random, webhook }: Account, now: number): { world: World; tally: Tally } {
  const tally: Tally = { charged: 0 };
  const world: World = {
    state,
    settings,
    now,
    random,
    charge(amount, payer) {
      purseOf(state, payer).balance -= amount;
      if (payer === "") tally.charged += amount;
    },
    placed(order) {
      tally.order ??= order;
    },
    announce: (event) => webhook?.deliver(event),
  };
  return { world, tally };
}
