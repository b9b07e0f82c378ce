import type { LostOrder } from "../../errors/lost.js";
import { parseOpsDate } from "../../schema/parse-ops-date.js";
import type { OpsAssoc } from "../../wire/index.js";
import { isDrawn } from "../mark.js";
import { windowStart } from "./clocks.js";
import { hasOwner } from "./lost.js";
import { type Inquiry, type Order, type Reader, textOf, Unasked } from "./reader.js";

/** An order of the window, with its record read. */
export interface Candidate extends Order {
  /** It carries the lost order's mark. */
  readonly hasMark: boolean;
  /** It carries a mark that this library drew for another order: so marks are kept, and this one's would be seen. */
  readonly hasOtherMark: boolean;
  /** Its owner is the lost order's; `undefined` when that cannot be compared. */
  readonly hasOwner: boolean | undefined;
}

/** Everything that can be seen of a name at one time. */
export interface Look {
  /** The orders for the name that were placed when the lost one may have been. */
  readonly candidates: readonly Candidate[];
  readonly isOurs: boolean;
  /** The domain's expiry as OpenSRS wrote it; empty when it is not in the account. */
  readonly expiry: string;
}

export async function lookAt(domain: string, lost: LostOrder, inquiry: Inquiry, reader: Reader): Promise<Look> {
  const owned = await inquiry.ask("BELONGS_TO_RSP", { domain });
  const isOurs = ["1", "Y", "y"].includes(textOf(owned.belongs_to_rsp).trim());
  const orders = await allOrders(domain, inquiry);
  const from = windowStart(lost, reader);
  const candidates: Candidate[] = [];
  for (const order of orders) {
    if (order.placedAt !== undefined && order.placedAt < from) continue;
    const { field_hash: record } = await inquiry.ask("GET_ORDER_INFO", { order_id: order.id });
    candidates.push({ ...order, ...recordFacts(lost, record as OpsAssoc | undefined) });
  }
  return { candidates, isOurs, expiry: isOurs ? textOf(owned.domain_expdate).trim() : "" };
}

function recordFacts(lost: LostOrder, record: OpsAssoc = {}): Omit<Candidate, keyof Order> {
  const [affiliate, comments] = [textOf(record.affiliate_id), textOf(record.comments)];
  const lines = comments.split(/\r?\n/).map((line) => line.trim());
  const hasMark = lost.mark !== undefined && (affiliate === lost.mark || lines.includes(lost.mark));
  const there = lost.markIn === "comments" ? lines : [affiliate];
  return {
    hasMark,
    hasOtherMark: lost.mark !== undefined && !hasMark && there.some(isDrawn),
    hasOwner: hasOwner(lost, textOf(record.owner_email)),
  };
}

const MOST_PAGES = 250;

/** All pages. A list that moved while it was read is read once more. */
async function allOrders(domain: string, inquiry: Inquiry): Promise<Order[]> {
  const orders = (await onePass(domain, inquiry)) ?? (await onePass(domain, inquiry));
  if (orders === undefined) throw new Unasked("the list of orders changed while it was read");
  return orders;
}

async function onePass(domain: string, inquiry: Inquiry): Promise<Order[] | undefined> {
  const found = new Map<string, Order>();
  let total: number | undefined;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await inquiry.ask("GET_ORDERS_BY_DOMAIN", { domain, page: String(page) });
    const rows = Array.isArray(answer.orders) ? (answer.orders as OpsAssoc[]) : [];
    const before = found.size;
    for (const row of rows) {
      const order = orderOf(row);
      found.set(order.id, order);
    }
    const said = textOf(answer.total).trim();
    if (total !== undefined && said !== "" && Number(said) !== total) return undefined;
    if (said !== "") total = Number(said);
    // Without a total: a page with nothing new is the end.
    if (total === undefined ? found.size === before : found.size >= total) return [...found.values()];
    // Rows moved to a page that was read already.
    if (found.size === before) return undefined;
  }
  return undefined;
}

function orderOf(row: OpsAssoc): Order {
  const placedAt = parseOpsDate(textOf(row.order_date))?.getTime();
  return { id: textOf(row.id), type: textOf(row.type), status: textOf(row.status).toLowerCase(), placedAt };
}
