import type { Candidate, Look } from "./look.js";
import { isClosed, type Order } from "./reader.js";

/** What one look says. */
export interface Finding {
  readonly outcome: "done" | "parked" | "held" | "refused" | "unknown";
  readonly reason: string;
  readonly orderId?: string | undefined;
  readonly expiry?: string | undefined;
  readonly pending?: true;
  /** It follows from what was not seen, or from what may yet change: two looks after the quiet time must agree on it. */
  readonly byAbsence?: true | undefined;
  /** It will be another one later: ask again then. */
  readonly isMoving?: true;
}

export function unknown(reason: string, more: Partial<Finding> = {}): Finding {
  return { outcome: "unknown", reason, ...more };
}

export function absent(outcome: "parked" | "held" | "refused", reason: string, orderId?: string): Finding {
  return { outcome, reason, byAbsence: true, ...(orderId !== undefined && { orderId }) };
}

/** How much an order says: one that was replaced by another says less than the other. */
function rank(order: Order): number {
  if (order.status === "completed") return 3;
  if (isClosed(order)) return 0;
  return order.status === "pending" ? 1 : 2;
}

/** What follows from orders that are certainly this call's: the one that has come furthest decides. */
export function byOwnOrders(orders: readonly Order[], { expiry }: Pick<Look, "expiry">, saved: boolean): Finding {
  const own = [...orders].sort((a, b) => rank(b) - rank(a))[0]!;
  const { id: orderId, status } = own;
  if (status === "completed")
    return {
      outcome: "done",
      reason: `order ${orderId} is this call's, and completed`,
      orderId,
      ...(expiry && { expiry }),
    };
  if (isClosed(own)) return absent("refused", `order ${orderId} is this call's, and ${status}`, orderId);
  if (status !== "pending")
    return unknown(
      `order ${orderId} is this call's, and ${status || "under way"}: it was accepted and is not finished`,
      {
        orderId,
        pending: true,
        isMoving: true,
      },
    );
  if (saved) return { outcome: "done", reason: `order ${orderId} is this call's, and was saved`, orderId };
  return absent("parked", `order ${orderId} is this call's, and waits: for money, or for a decision`, orderId);
}

/**
 * What follows from orders that may be this call's or another's. Without a mark nothing tells two workers' orders for the
 * same customer and name apart, and of two only one is placed: an order found proves nothing of this call.
 */
export function byUnmarkedOrders(orders: readonly Candidate[], mark: string | undefined): Finding | undefined {
  return byPossibleOrders(orders, (named) => `order ${named} ${mayBeOwn(mark)}`);
}

/** Why an order without this call's mark decides nothing. */
export function mayBeOwn(mark: string | undefined): string {
  return mark === undefined
    ? "may be this call's or another's for the same customer: a mark would tell"
    : "does not carry this call's mark, and may be this call's all the same: it is not known that orders keep their marks";
}

/**
 * What follows from orders that carry this call's mark. Where they came to nothing, processing may have replaced them by a new one
 * that carries no mark: orders beside them that can be that one count first.
 */
export function byReplaceableOrders(
  marked: readonly Order[],
  others: readonly Candidate[],
  look: Pick<Look, "expiry">,
  saved: boolean,
): Finding {
  const own = byOwnOrders(marked, look, saved);
  if (!marked.every(isClosed)) return own;
  return byPossibleOrders(others, (named) => `${own.reason}, but order ${named} may have taken its place`) ?? own;
}

function byPossibleOrders(orders: readonly Candidate[], reason: (named: string) => string): Finding | undefined {
  // Another customer's order for the same name, or one that carries another mark, is not this call's.
  const possible = orders.filter((order) => order.hasOwner !== false && !order.hasOtherMark);
  if (possible.every(isClosed)) return undefined;
  const [only, another] = possible;
  const named = possible.map(({ id, status }) => `${id} (${status})`).join(", ");
  return unknown(reason(named), {
    ...(another === undefined && { orderId: only!.id }),
    // Completed it stays; what waits may come to nothing, and that would be an answer.
    ...(possible.some(({ status }) => status !== "completed") && { isMoving: true }),
  });
}
