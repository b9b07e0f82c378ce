import { assoc, oneOf, text } from "../../schema/fields.js";

/** The kind of a mailbox. */
export function mailboxType() {
  return oneOf(["MAILBOX", "WEBMAIL_ONLY"], "The kind of mailbox; `WEBMAIL_ONLY` has no IMAP, POP or SMTP.");
}

/** The one DNS record of a personal name. */
export function dnsRecord(description: string) {
  return assoc(
    {
      content: text("An IP address, or for CNAME a full name that ends in a dot.").optional(),
      name: text("The name within the zone; `@` for the zone itself.").optional(),
      type: oneOf(["A", "CNAME"], "The type of the record.").optional(),
    },
    description,
  );
}
