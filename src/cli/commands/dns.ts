import { Command } from "commander";
import { distance } from "fastest-levenshtein";
import { ZoneChangedError, ZoneFileError } from "../../errors/index.js";
import type { ZoneRecords } from "../../generated/index.js";
import { toAsciiName } from "../../schema/names.js";
import { parseZoneFile, type ZoneFile } from "../../workflows/zones/file.js";
import { dataText, formatZoneFile } from "../../workflows/zones/format.js";
import { planZone, type ZonePlan } from "../../workflows/zones/plan.js";
import { ZONE_TYPES, type ZoneRecord, zoneRecordsOf } from "../../workflows/zones/records.js";
import { defineAction, withGlobalOptions } from "../action.js";
import { confirm } from "../confirm.js";
import { EXIT, Failure, usage } from "../failure.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import type { Request, Session } from "../session.js";

interface FileOptions {
  readonly domain?: string;
}

export function dnsCommand(io: Io): Command {
  const files = "<zonefile>";
  const from = "--domain <name>";
  const why = 'the domain, when the file does not say it with $ORIGIN or "domain"';
  return withGlobalOptions(new Command("dns"))
    .description("Read and write the DNS zones that OpenSRS hosts.")
    .addCommand(
      defineAction(io, "get <name>", "Print a zone as a master file, or as JSON that plan and apply read.", get),
    )
    .addCommand(defineAction<FileOptions>(io, `plan ${files}`, "Show what apply would change.", plan).option(from, why))
    .addCommand(
      defineAction<FileOptions>(
        io,
        `apply ${files}`,
        "Make the zone as the file has it: shows the changes and asks.",
        apply,
      ).option(from, why),
    );
}

async function get(session: Session, [domain]: readonly string[]): Promise<void> {
  const { results } = session;
  if (session.options.dryRun) return session.preview([["getDnsZone", { domain }]]);
  const client = await session.client();
  const { attributes } = await client.getDnsZone({ domain: domain! }, session.call);
  const records = attributes.records ?? {};
  if (results.format === "json") await results.json({ domain, records, nameservers_ok: attributes.nameservers_ok });
  else if (results.format === "csv") await results.rows(RECORD_COLUMNS, zoneRecordsOf(records));
  else await results.text(formatZoneFile(records, domain!));
  if (attributes.nameservers_ok === false) await results.note(NO_EFFECT);
}

const NO_EFFECT = "The domain does not use OpenSRS's nameservers: the zone has no effect yet.";

interface Change extends ZoneRecord {
  readonly change: "add" | "remove" | "keep";
}

const RECORD_COLUMNS: readonly Column<ZoneRecord>[] = [
  { key: "name", of: ({ subdomain }) => subdomain || "@" },
  { key: "type", of: ({ type }) => type },
  { key: "data", of: dataText },
];
const MARKS = { add: "green", remove: "red", keep: "dim" } as const;
const CHANGE_COLUMNS: readonly Column<Change>[] = [
  { key: "change", of: ({ change }) => change, style: ({ change }) => MARKS[change] },
  ...RECORD_COLUMNS,
];

async function plan(session: Session, [file]: readonly string[], options: FileOptions): Promise<void> {
  const zone = await readZone(session, file!, options);
  if (session.options.dryRun) return session.preview([["getDnsZone", { domain: zone.domain }]]);
  await showPlan(session, await planOf(session, zone));
}

async function apply(session: Session, [file]: readonly string[], options: FileOptions): Promise<void> {
  const zone = await readZone(session, file!, options);
  const { domain, records } = zone;
  if (session.options.dryRun) return session.preview([["setDnsZone", { domain, records }]]);
  const found = await planOf(session, zone);
  await showPlan(session, found);
  if (!found.hasChanges) return;
  if (!session.options.yes) await confirm(session.io, `Write the zone of ${domain}?`);
  try {
    await found.apply(session.call);
  } catch (error) {
    // Somebody else may have written meanwhile: SET_DNS_ZONE would undo it unseen.
    if (!(error instanceof ZoneChangedError)) throw error;
    throw new Failure(
      EXIT.failed,
      `Nothing was written: the zone of ${domain} has changed since the plan was shown. Apply again.`,
    );
  }
  await session.results.note(`The zone of ${domain} is written.`);
}

async function planOf(session: Session, zone: ZoneFile): Promise<ZonePlan> {
  return planZone(await session.client(), zone.domain, zone, session.call);
}

async function showPlan(session: Session, { domain, notes, add, remove, keep }: ZonePlan): Promise<void> {
  const { results } = session;
  const marked = (change: Change["change"], records: readonly ZoneRecord[]) =>
    records.map((record) => ({ ...record, change }));
  const changes = [...marked("remove", remove), ...marked("add", add)];
  for (const note of notes) await results.note(note);
  if (results.format !== "table") await results.rows(CHANGE_COLUMNS, [...changes, ...marked("keep", keep)]);
  else if (changes.length > 0) await results.rows(CHANGE_COLUMNS, changes);
  await results.note(`${domain}: ${add.length} to add, ${remove.length} to remove, ${keep.length} unchanged.`);
}

async function readZone(session: Session, file: string, { domain }: FileOptions): Promise<ZoneFile> {
  const text = await session.read(file);
  const zone = /^\s*\{/.test(text) ? jsonZone(file, text, domain) : masterZone(file, text, domain);
  const request: Request = ["setDnsZone", { domain: zone.domain, records: zone.records }];
  session.block(request);
  return zone;
}

function masterZone(file: string, text: string, domain: string | undefined): ZoneFile {
  try {
    return parseZoneFile(text, domain);
  } catch (error) {
    if (error instanceof ZoneFileError) throw usage(`${file}: ${error.summary}`);
    throw error;
  }
}

function jsonZone(file: string, text: string, domain: string | undefined): ZoneFile {
  let parsed: { domain?: unknown; records?: unknown };
  try {
    parsed = JSON.parse(text);
  } catch {
    throw usage(`${file}: not JSON`);
  }
  const name = domain ?? parsed.domain;
  if (typeof name !== "string") throw usage(`${file}: no domain: give it as "domain", or say --domain`);
  if (typeof parsed.records !== "object" || parsed.records === null) throw usage(`${file}: no "records"`);
  const strange = Object.keys(parsed.records).filter((type) => !isNearZoneType(type.toUpperCase()));
  if (strange.length > 0)
    throw usage(`${file}: OpenSRS cannot hold ${strange.join(", ")} records: take them out of the file`);
  return { domain: toAsciiName(name) ?? name, records: parsed.records as ZoneRecords, notes: [] };
}

/** One that OpenSRS holds, or a slip of the pen: of that the input's check says what may be meant. */
function isNearZoneType(type: string): boolean {
  return ZONE_TYPES.some((known) => distance(type, known) <= 1);
}
