import { defineCommand, needs } from "../../schema/command.js";
import { assoc, email, flag, hostname, id, oneOf, text } from "../../schema/fields.js";
import { replySslContactSet } from "./contacts.js";
import { certificateDate, csr, csrData, notesList } from "./fields.js";

export const getTrustServiceProductInfo = defineCommand({
  action: "GET_PRODUCT_INFO",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Reads one trust product.",
  notes: [
    "The guide says that `csr` always comes; its examples without `all_info` lack it.",
    "The page was seen up to `issue_date`: the items after it come from examples. The TPP order id also comes, under a name that was not seen.",
  ],
  source: "https://domains.opensrs.guide/docs/get_product_info",
  input: () =>
    assoc({
      product_id: id("The product.", { when: "inventory_item_id is not sent" }).optional(),
      inventory_item_id: id("The number of a certificate from the old TPP system, in place of product_id.").optional(),
      all_info: flag("Give the CSR, the contacts and the TPP ids too.", { default: "0" }).optional(),
    }),
  check: (input) =>
    input.inventory_item_id === undefined ? needs(input, ["product_id"], "inventory_item_id is not sent") : [],
  reply: () =>
    assoc({
      contact_email: email("The contact's address."),
      contact_set: replySslContactSet({ when: "all_info is true" }).optional(),
      csr: csr("The signing request in PEM form.", { when: "all_info is true" }).optional(),
      csr_data: csrData().optional(),
      domain: hostname("The domain or host name."),
      expiry_date: certificateDate("When it expires"),
      inventory_item_id: id("Its number in the old TPP system.", { when: "it comes from TPP" }).optional(),
      is_renewable: flag("It can be renewed: from 60 days before to 15 days after its expiry."),
      issue_date: certificateDate("When it was issued").optional(),
      notes_list: notesList({ when: "all_info is true" }).optional(),
      product_id: id("The product.").optional(),
      product_type: text("What it is, such as `quickssl_premium`.").optional(),
      start_date: certificateDate("From when it is valid").optional(),
      state: oneOf(
        ["activated", "active", "expired", "renewed", "revoked", "upgraded", "renewing"],
        "The product's state.",
      ).optional(),
      upgrade_options: text("A product type that it can be upgraded to; the form of several is not known.", {
        when: "a SiteLock product can be upgraded",
      }).optional(),
    }),
  codes: { 200: "done" },
});
