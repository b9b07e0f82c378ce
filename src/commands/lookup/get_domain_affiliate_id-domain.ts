import { defineCommand } from "../../schema/command.js";
import { assoc, domain, text } from "../../schema/fields.js";

export const getDomainAffiliateId = defineCommand({
  action: "GET_DOMAIN_AFFILIATE_ID",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the affiliate id stored with a domain.",
  notes: ["What comes back for a domain without one is not known: the guide's second example was cut off."],
  source: "https://domains.opensrs.guide/docs/get_domain_affiliate_id",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () => assoc({ affiliate_id: text("The affiliate.", { when: "the domain has one" }).optional() }),
  codes: { 200: "done" },
});
