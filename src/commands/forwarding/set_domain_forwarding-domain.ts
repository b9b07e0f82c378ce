import { defineCommand } from "../../schema/command.js";
import { assoc, flag, list, named, namePart, text } from "../../schema/fields.js";
import { profile, profileIssues } from "../nameserver/profile.js";

export const setDomainForwarding = defineCommand({
  action: "SET_DOMAIN_FORWARDING",
  object: "DOMAIN",
  effect: "write",
  summary: "Sets the URL forwarding rules of a domain; `createDomainForwarding` must come first.",
  notes: [
    "Whether the list replaces all rules or only those of its subdomains is not documented: send all that are to be.",
    "The guide prints the action as update_domain_forwarding in one place; every client sends SET_DOMAIN_FORWARDING.",
  ],
  source: "https://domains.opensrs.guide/docs/set_domain_forwarding",
  input: () =>
    assoc({
      ...profile("The domain."),
      forwarding: list(
        named(
          "ForwardingRule",
          assoc(
            {
              subdomain: namePart(
                "What stands left of the domain; empty: the domain itself and whatever has no rule; `*`: all but the domain itself.",
                {
                  maxLength: 128,
                  mayBeEmpty: true,
                },
              ),
              destination_url: text("Where visitors are sent: a full URL, or `http://` and an address.", {
                maxLength: 200,
              }).optional(),
              enabled: flag("The rule is on.").optional(),
              masked: flag("Show the target in a frame, under the domain's own name.").optional(),
              title: text("Title of the frame.", { maxLength: 255, when: "masked is true" }).optional(),
              description: text("Description of the site for search engines.", {
                maxLength: 255,
                when: "masked is true",
              }).optional(),
              keywords: text("Search words for search engines, with commas between.").optional(),
            },
            "A URL forwarding rule.",
          ),
        ),
        "The rules; without them nothing is set.",
      ).optional(),
    }),
  check: profileIssues,
  reply: () => assoc({}),
  codes: { 200: "done" },
});
