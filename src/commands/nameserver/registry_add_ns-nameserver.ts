import { defineCommand } from "../../schema/command.js";
import { assoc, flag, hostname, map, namePart, text } from "../../schema/fields.js";

export const registryAddNs = defineCommand({
  action: "REGISTRY_ADD_NS",
  object: "NAMESERVER",
  effect: "write",
  summary: "Makes an existing nameserver known at the registry of a TLD, or at all registries of the account.",
  notes: [
    "Success means that the registries were asked: read each registry's text. What is answered when some fail is not documented.",
    "Only an old page of the guide was seen, without its example: the registries' texts may stand among the attributes themselves.",
    "On `all` the guide says both every registry of the account and only those of .COM and .NET.",
  ],
  source: "http://domains.opensrs.guide/v1.0/docs/registry_add_ns",
  input: () =>
    assoc({
      fqdn: hostname("The nameserver, which must have been created."),
      tld: namePart(
        "The TLD with its leading dot, such as `.com`; must be a valid one even where `all` makes it meaningless.",
      ),
      all: flag("`true`: all registries enabled for the account; `false`: the one of `tld`."),
    }),
  reply: () =>
    assoc({
      registry_name: map(
        text("What came of it, such as `Successfully added.`"),
        "The outcomes keyed by registry, such as NSI, DENIC or Afilias.",
        { when: "the outcomes do not stand among the attributes themselves" },
      ).optional(),
    }),
  codes: { 200: "the registries were asked" },
});
