import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, text } from "../../schema/fields.js";
import { changedZoneReply, ZONE_LIMITS, zoneRecords } from "./records.js";

export const setDnsZone = defineCommand({
  action: "SET_DNS_ZONE",
  object: "DOMAIN",
  effect: "write",
  summary: "Replaces all records of a domain's DNS zone.",
  notes: [
    "`records` is the whole zone: read it, change it and write it back. Two writers overwrite each other.",
    "Whether a type that is left out is cleared is not proven; to clear one for certain, send it as an empty list.",
    "The zone must exist: `createDnsZone` first.",
    ZONE_LIMITS,
    "The guide's page ends in a hyphen: without it the address shows RESET_DNS_ZONE.",
  ],
  source: "https://domains.opensrs.guide/docs/set_dns_zone-",
  input: () =>
    assoc({
      domain: domain("The domain."),
      records: zoneRecords(),
      dns_template: text("Sent by the official toolkit, not in the guide.").optional(),
      nameservers_ok: flag("Asked for by an older guide only; most clients leave it out.").optional(),
    }),
  reply: changedZoneReply,
  codes: { 200: "done" },
});
