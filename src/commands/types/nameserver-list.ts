import type { InputIssue } from "../../schema/command.js";
import { assoc, flag, hostname, integer, ip, list, named, replyOnly } from "../../schema/fields.js";
import { issue } from "../../schema/issue.js";

/** The nameservers of an order: name and position. Two at least, or none where a switch says that none are used. */
export function nameserverPairs(description = "The nameservers.", facts: { when?: string } = {}) {
  const pair = assoc(
    {
      name: hostname("The nameserver."),
      sortorder: integer("Its position, the first being 1.", { min: 1 }),
      ipaddress: replyOnly("ip", "Its IPv4 address.").optional(),
      ipv6: replyOnly("ip", "Its IPv6 address.").optional(),
      can_delete: replyOnly("flag", "Whether it may be deleted.").optional(),
    },
    "A nameserver of a domain and its position.",
  );
  return list(named("NameserverPair", pair), description, facts);
}

/** Registries want two. */
export const FEWEST_NAMESERVERS = 2;

/** The fault of a single nameserver. */
export function nameserverCount(nameservers: readonly unknown[] | undefined): InputIssue[] {
  if (nameservers?.length !== 1) return [];
  const min = FEWEST_NAMESERVERS;
  return [issue("nameserver_list", "too_few", `must be at least ${min} elements`, { min })];
}

/** The nameservers of `updateAllInfo`: name and addresses. */
export function nameserverAddresses(description = "The nameservers.") {
  const entry = assoc(
    {
      fqdn: hostname("The nameserver; replies call it `name`."),
      ipaddress: ip("Its IPv4 address.", { when: "ipv6 is not sent", mayBeEmpty: true }).optional(),
      ipv6: ip("Its IPv6 address.", { when: "ipaddress is not sent", mayBeEmpty: true }).optional(),
      sortorder: replyOnly("integer", "Its position.").optional(),
      can_delete: replyOnly("flag", "Whether it may be deleted.").optional(),
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
