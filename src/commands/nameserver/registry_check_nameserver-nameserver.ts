import { defineCommand } from "../../schema/command.js";
import { assoc, hostname, namePart, text } from "../../schema/fields.js";

export const registryCheckNameserver = defineCommand({
  action: "REGISTRY_CHECK_NAMESERVER",
  object: "NAMESERVER",
  effect: "read",
  summary: "Says whether a registry knows a nameserver.",
  notes: [
    "Code 212, the nameserver is not there, is an answer even if `is_success` is 0 with it: go on with `registryAddNs`.",
    "Not needed for .CA, .UK, .DE, .FR and .CH, whose registries keep no nameservers.",
  ],
  source: "https://domains.opensrs.guide/docs/registry_check_nameserver",
  input: () =>
    assoc({
      fqdn: hostname("The nameserver."),
      tld: namePart(
        "The TLD with its leading dot, such as `.com`. The guide requires it, and says that `fqdn` can stand in.",
      ),
    }),
  reply: () =>
    assoc({ status: text("Whether the nameserver is there; its values were not seen, go by the code.").optional() }),
  answerCodes: [212],
  codes: { 200: "asked", 212: "the registry does not know the nameserver; it can be added" },
});
