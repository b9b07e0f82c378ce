import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { profile, profileIssues } from "../nameserver/profile.js";

export const createDomainForwarding = defineCommand({
  action: "CREATE_DOMAIN_FORWARDING",
  object: "DOMAIN",
  effect: "write",
  summary: "Turns on URL forwarding for a domain; `setDomainForwarding` then sets the targets.",
  notes: [
    "Visitors get there only if the domain's DNS points to the forwarding service: that is not part of this command.",
    "The guide does not know the cookie here, clients do. The code for forwarding that exists already is not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/create_domain_forwarding",
  input: () => assoc(profile("The domain.")),
  check: profileIssues,
  reply: () => assoc({}),
  codes: { 200: "done; the reply has no attributes" },
});
