import type { OpenSrsClient } from "../../client.js";
import { InputError } from "../../errors/local.js";
import { ApiError } from "../../errors/reply.js";
import { ZoneChangedError } from "../../errors/zones.js";
import type { ZoneRecords } from "../../generated/index.js";
import type { CallOptions } from "../../options/options.js";
import { toAsciiName } from "../../schema/names.js";
import { isZoneFile, recordsOf, type ZoneFile } from "./file.js";
import { dataText } from "./format.js";
import { compareZones, ZONE_TYPES, type ZoneDifference, type ZoneRecord } from "./records.js";

/** What {@link planZone} needs of a client. */
export type ZoneClient = Pick<
  OpenSrsClient,
  "getDnsZone" | "setDnsZone" | "createDnsZone" | "deleteDnsZone" | "validate"
>;

/** A zone as it was found, or as it is to be. */
interface ZoneState {
  /** Without one the domain has no zone at all, which is not an empty one. */
  readonly exists: boolean;
  readonly records: ZoneRecords;
}

/**
 * What it takes to make the zone of a domain as it is wanted, compared with the zone that was found. `String(plan)`
 * shows it.
 */
export interface ZonePlan {
  /** In ASCII. */
  readonly domain: string;
  readonly add: readonly ZoneRecord[];
  readonly remove: readonly ZoneRecord[];
  readonly keep: readonly ZoneRecord[];
  /** There is something to do. */
  readonly hasChanges: boolean;
  /** The domain has no zone yet: `apply` creates it. */
  readonly creates: boolean;
  /** `false`: the domain does not use OpenSRS's nameservers, and the zone has no effect yet. */
  readonly nameserversOk: boolean | undefined;
  /** What is to be known beside the records, in words. */
  readonly notes: readonly string[];
  /**
   * Makes the zone as it is wanted, if it still is as it was found. Where it is as wanted already nothing is written, so
   * it can be called again after an error. OpenSRS writes whole zones and has no versions: between this look and the
   * writing, some milliseconds, another writer is not noticed.
   * @throws {ZoneChangedError} it is neither. Nothing was written.
   * @throws {OpenSrsError} what the commands throw.
   */
  apply(options?: CallOptions): Promise<void>;
  /**
   * Makes the zone as it was found, if it still is as `apply` left it: where there was none it is deleted.
   * @throws {ZoneChangedError} it is neither. Nothing was written.
   * @throws {OpenSrsError} what the commands throw.
   */
  undo(options?: CallOptions): Promise<void>;
  /** The changes, a line each, for people. */
  toString(): string;
}

class Plan implements ZonePlan {
  readonly domain: string;
  readonly add: readonly ZoneRecord[];
  readonly remove: readonly ZoneRecord[];
  readonly keep: readonly ZoneRecord[];
  readonly hasChanges: boolean;
  readonly creates: boolean;
  readonly nameserversOk: boolean | undefined;
  readonly notes: readonly string[];
  readonly #client: ZoneClient;
  readonly #found: ZoneState;
  readonly #wanted: ZoneState;

  constructor(client: ZoneClient, domain: string, found: Found, wanted: ZoneRecords, notes: readonly string[]) {
    const { add, remove, keep } = compareZones(found.records, wanted);
    this.domain = domain;
    this.add = add;
    this.remove = remove;
    this.keep = keep;
    this.creates = !found.exists;
    this.hasChanges = this.creates || add.length > 0 || remove.length > 0;
    this.nameserversOk = found.nameserversOk;
    this.notes = [...notes, ...notesOn(domain, found)];
    this.#client = client;
    this.#found = found;
    this.#wanted = { exists: true, records: wanted };
  }

  apply(options: CallOptions = {}): Promise<void> {
    return this.#move(this.#found, this.#wanted, options);
  }

  undo(options: CallOptions = {}): Promise<void> {
    return this.#move(this.#wanted, this.#found, options);
  }

  async #move(from: ZoneState, to: ZoneState, options: CallOptions): Promise<void> {
    const client = this.#client;
    const { domain } = this;
    const present = await findZone(client, domain, options);
    if (isSame(present, to)) return;
    if (!isSame(present, from)) throw new ZoneChangedError(domain);
    if (!to.exists) await client.deleteDnsZone({ domain }, options);
    else {
      const { records } = compareZones(present.records, to.records);
      if (present.exists) await client.setDnsZone({ domain, records }, options);
      else await client.createDnsZone({ domain, records }, options);
    }
  }

  toString(): string {
    const lines = (mark: string, records: readonly ZoneRecord[]) =>
      records.map((record) => `${mark} ${record.subdomain || "@"} ${record.type} ${dataText(record)}`);
    const counts = `${this.add.length} to add, ${this.remove.length} to remove, ${this.keep.length} unchanged`;
    return [`${this.domain}: ${counts}`, ...lines("-", this.remove), ...lines("+", this.add), ...this.notes].join("\n");
  }
}

/**
 * Compares the zone of a domain with the records that it is to have, or with a zone file; writes nothing. Records have no
 * ids: one that differs in anything is another record.
 * @throws {InputError} OpenSRS would not take the records. Nothing was sent.
 * @throws {TypeError} the zone file is another domain's.
 * @throws {OpenSrsError} what `getDnsZone` throws; a domain that has no zone yet is no error.
 */
export async function planZone(
  client: ZoneClient,
  domain: string,
  wanted: ZoneRecords | ZoneFile,
  options: CallOptions = {},
): Promise<ZonePlan> {
  const name = toAsciiName(domain) ?? domain;
  if (isZoneFile(wanted) && wanted.domain !== name)
    throw new TypeError(`The zone file is that of ${wanted.domain}, not of ${name}`);
  // The caller's own may change before they are written.
  const records = structuredClone(recordsOf(wanted));
  const issues = client.validate("setDnsZone", { domain, records }, options);
  if (issues.length > 0) throw new InputError(issues, undefined, GUIDE);
  const found = await findZone(client, name, options);
  return new Plan(client, name, found, records, isZoneFile(wanted) ? wanted.notes : []);
}

const GUIDE = "https://domains.opensrs.guide/docs/set_dns_zone-";

interface Found extends ZoneState {
  readonly nameserversOk: boolean | undefined;
}

async function findZone(client: ZoneClient, domain: string, options: CallOptions): Promise<Found> {
  try {
    const { attributes } = await client.getDnsZone({ domain }, options);
    return { exists: true, records: attributes.records ?? {}, nameserversOk: attributes.nameservers_ok };
  } catch (error) {
    if (!isZoneMissing(error)) throw error;
    return { exists: false, records: {}, nameserversOk: undefined };
  }
}

/** How a domain that has no zone yet is answered is not documented: by 465 or 480, as far as clients know. */
export function isZoneMissing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { responseCode, responseText } = error;
  return (responseCode === 465 || responseCode === 480) && /zone|dns/i.test(responseText);
}

function isSame(a: ZoneState, b: ZoneState): boolean {
  const { add, remove }: ZoneDifference = compareZones(a.records, b.records);
  return a.exists === b.exists && add.length === 0 && remove.length === 0;
}

function notesOn(domain: string, { exists, records, nameserversOk }: Found): string[] {
  const others = Object.keys(records).filter((type) => !(ZONE_TYPES as readonly string[]).includes(type));
  return [
    ...(exists ? [] : [`${domain} has no zone yet: it will be created.`]),
    ...(nameserversOk === false ? ["The domain does not use OpenSRS's nameservers: the zone has no effect yet."] : []),
    ...(others.length > 0
      ? [`The zone holds ${others.join(", ")} records, which cannot be written: writing the zone may lose them.`]
      : []),
  ];
}
