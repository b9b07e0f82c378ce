import { type Books, isAlive, type Order, statusAt } from "./books.js";
import { easternText, type Items, textAt, utcText, type Value } from "./xml.js";

/** How the account shows itself to questions. */
export interface View {
  /** Orders on a page, whatever is asked for. */
  readonly pageSize: number;
  /** Milliseconds until a change of a name is seen in the account. */
  readonly namesLagMs: number;
  /** What stands in `affiliate_id` where the order's own was not kept. */
  readonly houseAffiliate: string;
  /** Whether comments get a line of the system's own. */
  readonly annotates: boolean;
}

export const answer = (code: number, text: string, success: boolean, more: Items = {}): Items => ({
  protocol: "XCP",
  action: "REPLY",
  object: "DOMAIN",
  is_success: success ? "1" : "0",
  response_code: String(code),
  response_text: text,
  ...more,
});

/** The part of OpenSRS that only tells: it changes nothing. */
export class Counter {
  readonly #books: Books;
  readonly #view: View;

  constructor(books: Books, view: View) {
    this.#books = books;
    this.#view = view;
  }

  tell(block: Items, now: number): Items {
    const attributes = (block.attributes ?? {}) as Items;
    const name = textAt(attributes, "domain") || textAt(block, "domain");
    const found = (more: Items) => answer(200, "Command successful", true, { attributes: more });
    const { holder, expiry } = this.#books.nameAt(name, now - this.#view.namesLagMs);
    switch (`${textAt(block, "action")} ${textAt(block, "object")}`) {
      case "BELONGS_TO_RSP DOMAIN":
        return found(
          holder === "account" ? { belongs_to_rsp: "1", domain_expdate: utcText(expiry) } : { belongs_to_rsp: "0" },
        );
      case "LOOKUP DOMAIN":
        if (this.#books.nameAt(name, now).holder !== "nobody")
          return answer(211, "Domain taken", true, { attributes: { status: "taken" } });
        return this.#ordersFor(name, now).some((order) => order.type === "new" && statusAt(order, now) === "waiting")
          ? answer(221, "Domain taken, awaiting registration", true, { attributes: { status: "taken" } })
          : answer(210, "Domain available", true, { attributes: { status: "available" } });
      case "GET DOMAIN":
        return holder === "account"
          ? found({ expiredate: utcText(expiry), registry_expiredate: utcText(expiry), sponsoring_rsp: "1" })
          : answer(463, "The domain does not belong to this reseller.", false);
      case "GET_ORDERS_BY_DOMAIN DOMAIN":
        return found(this.#page(name, attributes, now));
      case "GET_ORDER_INFO DOMAIN": {
        const order = this.#order(attributes, now);
        return order && order.type !== "trust"
          ? found({ field_hash: this.#fields(order, now) })
          : answer(480, "Order not found.", false);
      }
      case "GET_ORDER_INFO TRUST_SERVICE": {
        const order = this.#order(attributes, now);
        return order?.type === "trust"
          ? found({
              order_id: String(order.id),
              domain: order.name,
              order_date: utcText(order.at).replace(" ", "T"),
              reg_type: "new",
              state: statusAt(order, now) === "completed" ? "in-progress" : (statusAt(order, now) ?? ""),
              product_type: "positivessl",
            })
          : answer(405, "Order not found.", false);
      }
      default:
        return answer(430, "Invalid command.", false);
    }
  }

  #ordersFor(name: string, now: number): readonly Order[] {
    return this.#books.orders
      .filter((order) => order.name === name && order.showsAt <= now && order.type !== "trust")
      .sort((one, other) => other.at - one.at || other.id - one.id);
  }

  #order(attributes: Items, now: number): Order | undefined {
    const id = textAt(attributes, "order_id");
    return this.#books.orders.find((order) => String(order.id) === id && order.showsAt <= now);
  }

  #page(name: string, attributes: Items, now: number): Items {
    const asked = (key: string) => textAt(attributes, key);
    // Days of New York, as the dates of the orders.
    const dayOf = (order: Order) => {
      const [day, month, year] = easternText(order.at).slice(0, 11).split("-");
      return new Date(`${day} ${month} ${year} UTC`).toISOString().slice(0, 10);
    };
    const rows = this.#ordersFor(name, now).filter(
      (order) =>
        (asked("type") === "" || asked("type") === order.type) &&
        (asked("status") === "" || asked("status") === statusAt(order, now)) &&
        (asked("order_from") === "" || dayOf(order) >= asked("order_from")) &&
        (asked("order_to") === "" || dayOf(order) <= asked("order_to")),
    );
    const size = Math.min(Number(asked("limit")) || 40, this.#view.pageSize);
    const page = Math.max(1, Number(asked("page")) || 1);
    const orders: Value[] = rows.slice((page - 1) * size, page * size).map((order) => ({
      id: String(order.id),
      order_date: easternText(order.at),
      status: statusAt(order, now)!,
      type: order.type,
    }));
    return { orders, page: String(page), page_size: String(size), total: String(rows.length) };
  }

  #fields(order: Order, now: number): Items {
    const status = statusAt(order, now)!;
    const ended = order.changes.findLast(({ at }) => at <= now)!.at;
    const { annotates, houseAffiliate } = this.#view;
    return {
      id: String(order.id),
      domain: order.name,
      reg_type: order.type,
      status,
      period: String(order.period),
      cost: "10.00",
      order_date: String(Math.floor(order.at / 1000)),
      completed_date: isAlive(status) ? "" : String(Math.floor(ended / 1000)),
      f_auto_renew: "N",
      f_lock_domain: "0",
      affiliate_id: order.affiliate || houseAffiliate,
      comments: annotates ? `${order.comments}\nPlaced through the API` : order.comments,
      owner_email: order.owner,
    };
  }
}
