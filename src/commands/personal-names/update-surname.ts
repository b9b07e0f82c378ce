import { defineCommand } from "../../schema/command.js";
import { assoc, domain, email, flag, secret, text } from "../../schema/fields.js";
import { dnsRecord, mailboxType } from "./mailbox.js";

export const updateSurname = defineCommand({
  action: "UPDATE",
  object: "SURNAME",
  effect: "write",
  summary: "Changes the mailbox, the forwarding or the DNS record of a Personal Names domain.",
  notes: [
    "The guide allows one DNS record, and also warns that records which are not sent are deleted.",
    "The guide's page was cut before the reply: what comes is kept.",
  ],
  source: "https://domains.opensrs.guide/docs/update-surname",
  input: () =>
    assoc({
      domain: domain("The personal name, such as `john.smith.net`."),
      mailbox: assoc(
        {
          mailbox_type: mailboxType().optional(),
          password: secret(text("The mailbox's new password.")).optional(),
          forward_email: email("Forward mail to this address.").optional(),
          disable_forward_email: flag("`true` stops the forwarding; `false` is not documented.").optional(),
        },
        "What to change of the mailbox.",
      ).optional(),
      dnsRecords: dnsRecord(
        "The one DNS record; replaces all there are. The key is written like this on the wire.",
      ).optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "changed" },
});
