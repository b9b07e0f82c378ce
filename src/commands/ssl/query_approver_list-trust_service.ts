import { defineCommand } from "../../schema/command.js";
import { assoc, email, hostname, list, openEnum } from "../../schema/fields.js";
import { APPROVER_PRODUCTS } from "./values.js";

export const queryTrustServiceApproverList = defineCommand({
  action: "QUERY_APPROVER_LIST",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Lists the e-mail addresses that may approve a domain-vetted certificate.",
  notes: [
    "The same address can come more than once.",
    "Withdrawn on 2020-09-30: quickssl (use quickssl_premium), thawte_csc, and the free trials *_ft.",
  ],
  source: "https://domains.opensrs.guide/docs/query_approver_list",
  input: () =>
    assoc({
      domain: hostname("The domain or host name of the certificate."),
      product_type: openEnum(APPROVER_PRODUCTS, "The product; not for Trustwave. The guide's list lacks rapidssl."),
    }),
  reply: () =>
    assoc({
      approver_list: list(
        assoc({
          domain: hostname("The domain that the address belongs to."),
          email: email("The address."),
          type: openEnum(["GENERIC", "MANUAL"], "Where it comes from; one client writes it in lower case."),
        }),
        "The addresses.",
      ),
    }),
  codes: { 200: "done" },
});
