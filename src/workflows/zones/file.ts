import { ZoneFileError } from "../../errors/zones.js";
import type { ZoneRecords } from "../../generated/index.js";
import { toAsciiPart } from "../../schema/names.js";
import { ZONE_TYPES, type ZoneType } from "./records.js";
import { type Entry, entriesOf } from "./tokens.js";

/** A zone as read from a file. */
export interface ZoneFile {
  /** The origin given, or the file's own; in ASCII and without a final dot. */
  readonly domain: string;
  readonly records: ZoneRecords;
  /** What the file says and OpenSRS cannot keep, in words. */
  readonly notes: readonly string[];
}

/** The records of what is a file or just those. */
export function recordsOf(zone: ZoneRecords | ZoneFile): ZoneRecords {
  return isZoneFile(zone) ? zone.records : zone;
}

export function isZoneFile(zone: ZoneRecords | ZoneFile): zone is ZoneFile {
  return "records" in zone && "notes" in zone;
}

/**
 * Reads a zone in the standard master-file form (RFC 1035, 5.1), as BIND, Cloudflare, Route 53's tools and DNSControl
 * write it. SOA, the domain's own NS records and TTLs are OpenSRS's business and left out with a note; any other type
 * that OpenSRS cannot hold is refused, since writing the zone would lose it. Without `origin` the file must say its
 * domain, by `$ORIGIN` or its SOA.
 * @throws {ZoneFileError} with the line.
 */
export function parseZoneFile(text: string, origin?: string): ZoneFile {
  const reader = new ZoneReader(origin);
  for (const entry of entriesOf(text)) reader.read(entry);
  return reader.zone();
}

const CLASSES = ["IN", "CH", "HS", "CS"];
const TTL = /^\d+[smhdw]?$|^(\d+[smhdw])+$/i;
const NO_TTLS = "OpenSRS keeps no TTLs: those of the file are left out.";

class ZoneReader {
  readonly #records: Partial<Record<ZoneType, object[]>> = {};
  readonly #notes = new Set<string>();
  #apex: string | undefined;
  #origin: string | undefined;
  #owner: string | undefined;

  constructor(origin: string | undefined) {
    this.#apex = origin === undefined || origin === "" ? undefined : bare(origin);
    this.#origin = this.#apex;
  }

  zone(): ZoneFile {
    if (this.#apex === undefined) throw new ZoneFileError("no domain: begin with $ORIGIN, or say which it is");
    return { domain: this.#apex, records: this.#records as ZoneRecords, notes: [...this.#notes] };
  }

  read(entry: Entry): void {
    const line = new Line(entry);
    const first = entry.tokens[0]!.text.toUpperCase();
    if (first.startsWith("$")) this.#directive(first, line);
    else this.#record(line, entry.isIndented);
  }

  #directive(name: string, line: Line): void {
    line.word("the directive");
    if (name === "$TTL") this.#notes.add(NO_TTLS);
    else if (name === "$ORIGIN") {
      this.#origin = this.#absolute(line.word("the name"), line);
      this.#apex ??= this.#origin || undefined;
    } else line.fail(`${name} is not supported`);
  }

  #record(line: Line, isIndented: boolean): void {
    const name = isIndented ? undefined : line.word("the name");
    for (let skipped = line.take(isTtlOrClass); skipped !== undefined; skipped = line.take(isTtlOrClass)) {
      if (TTL.test(skipped)) this.#notes.add(NO_TTLS);
      else if (skipped.toUpperCase() !== "IN") line.fail(`class ${skipped} is not supported`);
    }
    const type = line.word("the type").toUpperCase();
    if (name !== undefined) this.#owner = type === "SOA" ? this.#ownerOfSoa(name, line) : this.#absolute(name, line);
    const owner = this.#owner ?? line.fail("a record without a name");
    if (type === "SOA") this.#apex ??= owner || undefined;
    const apex = this.#apex ?? line.fail("no domain: begin with its $ORIGIN or SOA, or say which it is");
    if (type === "SOA" || (type === "NS" && owner === apex)) {
      this.#notes.add(`${type} is OpenSRS's own: left out.`);
      return;
    }
    if (!isZoneType(type)) line.fail(`OpenSRS cannot hold ${type} records: take it out of the file`);
    if (owner !== apex && !owner.endsWith(`.${apex}`)) line.fail(`${owner} is not inside ${apex}`);
    const subdomain = owner === apex ? "" : owner.slice(0, -apex.length - 1);
    const data = this.#data(type, line);
    line.end(type);
    this.#records[type] ??= [];
    this.#records[type].push({ subdomain, ...data });
  }

  #data(type: ZoneType, line: Line): object {
    const host = (what: string) => {
      const name = line.word(what);
      return name === "." ? name : this.#absolute(name, line);
    };
    switch (type) {
      case "A":
        return { ip_address: line.word("the address") };
      case "AAAA":
        return { ipv6_address: line.word("the address") };
      case "CNAME":
        return { hostname: this.#absolute(line.word("the target"), line) };
      case "MX":
        return { priority: line.number("the priority"), hostname: host("the mail host") };
      case "SRV":
        return {
          priority: line.number("the priority"),
          weight: line.number("the weight"),
          port: line.number("the port"),
          hostname: host("the server"),
        };
      case "TXT":
        return { text: line.text() };
    }
  }

  #absolute(name: string, line: Line): string {
    if (name.endsWith(".")) return bare(name);
    const origin = this.#origin ?? line.fail("a relative name before any $ORIGIN: begin with it, or say the domain");
    if (name === "@") return origin;
    // Names below the root: the file's are all absolute but for the final dot.
    return origin === "" ? bare(name) : bare(`${name}.${origin}`);
  }

  // Cloudflare writes the domain here without its final dot, and without an $ORIGIN.
  #ownerOfSoa(name: string, line: Line): string {
    const isWhole = name !== "@" && (this.#origin === undefined || bare(name) === this.#apex);
    return isWhole ? bare(name) : this.#absolute(name, line);
  }
}

/** What is left of an entry. */
class Line {
  readonly #line: number;
  readonly #rest: Entry["tokens"][number][];

  constructor({ line, tokens }: Entry) {
    this.#line = line;
    this.#rest = [...tokens];
  }

  fail(message: string): never {
    throw new ZoneFileError(message, this.#line);
  }

  word(what: string): string {
    return this.#rest.shift()?.text ?? this.fail(`${what} is missing`);
  }

  /** The next word, if it is one of those. */
  take(isOne: (text: string) => boolean): string | undefined {
    const [next] = this.#rest;
    return next && !next.isQuoted && isOne(next.text) ? this.word("") : undefined;
  }

  number(what: string): number {
    const digits = this.word(what);
    const isNumber = /^\d{1,5}$/.test(digits) && Number(digits) <= 65535;
    return isNumber ? Number(digits) : this.fail(`${what} is no number: ${digits}`);
  }

  /** Several strings of one record are one text, as resolvers read it. */
  text(): string {
    const parts = this.#rest.splice(0);
    if (parts.length === 0) this.fail("the text is missing");
    if (parts.some(({ isQuoted }, at) => at > 0 && !isQuoted && !parts[at - 1]!.isQuoted))
      this.fail('a text with blanks must stand in quotes: "..."');
    return parts.map((part) => part.text).join("");
  }

  end(type: ZoneType): void {
    const [next] = this.#rest;
    if (next) this.fail(`more than a ${type} record takes: ${next.text}`);
  }
}

function isTtlOrClass(text: string): boolean {
  return TTL.test(text) || CLASSES.includes(text.toUpperCase());
}

function isZoneType(type: string): type is ZoneType {
  return (ZONE_TYPES as readonly string[]).includes(type);
}

function bare(name: string): string {
  const plain = name.toLowerCase().replace(/\.$/, "");
  return toAsciiPart(plain) ?? plain;
}
