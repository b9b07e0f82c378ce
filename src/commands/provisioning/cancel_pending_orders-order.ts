import { defineCommand } from "../../schema/command.js";
import { assoc, domain, either, integer, list, oneOf, openEnum, text } from "../../schema/fields.js";

export const cancelPendingOrders = defineCommand({
  action: "CANCEL_PENDING_ORDERS",
  object: "ORDER",
  effect: "destroy",
  summary: "Cancels all pending, or all declined, orders of the account up to a moment.",
  notes: [
    "It is for the whole account: there is no filter by domain.",
    "The guide has one `status`; one recent client sends an array of both.",
  ],
  source: "http://api.opensrs.com/v1.0/docs/cancel_pending_orders",
  input: () =>
    assoc({
      to_date: integer("Unix seconds: orders that came into that state then or earlier are cancelled.", { min: 0 }),
      status: either([status(), list(status(), "Orders in any of these states.")], "The orders to cancel.", {
        default: "pending",
      }).optional(),
    }),
  reply: () =>
    assoc({
      total: integer("Orders cancelled."),
      cancelled: list(
        assoc({
          id: text("The order."),
          domain: domain("Its domain."),
          reg_type: openEnum(["new", "transfer", "renewal"], "What it was for."),
        }),
        "The orders cancelled.",
        { when: "there were any" },
      ).optional(),
    }),
  codes: { 200: "done" },
});

function status() {
  return oneOf(["pending", "declined"], "The orders to cancel.");
}
