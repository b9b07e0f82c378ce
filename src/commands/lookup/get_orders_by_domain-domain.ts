import { defineCommand } from "../../schema/command.js";
import { assoc, date, domain, id, integer, list, named, oneOf, openEnum, text } from "../../schema/fields.js";
import { ORDER_STATUSES, ORDER_TYPES } from "./order-values.js";

export const getOrdersByDomain = defineCommand({
  action: "GET_ORDERS_BY_DOMAIN",
  object: "DOMAIN",
  effect: "read",
  summary: "Lists the orders placed for a domain, page by page.",
  notes: [
    "`order_date` is US Eastern time here, Unix seconds in `getOrderInfo`.",
    "After a charge whose reply was lost the newest order shows whether it went through.",
  ],
  source: "https://domains.opensrs.guide/docs/get_orders_by_domain",
  paging: { rows: "orders", id: ["id"], first: 1, total: "total" },
  input: () =>
    assoc({
      domain: domain("The domain."),
      order_from: date("Ordered on this day or later.").optional(),
      order_to: date("Ordered on this day or earlier.").optional(),
      status: oneOf(ORDER_STATUSES, "Orders with this status only.").optional(),
      type: openEnum(ORDER_TYPES, "Orders of this type only; an older page names `whois_privacy` too.").optional(),
      limit: integer("Orders on a page.", { min: 1, default: "40" }).optional(),
      page: integer("Which page, the first being 1.", { min: 0, default: "1" }).optional(),
    }),
  reply: () =>
    assoc({
      orders: list(
        named(
          "DomainOrder",
          assoc(
            {
              id: id("The order, as `getOrderInfo` and `getNotes` want it."),
              order_date: text("When it was placed, US Eastern time, such as `07-JAN-2011 13:51:53`."),
              status: openEnum(ORDER_STATUSES, "Where the order stands."),
              type: openEnum(ORDER_TYPES, "What was ordered."),
            },
            "An order that was placed for a domain.",
          ),
        ),
        "The orders of this page.",
      ),
      page: integer("The page given; in recordings, not in the guide.").optional(),
      page_size: integer("Orders on a page."),
      total: integer("Orders on all pages together; in recordings, not in the guide.").optional(),
    }),
  codes: { 200: "done" },
});
