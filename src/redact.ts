import { z } from "zod";
import { type Field, fieldMeta, unwrap, variantOf } from "./field-meta.js";
import type { OpsAssoc, OpsValue } from "./wire/value.js";

/** Names of items that hold secrets, for requests and attributes that no schema describes. */
export const SECRET_NAME = /passw|auth_info|authcode|cookie|private_?key|token|secret|challenge/i;

/** Names of items that say who or where a person is. */
const PERSONAL_NAME =
  /^((first|last|middle|org)_name|address[1-3]?|city|postal_code|phone|fax|email|\w+_email|sms_phone_number|vat|reg_code|job_title|registrant_(name|id|vat_id)|id(_card)?_number|(br_register|tax)_number|(date|place|postal_code)_of_birth)$/;

// A shorter text is no secret worth the name, and replacing it everywhere would make messages unreadable.
const SHORTEST = 3;

/**
 * The texts of a request that must not be shown: the values of `secret()` fields, of items with a telling name, and
 * contact data.
 */
export function secretsOf(block: OpsAssoc, schema: Field | undefined): string[] {
  const found = new Set<string>();
  byName(block, false, found);
  const { attributes = {}, ...beside } = block;
  if (schema) {
    // The discriminator of a union is an attribute; the fields it chose may be sent beside the attributes.
    for (const [key, field] of Object.entries(variantOf(schema, attributes as OpsAssoc)?.shape ?? {})) {
      const item = fieldMeta(field as Field)?.envelope;
      const sent = item === undefined ? (attributes as OpsAssoc)[key] : beside[item];
      if (sent !== undefined) bySchema(field as Field, sent, found);
    }
  }
  return [...found].filter((text) => text.length >= SHORTEST);
}

// What is shorter must stand alone to be replaced: else "Ann" would go from "Annual" and "415" from every number.
const LONG = 6;

/** Replaces every occurrence of the secrets, in upper or lower case, plain or as markup, JSON or URLs write them. */
export function scrub(text: string, secrets: readonly string[]): string {
  return scrubber(secrets)(text);
}

/** The same for a whole decoded value. */
export function scrubValue<V extends OpsValue>(value: V, secrets: readonly string[]): V {
  return mapTexts(value, scrubber(secrets));
}

function mapTexts<V extends OpsValue>(value: V, change: (text: string) => string): V {
  if (typeof value === "string") return change(value) as V;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as V;
  const changed: OpsAssoc = Object.create(null);
  for (const [key, item] of Object.entries(value)) changed[key] = mapTexts(item, change);
  return changed as V;
}

/** Makes what does the same to many texts. */
export function scrubber(secrets: readonly string[]): (text: string) => string {
  if (secrets.length === 0) return (text) => text;
  // The longest first: a secret can be a part of another.
  const ordered = [...new Set(secrets)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(ordered.map(occurrence).join("|"), "giu");
  return (text) => text.replace(pattern, "[redacted]");
}

function occurrence(secret: string): string {
  const pattern = [...secret].map(anyForm).join("");
  return secret.length < LONG ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A pattern for a character in all the forms that a server may echo it in. */
function anyForm(character: string): string {
  if (/[a-z0-9]/i.test(character)) return character;
  const code = character.codePointAt(0)!;
  const literal = character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const forms = [
    literal,
    // JSON.
    `\\\\${literal}`,
    units.map((unit) => `\\\\u${unit.toString(16).padStart(4, "0")}`).join(""),
    // Markup.
    `&#0*${code};`,
    `&#x0*${code.toString(16)};`,
    ...(NAMED[character] ? [NAMED[character]] : []),
    // URLs.
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
    ...(character === " " ? ["\\+"] : []),
  ];
  return `(?:${forms.join("|")})`;
}

function byName(value: OpsValue, secret: boolean, found: Set<string>): void {
  if (typeof value === "string") {
    if (secret) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) byName(item, secret, found);
  } else {
    for (const [key, item] of Object.entries(value))
      byName(item, secret || SECRET_NAME.test(key) || PERSONAL_NAME.test(key), found);
  }
}

function bySchema(schema: Field, value: OpsValue, found: Set<string>): void {
  const bare = unwrap(schema);
  if (fieldMeta(bare)?.secret) {
    byName(value, true, found);
  } else if (typeof value === "string") {
    return;
  } else if (Array.isArray(value)) {
    if (bare instanceof z.ZodArray) for (const item of value) bySchema(bare.element as Field, item, found);
  } else if (bare instanceof z.ZodRecord) {
    for (const item of Object.values(value)) bySchema(bare.valueType as Field, item, found);
  } else {
    const shape = variantOf(bare, value)?.shape ?? {};
    for (const [key, field] of Object.entries(shape)) {
      const sent = value[key];
      if (sent !== undefined) bySchema(field as Field, sent, found);
    }
  }
}
