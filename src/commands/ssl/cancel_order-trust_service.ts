import { defineCommand } from "../../schema/command.js";
import { assoc, hostname, id } from "../../schema/fields.js";
import { orderState } from "./fields.js";

export const cancelTrustServiceOrder = defineCommand({
  action: "CANCEL_ORDER",
  object: "TRUST_SERVICE",
  effect: "destroy",
  summary: "Cancels an SSL order that is not completed.",
  notes: [
    "The state after it can be `declined`: the guide's own example answers so.",
    "The code for an order that is completed already is not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/cancel_order",
  input: () => assoc({ order_id: id("The order.") }),
  reply: () =>
    assoc({
      domain: hostname("The domain or host name."),
      order_id: id("The order."),
      state: orderState(),
    }),
  codes: { 200: "cancelled" },
});
