import { defineCommand } from "../../schema/command.js";
import { assoc, hostname, text } from "../../schema/fields.js";
import { addresses, addressIssues, profile, profileIssues } from "./profile.js";

export const createNameserver = defineCommand({
  action: "CREATE",
  object: "NAMESERVER",
  effect: "write",
  summary: "Creates a nameserver under one of the reseller's domains.",
  notes: [
    "The official toolkit always asks for `ipaddress`, the guide only when `ipv6` is not sent.",
    "Other registries learn of it by `registryAddNs`.",
  ],
  source: "https://domains.opensrs.guide/docs/create-nameserver",
  input: () =>
    assoc({
      ...profile("The domain that the nameserver belongs to."),
      name: hostname("The full host name."),
      ...addresses(),
      add_to_all_registry: text(
        "The TLDs at whose registries the nameserver is made known too; the form of the list is not documented.",
      ).optional(),
    }),
  check: (input) => [...profileIssues(input), ...addressIssues(input)],
  reply: () => assoc({}),
  codes: {
    200: "created; the reply has no attributes",
    445: "the nameserver quota is used up",
    485: "the nameserver exists already",
  },
});
