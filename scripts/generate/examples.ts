import type { Command } from "../../src/schema/command.js";
import { describeField } from "../../src/schema/describe.js";
import type { CommandFixture } from "../../test/commands/fixture.js";
import type { SmallExample } from "../../test/commands/small-examples.js";
import { BANNER, type Groups } from "./groups.js";

/** A call of one command, and what its reply holds. */
export interface Example {
  readonly input: Readonly<Record<string, unknown>>;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly pending: boolean;
}

/** By method. */
export type Examples = Readonly<Record<string, Example>>;

const WIDTH = 100;
const MOST_LINES = 4;

/** The examples of all commands: the small ones where there are some, else what the fixtures send. */
export function examplesOf(
  fixtures: Readonly<Record<string, CommandFixture<never>>>,
  small: Readonly<Record<string, SmallExample<never>>>,
): Examples {
  const entries = Object.entries(fixtures).map(([method, { input, success }]): [string, Example] => [
    method,
    {
      input: small[method]?.input ?? input ?? {},
      attributes: small[method]?.attributes ?? success.attributes,
      code: String(success.block.response_code),
      pending: small[method]?.pending ?? success.pending ?? false,
    },
  ]);
  return Object.fromEntries(entries);
}

/** A short program made of an example: the call, and what its reply holds. */
export function exampleOf(method: string, command: Command, example: Example): string {
  const contact = repeated(example.input);
  const lead = contact ? [`const contact = ${literal(contact, "", 0)};`] : [];
  const call = `const reply = await client.${method}(`;
  const isEmpty = Object.keys(example.input).length === 0;
  const argument = isEmpty ? "" : literal(example.input, "", call.length + 2, contact);
  return [...lead, `${call}${argument});`, ...replyLines(command, example)].join("\n");
}

/** The contact that an input gives more than once. */
function repeated(input: Example["input"]): object | undefined {
  const all = Object.values((input.contact_set as Record<string, object> | undefined) ?? {});
  return all.find((contact, at) => all.indexOf(contact) !== at);
}

/** The examples of all pages as a program, for the compiler and for the tests. */
export function examplesSource(groups: Groups, examples: Examples): string {
  const entries = Object.values(groups).flatMap((commands) =>
    Object.entries(commands).flatMap(([method, command]) => {
      const example = examples[method];
      return example ? [`async ${method}(client: OpenSrsMethods) {\n${exampleOf(method, command, example)}\n}`] : [];
    }),
  );
  const imports = 'import type { OpenSrsMethods } from "../../src/generated/index.js";';
  return `${BANNER}${imports}\n\n/** The examples of docs/commands. */\nexport const examples = {\n${entries.join(",\n\n")},\n};\n`;
}

function replyLines(command: Command, { attributes, code, pending }: Example): string[] {
  const shape = describeField("", command.reply());
  const beside = command.replyEnvelope ? describeField("", command.replyEnvelope()).fields! : [];
  const known = shape.kind === "map" ? Object.keys(attributes) : [...shape.fields!, ...beside].map(({ name }) => name);
  const shown = known.filter((name) => attributes[name] !== undefined).slice(0, MOST_LINES);
  const lines = shown.map((name) => `reply.attributes${access(name)}; // ${inWords(attributes[name])}`);
  if (pending) lines.unshift("reply.pending; // true: accepted, not finished");
  return lines.length > 0 ? lines : [`reply.code; // ${code}`];
}

const access = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return `an object: ${Object.keys(value).slice(0, 3).join(", ")}`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 56)}..."` : text;
}

/** A value as TypeScript, on one line if there is room after `used` characters; `contact` by its name. */
function literal(value: unknown, indent: string, used: number, contact?: object): string {
  if (contact !== undefined && value === contact) return "contact";
  if (value instanceof Date) return `new Date(${JSON.stringify(value.toISOString())})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner, inner.length + 1, contact))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => {
          const key = `${isIdentifier(name) ? name : JSON.stringify(name)}: `;
          return key + literal(item, inner, inner.length + key.length + 1, contact);
        });
  const [open, close, pad] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (items.length === 0) return open + close;
  const short = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (!short.includes("\n") && used + short.length <= WIDTH) return short;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}
