import { defineCommand, needs } from "../../schema/command.js";
import { assoc, secret, text } from "../../schema/fields.js";
import { orderOrProduct } from "./fields.js";

export const createTrustServiceToken = defineCommand({
  action: "CREATE_TOKEN",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Gives a short-lived address where the customer looks after a SiteLock product.",
  notes: [
    "The order must not be pending; the code is not documented.",
    "An older page names TRUSTe too. The official toolkit cannot send `product_id` alone.",
  ],
  source: "https://domains.opensrs.guide/docs/create_token",
  input: () => assoc(orderOrProduct()),
  check: (input) => (input.product_id === undefined ? needs(input, ["order_id"], "product_id is not sent") : []),
  reply: () => assoc({ login_url: secret(text("Where to send the customer; may stop working after five minutes.")) }),
  codes: { 200: "done" },
});
