import { z } from "zod";
import { type Field, fieldMeta, isOptional, unwrap, variantOf } from "./field-meta.js";
import { type InputIssue, isBlank, issue } from "./issue.js";
import type { Schema } from "./schema.js";

type Assoc = Readonly<Record<string, unknown>>;

/**
 * The part of a faulty input that is as its schema wants it, for the rules that look at several fields: values are
 * of their kind or left out, what holds others is there. Nothing, when the input does not say which form it has.
 */
export function soundPart(schema: Schema, input: unknown): unknown {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const variant = variantOf(bare, isAssoc(input) ? input : {});
    return variant && soundPart(variant, input);
  }
  if (bare instanceof z.ZodObject) return soundAssoc(bare, isAssoc(input) ? input : {});
  if (bare instanceof z.ZodArray)
    return Array.isArray(input) ? input.map((item) => soundPart(bare.element as Field, item)) : [];
  return soundLeaf(bare, input);
}

// What is there in a wrong form is there: to leave it out would make other fields seem necessary.
function soundLeaf(schema: Field, input: unknown): unknown {
  if (input === undefined || schema.safeParse(input).success) return input;
  const kind = fieldMeta(schema)?.kind ?? "text";
  if (kind === "flag" || kind === "yn" || kind === "integer" || kind === "map") return undefined;
  return typeof input === "string" || typeof input === "number" ? String(input) : "?";
}

function soundAssoc(schema: z.ZodObject, given: Assoc): Assoc {
  const part: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape as Record<string, Field>)) {
    if (given[key] === undefined && isOptional(field)) continue;
    const sound = soundPart(field, given[key]);
    if (sound !== undefined) part[key] = sound;
  }
  return part;
}

/** The required texts of an input in which nothing stands. */
export function blanksIn(schema: Schema, input: unknown): InputIssue[] {
  const issues: InputIssue[] = [];
  const look = (field: Schema, value: unknown, path: readonly PropertyKey[], isNeeded: boolean): void => {
    const bare = unwrap(field);
    if (typeof value === "string") {
      const meta = fieldMeta(bare);
      const isFree = meta?.kind === "text" || meta?.kind === "id" || meta?.open === true;
      if (isNeeded && isFree && !meta.mayBeEmpty && isBlank(value))
        issues.push(issue(path, "empty", "is empty: a value is needed"));
    } else if (Array.isArray(value)) {
      if (bare instanceof z.ZodArray)
        for (const [index, item] of value.entries()) look(bare.element as Field, item, [...path, index], false);
    } else if (isAssoc(value)) {
      const shape = (variantOf(bare, value)?.shape ?? {}) as Record<string, Field>;
      for (const [key, inner] of Object.entries(shape)) look(inner, value[key], [...path, key], !isOptional(inner));
    }
  };
  look(schema, input, [], true);
  return issues;
}

function isAssoc(value: unknown): value is Assoc {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
