import { defineCommand } from "../../schema/command.js";
import { assoc, host, id, integer, list, oneOf, openEnum, text } from "../../schema/fields.js";
import { sslContactSet } from "./contacts.js";
import { csr } from "./fields.js";
import { PRODUCTS, SERVER_TYPES } from "./values.js";

export const updateTrustServiceOrder = defineCommand({
  action: "UPDATE_ORDER",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Changes a pending SSL order.",
  notes: [
    "Send only what changes; empty text clears a value. Only pending orders can be changed.",
    "The guide's page was seen up to `csr`: the fields after it come from the official toolkit's form.",
    "Whether trust_seal, seal_in_search, handle or dv_auth_method can be changed here is not documented; nor is the reply.",
  ],
  source: "https://domains.opensrs.guide/docs/update_order-1",
  input: () =>
    assoc({
      order_id: id("The order."),
      additional_domains: list(
        host("A name or an address."),
        "SAN certificates: the whole new list of further names.",
      ).optional(),
      approver_email: text("Who is asked to approve; empty text clears it.", {
        pattern: { regex: /^([^\s@]+@[^\s@]+)?$/, says: "expected an e-mail address or empty text", form: "email" },
      }).optional(),
      contact_set: sslContactSet().optional(),
      csr: csr("The signing request in PEM form; empty text clears it.").optional(),
      product_type: openEnum(PRODUCTS, "What is ordered.").optional(),
      reg_type: oneOf(["new", "renew", "upgrade"], "SiteLock only, by the toolkit's form.").optional(),
      period: integer("Years.").optional(),
      server_count: integer("Number of servers.").optional(),
      server_type: openEnum(SERVER_TYPES, "The server's software; see `registerTrustService`.").optional(),
      special_instructions: text("Free text for the supplier.").optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "done" },
});
