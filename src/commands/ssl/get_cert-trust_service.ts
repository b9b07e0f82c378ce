import { defineCommand } from "../../schema/command.js";
import { assoc, email, flag, hostname, id, oneOf, text } from "../../schema/fields.js";
import { certificateDate } from "./fields.js";

export const getTrustServiceCert = defineCommand({
  action: "GET_CERT",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Gives the issued certificate and the product that it belongs to.",
  notes: [
    "The official WHMCS plugin sends an order_id in place of `product_id`; the guide does not know it.",
    "Whether the dates have the same form as in `getTrustServiceProductInfo` was not seen.",
  ],
  source: "https://domains.opensrs.guide/docs/get_cert",
  input: () =>
    assoc({
      product_id: id("The product."),
      return_ca_certs: flag("Give the root and intermediate certificates too.", { default: "0" }).optional(),
      return_pkcs7_cert: flag("Give the PKCS#7 form too.", { default: "0" }).optional(),
    }),
  reply: () =>
    assoc({
      cert_data: assoc(
        { certificate: text("The certificate in PEM form.") },
        "The certificate; the items of the other certificates and of PKCS#7 have names that were not seen.",
      ),
      contact_email: email("Address of the admin or the organisation, by product."),
      domain: hostname("The domain or host name."),
      expiry_date: certificateDate("When it expires"),
      issue_date: certificateDate("When it was issued"),
      product_id: id("The product."),
      product_type: text("What it is, such as `quickssl_premium`."),
      start_date: certificateDate("From when it is valid"),
      state: oneOf(["expired", "active", "renewing", "renewed", "revoked"], "The product's state."),
    }),
  codes: { 200: "done", 405: "there is no such product" },
});
