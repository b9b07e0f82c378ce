import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.js";
import { buildRequest } from "../../src/exchange/request.js";
import type { Command } from "../../src/schema/command.js";
import { describeField, type FieldDoc } from "../../src/schema/describe.js";
import { type ReplyIssue, readReply } from "../../src/schema/read-reply.js";
import { fixtures } from "./fixtures/index.js";

const rows = Object.entries(fixtures);

describe.each(rows)("%s", (method, fixture) => {
  const command: Command = commands[method as keyof typeof commands];
  const { action, object } = command;
  const issuesOf = (input: unknown) => {
    const built = buildRequest(command, input);
    return "issues" in built ? built.issues : [];
  };

  test("sends exactly the documented items", () => {
    const all = [{ input: fixture.input, request: fixture.request, options: fixture.options }, ...(fixture.more ?? [])];
    for (const { input, request, ...rest } of all) {
      const built = buildRequest(command, input, "options" in rest ? (rest.options ?? {}) : {});
      expect(built).toEqual({ block: { protocol: "XCP", action, object, ...request } });
    }
  });

  test("names the path of each required field left out", () => {
    const paths = requiredPaths(describeField("", command.input()), fixture.input);
    for (const path of paths) {
      const faults = issuesOf(without(fixture.input, path)).map((issue) => issue.path);
      expect(faults).toContain(pathText(path));
    }
  });

  test("suggests the right name for a mistyped field", () => {
    const [name] = Object.keys(fixture.input ?? {}).filter((key) => key.length > 3);
    if (name === undefined)
      return expect(issuesOf({ nonsense: "1" })).toMatchObject([{ path: "nonsense", message: "is not a known field" }]);
    const typo = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}x`;
    const issue = issuesOf({ ...(fixture.input as object), [typo]: "1" }).find(({ path }) => path === typo);
    expect(issue?.message).toMatch(/^is not a known field - did you mean "/);
  });

  test("refuses what its rules forbid", () => {
    for (const { input, paths } of fixture.refused ?? [])
      expect(issuesOf(input).map((issue) => issue.path)).toEqual(paths);
  });

  test("keeps the data of a reply of another shape", () => {
    const issues: ReplyIssue[] = [];
    expect(readReply(command.reply(), "text where an assoc belongs", issues)).toBe("text where an assoc belongs");
    expect(issues).toHaveLength(1);
  });
});

type Path = readonly (string | number)[];

function requiredPaths(field: FieldDoc, value: unknown, at: Path = []): Path[] {
  // The forms of a value that is itself required or not.
  if (field.variants && !field.discriminator) return [];
  if (field.variants) {
    const chosen = field.variants.find((variant) => {
      const key = variant.fields!.find(({ name }) => name === field.discriminator);
      return key?.values?.includes((value as Record<string, string>)[field.discriminator!]!);
    });
    return requiredPaths(chosen!, value, at);
  }
  if (field.item && Array.isArray(value))
    return value.slice(0, 1).flatMap((item) => requiredPaths(field.item!, item, [...at, 0]));
  return (field.fields ?? []).flatMap((child) => {
    const inner = (value as Record<string, unknown> | undefined)?.[child.name];
    if (inner === undefined) return [];
    const path = [...at, child.name];
    return [...(child.required ? [path] : []), ...requiredPaths(child, inner, path)];
  });
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? without(item, rest) : item));
  const { [key as string]: inner, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...(value as object), [key as string]: without(inner, rest) };
}

function pathText(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);
}
