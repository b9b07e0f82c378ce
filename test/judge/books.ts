/** What really happened, by the server's own clock. It is written by the server alone and read by the judge at the end. */

export type Status = "completed" | "pending" | "waiting" | "declined" | "cancelled";
export type OrderType = "new" | "transfer" | "renewal" | "trust";

export interface Order {
  readonly id: number;
  readonly name: string;
  readonly type: OrderType;
  readonly at: number;
  /** When lists begin to show it. */
  readonly showsAt: number;
  /** The request that placed it; none for those of other people. */
  readonly by?: string | undefined;
  readonly owner: string;
  readonly affiliate: string;
  readonly comments: string;
  readonly period: number;
  /** Of a renewal: the year it started from. It counts for that year only. */
  readonly fromYear?: number | undefined;
  readonly changes: { readonly at: number; readonly status: Status }[];
}

export interface Name {
  readonly holder: "account" | "elsewhere" | "nobody";
  readonly expiry: number;
}

/** A request of which at least the head came. */
export interface Arrival {
  readonly user: string;
  readonly at: number;
  /** Set when the whole request was read. */
  request?: string;
  /** Answered, to the last byte, with a word that means it was not looked at. */
  turnedAway: boolean;
}

export class Books {
  readonly #names = new Map<string, (Name & { readonly since: number })[]>();
  readonly orders: Order[] = [];
  /** Charges and deletions only. */
  readonly arrivals: Arrival[] = [];
  /** Requests that deleted a name, and when. */
  readonly deletions: { readonly by: string; readonly at: number }[] = [];
  readonly #agenda: { readonly at: number; readonly run: () => void }[] = [];
  #lastId = 41_000_000;

  nameAt(name: string, at: number): Name {
    const changes = this.#names.get(name) ?? [];
    return changes.findLast(({ since }) => since <= at) ?? { holder: "nobody", expiry: 0 };
  }

  setName(name: string, since: number, record: Name): void {
    const changes = this.#names.get(name) ?? [];
    changes.push({ ...record, since });
    this.#names.set(name, changes);
  }

  later(at: number, run: () => void): void {
    this.#agenda.push({ at, run });
    this.#agenda.sort((one, other) => one.at - other.at);
  }

  /** Does whatever was due by then. */
  settle(now: number): void {
    while (this.#agenda.length > 0 && this.#agenda[0]!.at <= now) this.#agenda.shift()!.run();
  }

  place(order: Omit<Order, "id" | "changes" | "showsAt"> & { showsAt?: number }, status: Status): Order {
    const placed: Order = { showsAt: order.at, ...order, id: ++this.#lastId, changes: [{ at: order.at, status }] };
    this.orders.push(placed);
    return placed;
  }

  ordersOf(request: string): readonly Order[] {
    return this.orders.filter(({ by }) => by === request);
  }
}

export function statusAt(order: Order, at: number): Status | undefined {
  return order.changes.findLast((change) => change.at <= at)?.status;
}

export const isAlive = (status: Status | undefined): boolean => status === "pending" || status === "waiting";

/** `done`: carried out by then; `waits`: an order of the request lives; `nothing`: no trace that could still cost. */
export function truthAt(books: Books, request: string, at: number): "done" | "waits" | "nothing" {
  if (books.deletions.some((deletion) => deletion.by === request && deletion.at <= at)) return "done";
  const statuses = books.ordersOf(request).map((order) => statusAt(order, at));
  if (statuses.includes("completed")) return "done";
  return statuses.some(isAlive) ? "waits" : "nothing";
}

/** Whether the request is, or will be, carried out or left waiting at or after a time. */
export function comesToMore(books: Books, request: string, since: number): boolean {
  if (books.deletions.some((deletion) => deletion.by === request)) return true;
  return books.ordersOf(request).some(({ changes }) => {
    const later = changes.filter((change, index) => change.at >= since || (changes[index + 1]?.at ?? Infinity) > since);
    return later.some(({ status }) => status === "completed" || isAlive(status));
  });
}
