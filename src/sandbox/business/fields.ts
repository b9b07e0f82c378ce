import type { Assoc, Value } from "../messages/codec.js";
import { parseDay } from "../messages/dates.js";
import { Refusal } from "../messages/reply.js";
import { type DomainName, parseDomainName } from "./names.js";

/** The text of a field; empty when it is absent. */
export function text(fields: Assoc, key: string): string {
  const value = fields[key] ?? "";
  if (typeof value !== "string") throw invalid(key);
  return value.trim();
}

/** The text of a field that must be there. */
export function required(fields: Assoc, key: string, message = `Missing required field: ${key}.`): string {
  const value = text(fields, key);
  if (value === "") throw new Refusal(460, message);
  return value;
}

/** `1`, `Y`, `0` or `N`; absent or empty is the default. */
export function flag(fields: Assoc, key: string, byDefault = false): boolean {
  const value = text(fields, key).toUpperCase();
  if (value === "") return byDefault;
  if (value === "1" || value === "Y") return true;
  if (value === "0" || value === "N") return false;
  throw invalid(key);
}

/** A flag that must be there. */
export function requiredFlag(fields: Assoc, key: string): boolean {
  required(fields, key);
  return flag(fields, key);
}

/** A whole number within bounds; absent or empty is the default. */
export function integer(
  fields: Assoc,
  key: string,
  { byDefault, min = 0, max = Number.MAX_SAFE_INTEGER }: { byDefault?: number; min?: number; max?: number } = {},
): number {
  const value = text(fields, key);
  if (value === "" && byDefault !== undefined) return byDefault;
  const number = /^-?\d{1,15}$/.test(required(fields, key)) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max)) throw invalid(key);
  return number;
}

/** One of the allowed words; absent or empty is the default. */
export function word<W extends string>(fields: Assoc, key: string, allowed: readonly W[], byDefault?: W): W {
  const value = text(fields, key) || (byDefault ?? required(fields, key));
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalid(key);
  return found;
}

/** A `YYYY-MM-DD` field as the first moment of that day; undefined when absent. */
export function day(fields: Assoc, key: string): number | undefined {
  const value = text(fields, key);
  if (value === "") return undefined;
  const time = parseDay(value);
  if (time === undefined) throw invalid(key);
  return time;
}

/** A `YYYY-MM-DD` field that must be there. */
export function requiredDay(fields: Assoc, key: string): number {
  required(fields, key);
  return day(fields, key) as number;
}

/** The fields inside a field; none when it is absent or, as empty assocs are often sent, empty text. */
export function assoc(fields: Assoc, key: string): Assoc {
  const value = fields[key] ?? "";
  if (value === "") return {};
  if (typeof value === "string" || Array.isArray(value)) throw invalid(key);
  return value;
}

/** The entries of an array field; none when it is absent, or an empty container of either kind. */
export function list(fields: Assoc, key: string): Value[] {
  const value = fields[key] ?? "";
  if (Array.isArray(value)) return value;
  if (value === "" || (typeof value === "object" && Object.keys(value).length === 0)) return [];
  throw invalid(key);
}

/** The entries of an array field of texts. */
export function texts(fields: Assoc, key: string): string[] {
  return list(fields, key).map((entry) => {
    if (typeof entry !== "string") throw invalid(key);
    return entry.trim();
  });
}

/** The domain of a command: there, of sound syntax and of a served TLD. */
export function domainName(fields: Assoc, key = "domain"): DomainName {
  const parsed = parseDomainName(required(fields, key, "No Domain Supplied."));
  if (parsed === "invalid") throw new Refusal(465, "Invalid domain syntax");
  if (parsed === "unserved") throw new Refusal(701, "TLD not serviced");
  return parsed;
}

/** The refusal of a field's value. */
export function invalid(key: string): Refusal {
  return new Refusal(465, `Invalid data: ${key}.`);
}
