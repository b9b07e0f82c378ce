import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const forceDnsNameservers = defineCommand({
  action: "FORCE_DNS_NAMESERVERS",
  object: "DOMAIN",
  effect: "write",
  summary: "Points a domain to the OpenSRS nameservers, ns1 to ns3.systemdns.com.",
  notes: ["What happens with a registry that refuses these nameservers is not documented."],
  source: "https://domains.opensrs.guide/docs/force_dns_nameservers",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () => assoc({}),
  codes: { 200: "done; the reply has no attributes" },
});
