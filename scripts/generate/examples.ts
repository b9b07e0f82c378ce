import type { Command } from "../../src/schema/command.js";
import { describeField } from "../../src/schema/describe.js";
import type { CommandFixture } from "../../test/commands/fixture.js";
import { BANNER, type Groups } from "./sources.js";

export type Fixtures = Readonly<Record<string, CommandFixture<never>>>;

const WIDTH = 100;
const MOST_LINES = 4;

/** A short program made of a command's fixture: the call, and what its reply holds. */
export function exampleOf(method: string, command: Command, fixture: CommandFixture<never>): string {
  const input = fixture.input as Record<string, unknown> | undefined;
  const call = `const reply = await client.${method}(`;
  const argument = input === undefined || Object.keys(input).length === 0 ? "" : literal(input, "", call.length + 2);
  return [`${call}${argument});`, ...replyLines(command, fixture.success)].join("\n");
}

/** The examples of all pages as a program, for the compiler and for the tests. */
export function examplesSource(groups: Groups, fixtures: Fixtures): string {
  const entries = Object.values(groups).flatMap((commands) =>
    Object.entries(commands).flatMap(([method, command]) => {
      const fixture = fixtures[method];
      return fixture ? [`async ${method}(client: OpenSrsMethods) {\n${exampleOf(method, command, fixture)}\n}`] : [];
    }),
  );
  const imports = 'import type { OpenSrsMethods } from "../../src/generated/index.js";';
  return `${BANNER}${imports}\n\n/** The examples of docs/commands. */\nexport const examples = {\n${entries.join(",\n\n")},\n};\n`;
}

function replyLines(command: Command, success: CommandFixture<never>["success"]): string[] {
  const { attributes, pending } = success;
  const shape = describeField("", command.reply());
  const beside = command.replyEnvelope ? describeField("", command.replyEnvelope()).fields! : [];
  const known = shape.kind === "map" ? Object.keys(attributes) : [...shape.fields!, ...beside].map(({ name }) => name);
  const shown = known.filter((name) => attributes[name] !== undefined).slice(0, MOST_LINES);
  const lines = shown.map((name) => `reply.attributes${access(name)}; // ${inWords(attributes[name])}`);
  if (pending) lines.unshift("reply.pending; // true: accepted, not finished");
  return lines.length > 0 ? lines : [`reply.code; // ${String(success.block.response_code)}`];
}

const access = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return `an object: ${Object.keys(value).slice(0, 3).join(", ")}`;
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 56)}..."` : text;
}

/** A value as TypeScript, on one line if there is room after `used` characters. */
function literal(value: unknown, indent: string, used: number): string {
  if (value instanceof Date) return `new Date(${JSON.stringify(value.toISOString())})`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => literal(item, inner, inner.length + 1))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => {
          const key = `${isIdentifier(name) ? name : JSON.stringify(name)}: `;
          return key + literal(item, inner, inner.length + key.length + 1);
        });
  const [open, close, pad] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (items.length === 0) return open + close;
  const short = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (!short.includes("\n") && used + short.length <= WIDTH) return short;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join("")}${indent}${close}`;
}
