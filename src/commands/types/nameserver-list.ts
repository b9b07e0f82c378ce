import { assoc, flag, hostname, integer, ip, list, named } from "../../schema/fields.js";

/** The nameservers of an order: name and position. */
export function nameserverPairs(description = "The nameservers.", facts: { when?: string } = {}) {
  const pair = assoc(
    { name: hostname("The nameserver."), sortorder: integer("Its position, the first being 1.", { min: 1 }) },
    "A nameserver of a domain and its position.",
  );
  return list(named("NameserverPair", pair), description, { min: 2, ...facts });
}

/** The nameservers of `updateAllInfo`: name and addresses. */
export function nameserverAddresses(description = "The nameservers.") {
  const entry = assoc(
    {
      fqdn: hostname("The nameserver."),
      ipaddress: ip("Its IPv4 address.", { when: "ipv6 is not sent" }).optional(),
      ipv6: ip("Its IPv6 address.", { when: "ipaddress is not sent" }).optional(),
    },
    "A nameserver and its addresses.",
  );
  return list(named("NameserverAddresses", entry), description);
}

/** The nameservers of a reply. */
export function replyNameservers(description = "The nameservers; their order need not be that of `sortorder`.") {
  const entry = assoc(
    {
      name: hostname("The nameserver."),
      sortorder: integer("Its position, the first being 1.").optional(),
      ipaddress: ip("Its IPv4 address; often empty on the wire.").optional(),
      ipv6: ip("Its IPv6 address.").optional(),
      can_delete: flag("Whether it may be deleted; sources contradict on which value says so.", {
        when: "the command is getNameserver",
      }).optional(),
    },
    "A nameserver as OpenSRS has it.",
  );
  return list(named("ReplyNameserver", entry), description);
}
