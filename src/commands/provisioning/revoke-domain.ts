import { defineCommand } from "../../schema/command.js";
import { assoc, decimal, domain, flag, text } from "../../schema/fields.js";

export const revokeDomain = defineCommand({
  action: "REVOKE",
  object: "DOMAIN",
  effect: "destroy",
  summary: "Deletes a domain at the registry, with a refund while its grace period runs.",
  notes: ["Each registry has a grace period of its own; after it nothing is refunded."],
  source: "https://domains.opensrs.guide/docs/revoke-domain",
  input: () =>
    assoc({
      domain: domain("The domain."),
      notes: text("Kept among the domain's notes.").optional(),
      reseller: text("The reseller's username; older clients send it, the guide does not list it.").optional(),
    }),
  reply: () =>
    assoc({
      charge: flag("The reseller was charged.").optional(),
      price: text("What was charged, a decimal; `undef` was seen too.").optional(),
      total_refund: decimal("What was refunded.").optional(),
      deletion_id: text("The deletion.").optional(),
    }),
  codes: { 200: "deleted" },
});
