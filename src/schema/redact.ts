import { z } from "zod";
import type { OpsAssoc, OpsValue } from "../wire/value.js";
import { type Field, fieldMeta, unwrap, variantOf } from "./field-meta.js";

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
