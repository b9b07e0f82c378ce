import { z } from "zod";
import { type Field, fieldMeta, unwrap, variantOf } from "./field-meta.js";
import { type InputIssue, type InputIssueCode, type InputIssueParams, issue as issueAt, pathText } from "./issue.js";
import type { Schema } from "./schema.js";

/** What the schema makes of an input, or why it cannot; `above` stands before the paths. */
export function parseInput(
  schema: Schema,
  input: unknown,
  above: readonly PropertyKey[] = [],
): { readonly data: unknown } | { readonly issues: readonly InputIssue[] } {
  const own = schema as Field;
  const parsed = own.safeParse(input);
  if (parsed.success) return { data: parsed.data };
  return { issues: [...faultsOf(own, input, above), ...sharedFaults(own, input, above)] };
}

function faultsOf(schema: z.ZodType, input: unknown, above: readonly PropertyKey[]): InputIssue[] {
  // Issues that hold the input make a parse three times as slow: only one that fails needs them.
  const { error } = schema.safeParse(input, { reportInput: true });
  return new Faults(schema, above).of(error?.issues ?? []);
}

/** Of an input that does not say which form it has: the faults that it has in every form. */
function sharedFaults(schema: Field, input: unknown, above: readonly PropertyKey[]): InputIssue[] {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion) || typeof input !== "object" || input === null) return [];
  if (variantOf(bare, input as Record<string, unknown>)) return [];
  const { discriminator } = bare.def;
  const [first = [], ...others] = (bare.options as unknown as z.ZodObject[]).map((option) => {
    const value = fieldMeta(option.shape[discriminator] as Field)?.values?.[0];
    return faultsOf(option, { ...input, [discriminator]: value }, above);
  });
  return first.filter(({ path, message }) =>
    others.every((faults) => faults.some((fault) => fault.path === path && fault.message === message)),
  );
}

/** Zod's issues in the words of this library: the path, what was expected, the kind of what was given; never the value. */
class Faults {
  readonly #schema: Field;
  readonly #above: readonly PropertyKey[];

  constructor(schema: Field, above: readonly PropertyKey[]) {
    this.#schema = schema;
    this.#above = above;
  }

  of(issues: readonly z.core.$ZodIssue[], inside: readonly PropertyKey[] = []): InputIssue[] {
    return issues.flatMap((issue) => {
      const path = [...inside, ...issue.path];
      if (issue.code === "invalid_union" && issue.errors.length > 0) return this.#ofUnion(issue, path);
      if (issue.code === "unrecognized_keys") return this.#strangers(issue, path);
      return [this.#ofOne(issue, path)];
    });
  }

  #at(path: readonly PropertyKey[], code: InputIssueCode, message: string, params: InputIssueParams = {}): InputIssue {
    return issueAt([...this.#above, ...path], code, message, params);
  }

  #strangers(issue: z.core.$ZodIssueUnrecognizedKeys, path: readonly PropertyKey[]): InputIssue[] {
    const hints = issue.message.split("\n");
    return issue.keys.map((key, index) => {
      const hint = hints[index] ?? "";
      const meant = /"(.+)"/.exec(hint)?.[1];
      return this.#at(
        [...path, key],
        "unknown_field",
        `is not a known field${hint}`,
        meant ? { suggestion: meant } : {},
      );
    });
  }

  // Of the members of a union, one whose faults lie inside the value is meant rather than one of another kind; of
  // several, the one with the fewest faults.
  #ofUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): InputIssue[] {
    const own = issue.message === "Invalid input" ? undefined : issue.message;
    if (issue.input === undefined) return [this.#at(path, "required", own ? `is required: ${own}` : "is required")];
    const members = issue.errors.map((errors) => this.of(errors, path));
    const place = pathText([...this.#above, ...path]);
    const meant = members.filter((member) => member.some((fault) => fault.path !== place));
    meant.sort((a, b) => a.length - b.length);
    if (meant[0]) return meant[0];
    const expected = [...new Set(issue.errors.flat().map(expectation))];
    const params = { expected, received: valueKind(issue.input) };
    if (own && typeof issue.input === "string") return [this.#at(path, "wrong_form", own, this.#form(path))];
    const message = own ?? `expected ${expected.join(" or ")}, got ${params.received}`;
    return [this.#at(path, "wrong_type", message, params)];
  }

  #ofOne(issue: z.core.$ZodIssue, path: readonly PropertyKey[]): InputIssue {
    switch (issue.code) {
      case "invalid_type": {
        if (issue.input === undefined) return this.#at(path, "required", "is required");
        const params = { expected: [expectation(issue)], received: valueKind(issue.input) };
        return this.#at(path, "wrong_type", `expected ${params.expected[0]}, got ${params.received}`, params);
      }
      case "invalid_value":
        return this.#ofValue(path, issue.input, issue.values);
      case "invalid_union": {
        // No member has the discriminator's value: the issue holds the whole object, and the values that would do.
        const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? ""];
        return this.#ofValue(path, given, "options" in issue ? (issue.options ?? []) : []);
      }
      case "too_big":
      case "too_small":
        return this.#ofSize(issue, path);
      default: {
        const { code = "wrong_form", ...params } = (issue.code === "custom" && issue.params) || {};
        return this.#at(path, code as InputIssueCode, issue.message, { ...this.#form(path), ...params });
      }
    }
  }

  #ofValue(path: readonly PropertyKey[], given: unknown, values: readonly unknown[]): InputIssue {
    if (given === undefined) return this.#at(path, "required", "is required");
    const listed = values.map((value) => JSON.stringify(value)).join(" or ");
    const received = typeof given === "string" ? "another text" : valueKind(given);
    return this.#at(path, "wrong_value", `expected ${listed}, got ${received}`, { expected: values.map(String) });
  }

  #ofSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: readonly PropertyKey[]): InputIssue {
    const kind = issue.origin === "string" ? "text" : issue.origin === "array" ? "list" : "number";
    const unit = { text: " characters", list: " elements", number: "" }[kind];
    const isBig = issue.code === "too_big";
    const code = SIZES[kind][isBig ? 1 : 0]!;
    if (isBig) return this.#at(path, code, `must be at most ${issue.maximum}${unit}`, { max: Number(issue.maximum) });
    const least = issue.inclusive === false ? "more than" : "at least";
    return this.#at(path, code, `must be ${least} ${issue.minimum}${unit}`, { min: Number(issue.minimum) });
  }

  /** The form that the field at a path has by its declaration. */
  #form(path: readonly PropertyKey[]): InputIssueParams {
    const meta = path.reduce<Field | undefined>((field, key) => field && fieldIn(field, key), this.#schema);
    const facts = meta && fieldMeta(meta);
    const form = facts?.pattern?.form ?? facts?.kind;
    return form === undefined ? {} : { form };
  }
}

const SIZES = {
  text: ["too_short", "too_long"],
  list: ["too_few", "too_many"],
  number: ["too_small", "too_large"],
} as const;

function fieldIn(field: Field, key: PropertyKey): Field | undefined {
  const bare = unwrap(field);
  if (bare instanceof z.ZodObject) return bare.shape[String(key)] as Field | undefined;
  if (bare instanceof z.ZodArray) return bare.element as Field;
  if (bare instanceof z.ZodRecord) return bare.valueType as Field;
  if (!(bare instanceof z.ZodUnion)) return undefined;
  for (const option of bare.options) {
    const found = fieldIn(option as Field, key);
    if (found) return found;
  }
  return undefined;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
  if (issue.code !== "invalid_type") return issue.message;
  return expectedNames[issue.expected] ?? issue.expected;
}

const expectedNames: Record<string, string> = {
  string: "text",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
  array: "an array",
  object: "an object",
  record: "an object",
  date: "a Date",
};

/** The kind of a value in words, for messages that must not show the value. */
export function valueKind(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date";
  if (typeof value === "string") return value === "" ? "empty text" : "text";
  if (typeof value === "number")
    return Number.isInteger(value) ? "a number" : `the number ${Number.isNaN(value) ? "NaN" : "with a fraction"}`;
  if (typeof value === "object") {
    const tag = classOf(value);
    return tag === "Object" ? "an object" : `${/^[AEIOU]/i.test(tag) ? "an" : "a"} ${tag}`;
  }
  return `a ${typeof value}`;
}

/** What JavaScript calls the kind of an object, such as `Map`; `Object` for instances of a user's own classes. */
function classOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

const MAX_NESTING = 16;

/** The objects in an input that hold what they hold elsewhere, such as a Map or a Promise: to a schema they are empty. */
export function strangersIn(input: unknown): InputIssue[] {
  const seen = new Set<unknown>();
  const issues: InputIssue[] = [];
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== "object" || value === null || value instanceof Date || seen.has(value)) return;
    seen.add(value);
    // What nests deeper is in no schema.
    if (path.length > MAX_NESTING) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, [...path, index]);
    else if (classOf(value) === "Object") for (const [key, item] of Object.entries(value)) look(item, [...path, key]);
    else {
      const params = { expected: ["an object"], received: valueKind(value) };
      issues.push(issueAt(path, "wrong_type", `expected an object, got ${params.received}`, params));
    }
  };
  look(input, []);
  return issues;
}
