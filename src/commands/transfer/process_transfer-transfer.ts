import { defineCommand } from "../../schema/command.js";
import { ofOrder } from "../../schema/cost.js";
import { assoc, id, text } from "../../schema/fields.js";

export const processTransfer = defineCommand({
  action: "PROCESS_TRANSFER",
  object: "TRANSFER",
  effect: "charge",
  cost: ofOrder("DOMAIN"),
  summary: "Places a new transfer order with the data of a cancelled one; the old order stays as it is.",
  notes: [
    "Only a transfer in state `cancelled` can be placed again; another state is refused with 400, the code of an internal error: read its text.",
  ],
  source: "https://domains.opensrs.guide/docs/process_transfer",
  input: () =>
    assoc({
      order_id: id("The cancelled order to place again."),
      reseller: text("Your reseller username."),
    }),
  startsJob: true,
  reply: () =>
    assoc({
      order_id: id("The new order; the guide promises it, a recorded success had no attributes.").optional(),
    }),
  codes: {
    200: "placed; the text can name the admin contact's address",
    400: "the transfer's state does not allow it, or an internal error",
  },
});
