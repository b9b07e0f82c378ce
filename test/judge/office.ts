import { type Books, type Order, type OrderType, type Status, statusAt } from "./books.js";
import { type Items, textAt } from "./xml.js";

/** What becomes of an order once it is looked at. */
export type Ending =
  | "done"
  /** Seen as pending, completed (or declined) a while later. */
  | "working"
  | "working-declined"
  /** Waits for money or a decision, for ever. */
  | "parked"
  /** Accepted; a registry or an owner takes its time, hours perhaps. */
  | "accepted"
  | "accepted-declined";

export interface Work {
  /** Milliseconds until the request is looked at, or never. */
  readonly afterMs: number | "never";
  readonly ending: Ending;
  /** Milliseconds until the end, for endings that take their time. */
  readonly takesMs: number;
  /** Milliseconds until lists show the order. */
  readonly showsAfterMs: number;
  /** Whether `affiliate_id` and `comments` stay with the order. */
  readonly keepsMarks: boolean;
}

export type Result =
  | { readonly state: Status; readonly order: Order }
  | { readonly state: "deleted" }
  | { readonly state: "refused"; readonly code: number; readonly text: string };

const refused = (code: number, text: string): Result => ({ state: "refused", code, text });

/** A year later, by the calendar of UTC. */
export function yearsLater(at: number, years: number): number {
  const date = new Date(at);
  return date.setUTCFullYear(date.getUTCFullYear() + years);
}

/** The part of OpenSRS that spends money: every request goes through its rules when, and if, it is looked at. */
export class Office {
  readonly #books: Books;
  readonly #results = new Map<string, Result>();

  constructor(books: Books) {
    this.#books = books;
  }

  /** What is known of a request so far. */
  resultOf(request: string): Result | undefined {
    return this.#results.get(request);
  }

  take(request: string, block: Items, work: Work, now: number): void {
    if (work.afterMs === "never") return;
    const at = now + work.afterMs;
    // A request that came twice is worked on twice.
    this.#books.later(at, () => this.#results.set(request, this.#carryOut(request, block, work, at)));
    this.#books.settle(now);
  }

  #carryOut(request: string, block: Items, work: Work, at: number): Result {
    const command = `${textAt(block, "action")} ${textAt(block, "object")}`;
    const attributes = block.attributes as Items;
    const name = textAt(attributes, "domain") || textAt(block, "domain");
    const save = textAt(attributes, "handle") === "save";
    const order = (type: OrderType, status: Status, more: Partial<Order> = {}): Order =>
      this.#books.place(
        {
          name,
          type,
          at,
          by: request,
          showsAt: at + work.showsAfterMs,
          owner: textAt(attributes, "contact_set", "owner", "email"),
          affiliate: work.keepsMarks ? textAt(attributes, "affiliate_id") : "",
          comments: work.keepsMarks ? textAt(attributes, "comments") : "",
          period: Number(textAt(attributes, "period")) || 1,
          ...more,
        },
        status,
      );
    const { holder, expiry } = this.#books.nameAt(name, at);
    switch (command) {
      case "SW_REGISTER DOMAIN": {
        const isTransfer = textAt(attributes, "reg_type") === "transfer";
        if (isTransfer) {
          if (holder === "account") return refused(487, "Domain not transferable.");
          if (this.#isComing(name, at)) return refused(487, "Domain not transferable.\nA transfer is in progress.");
        } else if (holder !== "nobody") return refused(485, "Domain taken");
        const placed = order(isTransfer ? "transfer" : "new", "pending");
        return save ? { state: "pending", order: placed } : this.#end(placed, work, at, isTransfer);
      }
      case "RENEW DOMAIN": {
        if (holder !== "account") return refused(480, "Domain not found in this account.");
        const year = new Date(expiry).getUTCFullYear();
        const given = Number(textAt(attributes, "currentexpirationyear"));
        if (given !== year)
          return given < year
            ? refused(555, "Domain Already Renewed.")
            : refused(541, "Domain's current expiration year is not the one given.");
        return this.#end(order("renewal", "pending", { fromYear: year }), work, at, false);
      }
      case "SW_REGISTER TRUST_SERVICE":
        return this.#end(order("trust", "pending"), work, at, false);
      case "PROCESS_PENDING DOMAIN": {
        const saved = this.#books.orders.find(({ id }) => String(id) === textAt(attributes, "order_id"));
        if (!saved || statusAt(saved, at) !== "pending") return refused(480, "Order not found.");
        if (this.#books.nameAt(saved.name, at).holder !== "nobody") return refused(485, "Domain taken");
        saved.changes.push({ at, status: "cancelled" });
        const { affiliate, comments, owner, period, type } = saved;
        const marks = work.keepsMarks ? { affiliate, comments } : { affiliate: "", comments: "" };
        return this.#end(order(type, "pending", { name: saved.name, owner, period, ...marks }), work, at, false);
      }
      case "REVOKE DOMAIN":
        if (holder !== "account") return refused(480, "Domain not found in this account.");
        this.#books.setName(name, at, { holder: "nobody", expiry: 0 });
        this.#books.deletions.push({ by: request, at });
        return { state: "deleted" };
      default:
        throw new Error(`the judge does not know ${command}`);
    }
  }

  /** A transfer of the name that is still under way. */
  #isComing(name: string, at: number): boolean {
    return this.#books.orders.some(
      (order) => order.name === name && order.type === "transfer" && statusAt(order, at) === "waiting",
    );
  }

  #end(order: Order, { ending, takesMs }: Work, at: number, isTransfer: boolean): Result {
    const later = (status: "completed" | "declined") =>
      this.#books.later(at + takesMs, () => this.#change(order, status, at + takesMs));
    if (ending === "parked") return { state: "pending", order };
    if (ending === "working" || ending === "working-declined") {
      later(ending === "working" ? "completed" : "declined");
      return { state: "pending", order };
    }
    if (ending === "done" && !isTransfer) {
      this.#change(order, "completed", at);
      return { state: statusAt(order, at)!, order };
    }
    order.changes.push({ at, status: "waiting" });
    later(ending === "accepted-declined" ? "declined" : "completed");
    return { state: "waiting", order };
  }

  #change(order: Order, wanted: "completed" | "declined", at: number): void {
    const { holder, expiry } = this.#books.nameAt(order.name, at);
    const complete = (record: number | undefined) => {
      if (record !== undefined) this.#books.setName(order.name, at, { holder: "account", expiry: record });
      order.changes.push({ at, status: "completed" });
    };
    if (wanted === "declined") order.changes.push({ at, status: "declined" });
    else if (order.type === "trust") complete(undefined);
    else if (order.type === "renewal" && new Date(expiry).getUTCFullYear() === order.fromYear)
      complete(yearsLater(expiry, order.period));
    else if (order.type !== "renewal" && (order.type === "transfer" ? holder !== "account" : holder === "nobody"))
      complete(yearsLater(order.type === "transfer" ? expiry || at : at, order.period));
    // Somebody was faster.
    else order.changes.push({ at, status: "declined" });
  }
}
