import type { ZoneRecords } from "../../generated/index.js";
import { toAsciiPart } from "../../schema/names.js";

/** The types of records that an OpenSRS zone holds. */
export const ZONE_TYPES = ["A", "AAAA", "CNAME", "MX", "SRV", "TXT"] as const;
export type ZoneType = (typeof ZONE_TYPES)[number];

/** A record of a zone, its names in one form: lower case, without a final dot, `""` for the domain itself. */
export interface ZoneRecord {
  readonly type: ZoneType;
  readonly subdomain: string;
  /** The other fields of its type, as SET_DNS_ZONE takes them. */
  readonly data: Readonly<Record<string, string | number>>;
}

/** What it takes to make a zone as it is wanted. */
export interface ZoneDifference {
  readonly add: readonly ZoneRecord[];
  readonly remove: readonly ZoneRecord[];
  readonly keep: readonly ZoneRecord[];
  /** What SET_DNS_ZONE is to be sent: the whole zone, and an empty list for each type that is to be cleared. */
  readonly records: ZoneRecords;
}

/** Compares the present zone with the wanted one. Records have no ids: one that differs in anything is another record. */
export function compareZones(present: ZoneRecords, wanted: ZoneRecords): ZoneDifference {
  const before = recordsByKey(present);
  const after = recordsByKey(wanted);
  const records: Partial<Record<ZoneType, object[]>> = {};
  for (const { type } of [...before.values(), ...after.values()]) records[type] ??= [];
  for (const { type, subdomain, data } of after.values()) {
    records[type]!.push({ ...(subdomain !== "" && { subdomain }), ...data });
  }
  return {
    add: [...after].filter(([key]) => !before.has(key)).map(([, record]) => record),
    remove: [...before].filter(([key]) => !after.has(key)).map(([, record]) => record),
    keep: [...after].filter(([key]) => before.has(key)).map(([, record]) => record),
    records: records as ZoneRecords,
  };
}

/** The records of a zone by type and name, each in one form and once. */
export function zoneRecordsOf(records: ZoneRecords): ZoneRecord[] {
  return [...recordsByKey(records).values()];
}

function recordsByKey(records: ZoneRecords): Map<string, ZoneRecord> {
  const found = ZONE_TYPES.flatMap((type) => (records[type] ?? []).map((fields) => recordOf(type, { ...fields })));
  const place = ({ type, subdomain }: ZoneRecord) => `${ZONE_TYPES.indexOf(type)} ${subdomain}`;
  found.sort((a, b) => compare(place(a), place(b)) || compare(keyOf(a), keyOf(b)));
  return new Map(found.map((record) => [keyOf(record), record]));
}

function keyOf(record: ZoneRecord): string {
  return JSON.stringify([record.type, record.subdomain, record.data]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// In this order, so that two records with the same fields are the same text.
const FIELDS: Record<ZoneType, readonly string[]> = {
  A: ["ip_address"],
  AAAA: ["ipv6_address"],
  CNAME: ["hostname"],
  MX: ["priority", "hostname"],
  SRV: ["priority", "weight", "port", "hostname"],
  TXT: ["text"],
};

function recordOf(type: ZoneType, fields: Record<string, unknown>): ZoneRecord {
  const data: Record<string, string | number> = {};
  for (const name of FIELDS[type]) {
    const value = fields[name];
    // What a reply leaves out or sends as text where a number belongs is compared as it is.
    if (typeof value === "number") data[name] = value;
    else data[name] = oneForm(name, String(value ?? ""));
  }
  return { type, subdomain: nameForm(String(fields.subdomain ?? "")), data };
}

function oneForm(field: string, text: string): string {
  if (field === "hostname") return nameForm(text) || ".";
  return field === "ipv6_address" ? ipv6Form(text) : text;
}

function nameForm(name: string): string {
  // The root stands for "no such service" (RFC 7505, RFC 2782); a server may write it as nothing.
  const bare = name.toLowerCase().replace(/\.$/, "");
  return bare === "@" ? "" : (toAsciiPart(bare) ?? bare);
}

function ipv6Form(address: string): string {
  const url = `http://[${address}]/`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : address.toLowerCase();
}
