import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, oneOf, text } from "../../schema/fields.js";

export const lookupDomain = defineCommand({
  action: "LOOKUP",
  object: "DOMAIN",
  effect: "read",
  summary: "Says whether a domain can be registered.",
  notes: [
    "A taken name is an answer, not an error: read `attributes.status`.",
    "OpenSRS answers from its own cache unless `no_cache` is set. Even after `available` a registration can be refused with 485.",
    "A registry premium name looks taken unless its premium tier is enabled in the reseller account.",
  ],
  source: "https://domains.opensrs.guide/docs/lookup-domain",
  input: () =>
    assoc({
      domain: domain("The name to ask about."),
      no_cache: flag("Ask the registry instead of the OpenSRS cache: slower, exact.", { default: "0" }).optional(),
    }),
  reply: () =>
    assoc({
      status: oneOf(["available", "taken"], "Whether the name can be registered."),
      price_status: text("`Fixed` for .TV; nothing of use elsewhere.").optional(),
      has_claim: flag("The name matches a Trademark Clearinghouse mark.", {
        when: "the TLD is new and in its claims period",
      }).optional(),
      email_available: flag("The forwarding address is free.", { when: "the TLD is .NAME" }).optional(),
      noservice: flag("The supplier cannot be reached.", {
        when: "the TLD is .NAME and its supplier is down",
      }).optional(),
      reason: text("Why the name is special, such as `Premium Name`; may be empty.", {
        when: "the name is a registry premium name",
      }).optional(),
      match: text("Always empty where it was seen.").optional(),
    }),
  codes: {
    210: "available",
    211: "taken",
    221: "taken: a registration for it is waiting inside OpenSRS",
    246: ".CA, legacy: available, but another .CA domain blocks it",
    247: ".CA, legacy: available, a municipal name",
    465: "the name is malformed",
    701: "OpenSRS does not serve the TLD",
    705: "the registry did not answer in time",
    720: "the supplier is not available",
  },
});
