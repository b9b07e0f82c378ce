import type { Context } from "./command.js";
import type { Cents } from "./money.js";
import { nextId, type Order } from "./state.js";

/** Writes an order down, as pending: whether it is carried out is decided afterwards. */
export function placeOrder(context: Context, order: Pick<Order, "domain" | "type" | "period" | "cost">): Order {
  const { state, now, command } = context;
  const placed: Order = {
    ...order,
    id: nextId(state),
    status: "pending",
    orderedAt: now,
    completedAt: null,
    request: command.attributes,
    notes: [{ at: now, note: "Order created" }],
  };
  state.orders[placed.id] = placed;
  context.placed(placed);
  return placed;
}

/** Charges an order and closes it. */
export function completeOrder(context: Context, order: Order): void {
  context.charge(order.cost);
  order.status = "completed";
  order.completedAt = context.now;
  order.notes.push({ at: context.now, note: "Order completed" });
}

/** Cancels the other pending orders of the same kind for the same name, and gives their numbers. */
export function cancelRivals({ state, now }: Context, order: Order): string[] {
  const rivals = Object.values(state.orders).filter(
    ({ id, domain, type, status }) =>
      id !== order.id && domain === order.domain && type === order.type && status === "pending",
  );
  for (const rival of rivals) {
    rival.status = "cancelled";
    rival.notes.push({ at: now, note: `Cancelled by order ${order.id}` });
  }
  return rivals.map(({ id }) => String(id));
}

/** Whether the price a client expects, if it says one, is the one it will be charged. */
export function isExpectedPrice(expected: string, cost: Cents): boolean {
  return expected === "" || Math.round(Number(expected) * 100) === cost;
}
