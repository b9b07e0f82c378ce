import { defineCommand } from "../../schema/command.js";
import { assoc, hostname, list, literal, variants } from "../../schema/fields.js";
import { profile, profileIssues } from "./profile.js";

export const advancedUpdateNameservers = defineCommand({
  action: "ADVANCED_UPDATE_NAMESERVERS",
  object: "DOMAIN",
  effect: "write",
  summary: "Replaces the nameservers of a domain, or adds and removes some.",
  notes: [
    "The nameservers must exist already: `createNameserver`, or `registryAddNs` for other registries.",
    ".DK is not served: use `updateAllInfo`.",
    ".IT answers with success at once, then its registry tests the servers for up to 30 days; until it is done queries show the old set, and a further update changes the old set.",
    "How many nameservers a registry wants at least and takes at most is not documented here.",
  ],
  source: "https://domains.opensrs.guide/docs/advanced_update_nameservers",
  input: () =>
    variants("op_type", [
      assoc({
        ...profile("The domain to change."),
        op_type: literal("assign", "Replace all."),
        assign_ns: hosts("The complete new set."),
      }),
      assoc({
        ...profile("The domain to change."),
        op_type: literal("add_remove", "Add some, remove some."),
        add_ns: hosts("The nameservers to add.").optional(),
        remove_ns: hosts("The nameservers to remove.").optional(),
      }),
    ]),
  check: profileIssues,
  reply: () => assoc({}),
  codes: {
    200: "done; for .IT only accepted",
    250: "handed to an asynchronous registry",
    436: "the registry does not know a nameserver, or gave an answer that OpenSRS does not understand",
    437: "another request waits on this domain",
    445: "the nameserver quota is used up",
  },
});

function hosts(description: string) {
  return list(hostname("A nameserver."), description);
}
