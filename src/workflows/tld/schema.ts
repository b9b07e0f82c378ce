import { z } from "zod";
import { ORDER_CONFLICTS, ORDER_SWITCHES } from "../../commands/types/order-switches.js";
import type { FieldDoc } from "../../schema/describe.js";
import { type Field, fieldMeta } from "../../schema/field-meta.js";
import { docsOf, inputOf, nameForm, tldNamed } from "./requirements.js";
import { type Need, saidOf } from "./rules.js";
import type { TldCondition, TldOperation, TldTextForm } from "./types.js";

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The input of an order for names under a TLD as JSON Schema 2020-12: its shape, and the known rules of the TLD, the same
 * as `client.validate()` checks. The *known* rules: what is valid by it can be refused by the registry all the same. Names
 * are to be in lower case and ASCII; native `Date`s, which JSON does not have, are not in it.
 *
 * @throws {TypeError} `tld` is no TLD, or `operation` none of those that there are.
 */
export function registrationSchema(tld: string, operation: TldOperation): JsonSchema {
  const name = tldNamed(tld, operation);
  const docs = docsOf(operation);
  const { $schema, ...shape } = z.toJSONSchema(inputOf(operation), {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, formOf(zodSchema as unknown as Field)),
  });
  const rules = [...leaves(docs).flatMap(({ path, isList }) => rulesOf(path, isList, name, operation))];
  const orders = operation === "renew" ? [] : orderRules(operation);
  return {
    ...withoutBlanks(shape, docs),
    $schema,
    title: `${TITLES[operation]} .${name}`,
    description:
      "The known rules, by which orders are checked before they are sent: the registry can ask for more than these.",
    allOf: [within("domain", { pattern: nameForm(name).regex }), ...rules, ...orders],
  };
}

const TITLES = { register: "Registration under", transfer: "Transfer of a domain under", renew: "Renewal under" };

/** What zod cannot write of a field. */
function formOf(schema: Field): JsonSchema {
  const meta = fieldMeta(schema);
  if (!meta || schema instanceof z.ZodOptional) return {};
  const { description } = meta;
  if (meta.kind === "date") return { description, type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
  if (meta.kind !== "decimal") return { description };
  return { description, anyOf: [{ type: "string", pattern: "^-?\\d+(\\.\\d{1,2})?$" }, { type: "number" }] };
}

/** A text of blanks is none where a value is needed. */
const FILLED: JsonSchema = { pattern: "\\S", minItems: 1 };

function withoutBlanks(shape: JsonSchema, docs: readonly FieldDoc[]): JsonSchema {
  const properties = { ...(shape.properties as Record<string, JsonSchema>) };
  for (const { name, kind, open, required, mayBeEmpty, fields } of docs) {
    const isFree = kind === "text" || kind === "id" || open === true;
    if (kind === "assoc") properties[name] = withoutBlanks(properties[name]!, fields ?? []);
    else if (required && isFree && !mayBeEmpty) properties[name] = { ...properties[name], allOf: [{ pattern: "\\S" }] };
  }
  return { ...shape, properties };
}

function leaves(docs: readonly FieldDoc[], above = ""): { readonly path: string; readonly isList: boolean }[] {
  return docs.flatMap(({ name, kind, fields = [] }) => {
    const path = above === "" ? name : `${above}.${name}`;
    return [{ path, isList: kind === "list" }, ...leaves(fields, path)];
  });
}

function rulesOf(path: string, isList: boolean, tld: string, operation: TldOperation): JsonSchema[] {
  const { needs, least, maxLength, forms } = saidOf(path, tld, operation);
  return [
    ...needs.map((need) => needed(path, need)),
    ...(least === undefined ? [] : [within(path, isList ? listOf(least) : { minimum: least })]),
    ...(maxLength === undefined ? [] : [within(path, { maxLength })]),
    ...forms.map((form) => written(path, form)),
  ];
}

/** No elements, or that many at least. */
function listOf(least: number): JsonSchema {
  return { anyOf: [{ maxItems: 0 }, { minItems: least }] };
}

function needed(path: string, { when, alternatives = [] }: Need): JsonSchema {
  const places = [path, ...alternatives].map((place) => needsContact(place) ?? there(place, FILLED));
  return whenever(when, places.length === 1 ? places[0]! : { anyOf: places });
}

/** A contact that is not there lacks no fields. */
function needsContact(path: string): JsonSchema | undefined {
  const [set, role, field] = path.split(".");
  if (set !== "contact_set" || field === undefined) return undefined;
  return within(`${set}.${role}`, there(field, FILLED));
}

// An empty text is a fault of its own where one is needed, and none where it is not.
function written(path: string, { regex, when = [] }: TldTextForm): JsonSchema {
  return whenever(when, within(path, { anyOf: [{ not: { pattern: "\\S" } }, { pattern: regex }] }));
}

function whenever(when: readonly TldCondition[], then: JsonSchema): JsonSchema {
  if (when.length === 0) return then;
  return { if: { allOf: when.map(condition) }, then };
}

function condition({ path, orAt = [], is, isNot, orNone }: TldCondition): JsonSchema {
  const value = { ...(is && { enum: is }), ...(isNot && { not: { enum: isNot } }) };
  const places = [path, ...orAt].map((place) => (orNone ? within(place, value) : there(place, value)));
  return places.length === 1 ? places[0]! : { anyOf: places };
}

function orderRules(operation: "register" | "transfer"): JsonSchema[] {
  const ignored = ORDER_SWITCHES.filter(({ on, only }) => only && on.includes(operation)).map(({ flag, need }) =>
    whenever([{ path: flag, is: [false] }], within(need[0]!, { maxItems: 0 })),
  );
  const conflicts = ORDER_CONFLICTS.map((one) =>
    whenever([{ path: one.flag, is: [true] }], within(one.with, { not: { pattern: "\\S" } })),
  );
  return [...ignored, ...conflicts];
}

/** What is at a path, if there is anything, is so. */
function within(path: string, value: JsonSchema): JsonSchema {
  return path.split(".").reduceRight<JsonSchema>((inner, name) => ({ properties: { [name]: inner } }), value);
}

/** Something is at a path, and is so. */
function there(path: string, value: JsonSchema): JsonSchema {
  return path
    .split(".")
    .reduceRight<JsonSchema>((inner, name) => ({ required: [name], properties: { [name]: inner } }), value);
}
