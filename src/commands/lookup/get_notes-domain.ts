import { defineCommand } from "../../schema/command.js";
import { assoc, domain, id, integer, list, literal, text, variants } from "../../schema/fields.js";
import { historyNote } from "./notes.js";

export const getNotes = defineCommand({
  action: "GET_NOTES",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the history of a domain, an order or a transfer, page by page.",
  notes: [
    "It is the only history that OpenSRS gives.",
    "The guide lists `transaction_id` among the attributes; recorded replies have it beside them.",
  ],
  source: "https://domains.opensrs.guide/docs/get_notes",
  paging: { rows: "notes", id: ["timestamp", "note"], first: 1, total: "total" },
  input: () =>
    variants("type", [
      assoc({ type: literal("domain", "The domain's own history."), ...shared() }),
      assoc({
        type: literal("order", "The history of an order."),
        order_id: id("The order."),
        ...shared(),
      }),
      assoc({
        type: literal("transfer", "The history of a transfer."),
        transfer_id: id("The transfer."),
        ...shared(),
      }),
    ]),
  reply: () =>
    assoc({
      notes: list(historyNote(), "The entries of this page."),
      page: integer("The page given."),
      page_size: integer("Entries on a page."),
      total: integer("Entries on all pages together."),
    }),
  replyEnvelope: () =>
    assoc({
      transaction_id: text("OpenSRS's number of this call, such as `2011-05-06 16:13:21 12062 101`.").optional(),
    }),
  codes: { 200: "done" },
});

function shared() {
  return {
    domain: domain("The domain."),
    limit: integer("Entries on a page.", { min: 1, default: "40" }).optional(),
    page: integer("Which page, the first being 1.", { min: 0, default: "1" }).optional(),
  };
}
