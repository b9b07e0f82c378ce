import { defineCommand } from "../../schema/command.js";
import { FREE, isSaved, unpriced } from "../../schema/cost.js";
import { assoc, domain, flag, list, oneOf, secret, text } from "../../schema/fields.js";
import { CONTACT_ROLES, partialContactSet } from "../types/contact.js";

export const bulkTransfer = defineCommand({
  action: "BULK_TRANSFER",
  object: "DOMAIN",
  effect: "charge",
  cost: (order) => (isSaved(order) ? FREE : unpriced("one request transfers many domains")),
  summary: "Transfers several domains into one profile.",
  notes: [
    "OpenSRS says that bulk transfers stopped working on 2018-05-25.",
    "The reply is not known. The official toolkit puts registrant_ip among the attributes here: `options.extra` does that.",
  ],
  status: "legacy",
  replacedBy: "`registerDomain` with `reg_type` transfer, one domain a call",
  source: "the official PHP toolkit and the WHMCS module",
  input: () =>
    assoc({
      domain_list: list(domain("A domain."), "The domains."),
      reg_username: text("Registrant profile."),
      reg_password: secret(text("Its password.")),
      reg_domain: domain("A domain whose profile is used.").optional(),
      custom_tech_contact: flag("`true`: `contact_set.tech` is used; `false`: the reseller's own tech contact."),
      contact_set: partialContactSet(CONTACT_ROLES, "All four contacts."),
      handle: oneOf(
        ["save", "process"],
        "`process`: run now; `save`: keep for `processPending`. Inferred from registerDomain.",
      ).optional(),
      affiliate_id: text("Affiliate of the orders.").optional(),
    }),
  startsJob: true,
  reply: () => assoc({}),
});
