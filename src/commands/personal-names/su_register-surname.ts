import { defineCommand } from "../../schema/command.js";
import { unpriced } from "../../schema/cost.js";
import { assoc, domain, email, secret, text } from "../../schema/fields.js";
import { dnsRecord, mailboxType } from "./mailbox.js";

export const registerSurname = defineCommand({
  action: "SU_REGISTER",
  object: "SURNAME",
  effect: "charge",
  cost: unpriced("GET_PRICE does not know personal names"),
  summary: "Registers a Personal Names domain, such as `john.smith.net`, with its mailbox.",
  notes: [
    "The newest class of the official toolkit checks `mailbox_type` and `password` beside `mailbox`, older ones and its converter inside, as here.",
    "Known from the official toolkit and an older guide; no page of the current one and no reply were seen.",
  ],
  status: "legacy",
  source: "The official PHP toolkit",
  input: () =>
    assoc({
      domain: domain("The personal name."),
      mailbox: assoc(
        {
          mailbox_type: mailboxType(),
          password: secret(text("The mailbox's password.")),
          forward_email: email("Where mail is forwarded to.").optional(),
        },
        "The mailbox.",
      ),
      dnsRecords: dnsRecord("The one DNS record. The key is written like this on the wire.").optional(),
    }),
  reply: () => assoc({}),
});
