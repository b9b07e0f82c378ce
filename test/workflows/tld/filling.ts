import fc from "fast-check";
import type { TldCondition, TldField, TldRequirements } from "../../../src/index.js";

/** What somebody filled a form in with, by path. */
export type Filling = ReadonlyMap<string, unknown>;

/** What a form makes of a filling: the command's input. */
export function inputFrom(filling: Filling): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [path, value] of filling) {
    const names = path.split(".");
    const last = names.pop()!;
    let place = input;
    for (const name of names) {
      place[name] ??= {};
      place = place[name] as Record<string, unknown>;
    }
    // A section is there already, and empty, when the fields in it come.
    place[last] = structuredClone(value);
  }
  return input;
}

/** Whether a form's conditions hold, by nothing but what the requirements say of conditions. */
export function holds(conditions: readonly TldCondition[], filling: Filling): boolean {
  return conditions.every(({ path, is, isNot, orNone }) => {
    const value = filling.get(path);
    const isThere = value !== undefined || [...filling.keys()].some((other) => other.startsWith(`${path}.`));
    if (!isThere) return orNone ?? false;
    return (is?.includes(value as string) ?? true) && !isNot?.includes(value as string);
  });
}

export function isNeeded({ required, when = [] }: TldField, filling: Filling): boolean {
  return required && holds(when, filling);
}

/** What is chosen for each field beforehand: whether it is filled in when it need not be, and raw material for a value. */
interface Choice {
  readonly isGiven: boolean;
  readonly text: string;
  readonly number: number;
  readonly flag: boolean;
}

const CHARACTERS = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-'&<>äßéñ東京"];

const choice: fc.Arbitrary<Choice> = fc.record({
  isGiven: fc.boolean(),
  text: fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 300 }),
  number: fc.nat(),
  flag: fc.boolean(),
});

/** Forms filled in as the requirements say: what is required and, `optional`, some of what is not. */
export function fillings({ fields }: TldRequirements, { optional }: { optional: boolean }): fc.Arbitrary<Filling> {
  return fc.array(choice, { minLength: fields.length, maxLength: fields.length }).map((choices) => {
    const filling = new Map<string, unknown>();
    const left = new Set<string>();
    // Conditions look at fields that come later, too: filled in until nothing more is necessary.
    for (let before = -1; before !== filling.size; ) {
      before = filling.size;
      for (const [at, field] of fields.entries()) {
        const { path, kind } = field;
        const one = choices[at]!;
        if (filling.has(path) || !holds(field.onlyWhen ?? [], filling)) continue;
        const isInside = [...left].some((section) => path.startsWith(`${section}.`));
        const isWanted = isNeeded(field, filling) || (optional && one.isGiven && !field.required && !isInside);
        if (kind === "section") {
          if (isWanted) filling.set(path, {});
          else left.add(path);
        } else if (isWanted) filling.set(path, valueFor(field, one, filling));
      }
    }
    return filling;
  });
}

const COUNTRIES = ["CA", "US", "FR", "DE", "NL", "GB", "AE", "JP", "IT", "HU"];

function valueFor(field: TldField, { text, number, flag }: Choice, filling: Filling): unknown {
  const { kind, values = [], min = 0, max = 9_999, minLength = 0, maxLength = 200 } = field;
  const forms = (field.forms ?? [])
    .filter(({ when = [] }) => holds(when, filling))
    .map(({ regex }) => new RegExp(regex));
  const fits = (value: string) =>
    value.trim() !== "" &&
    value.length >= minLength &&
    value.length <= maxLength &&
    forms.every((form) => form.test(value));
  const free = text.padEnd(minLength, "x").slice(0, maxLength);
  switch (kind) {
    case "flag":
      return flag;
    case "integer":
      return min + (number % (max - min + 1));
    case "enum":
      return values[number % values.length];
    case "date":
      return new Date(Date.UTC(1950 + (number % 70), number % 12, 1 + (number % 28))).toISOString().slice(0, 10);
    case "email":
      return `x${number}@mail.example`.slice(-maxLength);
    case "domain":
    case "hostname":
      return `n${number}.${field.path === "domain" ? field.forms![0]!.regex.match(/\\\.(.*)\$$/)![1]!.replaceAll("\\", "") : "example"}`;
    case "list":
      return Array.from({ length: min + (number % 3) }, (_, index) =>
        inputFrom(
          new Map(field.items!.map((item) => [item.path, item.kind === "integer" ? index + 1 : `ns${index}.example`])),
        ),
      );
    default: {
      const other = [COUNTRIES[number % COUNTRIES.length]!, "+1.4165550100", `user${number % 1_000}`, "12345"];
      const value = forms.length === 0 && fits(free) ? free : other.find(fits);
      if (value === undefined) throw new Error(`no value for ${field.path}`);
      return value;
    }
  }
}
