import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, integer, oneOf, text } from "../../schema/fields.js";

const UNVERIFIED = { when: "the registrant is not verified" };

export const getRegistrantVerificationStatus = defineCommand({
  action: "GET_REGISTRANT_VERIFICATION_STATUS",
  object: "DOMAIN",
  effect: "read",
  summary: "Says whether the registrant of a domain has confirmed the e-mail address.",
  notes: [
    "A domain whose registrant does not answer in time is suspended.",
    "The event of the same name knows more values, such as `bounced` and `not_applicable`.",
  ],
  source: "https://domains.opensrs.guide/docs/get_registrant_verification_status",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () =>
    assoc({
      registrant_verification_status: oneOf(
        ["admin_reviewing", "not_verified", "pending", "suspended", "unverified", "verified", "verifying"],
        "Where the verification stands; `not_verified` is in the newest guide only.",
      ),
      verification_deadline: text(
        "Until when the registrant can answer; its form is not documented.",
        UNVERIFIED,
      ).optional(),
      days_to_suspend: integer("Days until the domain is suspended, negative afterwards.", UNVERIFIED).optional(),
      email_bounced: flag("The mail to the registrant came back.", UNVERIFIED).optional(),
    }),
  codes: { 200: "done" },
});
