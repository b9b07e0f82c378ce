import { defineCommand } from "../../schema/command.js";
import { assoc, list, text } from "../../schema/fields.js";

export const getTrustServiceCapabilities = defineCommand({
  action: "GET_CAPABILITIES",
  object: "TRUST_SERVICE",
  effect: "read",
  summary: "Lists the product types that this account may sell.",
  notes: [
    "The guide's table calls the list an associative array, its example is a dt_array.",
    "The reply's action is GET_CAPABILITIES:REPLY.",
  ],
  source: "https://domains.opensrs.guide/docs/get_capabilities",
  input: () => assoc({}),
  reply: () =>
    assoc({
      enabled_product_types: list(
        text("A product type, such as `positivessl_wildcard`."),
        "What `product_type` of `registerTrustService` may be.",
      ),
    }),
  codes: { 200: "done" },
});
