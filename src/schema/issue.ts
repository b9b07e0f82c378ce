/** The kinds of faults, stable: what a form translates. The facts of each are its {@link InputIssue.params}. */
export type InputIssueCode =
  /** Not there. `when`: the condition that makes it necessary, in English; `tld`: the TLD that asks for it. */
  | "required"
  /** A text of nothing but blanks where a value is needed. */
  | "empty"
  /** Not a field of this command. `suggestion`: the field that may be meant. */
  | "unknown_field"
  /** Of another kind. `expected`: the kinds that fit; `received`: what came. */
  | "wrong_type"
  /** None of the values in `expected`. */
  | "wrong_value"
  /** Not written as it must be. `form`: `phone`, `country`, `email`, `domain`, `date` ...; `tld`: whose form it is. */
  | "wrong_form"
  /** Text with more than `max` or fewer than `min` characters. `tld`: whose limit it is. */
  | "too_long"
  | "too_short"
  /** A number above `max` or below `min`. */
  | "too_large"
  | "too_small"
  /** A list with more than `max` or fewer than `min` elements. */
  | "too_many"
  | "too_few"
  /** Contradicts the field `with`, so that OpenSRS would ignore or refuse it. */
  | "conflict"
  /** Not taken here. `tld`: the TLD that does not have it. */
  | "not_accepted"
  /** A value that XML cannot carry, or data nested too deep. */
  | "not_sendable";

export type InputIssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/** One fault of a client's options. */
export interface OptionIssue {
  /** Where, such as `retry.attempts`; empty for the options as a whole. */
  readonly path: string;
  /** What is wrong and how to mend it, in English. Never holds the value. */
  readonly message: string;
}

/** One fault of an input. */
export interface InputIssue extends OptionIssue {
  /** Where, such as `contact_set.owner.phone` or `nameserver_list[0].name`; empty for the input as a whole. */
  readonly path: string;
  /** The same in steps, such as `["nameserver_list", 0, "name"]`. */
  readonly segments: readonly (string | number)[];
  /** What kind of fault, for programs. */
  readonly code: InputIssueCode;
  /** The facts of the fault by the names that {@link InputIssueCode} gives; never the value that was sent. */
  readonly params: InputIssueParams;
}

/** Makes an issue; `where` is a path, as text or in steps. */
export function issue(
  where: string | readonly PropertyKey[],
  code: InputIssueCode,
  message: string,
  params: InputIssueParams = {},
): InputIssue {
  const segments = typeof where === "string" ? segmentsOf(where) : where.map(segmentOf);
  return { path: pathText(segments), segments, code, params, message };
}

/** The issue of a field that is not there; `when` is the condition that makes it necessary. */
export function missing(path: string, when?: string): InputIssue {
  return issue(path, "required", when === undefined ? "is required" : `is required when ${when}`, when ? { when } : {});
}

/** The issues of what is inside of `place`, seen from outside. */
export function inside(place: string, issues: readonly InputIssue[]): InputIssue[] {
  const above = segmentsOf(place);
  return issues.map(({ segments, code, message, params }) => issue([...above, ...segments], code, message, params));
}

/** Whether a value is none: not there, or a text of nothing but blanks, as forms send what was left empty. */
export function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

/** What an input has at a path of names. */
export function valueAt(input: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], input);
}

/** Whether `issue` is at `path`, or inside of what is there. */
export function isAt({ path }: Pick<InputIssue, "path">, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}

export function pathText(segments: readonly PropertyKey[]): string {
  return segments.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}

function segmentOf(key: PropertyKey): string | number {
  return typeof key === "symbol" ? String(key) : key;
}
