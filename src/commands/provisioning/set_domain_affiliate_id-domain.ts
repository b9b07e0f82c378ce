import { defineCommand } from "../../schema/command.js";
import { assoc, domain, text } from "../../schema/fields.js";

export const setDomainAffiliateId = defineCommand({
  action: "SET_DOMAIN_AFFILIATE_ID",
  object: "DOMAIN",
  effect: "write",
  summary: "Gives a domain an affiliate id.",
  notes: ["`getDomainAffiliateId` reads it."],
  source: "http://domains.opensrs.guide/v1.0/docs/set_domain_affiliate_id",
  input: () =>
    assoc({
      affiliate_id: text("The affiliate.", { maxLength: 256, mayBeEmpty: true }),
      domain: domain("The domain."),
    }),
  reply: () => assoc({}),
  codes: { 200: "set" },
});
