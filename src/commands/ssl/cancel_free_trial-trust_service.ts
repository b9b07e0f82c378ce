import { defineCommand, needs } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { orderOrProduct } from "./fields.js";

export const cancelTrustServiceFreeTrial = defineCommand({
  action: "CANCEL_FREE_TRIAL",
  object: "TRUST_SERVICE",
  effect: "destroy",
  summary: "Cancels a 30-day free trial; the guide says that trials are no longer offered.",
  notes: [
    "GeoTrust and Symantec asked the customer by e-mail first; the order then turned revoked or declined.",
    "The guide's page prints the action as cancel_order, a slip; clients send CANCEL_FREE_TRIAL.",
  ],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/cancel_free_trial",
  input: () => assoc(orderOrProduct()),
  check: (input) => (input.product_id === undefined ? needs(input, ["order_id"], "product_id is not sent") : []),
  reply: () => assoc({}),
  codes: { 200: "cancelled" },
});
