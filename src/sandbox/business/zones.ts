import { isIPv4, isIPv6 } from "node:net";
import type { Assoc, Value } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { integer, invalid, list, required, text } from "./fields.js";
import { isHostname } from "./names.js";
import { usesSystemDns } from "./nameservers.js";
import type { Domain, Zone } from "./state.js";
import type { AccountSettings } from "./world.js";

/** DNS without records; every account has it. */
const BLANK = "*blank*";

/** The records of a template of the account. */
export function templateRecords({ dnsTemplates }: AccountSettings, template: string): Assoc {
  if (template === BLANK) return {};
  const records = Object.hasOwn(dnsTemplates, template) ? dnsTemplates[template] : undefined;
  // The line break is the server's.
  if (records === undefined) throw new Refusal(478, `DNS template specified does not exist.  (${template})\n`);
  return readRecords(records);
}

type Check = (record: Assoc, key: string) => string;

const number: Check = (record, key) => String(integer(record, key, { max: 65535 }));
const host: Check = (record, key) => {
  const name = required(record, key);
  if (!isHostname(name)) throw invalid(key);
  return name;
};
const ip =
  (isRight: (address: string) => boolean): Check =>
  (record, key) => {
    const address = required(record, key);
    if (!isRight(address)) throw new Refusal(465, `Invalid IP address: ${address}.`);
    return address;
  };

/** The fields of each record type beside `subdomain`. */
const TYPES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  A: { ip_address: ip(isIPv4) },
  AAAA: { ipv6_address: ip(isIPv6) },
  CNAME: { hostname: host },
  MX: { priority: number, hostname: host },
  SRV: { priority: number, weight: number, hostname: host, port: number },
  TXT: { text: required },
};

/** Reads the records of a zone, type by type. A type without records is left out. */
export function readRecords(sent: Assoc): Assoc {
  const records: Assoc = {};
  for (const type of Object.keys(sent)) if (!Object.hasOwn(TYPES, type)) throw invalid(`records.${type}`);
  for (const [type, fields] of Object.entries(TYPES)) {
    const entries = list(sent, type).map((entry) => readRecord(entry, type, fields));
    if (entries.length > 0) records[type] = entries;
  }
  return records;
}

function readRecord(entry: Value, type: string, fields: Readonly<Record<string, Check>>): Assoc {
  if (typeof entry === "string" || Array.isArray(entry)) throw invalid(`records.${type}`);
  const subdomain = text(entry, "subdomain").toLowerCase();
  if (!/^(?:(?:\*|[a-z0-9_-]{1,63})(?:\.[a-z0-9_-]{1,63})*)?$/.test(subdomain)) throw invalid("subdomain");
  const record: Assoc = { subdomain };
  for (const [key, check] of Object.entries(fields)) record[key] = check(entry, key);
  return record;
}

/** What all commands that touch a zone answer. */
export function zoneItems(domain: Domain): Assoc {
  return { records: zoneOf(domain).records, nameservers_ok: usesSystemDns(domain.nameservers) ? "1" : "0" };
}

/** The domain's zone. */
export function zoneOf({ zone, name }: Domain): Zone {
  if (zone === null) throw new Refusal(465, `DNS zone does not exist for ${name}.`);
  return zone;
}
