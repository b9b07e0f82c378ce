import { assoc, named, text } from "../../schema/fields.js";

/** One entry of the history of a domain, an order or a transfer. */
export function historyNote() {
  return named(
    "HistoryNote",
    assoc(
      {
        timestamp: text("When, US Eastern time, such as `07-JAN-2011 13:51:53`; `parseOpsDate` reads it."),
        note: text("What happened."),
      },
      "One entry of the history of a domain, an order or a transfer.",
    ),
  );
}
