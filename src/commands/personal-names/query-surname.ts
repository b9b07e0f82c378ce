import { defineCommand } from "../../schema/command.js";
import { assoc, domain, email, flag, list, openEnum, text } from "../../schema/fields.js";
import { mailboxType } from "./mailbox.js";

export const querySurname = defineCommand({
  action: "QUERY",
  object: "SURNAME",
  effect: "read",
  summary: "Reads a Personal Names domain, with its DNS records and mailbox if asked.",
  notes: ["The guide's table of the zone was cut: where the records lie and what else they have is a reading."],
  source: "https://domains.opensrs.guide/docs/query-surname",
  input: () =>
    assoc({
      domain: domain("The personal name, such as `john.smith.net`."),
      query_dns: flag("Return the DNS records.", { default: "0" }).optional(),
      query_email: flag("Return the mailbox.", { default: "0" }).optional(),
    }),
  reply: () =>
    assoc({
      domain: domain("The personal name."),
      created_on: text("When it was created; the form was not seen."),
      state: openEnum(["active"], "The state.").optional(),
      mailbox: assoc(
        {
          mailbox_type: mailboxType().optional(),
          forward_email: email("Where mail is forwarded to.").optional(),
        },
        "The mailbox.",
        { when: "query_email is true" },
      ).optional(),
      zone: assoc(
        {
          records: list(
            assoc({ content: text("The value of the record.").optional() }),
            "The records; other items of one are kept.",
          ).optional(),
        },
        "The DNS zone.",
        { when: "query_dns is true" },
      ).optional(),
    }),
  codes: { 200: "done" },
});
