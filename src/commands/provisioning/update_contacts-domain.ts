import { defineCommand, type InputIssue } from "../../schema/command.js";
import { assoc, domain, email, flag, inEnvelope, list, oneOf, secret, text } from "../../schema/fields.js";
import { isBlank, issue, missing } from "../../schema/issue.js";
import { CONTACT_ROLES, changedContacts } from "../types/contact.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { contactIssues, tldIssues } from "../types/tld-checks.js";
import { changeReply } from "./change-reply.js";

export const updateContacts = defineCommand({
  action: "UPDATE_CONTACTS",
  object: "DOMAIN",
  effect: "write",
  summary: "Replaces whole contacts of a domain.",
  notes: [
    "Each contact is replaced as a whole, not merged with the old one.",
    "Not for .DK: use `updateAllInfo`. Changes of a .UK organisation or a .ES owner are accepted but not passed on to the registry.",
    "A change of the owner can start a verification of the registrant and an approval of the change; the reply does not say so.",
    "The official toolkit sends `types` as text with commas; another client the array that is sent here.",
  ],
  source: "https://domains.opensrs.guide/docs/update_contacts",
  input: () =>
    assoc({
      domain: domain("The domain.", { when: "cookie is not sent" }).optional(),
      cookie: secret(
        inEnvelope(
          text("From `setCookie`; the older way to name the domain.", { when: "domain is not sent" }),
          "cookie",
        ),
      ).optional(),
      types: list(oneOf(CONTACT_ROLES, "A contact."), "The contacts that are replaced."),
      contact_set: changedContacts([], "The contacts named in types, each complete."),
      affect_domains: flag("`true`: all domains of the profile.", { default: "0" }).optional(),
      report_email: email("Where the result is mailed; only when affect_domains is true.", {
        mayBeEmpty: true,
      }).optional(),
    }),
  check: (input, isFaulty) => [
    ...missingDomain(input),
    ...input.types
      .filter((type) => input.contact_set[type] === undefined)
      .map((type): InputIssue => missing(`contact_set.${type}`, "listed in types")),
    ...(!isBlank(input.report_email) && !input.affect_domains
      ? [issue("report_email", "conflict", "is only accepted when affect_domains is true", { with: "affect_domains" })]
      : []),
    ...tldIssues("updateContacts", input.domain, input, isFaulty),
    ...contactIssues(input.domain, input.contact_set, { kept: true }),
  ],
  reply: changeReply,
  codes: {
    200: "changed",
    250: "handed to an asynchronous registry",
    465: "contact data is not valid; see `error`",
  },
});
