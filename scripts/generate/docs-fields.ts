import type { FieldDoc } from "../../src/schema/describe.js";
import { code, codes, plain, table } from "./markdown.js";

type Side = "input" | "reply";

/** The shared shapes met while writing, and the methods that use each. */
export type SharedShapes = Map<string, { readonly field: FieldDoc; readonly side: Side; readonly usedBy: Set<string> }>;

/** What a page of fields needs to know beside them. */
export interface FieldsContext {
  readonly side: Side;
  readonly shapes: SharedShapes;
  /** The method or shared shape that the fields belong to, as a link. */
  readonly owner: string;
  /** Plain words with the methods in them made links. */
  readonly words: (text: string) => string;
}

/** The table of some fields, nested ones by their paths. */
export function fieldTable(fields: readonly FieldDoc[], context: FieldsContext): string {
  const need = context.side === "input" ? "Required" : "Sent";
  return table(["Field", "Type", need, "Meaning"], rowsOf(fields, "", context));
}

type Row = readonly [path: string, type: string, need: string, meaning: string];

function rowsOf(fields: readonly FieldDoc[], above: string, context: FieldsContext): Row[] {
  return fields.flatMap((field) => {
    const path = above === "" ? field.name : `${above}.${field.name}`;
    const row: Row = [code(path), typeWords(field, context), needWords(field, context), meaning(field, context)];
    return [row, ...nestedRows(field, path, context)];
  });
}

function nestedRows(field: FieldDoc, path: string, context: FieldsContext): Row[] {
  if (field.typeName) return [];
  if (field.variants) return field.variants.flatMap((form) => nestedRows(form, path, context));
  if (field.kind === "list") return nestedRows(field.item!, `${path}[]`, context);
  if (field.kind === "map") return nestedRows(field.item!, path === "" ? "{key}" : `${path}.{key}`, context);
  return field.kind === "assoc" ? rowsOf(field.fields!, path, context) : [];
}

/** The rows of a reply that is a map as a whole. */
export function mapTable(field: FieldDoc, context: FieldsContext): string {
  const item = field.item!;
  const words = [field.description, item.description].filter((text) => text !== "").map(context.words);
  const row: Row = ["`{key}`", typeWords(item, context), "always", words.join(" ")];
  return table(["Field", "Type", "Sent", "Meaning"], [row, ...nestedRows(item, "{key}", context)]);
}

const NAMES: Partial<Record<FieldDoc["kind"], readonly [one: string, many: string]>> = {
  text: ["text", "texts"],
  id: ["id", "ids"],
  flag: ["boolean", "booleans"],
  yn: ["boolean", "booleans"],
  integer: ["integer", "integers"],
  decimal: ["decimal", "decimals"],
  date: ["date", "dates"],
  datetime: ["datetime", "datetimes"],
  email: ["e-mail address", "e-mail addresses"],
  ip: ["IP address", "IP addresses"],
  domain: ["domain", "domains"],
  hostname: ["host name", "host names"],
  assoc: ["object", "objects"],
};

function typeWords(field: FieldDoc, context: FieldsContext, many = false): string {
  if (field.typeName) return shapeLink(field, context);
  const bounds = boundsWords(field);
  if (bounds !== "") return `${kindWords(field, context, many)}, ${bounds}`;
  return kindWords(field, context, many);
}

function kindWords(field: FieldDoc, context: FieldsContext, many: boolean): string {
  if (field.kind === "list") return `${many ? "lists" : "list"} of ${typeWords(field.item!, context, true)}`;
  if (field.kind === "map") return `${many ? "maps" : "map"} of ${typeWords(field.item!, context, true)}`;
  if (field.variants) {
    const forms = field.discriminator ? field.variants.slice(0, 1) : field.variants;
    return [...new Set(forms.map((form) => typeWords(form, context, many)))].join(" or ");
  }
  if (field.kind === "enum") return `${field.open ? "open " : ""}${many ? "choices" : "choice"}`;
  return NAMES[field.kind]![many ? 1 : 0];
}

function shapeLink(field: FieldDoc, { shapes, side, owner }: FieldsContext): string {
  const name = field.typeName!;
  const shape = shapes.get(name) ?? { field, side, usedBy: new Set<string>() };
  shape.usedBy.add(owner);
  shapes.set(name, shape);
  return `[${name}](types.md#${name.toLowerCase()})`;
}

function boundsWords({ kind, min, max, maxLength }: FieldDoc): string {
  const isNumber = kind === "integer" || kind === "decimal";
  const unit = isNumber ? "" : kind === "list" ? " of them" : " characters";
  const most = maxLength ?? max;
  if (min !== undefined && most !== undefined) return `${numeral(min)} to ${numeral(most)}${unit}`;
  if (min !== undefined) return `at least ${numeral(min)}${unit}`;
  return most === undefined ? "" : `at most ${numeral(most)}${unit}`;
}

// Years and the like stay as they are.
const numeral = (number: number): string => (number < 10_000 ? String(number) : number.toLocaleString("en-US"));

function needWords({ required, when }: FieldDoc, { side }: FieldsContext): string {
  if (when !== undefined && !required) return `when: ${withCode(when)}`;
  if (side === "input") return required ? "**yes**" : "no";
  return required ? "always" : "maybe";
}

// The conditions name fields without marks.
function withCode(condition: string): string {
  return plain(condition.replace(/(?<!`)\b[a-z0-9]+(?:_[a-z0-9]+)+\b(?!`)/g, "`$&`"));
}

function meaning(field: FieldDoc, context: FieldsContext): string {
  const parts = [context.words(field.description), valueWords(field)];
  for (let item = field.item; item !== undefined && !item.typeName; item = item.item) {
    if (!/^$|^An? [\w -]+\.$/.test(item.description)) parts.push(context.words(item.description));
    parts.push(valueWords(item), formWords(item));
    if (item.secret && !field.secret) parts.push("*Secret.*");
  }
  parts.push(formWords(field));
  if (field.default !== undefined) parts.push(`Default: ${defaultWords(field)}.`);
  if (field.envelope) parts.push(envelopeWords(field));
  if (field.secret) parts.push("*Secret.*");
  return parts.filter((part) => part !== "").join(" ");
}

function valueWords({ values, open, description }: FieldDoc): string {
  if (!values || values.every((value) => isExplained(value, description))) return "";
  if (open) return `Known: ${codes(values)}.`;
  return values.length === 1 ? `Always ${codes(values)}.` : `One of ${codes(values)}.`;
}

/** A description that goes through all values needs no list after it. */
function isExplained(value: string, description: string): boolean {
  if (description.includes(code(value))) return true;
  return /^[A-Z0-9]+$/.test(value) && new RegExp(`\\b${value}\\b`).test(description);
}

function formWords({ pattern }: FieldDoc): string {
  return pattern ? `Form: ${plain(pattern.says.replace(/^(expected|must be) /, ""))}.` : "";
}

function defaultWords({ kind, default: value, values }: FieldDoc): string {
  const isBoolean = (kind === "flag" || kind === "yn") && /^[01YN]$/.test(value!);
  if (isBoolean) return code(String(value === "1" || value === "Y"));
  return values?.includes(value!) ? code(value!) : plain(value!);
}

function envelopeWords({ name, envelope }: FieldDoc): string {
  return name === envelope ? "*Sent beside the attributes.*" : `*Sent beside the attributes, as ${code(envelope!)}.*`;
}
