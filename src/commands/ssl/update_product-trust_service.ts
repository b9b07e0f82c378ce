import { defineCommand } from "../../schema/command.js";
import { assoc, email, flag, id } from "../../schema/fields.js";
import { issue } from "../../schema/issue.js";

export const updateTrustServiceProduct = defineCommand({
  action: "UPDATE_PRODUCT",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Changes the contact address, the renewal mails and the Symantec seal of a product.",
  notes: ["The reply's attributes were not seen."],
  source: "https://domains.opensrs.guide/docs/update_product",
  input: () =>
    assoc({
      product_id: id("The product."),
      contact_email: email("The contact's address.").optional(),
      let_expire: flag("Send no more renewal reminders; for any active product.", { default: "0" }).optional(),
      seal_in_search: flag("Symantec: show the seal in search results; send trust_seal with it.").optional(),
      trust_seal: flag("Symantec: show the seal.", { when: "seal_in_search is sent, then true" }).optional(),
    }),
  check: ({ seal_in_search, trust_seal }) =>
    seal_in_search !== undefined && trust_seal !== true
      ? [issue("trust_seal", "conflict", "must be true when seal_in_search is sent", { with: "seal_in_search" })]
      : [],
  reply: () => assoc({}),
  codes: { 200: "done" },
});
