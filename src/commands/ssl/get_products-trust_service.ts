import { defineCommand } from "../../schema/command.js";
import { assoc, date, email, flag, hostname, list, oneOf, text } from "../../schema/fields.js";

export const getTrustServiceProducts = defineCommand({
  action: "GET_PRODUCTS",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Lists the trust products that expire between two days.",
  notes: [
    "The guide's page was not seen to its end: more items, such as ids and states, may come; they are kept.",
    "No paging is known, nor whether the list is bounded.",
  ],
  source: "https://domains.opensrs.guide/docs/get_products",
  input: () =>
    assoc({
      min_expiry_date: date("The earliest expiry."),
      max_expiry_date: date("The latest expiry."),
      state: oneOf(
        ["activated", "active", "expired", "renewed", "revoked", "upgraded"],
        "Only products in this state.",
      ).optional(),
    }),
  reply: () =>
    assoc({
      product_list: list(
        assoc({
          contact_email: email("The contact's address."),
          domain: hostname("The domain or host name."),
          expiry_date: text(
            "When it expires; its form was not seen here, elsewhere it is `2012-04-12T10:05:08.000-05:00`.",
          ),
          is_renewable: flag("It can be renewed: from 60 days before to 15 days after its expiry."),
        }),
        "The products.",
      ),
    }),
  codes: { 200: "done" },
});
