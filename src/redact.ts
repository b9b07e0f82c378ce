import { z } from "zod";
import { type Field, fieldMeta, unwrap, variantOf } from "./field-meta.js";
import type { OpsAssoc, OpsValue } from "./wire/value.js";

/** Names of items that hold secrets, for requests and attributes that no schema describes. */
const SECRET_NAME = /passw|auth_info|authcode|cookie|private_?key|token|secret|challenge/i;

/** Names of items that say who or where a person is. */
const PERSONAL_NAME =
  /^((first|last|middle|org)_name|address[1-3]?|city|postal_code|phone|fax|email|\w+_email|vat|reg_code|job_title)$/;

// A shorter text is no secret worth the name, and replacing it everywhere would make messages unreadable.
const SHORTEST = 3;

/**
 * The texts of a request that must not be shown: the values of `secret()` fields, of items with a telling name, and
 * contact data.
 */
export function secretsOf(block: OpsAssoc, schema: Field | undefined): string[] {
  const found = new Set<string>();
  byName(block, false, found);
  if (schema) {
    const { attributes, ...beside } = block;
    bySchema(schema, attributes ?? {}, found);
    bySchema(schema, beside, found);
  }
  return [...found].filter((text) => text.length >= SHORTEST);
}

// What is shorter must stand alone to be replaced: else "Ann" would go from "Annual" and "415" from every number.
const LONG = 6;

/** Replaces every occurrence of the secrets, as they are and as markup, JSON and URLs write them. */
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
  const forms = new Set(secrets.flatMap((secret) => FORMS.map((write) => write(secret))));
  // The longest first: a secret can be a part of another.
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(ordered.map(occurrence).join("|"), "gu");
  return (text) => text.replace(pattern, "[redacted]");
}

function occurrence(text: string): string {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  return text.length < LONG ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
}

const markup = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const quoted = (text: string) => markup(text).replace(/"/g, "&quot;");

const FORMS: ReadonlyArray<(secret: string) => string> = [
  (secret) => secret,
  markup,
  quoted,
  (secret) => quoted(secret).replace(/'/g, "&apos;"),
  (secret) => quoted(secret).replace(/'/g, "&#39;"),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => new URLSearchParams([["", secret]]).toString().slice(1),
];

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
  if (typeof value === "string") {
    if (fieldMeta(bare)?.secret) found.add(value);
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
