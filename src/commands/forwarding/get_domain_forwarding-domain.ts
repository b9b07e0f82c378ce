import { defineCommand } from "../../schema/command.js";
import { assoc, flag, list, named, text } from "../../schema/fields.js";
import { profile, profileIssues } from "../nameserver/profile.js";

export const getDomainForwarding = defineCommand({
  action: "GET_DOMAIN_FORWARDING",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the URL forwarding rules of a domain.",
  notes: [
    "A domain without forwarding is refused with a text such as `Domain forwarding not found for domain`; the code is not documented.",
    "The guide's page was not seen to its end: a `title` may come too.",
  ],
  source: "https://domains.opensrs.guide/docs/get_domain_forwarding",
  input: () => assoc(profile("The domain.")),
  check: profileIssues,
  reply: () =>
    assoc({
      forwarding: list(
        named(
          "ReplyForwardingRule",
          assoc(
            {
              subdomain: text("What stands left of the domain, such as `www`; always there, may be empty."),
              destination_url: text("Where visitors are sent.").optional(),
              enabled: flag("The rule is on.").optional(),
              masked: flag("The target is shown in a frame, under the domain's own name.").optional(),
              description: text("Description of the site for search engines.").optional(),
              keywords: text("Search words for search engines.").optional(),
            },
            "A URL forwarding rule as OpenSRS has it.",
          ),
        ),
        "The rules; can be empty.",
      ),
    }),
  codes: { 200: "done" },
});
