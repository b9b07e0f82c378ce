import { z } from "zod";
import type { Schema } from "./schema.js";

/**
 * What stands beside the schema of a field: what a reply needs (the way back from text) and what documentation needs.
 * The schemas themselves are made in `src/schema/fields.ts`.
 */
export type FieldKind =
  | "text"
  | "id"
  | "flag"
  | "yn"
  | "integer"
  | "decimal"
  | "date"
  | "datetime"
  | "email"
  | "ip"
  | "domain"
  | "hostname"
  | "enum"
  | "assoc"
  | "list"
  | "map"
  | "either";

/** What is known of a field beside its type. */
export interface FieldFacts {
  /** When the field is required or returned, in words; absent: always or never, as `.optional()` says. */
  readonly when?: string;
  /** What OpenSRS assumes when the field is left out. */
  readonly default?: string;
  readonly min?: number;
  readonly max?: number;
  readonly maxLength?: number;
  /** Of a field that a reply can do without: that it is missing is an issue all the same. */
  readonly expected?: true;
  /** Empty text is a value: of a required text, one that blanks what is there; of a name or an address, "none". */
  readonly mayBeEmpty?: boolean;
  /** `says` what is expected, for people; `form` names it for programs. */
  readonly pattern?: { readonly regex: RegExp; readonly says: string; readonly form: string };
}

export interface FieldMeta extends FieldFacts {
  readonly kind: FieldKind;
  readonly description: string;
  readonly values?: readonly string[];
  /** The values are the known ones of an open enumeration. */
  readonly open?: boolean;
  readonly secret?: boolean;
  /** Name of the item beside `action` and `object` that carries the field. */
  readonly envelope?: string;
  /** Text of a reply to the native value; `undefined` when the text is not of this kind. */
  readonly read?: (text: string) => unknown;
  /** Name of the shared type that the field has, such as `Contact`, and what that type is. */
  readonly typeName?: string;
  readonly typeDescription?: string;
  /** Of an assoc with {@link typeName}: the forms that the published type tells apart. */
  readonly forms?: readonly AssocForm[];
  /** The keys of a map are domains: a value then tells the Unicode form of its own. */
  readonly byDomain?: boolean;
  /** A map that may come as rows, with the key and the value of each under these names. */
  readonly rows?: { readonly key: string; readonly value: string };
}

/** One form of an assoc: what its items are then, and which fields the assoc in one of them has. */
export interface AssocForm {
  readonly typeName: string;
  readonly where: Readonly<Record<string, string>>;
  readonly within: string;
  /** Absent: it may have any. */
  readonly fields?: readonly string[];
}

export type Field = z.ZodType;

const registry = new WeakMap<Field, FieldMeta>();

/** The facts of a field, looked up through `.optional()`. */
export function fieldMeta(schema: Schema): FieldMeta | undefined {
  return registry.get(unwrap(schema));
}

/** The schema inside `.optional()`. */
export function unwrap(schema: Schema): Field {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as Field) : (schema as Field);
}

export function isOptional(schema: Schema): boolean {
  return schema instanceof z.ZodOptional;
}

/** Enters a field's facts. */
export function known<S extends Field>(schema: S, meta: FieldMeta): S {
  registry.set(schema, meta);
  return schema;
}

/** The object schema itself, or the member of a union that the value's discriminator chose. */
export function variantOf(schema: Schema, value: Readonly<Record<string, unknown>>): z.ZodObject | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return bare;
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return undefined;
  const { discriminator } = bare.def;
  const chosen = value[discriminator] as string;
  return (bare.options as unknown as z.ZodObject[]).find((option) =>
    fieldMeta(option.shape[discriminator] as Field)?.values?.includes(chosen),
  );
}

/** Marks a field whose value must appear in no message, log or trace. */
export function secret<S extends Field>(schema: S): S {
  return amend(schema, { secret: true });
}

/** Marks a field that is sent beside `action` and `object`, not in `attributes`; `as` gives its name there. */
export function inEnvelope<S extends Field>(schema: S, as: string): S {
  return amend(schema, { envelope: as });
}

/**
 * Gives an assoc the name of the interface that it becomes in the published types. `description` is what this field
 * means; the assoc's own description goes to the interface.
 */
export function named<S extends Field>(typeName: string, schema: S, description?: string): S {
  const typeDescription = fieldMeta(schema)?.description ?? "";
  return amend(schema, { typeName, typeDescription, description: description ?? typeDescription });
}

/** Tells the forms of a {@link named} assoc apart in the published types; reading and documentation see one shape. */
export function inForms<S extends Field>(forms: readonly AssocForm[], schema: S): S {
  return amend(schema, { forms });
}

function amend<S extends Field>(schema: S, more: Partial<FieldMeta>): S {
  const inner = unwrap(schema);
  const meta = registry.get(inner);
  if (!meta) throw new TypeError("only fields made by src/schema/fields.ts can be marked");
  registry.set(inner, { ...meta, ...more });
  return schema;
}

/** The way back of a text: it stays as it was sent. */
export const asText = (text: string): unknown => text;
