import type { z } from "zod";
import type { InputIssue } from "./command.js";

/** What the schema makes of an input, or why it cannot; `above` stands before the paths. */
export function parseInput(
  schema: z.ZodType,
  input: unknown,
  above: readonly PropertyKey[] = [],
): { readonly data: unknown } | { readonly issues: readonly InputIssue[] } {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { data: parsed.data };
  // Issues that hold the input make a parse three times as slow: only one that fails needs them.
  const { error } = schema.safeParse(input, { reportInput: true });
  return { issues: inputIssues((error ?? parsed.error).issues, above) };
}

/** Zod's issues in the words of this library: the path, what was expected, the kind of what was given; never the value. */
function inputIssues(issues: readonly z.core.$ZodIssue[], above: readonly PropertyKey[] = []): InputIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code === "invalid_union" && issue.errors.length > 0) return unionIssues(issue, path);
    if (issue.code === "unrecognized_keys") {
      const hints = issue.message.split("\n");
      return issue.keys.map((key, index) => ({
        path: pathText([...path, key]),
        message: `is not a known field${hints[index] ?? ""}`,
      }));
    }
    return [{ path: pathText(path), message: issueText(issue) }];
  });
}

// Of the members of a union, one whose faults lie inside the value is meant rather than one of another kind; of several,
// the one with the fewest faults.
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): InputIssue[] {
  const own = issue.message === "Invalid input" ? undefined : issue.message;
  if (issue.input === undefined)
    return [{ path: pathText(path), message: own ? `is required: ${own}` : "is required" }];
  const members = issue.errors.map((errors) => inputIssues(errors, path));
  const meant = members.filter((member) => member.some((fault) => fault.path !== pathText(path)));
  meant.sort((a, b) => a.length - b.length);
  if (meant[0]) return meant[0];
  const expected = issue.errors.flat().map(expectation);
  if (own) return [{ path: pathText(path), message: own }];
  return [
    { path: pathText(path), message: `expected ${[...new Set(expected)].join(" or ")}, got ${valueKind(issue.input)}` },
  ];
}

function issueText(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "is required"
        : `expected ${expectation(issue)}, got ${valueKind(issue.input)}`;
    case "invalid_value": {
      const given = typeof issue.input === "string" ? "another text" : valueKind(issue.input);
      return issue.input === undefined ? "is required" : `expected ${expectation(issue)}, got ${given}`;
    }
    case "invalid_union":
      return discriminatorText(issue);
    case "too_big":
      return `must be at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "too_small":
      return `must be ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
}

// No member has the discriminator's value: the issue holds the whole object, and the values that would do.
function discriminatorText(issue: z.core.$ZodIssueInvalidUnion): string {
  const given = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? ""];
  if (given === undefined) return "is required";
  const options = "options" in issue ? (issue.options ?? []) : [];
  const expected = options.map((option) => JSON.stringify(option)).join(" or ");
  return `expected ${expected}, got ${typeof given === "string" ? "another text" : valueKind(given)}`;
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

function unitOf(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" ? " elements" : "";
}

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
    else issues.push({ path: pathText(path), message: `expected an object, got ${valueKind(value)}` });
  };
  look(input, []);
  return issues;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}
