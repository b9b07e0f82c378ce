import type { ZoneRecords } from "../generated/index.js";
import { toAsciiPart } from "../schema/names.js";
import { ZONE_TYPES, type ZoneRecord, type ZoneType, zoneRecordsOf } from "../workflows/dns-plan.js";

/** A zone as read from a file. */
export interface ZoneFile {
  /** From `$ORIGIN` or the caller; without a final dot. */
  readonly domain: string;
  readonly records: ZoneRecords;
  /** What the file says and OpenSRS cannot keep, in words. */
  readonly notes: readonly string[];
}

/** A fault of a zone file, with its line. */
export class ZoneFileError extends Error {}

interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A line of records: brackets have joined several. */
interface Entry {
  readonly line: number;
  /** It begins with white space: it has the owner of the one before. */
  readonly isIndented: boolean;
  readonly tokens: readonly Token[];
}

const CLASSES = ["IN", "CH", "HS", "CS"];
const TTL = /^\d+[smhdw]?$|^(\d+[smhdw])+$/i;

/**
 * Reads a zone in the standard master-file form (RFC 1035, 5.1). SOA, the domain's own NS records and TTLs are OpenSRS's business and
 * left out with a note; any other type that OpenSRS cannot hold is refused, since writing the zone would lose it.
 */
export function readZoneFile(text: string, domain: string | undefined): ZoneFile {
  const records: Partial<Record<ZoneType, object[]>> = {};
  const notes = new Set<string>();
  let apex = domain && bare(domain);
  let origin = apex;
  let owner: string | undefined;
  for (const entry of entriesOf(text)) {
    const fail = (message: string): never => {
      throw new ZoneFileError(`line ${entry.line}: ${message}`);
    };
    const absolute = (name: string): string => {
      if (name.endsWith(".")) return bare(name);
      if (origin === undefined) return fail("a relative name before any $ORIGIN: begin with it, or say --domain");
      if (name === "@") return origin;
      // Names below the root: the file's are all absolute but for the final dot.
      return origin === "" ? bare(name) : bare(`${name}.${origin}`);
    };
    const target = (what: string): string => {
      const name = word(what);
      return name === "." ? name : absolute(name);
    };
    const rest = [...entry.tokens];
    const word = (what: string): string => rest.shift()?.text ?? fail(`${what} is missing`);
    const first = rest[0]!.text.toUpperCase();
    if (first.startsWith("$")) {
      rest.shift();
      if (first === "$TTL") notes.add("OpenSRS keeps no TTLs: those of the file are left out.");
      else if (first === "$ORIGIN") {
        origin = absolute(word("the name"));
        apex ??= origin === "" ? undefined : origin;
      } else fail(`${first} is not supported`);
      continue;
    }
    if (!entry.isIndented) owner = absolute(word("the name"));
    if (owner === undefined) return fail("a record without a name");
    while (rest[0] && !rest[0].isQuoted && (TTL.test(rest[0].text) || CLASSES.includes(rest[0].text.toUpperCase()))) {
      const { text: skipped } = rest.shift()!;
      if (TTL.test(skipped)) notes.add("OpenSRS keeps no TTLs: those of the file are left out.");
      else if (skipped.toUpperCase() !== "IN") fail(`class ${skipped} is not supported`);
    }
    const type = word("the type").toUpperCase();
    if (type === "SOA") apex ??= owner;
    if (apex === undefined) return fail("no domain: begin with its $ORIGIN or SOA, or say --domain");
    if (type === "SOA" || (type === "NS" && owner === apex)) {
      notes.add(`${type} is OpenSRS's own: left out.`);
      continue;
    }
    if (!isZoneType(type)) return fail(`OpenSRS cannot hold ${type} records: take it out of the file`);
    if (owner !== apex && !owner.endsWith(`.${apex}`)) fail(`${owner} is not inside ${apex}`);
    const number = (what: string): number => {
      const digits = word(what);
      return /^\d{1,5}$/.test(digits) && Number(digits) <= 65535
        ? Number(digits)
        : fail(`${what} is no number: ${digits}`);
    };
    const subdomain = owner === apex ? "" : owner.slice(0, -apex.length - 1);
    const data = {
      A: () => ({ ip_address: word("the address") }),
      AAAA: () => ({ ipv6_address: word("the address") }),
      CNAME: () => ({ hostname: absolute(word("the target")) }),
      MX: () => ({ priority: number("the priority"), hostname: target("the mail host") }),
      SRV: () => ({
        priority: number("the priority"),
        weight: number("the weight"),
        port: number("the port"),
        hostname: target("the server"),
      }),
      // Several strings of one record are one text, as resolvers read it.
      TXT: () => ({
        text:
          rest.length === 0
            ? fail("the text is missing")
            : rest.some(({ isQuoted }, at) => at > 0 && !isQuoted && !rest[at - 1]!.isQuoted)
              ? fail('a text with blanks must stand in quotes: "..."')
              : rest
                  .splice(0)
                  .map((part) => part.text)
                  .join(""),
      }),
    }[type]();
    if (rest.length > 0) fail(`more than a ${type} record takes: ${rest[0]!.text}`);
    records[type] ??= [];
    records[type].push({ subdomain, ...data });
  }
  if (apex === undefined) throw new ZoneFileError("no domain: begin with $ORIGIN, or say --domain");
  return { domain: apex, records: records as ZoneRecords, notes: [...notes] };
}

function isZoneType(type: string): type is ZoneType {
  return (ZONE_TYPES as readonly string[]).includes(type);
}

function bare(name: string): string {
  const plain = name.toLowerCase().replace(/\.$/, "");
  return toAsciiPart(plain) ?? plain;
}

const TOKEN = /;[^\n]*|\n|[()]|"(?:[^"\\\n]|\\[^\n])*"|(?:[^\s;()"\\]|\\[^\n])+|[^\S\n]+|["\\]/gy;

function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  let [line, start, depth, isIndented] = [1, 1, 0, false];
  let tokens: Token[] = [];
  const finish = () => {
    if (tokens.length > 0) entries.push({ line: start, isIndented, tokens });
    tokens = [];
    isIndented = false;
  };
  let atLineStart = true;
  for (const [piece] of `${text.replace(/\r\n?/g, "\n")}\n`.matchAll(TOKEN)) {
    if (piece === "\n") {
      if (depth === 0) finish();
      line++;
    } else if (piece === "(") depth++;
    else if (piece === ")") depth--;
    else if (piece === '"' || piece === "\\") throw new ZoneFileError(`line ${line}: a string that does not end`);
    else if (piece.trim() === "") isIndented ||= atLineStart && depth === 0;
    else if (!piece.startsWith(";")) {
      if (tokens.length === 0) start = line;
      const isQuoted = piece.startsWith('"');
      tokens.push({ text: unescaped(isQuoted ? piece.slice(1, -1) : piece, line), isQuoted });
    }
    atLineStart = piece === "\n";
    if (depth < 0) throw new ZoneFileError(`line ${line}: a bracket closes that none opened`);
  }
  if (depth > 0) throw new ZoneFileError(`line ${start}: a bracket that does not close`);
  return entries;
}

// `\DDD` is a byte by its number, `\X` the character itself. Texts are UTF-8, so the bytes are put together again.
function unescaped(text: string, line: number): string {
  if (!text.includes("\\")) return text;
  const bytes = text.split(/(\\\d{3}|\\.)/su).map((part) => {
    if (/^\\\d{3}$/.test(part)) return Buffer.from([Number(part.slice(1))]);
    return Buffer.from(part.startsWith("\\") ? part.slice(1) : part);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(bytes));
  } catch {
    throw new ZoneFileError(`line ${line}: bytes that are not UTF-8`);
  }
}

/** Writes a zone in master-file form; {@link readZoneFile} reads it back as the same records. */
export function writeZoneFile(domain: string, records: ZoneRecords): string {
  const rows = zoneRecordsOf(records).map((record) => [record.subdomain || "@", "IN", record.type, dataText(record)]);
  const width = Math.max(1, ...rows.map(([name]) => name!.length));
  const lines = rows.map(([name, ...rest]) => `${name!.padEnd(width)}  ${rest.join(" ")}`);
  return `${[`$ORIGIN ${domain}.`, ...lines].join("\n")}\n`;
}

/** What stands right of the type in a master file. */
export function dataText({ type, data }: ZoneRecord): string {
  if (type === "TXT") return textParts(String(data.text)).map(quoted).join(" ");
  const values = Object.entries(data).map(([name, value]) =>
    name === "hostname" && value !== "." ? `${value}.` : String(value),
  );
  return values.join(" ");
}

// A character-string holds 255 bytes.
function textParts(text: string): string[] {
  const parts = [""];
  let bytes = 0;
  for (const character of text) {
    const size = Buffer.byteLength(character);
    if (bytes + size > 255) {
      parts.push("");
      bytes = 0;
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return parts;
}

function quoted(text: string): string {
  const byNumber = (control: string) =>
    [...Buffer.from(control)].map((byte) => `\\${String(byte).padStart(3, "0")}`).join("");
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\p{Cc}/gu, byNumber)}"`;
}
