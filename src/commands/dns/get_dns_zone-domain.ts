import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";
import { ZONE_LIMITS, zoneReply } from "./records.js";

export const getDnsZone = defineCommand({
  action: "GET_DNS_ZONE",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the DNS zone of a domain.",
  notes: [
    "`subdomain` is empty for the domain itself. A type without records is left out, and a zone can be empty.",
    "Some clients are prepared for a success without `records`.",
    ZONE_LIMITS,
  ],
  source: "https://domains.opensrs.guide/docs/get_dns_zone",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: zoneReply,
  codes: { 200: "done", 465: "the domain has no zone, by one client's handling" },
});
