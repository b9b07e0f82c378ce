import { defineCommand } from "../../schema/command.js";
import { assoc, date, datetime, domain, email, id, integer, ip, list, named, text } from "../../schema/fields.js";
import { pageCounters, sharedFilters, transferStatus } from "./transfer-fields.js";

export const getTransfersIn = defineCommand({
  action: "GET_TRANSFERS_IN",
  object: "DOMAIN",
  effect: "read",
  summary: "Lists transfers into the account, finished or not, page by page.",
  notes: [
    "The list can be empty or missing when nothing matches.",
    "The dates of an entry come as `03-MAY-2011 12:06:12`; their `_epoch` twins are exact. Both are left out, empty or 0 while a step has not happened.",
    "Entry fields are known from one recorded pending transfer.",
  ],
  source: "https://domains.opensrs.guide/docs/get_transfers_in",
  paging: { rows: "transfers", id: ["domain", "transfer_id"], first: 1, total: "total" },
  input: () =>
    assoc({
      ...sharedFilters(),
      completed_from: date("Completed on this day or later.").optional(),
      completed_to: date("Completed on this day or earlier.").optional(),
      losing_registrar: text("The registrar that the domain comes from; `*` stands for any text.").optional(),
      order_id: id("Only the transfer of this order.").optional(),
      order_from: date("Ordered on this day or later.").optional(),
      order_to: date("Ordered by this day.").optional(),
      owner_confirm_ip: ip("The address that the owner answered from.").optional(),
      transfer_id: id("Only this transfer.").optional(),
    }),
  reply: () =>
    assoc({
      ...pageCounters(),
      transfers: list(
        named(
          "TransferIn",
          assoc(
            {
              domain: domain("The domain."),
              transfer_id: id("The transfer.").optional(),
              status: transferStatus("The state."),
              order_date: stepDate("The order was placed"),
              order_date_epoch: stepEpoch("The order was placed"),
              owner_request_date: stepDate("The approval e-mail was sent"),
              owner_request_date_epoch: stepEpoch("The approval e-mail was sent"),
              owner_confirm_date: stepDate("The owner answered"),
              owner_confirm_date_epoch: stepEpoch("The owner answered"),
              owner_confirm_ip: ip("The address that the owner answered from.", {
                when: "the owner answered",
              }).optional(),
              registry_request_date: stepDate("The registry was asked"),
              registry_request_date_epoch: stepEpoch("The registry was asked"),
              completed_date: stepDate("The transfer was completed"),
              completed_date_epoch: stepEpoch("The transfer was completed"),
              request_address: email("The address that the approval e-mail goes to.").optional(),
              losing_registrar: text("The registrar that the domain comes from.").optional(),
              gaining_registrar: text("The registrar that the domain goes to; in the older guide only.").optional(),
              affiliate_id: text("Affiliate of the order.", { when: "the order named one" }).optional(),
            },
            "A transfer of a domain into the account.",
          ),
        ),
        "The transfers of this page.",
      ).optional(),
    }),
  codes: { 200: "done" },
});

function stepDate(happened: string) {
  return datetime(`${happened}, such as \`03-MAY-2011 12:06:12\`.`, { when: "it has happened" }).optional();
}

function stepEpoch(happened: string) {
  const words = `${happened}, in seconds since 1970; can be \`0\` for not yet.`;
  return integer(words, { when: "it has happened" }).optional();
}
