import type { ZoneRecords } from "../../generated/index.js";
import { toAsciiName } from "../../schema/names.js";
import { recordsOf, type ZoneFile } from "./file.js";
import { type ZoneRecord, zoneRecordsOf } from "./records.js";

/**
 * Writes records as a zone file: each once, in one order and form, so that two files of the same zone are the same text.
 * `parseZoneFile` reads it back as the same records.
 */
export function formatZoneFile(records: ZoneRecords | ZoneFile, origin: string): string {
  const domain = toAsciiName(origin) ?? origin;
  const rows = zoneRecordsOf(recordsOf(records)).map((record) => [
    record.subdomain || "@",
    "IN",
    record.type,
    dataText(record),
  ]);
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
