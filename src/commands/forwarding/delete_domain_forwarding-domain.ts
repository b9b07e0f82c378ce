import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const deleteDomainForwarding = defineCommand({
  action: "DELETE_DOMAIN_FORWARDING",
  object: "DOMAIN",
  effect: "destroy",
  summary: "Removes URL forwarding and all its rules from a domain.",
  notes: [
    "The guide calls `domain` optional, yet nothing else names the domain.",
    "A domain without forwarding is refused with a text such as `Domain forwarding not found for domain`; the code is not documented.",
  ],
  source: "http://domains.opensrs.guide/v1.0/docs/delete_domain_forwarding",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () => assoc({}),
  codes: { 200: "done; the reply has no attributes" },
});
