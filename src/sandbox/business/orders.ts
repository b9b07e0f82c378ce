import type { Assoc } from "../messages/codec.js";
import type { Cents } from "../messages/money.js";
import { orderEvent } from "./events.js";
import { nextId, type Order, type OrderStatus } from "./state.js";
import { purseOf, type World } from "./world.js";

/** Writes an order down, as pending: whether it is carried out is decided afterwards. */
export function placeOrder(
  world: World,
  order: Pick<Order, "domain" | "type" | "period" | "cost" | "payer">,
  request: Assoc = {},
): Order {
  const { state, now } = world;
  const placed: Order = {
    ...order,
    id: nextId(state),
    status: "pending",
    held: 0,
    orderedAt: now,
    completedAt: null,
    request,
    notes: [{ at: now, note: "Order created" }],
  };
  state.orders[placed.id] = placed;
  state.pendingOrders.push(placed.id);
  world.placed(placed);
  return placed;
}

/** Sends an order on that takes its time: the money is set aside until the outcome is there. */
export function sendOrderOn(world: World, order: Order, status: "waiting" | "processed"): void {
  order.held = order.cost;
  purseOf(world.state, order.payer).held += order.cost;
  moveOrder(world, order, status, "Order submitted");
}

/** Charges an order and closes it. */
export function completeOrder(world: World, order: Order): void {
  release(world, order);
  world.charge(order.cost, order.payer);
  order.completedAt = world.now;
  moveOrder(world, order, "completed", "Order completed");
}

/** Ends an order that was not carried out; what was set aside is free again. */
export function closeOrder(world: World, order: Order, status: "cancelled" | "declined", note: string): void {
  release(world, order);
  moveOrder(world, order, status, note);
}

function release({ state }: World, order: Order): void {
  purseOf(state, order.payer).held -= order.held;
  order.held = 0;
}

function moveOrder(world: World, order: Order, status: OrderStatus, note: string): void {
  const { state } = world;
  if (order.status === "pending") state.pendingOrders.splice(state.pendingOrders.indexOf(order.id), 1);
  order.status = status;
  order.notes.push({ at: world.now, note });
  orderEvent(world, order);
}

/** Cancels the other pending orders of the same kind for the same name, and gives their numbers. */
export function cancelRivals(world: World, order: Order): string[] {
  const { orders, pendingOrders } = world.state;
  const rivals = pendingOrders
    .map((id) => orders[id] as Order)
    .filter(({ id, domain, type }) => id !== order.id && domain === order.domain && type === order.type);
  for (const rival of rivals) closeOrder(world, rival, "cancelled", `Cancelled by order ${order.id}`);
  return rivals.map(({ id }) => String(id));
}

/** Whether the price a client expects, if it says one, is the one it will be charged. */
export function isExpectedPrice(expected: string, cost: Cents): boolean {
  return expected === "" || Math.round(Number(expected) * 100) === cost;
}
