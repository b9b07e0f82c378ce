import { defineCommand } from "../../schema/command.js";
import { assoc, map, openEnum, text } from "../../schema/fields.js";
import { csr, csrData } from "./fields.js";
import { CSR_PRODUCTS } from "./values.js";

export const parseTrustServiceCsr = defineCommand({
  action: "PARSE_CSR",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Reads a signing request and says whether it suits a product.",
  notes: [
    "Most of `csr_data` comes from a client's copy of the guide's example.",
    "The code for a malformed request is not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/parse-csr",
  input: () =>
    assoc({
      csr: csr("The signing request in PEM form, 2048 bits or more."),
      product_type: openEnum(CSR_PRODUCTS, "The product it is for."),
    }),
  reply: () =>
    assoc({
      csr_data: csrData(),
      dv_auth_details: map(
        text("An item."),
        "The DNS or file record that validates a DV product; its items were not seen.",
      ).optional(),
    }),
  codes: { 200: "done" },
});
