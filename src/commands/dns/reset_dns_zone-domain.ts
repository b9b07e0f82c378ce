import { defineCommand } from "../../schema/command.js";
import { assoc, domain, text } from "../../schema/fields.js";
import { changedZoneReply } from "./records.js";

export const resetDnsZone = defineCommand({
  action: "RESET_DNS_ZONE",
  object: "DOMAIN",
  effect: "destroy",
  summary: "Sets the DNS zone of a domain back to a template; records of your own are lost.",
  notes: [
    "What is left of a zone that was made without a template is not documented.",
    "The guide's page has the address of SET_DNS_ZONE.",
  ],
  source: "https://domains.opensrs.guide/docs/set_dns_zone",
  input: () =>
    assoc({
      domain: domain("The domain."),
      dns_template: text("Name of the template.", { default: "the one that `createDnsZone` was given" }).optional(),
    }),
  reply: changedZoneReply,
  codes: { 200: "done" },
});
