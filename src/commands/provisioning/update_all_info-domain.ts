import { defineCommand, type InputIssue } from "../../schema/command.js";
import { assoc, domain, inEnvelope, integer, map, secret, text } from "../../schema/fields.js";
import { isBlank, missing } from "../../schema/issue.js";
import { CONTACT_ROLES, changedContacts } from "../types/contact.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { nameserverAddresses } from "../types/nameserver-list.js";
import { contactIssues, tldIssues } from "../types/tld-checks.js";

export const updateAllInfo = defineCommand({
  action: "UPDATE_ALL_INFO",
  object: "DOMAIN",
  effect: "write",
  summary: "Replaces the contacts and the nameservers of a .DK domain at once.",
  notes: ["It overwrites: an address of a nameserver that is left out is removed at the registry.", "Not for .BE."],
  source: "https://domains.opensrs.guide/v1.0/docs/update_all_info",
  input: () =>
    assoc({
      domain: domain("The domain.", { when: "cookie is not sent" }).optional(),
      cookie: secret(
        inEnvelope(
          text("From `setCookie`; the older way to name the domain.", { when: "domain is not sent" }),
          "cookie",
        ),
      ).optional(),
      envelope_domain: inEnvelope(
        domain("The domain once more beside the attributes, as an older toolkit sends it."),
        "domain",
      ).optional(),
      contact_set: changedContacts(CONTACT_ROLES, "All four contacts, each complete."),
      nameserver_list: nameserverAddresses("All nameservers with all their addresses."),
    }),
  check: (input, isFaulty) => [
    ...missingDomain(input),
    ...tldIssues("updateAllInfo", input.domain, input, isFaulty),
    ...contactIssues(input.domain, input.contact_set, { kept: true }),
    ...input.nameserver_list.flatMap(({ ipaddress, ipv6 }, index): InputIssue[] =>
      isBlank(ipaddress) && isBlank(ipv6) ? [missing(`nameserver_list[${index}].ipaddress`, "ipv6 is not sent")] : [],
    ),
  ],
  reply: () =>
    assoc({
      details: map(
        assoc({
          response_code: integer("The code of this domain.").optional(),
          response_text: text("The text of this domain.").optional(),
        }),
        "The result of the domain, keyed by its name; read by one client after a failure.",
      ).optional(),
      error: text("What was wrong; can have several lines.").optional(),
      waiting_requests_no: integer("Requests that still wait on the domain.").optional(),
    }),
  codes: { 200: "handed over" },
});
