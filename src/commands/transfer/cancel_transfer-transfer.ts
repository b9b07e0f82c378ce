import { defineCommand, needs } from "../../schema/command.js";
import { assoc, domain, id, text } from "../../schema/fields.js";

export const cancelTransfer = defineCommand({
  action: "CANCEL_TRANSFER",
  object: "TRANSFER",
  effect: "write",
  summary: "Cancels a transfer-in that still waits for the owner's approval.",
  notes: [
    "Only a transfer in state `pending_owner` can be cancelled; see `checkTransfer`.",
    "The refusal for another state has code 400, the code of an internal error: read its text.",
    "No page of the current guide was seen; whether the server insists on `reseller` is not known.",
  ],
  status: "legacy",
  source: "http://www.opensrs.com/docs/apidomains/cancel_transfer.htm",
  input: () =>
    assoc({
      domain: domain("The domain whose transfer to cancel.", { when: "order_id is not sent" }).optional(),
      order_id: id("The transfer order to cancel.", { when: "domain is not sent" }).optional(),
      reseller: text("Your reseller username."),
    }),
  check: (input) => (input.order_id === undefined ? needs(input, ["domain"], "order_id is not sent") : []),
  reply: () => assoc({}),
  codes: {
    200: "cancelled; the text names the order",
    400: "the transfer's state does not allow it, or an internal error",
  },
});
