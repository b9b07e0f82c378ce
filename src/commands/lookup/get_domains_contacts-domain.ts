import { defineCommand } from "../../schema/command.js";
import { assoc, byDomain, domain, flag, list, oneOf, text } from "../../schema/fields.js";
import { replyContactSet } from "../types/contact.js";

export const getDomainsContacts = defineCommand({
  action: "GET_DOMAINS_CONTACTS",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the contacts of up to 100 domains at once.",
  notes: [
    "The attributes are a record by domain, internationalised names in punycode with `domain_unicode` beside the contacts.",
    "The call succeeds even when every domain failed: a failed one has `error` and nothing else.",
  ],
  source: "https://domains.opensrs.guide/docs/get_domains_contacts",
  input: () =>
    assoc({
      domain_list: list(domain("A domain."), "The domains.", { max: 100 }),
      active_contacts_only: flag(
        "While a change of the owner waits: the contacts now in force instead of the new ones.",
      ).optional(),
    }),
  reply: () =>
    byDomain(
      {
        contact_set: replyContactSet().optional(),
        status: oneOf(
          ["active", "pending_current_registrant", "pending_new_registrant"],
          "Whether a change of the owner waits for somebody's consent; newer replies have it in each contact.",
        ).optional(),
        error: text("What went wrong with this domain.", { when: "it is unknown or not in the account" }).optional(),
      },
      "The domains asked for.",
    ),
  codes: { 200: "done, also when every domain failed" },
});
