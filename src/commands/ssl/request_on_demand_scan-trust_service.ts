import { defineCommand, needs } from "../../schema/command.js";
import { assoc, id } from "../../schema/fields.js";
import { orderOrProduct } from "./fields.js";

export const requestTrustServiceOnDemandScan = defineCommand({
  action: "REQUEST_ON_DEMAND_SCAN",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Asks the supplier to scan a site for malware again and to give its seal back.",
  notes: [
    "Only for a completed order of a Symantec or SiteLock seal or of malwarescan; else the text is `order must be completed to request the scan.`, with a code that is not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/request_on_demand_scan",
  input: () => assoc(orderOrProduct()),
  check: (input) => (input.product_id === undefined ? needs(input, ["order_id"], "product_id is not sent") : []),
  reply: () => assoc({ product_id: id("The product.") }),
  codes: { 200: "asked" },
});
