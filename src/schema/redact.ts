import { z } from "zod";
import type { OpsAssoc, OpsValue } from "../wire/value.js";
import { type Field, fieldMeta, unwrap, variantOf } from "./field-meta.js";
import type { Schema } from "./schema.js";

/** Names of items that hold secrets, for requests and attributes that no schema describes. */
export const SECRET_NAME = /passw|auth_info|authcode|cookie|private_?key|token|secret|challenge/i;

/** Names of items that say who or where a person is. */
const PERSONAL_NAME =
  /^((first|last|middle|org)_name|address[1-3]?|city|postal_code|phone|fax|email|\w+_email|sms_phone_number|vat|reg_code|job_title|registrant_(name|id|vat_id)|id(_card)?_number|(br_register|tax)_number|(date|place|postal_code)_of_birth)$/;

// A shorter text is no secret worth the name, and replacing it everywhere would make messages unreadable.
const SHORTEST = 3;

const HOST_NAME = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]+$/u;

/** The texts of a request that no error shows. */
export interface Secrets {
  /** Passwords, auth codes, cookies and the like: hidden wherever they stand. */
  readonly secrets: readonly string[];
  /** Contact data: hidden as whole words, so that what the user needs stays, such as the name of a host. */
  readonly personal: readonly string[];
  /** Names of hosts that the request says openly: they and what ends like them are no contact data. */
  readonly hosts: readonly string[];
}

type Found = Record<keyof Secrets, Set<string>>;
type Kind = "secrets" | "personal" | undefined;

/**
 * The texts of a request that must not be shown: the values of `secret()` fields, of items with a telling name, and
 * contact data. Of a value that is no block it finds what there is to find: the error to be shown must not be lost.
 */
export function secretsOf(block: OpsAssoc, schema: Schema | undefined): Secrets {
  const found: Found = { secrets: new Set(), personal: new Set(), hosts: new Set() };
  byName(block, undefined, found);
  const { attributes = {}, ...beside } = block;
  if (schema) {
    // The discriminator of a union is an attribute; the fields it chose may be sent beside the attributes.
    for (const [key, field] of Object.entries(variantOf(schema, attributes as OpsAssoc)?.shape ?? {})) {
      const item = fieldMeta(field as Field)?.envelope;
      const sent = item === undefined ? (attributes as OpsAssoc)[key] : beside[item];
      bySchema(field as Field, sent, found);
    }
  }
  const secrets = [...found.secrets].filter((text) => text.length >= SHORTEST);
  const isOpen = (text: string) => found.hosts.has(text.toLowerCase()) || found.secrets.has(text);
  const personal = [...found.personal].filter((text) => text.length >= SHORTEST && !isOpen(text));
  return { secrets, personal, hosts: [...found.hosts] };
}

function byName(value: unknown, kind: Kind, found: Found): void {
  if (typeof value === "string") {
    if (kind) found[kind].add(value);
    else if (HOST_NAME.test(value)) found.hosts.add(value.toLowerCase());
  } else if (Array.isArray(value)) {
    for (const item of value) byName(item, kind, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) byName(item, kindOf(key, kind), found);
  }
}

function kindOf(key: string, above: Kind): Kind {
  if (above === "secrets" || SECRET_NAME.test(key)) return "secrets";
  return PERSONAL_NAME.test(key) ? "personal" : above;
}

function bySchema(schema: Schema, value: OpsValue | undefined, found: Found): void {
  const bare = unwrap(schema);
  if (fieldMeta(bare)?.secret) {
    byName(value, "secrets", found);
  } else if (Array.isArray(value)) {
    if (bare instanceof z.ZodArray) for (const item of value) bySchema(bare.element as Field, item, found);
  } else if (typeof value === "object" && value !== null) {
    if (bare instanceof z.ZodRecord) {
      for (const item of Object.values(value)) bySchema(bare.valueType as Field, item, found);
    } else {
      for (const [key, field] of Object.entries(variantOf(bare, value)?.shape ?? {}))
        bySchema(field as Field, value[key], found);
    }
  }
}
