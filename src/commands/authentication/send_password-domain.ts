import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, oneOf } from "../../schema/fields.js";

export const sendPassword = defineCommand({
  action: "SEND_PASSWORD",
  object: "DOMAIN",
  effect: "write",
  summary: "Mails a link to reset the registrant profile's password to a contact of the domain.",
  notes: [
    "The guide calls `send_to` and `sub_user` required, and yet gives a default; the official toolkit asks for the domain only.",
    "The approval mail of a transfer is sent again by the command of the same name in the transfer group.",
  ],
  source: "https://domains.opensrs.guide/docs/send_password-domain",
  input: () =>
    assoc({
      domain_name: domain("The domain. The field is `domain_name`, not `domain`."),
      send_to: oneOf(["owner", "admin"], "Which contact gets the mail.", { default: "admin" }).optional(),
      sub_user: flag("Send to the sub-user instead; refused when the domain has none.").optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "the message was sent" },
});
