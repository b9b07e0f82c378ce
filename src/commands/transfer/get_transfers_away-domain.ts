import { defineCommand } from "../../schema/command.js";
import { assoc, domain, list, named, text } from "../../schema/fields.js";
import { pageCounters, sharedFilters, transferStatus } from "./transfer-fields.js";

export const getTransfersAway = defineCommand({
  action: "GET_TRANSFERS_AWAY",
  object: "DOMAIN",
  effect: "read",
  summary: "Lists transfers of the account's domains to other registrars, page by page.",
  notes: [
    "No command starts, approves or declines a transfer away: the owner answers an e-mail, and silence for five days lets the registry approve.",
    "No filled reply was seen: of an entry only `domain` and `status` are certain; what else comes is kept.",
  ],
  source: "https://domains.opensrs.guide/docs/get_transfers_away",
  paging: { rows: "transfers", id: ["domain", "transfer_id"], first: 1, total: "total" },
  input: () =>
    assoc({
      ...sharedFilters(),
      gaining_registrar: text("The registrar that the domain goes to; `*` stands for any text.").optional(),
    }),
  reply: () =>
    assoc({
      ...pageCounters(),
      transfers: list(
        named(
          "TransferAway",
          assoc(
            {
              domain: domain("The domain."),
              status: transferStatus("The state; `completed`: the domain has left."),
            },
            "A transfer of a domain to another registrar.",
          ),
        ),
        "The transfers of this page.",
      ).optional(),
    }),
  codes: { 200: "done" },
});
