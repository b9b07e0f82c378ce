import { defineCommand } from "../../schema/command.js";
import { assoc, id } from "../../schema/fields.js";
import { orderData } from "./get-order-info-reply.js";

export const getOrderInfo = defineCommand({
  action: "GET_ORDER_INFO",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads everything about an order but its secrets.",
  notes: [
    "Everything is inside `field_hash`, the contacts and nameservers as flat fields.",
    "`order_date`, `completed_date` and `processed_date` are Unix seconds, the notes' times US Eastern.",
    "The guide's table was cut off; the rest is from two replies.",
    "Orders of certificates are read with `getTrustServiceOrderInfo`.",
  ],
  source: "https://domains.opensrs.guide/docs/get_order_info",
  input: () => assoc({ order_id: id("The order.") }),
  reply: () => assoc({ field_hash: assoc(orderData(), "The order.") }),
  codes: { 200: "done", 480: "there is no such order" },
});
