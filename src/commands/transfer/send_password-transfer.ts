import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const sendTransferPassword = defineCommand({
  action: "SEND_PASSWORD",
  object: "TRANSFER",
  effect: "write",
  summary: "Sends the approval e-mail of a transfer that waits for the owner once more.",
  notes: [
    "It works for transfers in state `pending_owner` only.",
    "For a domain of a bulk transfer the mailed password is good for that domain alone.",
  ],
  source: "https://domains.opensrs.guide/docs/send_password-transfer",
  input: () =>
    assoc({ domain_name: domain("The domain being transferred. The field is `domain_name`, not `domain`.") }),
  reply: () => assoc({}),
  codes: {
    200: "sent",
    465: "no transfer of this domain waits for its owner",
  },
});
