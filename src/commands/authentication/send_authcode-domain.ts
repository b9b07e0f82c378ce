import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const sendAuthcode = defineCommand({
  action: "SEND_AUTHCODE",
  object: "DOMAIN",
  effect: "write",
  summary: "Mails the transfer code of a domain to its admin contact.",
  notes: [
    "Domains of registries without EPP have no code and are refused; the code of that refusal is not documented.",
    "`getDomain` with type `domain_auth_info` reads the code instead.",
  ],
  source: "https://domains.opensrs.guide/docs/send_authcode",
  input: () => assoc({ domain_name: domain("The domain. The field is `domain_name`, not `domain`.") }),
  reply: () => assoc({}),
  codes: { 200: "the message was sent" },
});
