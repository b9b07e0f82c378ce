import { z } from "zod";
import { type Field, type FieldMeta, fieldMeta, isOptional, unwrap } from "./field-meta.js";
import type { Schema } from "./schema.js";

/** A field as data: what documentation, generated types and the command line show. */
export interface FieldDoc extends Omit<FieldMeta, "read" | "kind"> {
  readonly name: string;
  readonly kind: FieldMeta["kind"] | "variants";
  readonly required: boolean;
  /** Of an assoc. */
  readonly fields?: readonly FieldDoc[];
  /** Of a list's or map's elements. */
  readonly item?: FieldDoc;
  /** Of an input whose {@link FieldDoc.discriminator} decides the fields; without one, the forms of a reply's value. */
  readonly variants?: readonly FieldDoc[];
  readonly discriminator?: string;
}

/** Describes a schema made of `src/schema/fields.ts`, through all its levels. */
export function describeField(name: string, schema: Schema): FieldDoc {
  const bare = unwrap(schema);
  const { read: _, ...meta } = fieldMeta(bare) ?? { kind: "text" as const, description: "" };
  const base = { ...meta, name, required: !isOptional(schema) };
  if (bare instanceof z.ZodObject) return { ...base, kind: "assoc", fields: describeShape(bare.shape) };
  if (bare instanceof z.ZodArray) return { ...base, item: describeField("", bare.element as Field) };
  if (bare instanceof z.ZodRecord) return { ...base, item: describeField("", bare.valueType as Field) };
  if (meta.kind === "either") {
    const forms = (bare as z.ZodUnion).options.map((form) => describeField("", form as Field));
    return { ...base, kind: "variants", variants: forms };
  }
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const variants = bare.options.map((option) => describeField("", option as Field));
    return { ...base, kind: "variants", discriminator: bare.def.discriminator, variants };
  }
  return base;
}

function describeShape(shape: Record<string, unknown>): FieldDoc[] {
  return Object.entries(shape).map(([name, schema]) => describeField(name, schema as Field));
}
