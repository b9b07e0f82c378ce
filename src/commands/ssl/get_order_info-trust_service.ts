import { defineCommand } from "../../schema/command.js";
import { assoc, decimal, email, hostname, id, integer, oneOf, text } from "../../schema/fields.js";
import { replySslContactSet } from "./contacts.js";
import { csr, notesList, orderState } from "./fields.js";

export const getTrustServiceOrderInfo = defineCommand({
  action: "GET_ORDER_INFO",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Reads everything about one SSL order.",
  notes: [
    "Help pages say that a waiting order's details carry its DNS or file record; under which name was not seen.",
    "additional_domains, trust_seal and seal_in_search were not seen in replies.",
    "The guide lists the values of `state` with `cancelTrustServiceOrder` only.",
  ],
  source: "https://domains.opensrs.guide/docs/get_order_info-trust_service",
  input: () => assoc({ order_id: id("The order.") }),
  reply: () =>
    assoc({
      approver_email: email("Who is asked to approve.", { when: "the certificate is domain-vetted" }).optional(),
      contact_email: email("The contact's address."),
      contact_set: replySslContactSet(),
      csr: csr(),
      domain: hostname("The domain or host name."),
      notes_list: notesList(),
      order_id: id("The order."),
      period: integer("Years."),
      price: decimal("The price, such as `99.0`."),
      product_id: id("The product.", { when: "the order is completed" }).optional(),
      product_type: text("What was ordered, such as `quickssl_premium`."),
      reg_type: oneOf(["new", "renewal", "transfer", "upgrade"], "The kind of order; a renewal was sent as `renew`."),
      server_count: integer("Number of servers; read by the official plugin.").optional(),
      server_type: text("The server's software."),
      special_instructions: text("Free text for the supplier."),
      state: orderState(),
      supplier_order_id: text("The certificate authority's number."),
    }),
  codes: { 200: "done", 405: "there is no such order" },
});
