import { z } from "zod";
import type { OpsAssoc, OpsValue } from "../wire/value.js";
import { asText, type Field, type FieldMeta, fieldMeta, isOptional, unwrap } from "./field-meta.js";
import { toUnicodeName } from "./names.js";
import type { Schema } from "./schema.js";

/**
 * A place where a reply differs from its documented shape. A text in place of a flag, a number, an object or a list is
 * left out of the attributes; any other value is kept as sent. `raw` has them all.
 */
export interface ReplyIssue {
  /** Where, such as `exp_domains[3].f_auto_renew`. */
  readonly path: string;
  readonly message: string;
}

const places = new WeakMap<ReplyIssue, string>();

/** An issue. `place` is its path without what is data: `exp_domains[].f_auto_renew`, with `*` for the key of a map. */
export function replyIssue(path: string, message: string, place = path): ReplyIssue {
  const issue = { path, message };
  places.set(issue, place);
  return issue;
}

/** The places of issues, each once, for logs: a list of thousands may have the same issue in every row. */
export function placesOf(issues: readonly ReplyIssue[]): string[] {
  return [...new Set(issues.map((issue) => places.get(issue) ?? "*"))];
}

/**
 * Turns the decoded text of a reply into native values by the command's schema. It never fails: a value that does not
 * fit is listed in `issues`, and kept as sent or left out (`undefined`), see {@link ReplyIssue}; an item that the schema
 * does not know is kept. A paid registration must not be lost to a schema.
 */
export function readReply(schema: Schema, value: OpsValue, issues: ReplyIssue[]): unknown {
  return readerOf(schema)(value, new Trail(issues)) ?? value;
}

/** Where in the reply the reader stands; the path becomes text only for an issue, lists have thousands of rows. */
class Trail {
  readonly keys: (string | number | MapKey)[] = [];
  readonly #issues: ReplyIssue[];

  constructor(issues: ReplyIssue[]) {
    this.#issues = issues;
  }

  report(message: string): void {
    const path = this.#text((key) => (typeof key === "number" ? `[${key}]` : `.${key}`));
    const place = this.#text((key) => (typeof key === "number" ? "[]" : typeof key === "string" ? `.${key}` : ".*"));
    this.#issues.push(replyIssue(path, message, place));
  }

  #text(write: (key: string | number | MapKey) => string): string {
    return this.keys.map(write).join("").replace(/^\./, "");
  }

  /** What to have in place of a value that does not fit: a text there counts as true, and is walked through by letters. */
  misfit(expected: string, value: OpsValue, isLeftOut = typeof value === "string"): OpsValue | undefined {
    this.report(`expected ${expected}, got ${kindOf(value)}; ${isLeftOut ? "left out" : "kept as sent"}`);
    return isLeftOut ? undefined : value;
  }
}

/** A key that is data, such as a domain. */
class MapKey {
  constructor(readonly name: string) {}

  toString(): string {
    return this.name;
  }
}

type Reader = (value: OpsValue, trail: Trail) => unknown;

const readers = new WeakMap<Field, Reader>();

function readerOf(schema: Schema): Reader {
  const bare = unwrap(schema);
  let reader = readers.get(bare);
  if (!reader) {
    reader = makeReader(bare);
    readers.set(bare, reader);
  }
  return reader;
}

function makeReader(schema: Field): Reader {
  if (schema instanceof z.ZodObject) return assocReader(schema.shape as Record<string, Field>);
  if (schema instanceof z.ZodArray) return listReader(readerOf(schema.element as Field));
  if (schema instanceof z.ZodRecord) return mapReader(readerOf(schema.valueType as Field), fieldMeta(schema));
  const meta = fieldMeta(schema)!;
  return meta.kind === "either" ? eitherReader((schema as z.ZodUnion).options as Field[]) : leafReader(meta);
}

function eitherReader(forms: readonly Field[]): Reader {
  const readers = forms.map((form) => ({ form: wireForm(form), read: readerOf(form) }));
  return (value, trail) => {
    const form = typeof value === "string" ? "text" : Array.isArray(value) ? "list" : "assoc";
    return (readers.find((reader) => reader.form === form) ?? readers[0]!).read(value, trail);
  };
}

function wireForm(schema: Field): "text" | "list" | "assoc" {
  if (schema instanceof z.ZodArray) return "list";
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? "assoc" : "text";
}

function leafReader({ kind, read, values }: FieldMeta): Reader {
  const isNative = NATIVE.has(kind);
  const expected = values ? values.map((value) => JSON.stringify(value)).join(" or ") : (formOf[kind] ?? "text");
  return (value, trail) => {
    const native = typeof value === "string" ? read!(value) : undefined;
    return native === undefined ? trail.misfit(expected, value, isNative) : native;
  };
}

const formOf: Record<string, string> = {
  flag: '"0" or "1"',
  yn: '"Y" or "N"',
  integer: "a whole number",
  decimal: "a decimal",
};

/** Kinds whose values are no texts. */
const NATIVE: ReadonlySet<string> = new Set(["flag", "yn", "integer"]);

function assocReader(shape: Record<string, Field>): Reader {
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    read: readerOf(schema),
    due: !isOptional(schema) || fieldMeta(schema)?.expected === true,
    kind: fieldMeta(schema)?.kind,
    isText: fieldMeta(schema)?.read === asText,
    unset: unsetOf(schema),
  }));
  return (value, trail) => {
    if (!isAssoc(value)) return trail.misfit("a dt_assoc", value);
    const result: Record<string, unknown> = { ...value };
    const depth = trail.keys.push("") - 1;
    for (const { key, read, due, kind, isText, unset } of fields) {
      const sent = value[key];
      trail.keys[depth] = key;
      if (sent === undefined) {
        if (due) trail.report("is missing from the reply");
      } else if (sent === "" && (unset || (!due && kind !== "text"))) {
        // The server writes "not set" as an empty scalar, where a flag, a list or an assoc belongs too.
        if (unset && (due || kind === "list")) result[key] = unset();
        else delete result[key];
      } else {
        // A text that stays as it is stands there already.
        if (!isText || typeof sent !== "string") {
          const value = read(sent, trail);
          if (value === undefined) delete result[key];
          else result[key] = value;
        }
        const unicode = kind === "domain" && typeof sent === "string" ? toUnicodeName(sent) : undefined;
        if (unicode !== undefined) result[`${key}_unicode`] = unicode;
      }
    }
    trail.keys.pop();
    return result;
  };
}

/** What an empty scalar stands for, where nothing in it is missing that the type has. */
function unsetOf(schema: Schema): (() => unknown) | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return () => [];
  const isEmptiable =
    bare instanceof z.ZodObject && Object.values(bare.shape).every((item) => isOptional(item as Field));
  return isEmptiable || bare instanceof z.ZodRecord ? () => ({}) : undefined;
}

function listReader(read: Reader): Reader {
  return (value, trail) => {
    if (!Array.isArray(value)) return trail.misfit("a dt_array", value);
    const depth = trail.keys.push("") - 1;
    const result: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      trail.keys[depth] = index;
      const own = read(value[index]!, trail);
      if (own !== undefined) result.push(own);
    }
    trail.keys.pop();
    return result;
  };
}

function mapReader(read: Reader, { rows, byDomain }: Partial<FieldMeta> = {}): Reader {
  return (value, trail) => {
    const isList = Array.isArray(value) && rows !== undefined;
    if (!isList && !isAssoc(value)) return trail.misfit("a dt_assoc", value);
    // A dt_array does not keep its keys.
    if (isList && !value.every(isAssoc)) trail.report("expected a dt_assoc, got a dt_array; counted from 1");
    const result: Record<string, unknown> = Object.create(null);
    for (const [key, item] of Object.entries(value as OpsAssoc)) {
      const [name, own] = rowOf(item, rows) ?? [isList ? String(Number(key) + 1) : key, item];
      trail.keys.push(new MapKey(name));
      const unicode = byDomain && isAssoc(own) ? toUnicodeName(name) : undefined;
      const form = read(own, trail);
      if (form !== undefined) result[name] = unicode === undefined ? form : { ...form, domain_unicode: unicode };
      trail.keys.pop();
    }
    return result;
  };
}

function rowOf(item: OpsValue, rows: FieldMeta["rows"]): [string, OpsValue] | undefined {
  if (!rows || !isAssoc(item)) return undefined;
  const { [rows.key]: key, [rows.value]: value } = item;
  return typeof key === "string" && value !== undefined ? [key, value] : undefined;
}

function isAssoc(value: OpsValue): value is OpsAssoc {
  return typeof value === "object" && !Array.isArray(value);
}

function kindOf(value: OpsValue): string {
  if (typeof value === "string") return value === "" ? "an empty text" : "another text";
  return Array.isArray(value) ? "a dt_array" : "a dt_assoc";
}
