import {
  assoc,
  type FieldFacts,
  flag,
  hostname,
  hostnameOrRoot,
  integer,
  ip,
  list,
  named,
  namePart,
  text,
} from "../../schema/fields.js";

/** The limits of a zone that every command on zones shares. */
export const ZONE_LIMITS =
  "A zone holds A, AAAA, CNAME, MX, SRV and TXT records only: no TTL, NS, CAA or SOA, and records have no ids.";

/** The records of a zone as they are sent. */
export function zoneRecords() {
  return named("ZoneRecords", assoc(byType(), DESCRIPTION));
}

/** What the command that reads a zone answers. Its records can be sent back as they are. */
export function zoneReply() {
  return assoc({ records: replyRecords(), nameservers_ok: nameserversOk() });
}

// The guide's pages are cut before these replies, and clients see to ones without.
const SHOWN = { when: "the reply shows the zone; that it does not is an issue", expected: true } as const;

/** What the commands that change a zone answer: it, as it is now. */
export function changedZoneReply() {
  return assoc({ records: replyRecords(SHOWN).optional(), nameservers_ok: nameserversOk(SHOWN).optional() });
}

function replyRecords(facts: FieldFacts = {}) {
  return named("ReplyZoneRecords", assoc(byType(), DESCRIPTION, facts));
}

function nameserversOk(facts: FieldFacts = {}) {
  return flag("The domain uses the OpenSRS nameservers; `false`: the zone has no effect yet.", facts);
}

const DESCRIPTION = "The records of a zone by type; a type without records can be left out.";

function byType() {
  return {
    A: list(assoc({ ...subdomain(), ip_address: ip("IPv4 address.", { version: 4 }) }), "IPv4 addresses.").optional(),
    AAAA: list(
      assoc({ ...subdomain(), ipv6_address: ip("IPv6 address.", { version: 6 }) }),
      "IPv6 addresses.",
    ).optional(),
    CNAME: list(assoc({ ...subdomain(), hostname: hostname("The target.") }), "Aliases.").optional(),
    MX: list(
      assoc({ priority: priority(), ...subdomain(), hostname: hostnameOrRoot("The mail host.") }),
      "Mail hosts.",
    ).optional(),
    SRV: list(
      assoc({
        priority: priority(),
        weight: integer("Share among servers of equal priority."),
        ...subdomain(),
        hostname: hostnameOrRoot("The server."),
        port: integer("TCP or UDP port."),
      }),
      "Services.",
    ).optional(),
    TXT: list(assoc({ ...subdomain(), text: text("The text.", { mayBeEmpty: true }) }), "Texts.").optional(),
  };
}

function subdomain() {
  return {
    subdomain: namePart(
      "What stands left of the domain, such as `www` or `_acme-challenge`; left out or empty for the domain itself.",
    ).optional(),
  };
}

function priority() {
  return integer("The lowest is tried first.");
}
