import { defineCommand } from "../../schema/command.js";
import { assoc, domain, text } from "../../schema/fields.js";
import { changedZoneReply, ZONE_LIMITS, zoneRecords } from "./records.js";

export const createDnsZone = defineCommand({
  action: "CREATE_DNS_ZONE",
  object: "DOMAIN",
  effect: "write",
  summary: "Turns on OpenSRS DNS for a domain: from a template, with records of your own, or empty.",
  notes: [
    "The nameservers are not changed: use `forceDnsNameservers` or `advancedUpdateNameservers`.",
    "The guide's table requires `records`, its text does not; nobody sends it with a template.",
    "The code for a zone that exists already is not documented; clients ignore the refusal and call `setDnsZone`.",
    ZONE_LIMITS,
  ],
  source: "https://domains.opensrs.guide/docs/create_dns_zone",
  input: () =>
    assoc({
      domain: domain("The domain."),
      dns_template: text(
        "Name of a DNS template, made in the reseller interface; the domain stays bound to it.",
      ).optional(),
      records: zoneRecords().optional(),
    }),
  reply: changedZoneReply,
  codes: { 200: "done" },
});
