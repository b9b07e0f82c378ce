import { change } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { readDnssec } from "../business/dnssec.js";
import { assoc, flag, invalid, list, text } from "../business/fields.js";
import { inOrder, SYSTEM_NAMESERVERS } from "../business/nameservers.js";
import { ownDomain, registrantDomain } from "../business/ownership.js";
import type { Domain } from "../business/state.js";
import { readRecords, templateRecords, zoneItems, zoneOf } from "../business/zones.js";
import type { Assoc, Value } from "../messages/codec.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

function createZone(context: Context): Reply {
  const { command, settings } = context;
  const domain = ownDomain(context);
  if (domain.zone !== null) throw new Refusal(485, `DNS zone already exists for ${domain.name}.`);
  const template = text(command.attributes, "dns_template");
  const sent = readRecords(sentRecords(command.attributes));
  const records = template === "" ? sent : { ...templateRecords(settings, template), ...sent };
  domain.zone = { records, template };
  return done(zoneItems(domain));
}

function getZone(context: Context): Reply {
  return done(zoneItems(ownDomain(context)));
}

function setZone(context: Context): Reply {
  const { command, settings } = context;
  const domain = ownDomain(context);
  const zone = zoneOf(domain);
  const template = text(command.attributes, "dns_template");
  if (template !== "") {
    zone.records = templateRecords(settings, template);
    zone.template = template;
  } else {
    const sent = sentRecords(command.attributes);
    if (!("records" in command.attributes) && Object.keys(sent).length === 0) {
      throw new Refusal(460, "Missing required field: records.");
    }
    // The whole zone is replaced: a type that is not sent is gone.
    zone.records = readRecords(sent);
  }
  return done(zoneItems(domain));
}

function resetZone(context: Context): Reply {
  const { command, settings } = context;
  const domain = ownDomain(context);
  const zone = zoneOf(domain);
  const template = text(command.attributes, "dns_template") || zone.template;
  zone.records = template === "" ? {} : templateRecords(settings, template);
  zone.template = template;
  return done(zoneItems(domain));
}

function deleteZone(context: Context): Reply {
  const domain = ownDomain(context);
  zoneOf(domain);
  domain.zone = null;
  return done();
}

/** Older clients put the types directly under the attributes. */
function sentRecords(attributes: Assoc): Assoc {
  if ("records" in attributes) return assoc(attributes, "records");
  const { domain: _domain, dns_template: _template, nameservers_ok: _ok, as_subreseller: _for, ...types } = attributes;
  return types;
}

function forceNameservers(context: Context): Reply {
  const { code, text } = change(context, ownDomain(context), { nameservers: inOrder(SYSTEM_NAMESERVERS) });
  return done(undefined, text, code);
}

function setDnssec(context: Context): Reply {
  const dnssec = readDnssec(context.command.attributes);
  const { code, text } = change(context, registrantDomain(context), { dnssec });
  return done(undefined, text, code);
}

function createForwarding(context: Context): Reply {
  const domain = registrantDomain(context);
  if (domain.forwarding !== null) throw new Refusal(485, "Domain forwarding already exists for domain");
  domain.forwarding = [];
  return done();
}

function getForwarding(context: Context): Reply {
  return done({ forwarding: rulesOf(registrantDomain(context)) });
}

function setForwarding(context: Context): Reply {
  const rules = list(context.command.attributes, "forwarding").map(readRule);
  const domain = registrantDomain(context);
  rulesOf(domain);
  if ("forwarding" in context.command.attributes) domain.forwarding = rules;
  return done();
}

function deleteForwarding(context: Context): Reply {
  const domain = registrantDomain(context);
  rulesOf(domain);
  domain.forwarding = null;
  return done();
}

function rulesOf({ forwarding }: Domain): Assoc[] {
  if (forwarding === null) throw new Refusal(480, "Domain forwarding not found for domain");
  return forwarding;
}

const MAX_LENGTHS = { subdomain: 128, destination_url: 200, title: 255, description: 255, keywords: 255 } as const;

function readRule(entry: Value): Assoc {
  if (typeof entry === "string" || Array.isArray(entry)) throw invalid("forwarding");
  if (!("subdomain" in entry)) throw new Refusal(460, "Missing required field: subdomain.");
  const rule: Assoc = {};
  for (const [key, longest] of Object.entries(MAX_LENGTHS)) {
    const value = text(entry, key);
    if (value.length > longest) throw invalid(key);
    if (key !== "title" || value !== "") rule[key] = value;
  }
  rule.enabled = flag(entry, "enabled", true) ? "1" : "0";
  rule.masked = flag(entry, "masked") ? "1" : "0";
  return rule;
}

/** OpenSRS's DNS: zones, DNSSEC and forwarding. */
export const dnsHandlers: Handlers = {
  "CREATE_DNS_ZONE DOMAIN": createZone,
  "GET_DNS_ZONE DOMAIN": getZone,
  "SET_DNS_ZONE DOMAIN": setZone,
  "RESET_DNS_ZONE DOMAIN": resetZone,
  "DELETE_DNS_ZONE DOMAIN": deleteZone,
  "FORCE_DNS_NAMESERVERS DOMAIN": forceNameservers,
  "SET_DNSSEC_INFO DOMAIN": setDnssec,
  "CREATE_DOMAIN_FORWARDING DOMAIN": createForwarding,
  "GET_DOMAIN_FORWARDING DOMAIN": getForwarding,
  "SET_DOMAIN_FORWARDING DOMAIN": setForwarding,
  "DELETE_DOMAIN_FORWARDING DOMAIN": deleteForwarding,
};
