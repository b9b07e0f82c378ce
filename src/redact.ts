import { z } from "zod";
import { type Field, fieldMeta, unwrap, variantOf } from "./fields.js";
import type { OpsAssoc, OpsValue } from "./wire/value.js";

/** Names of items that hold secrets, for requests and attributes that no schema describes. */
const SECRET_NAME = /passw|auth_info|authcode|cookie|private_?key|token|secret|challenge/i;

// A shorter text is no secret worth the name, and replacing it everywhere would make messages unreadable.
const SHORTEST = 3;

/** The values of a request that must not be shown: those of `secret()` fields, and of items with a telling name. */
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

/** Replaces every occurrence of the secrets. */
export function scrub(text: string, secrets: readonly string[]): string {
  // The longest first: a secret can be a part of another.
  const ordered = [...secrets].sort((a, b) => b.length - a.length);
  return ordered.reduce((clean, secret) => clean.replaceAll(secret, "[redacted]"), text);
}

/** The same for a whole decoded value. */
export function scrubValue<V extends OpsValue>(value: V, secrets: readonly string[]): V {
  if (typeof value === "string") return scrub(value, secrets) as V;
  if (Array.isArray(value)) return value.map((item) => scrubValue(item, secrets)) as V;
  const clean: OpsAssoc = Object.create(null);
  for (const [key, item] of Object.entries(value)) clean[key] = scrubValue(item, secrets);
  return clean as V;
}

function byName(value: OpsValue, secret: boolean, found: Set<string>): void {
  if (typeof value === "string") {
    if (secret) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) byName(item, secret, found);
  } else {
    for (const [key, item] of Object.entries(value)) byName(item, secret || SECRET_NAME.test(key), found);
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
      const sent = value[fieldMeta(field as Field)?.envelope ?? key];
      if (sent !== undefined) bySchema(field as Field, sent, found);
    }
  }
}
