import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const deleteDnsZone = defineCommand({
  action: "DELETE_DNS_ZONE",
  object: "DOMAIN",
  effect: "destroy",
  summary: "Deletes the DNS zone of a domain with all its records.",
  notes: ["The reply's attributes and the code for a domain without a zone are not known."],
  source: "A survey of the guide and the official PHP toolkit; the guide's own page was never seen.",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () => assoc({}),
  codes: { 200: "done" },
});
