import type { Command } from "../schema/command.js";
import { describeField, type FieldDoc } from "../schema/describe.js";
import { childOf, isSecret, type Key } from "../schema/mask.js";
import { usage } from "./failure.js";

/**
 * Puts `key=value` assignments into an input. Keys are paths such as `contact_set.owner.phone` or
 * `nameserver_list[0].name`; the command's schema says what becomes a number or true and false, and finds fault with the rest.
 */
export function assign(
  command: Command,
  input: Record<string, unknown>,
  assignments: readonly string[],
): Record<string, unknown> {
  const pairs = assignments.map((assignment) => {
    const at = assignment.indexOf("=");
    if (at < 1) throw usage(`--set ${assignment}: expected key=value`);
    return [assignment.slice(0, at), assignment.slice(at + 1)] as const;
  });
  const refuse = (path: string) => {
    throw usage(
      `--set ${path}: is a secret, and other users of this machine can read arguments, and shells keep them. ` +
        "Give it in a file with --input FILE, or on stdin with --input -.",
    );
  };
  return putAll(command, structuredClone(input), pairs, refuse);
}

/** The input that the cells of a row make, under headings that are paths; empty cells are left out. */
export function inputOfRow(command: Command, row: Readonly<Record<string, string>>): Record<string, unknown> {
  return putAll(
    command,
    {},
    Object.entries(row).filter(([, text]) => text !== ""),
  );
}

function putAll(
  command: Command,
  result: Record<string, unknown>,
  pairs: readonly (readonly [path: string, text: string])[],
  onSecret?: (path: string) => void,
): Record<string, unknown> {
  const fields = describeField("", command.input());
  for (const [path, text] of pairs) {
    const keys = keysOf(path);
    const docs = docsAlong(fields, keys);
    if (keys.some((key, depth) => isSecret(key, docs[depth]))) onSecret?.(path);
    put(result, keys, native(docs[keys.length - 1], text), path);
  }
  return result;
}

function keysOf(path: string): Key[] {
  const keys = [...path.matchAll(/(?:^|\.)([A-Za-z0-9_-]+)|\[(\d{1,4})\]/gy)].map(
    ([, name, index]) => name ?? Number(index),
  );
  const written = keys.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");
  if (written !== path || typeof keys[0] !== "string" || keys.includes("__proto__")) {
    throw usage(`--set ${path}: expected a path such as contact_set.owner.phone or nameserver_list[0].name`);
  }
  return keys;
}

/** The descriptions of the fields that a path goes through, as far as they are known. */
function docsAlong(root: FieldDoc, keys: readonly Key[]): FieldDoc[] {
  const docs: FieldDoc[] = [];
  for (const key of keys) {
    const next = childOf(docs.at(-1) ?? root, key);
    if (!next) break;
    docs.push(next);
  }
  return docs;
}

function native(doc: FieldDoc | undefined, text: string): unknown {
  if (doc?.kind === "flag" || doc?.kind === "yn") return text === "true" ? true : text === "false" ? false : text;
  return doc?.kind === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function put(target: Record<string, unknown>, keys: readonly Key[], value: unknown, path: string): void {
  let at: Record<Key, unknown> = target;
  for (const [depth, key] of keys.slice(0, -1).entries()) {
    const isList = typeof keys[depth + 1] === "number";
    at[key] ??= isList ? [] : {};
    const next = at[key];
    if (typeof next !== "object" || next === null || Array.isArray(next) !== isList) {
      throw usage(`--set ${path}: stands in the way of another --set or of the --input`);
    }
    at = next as Record<Key, unknown>;
  }
  at[keys.at(-1)!] = value;
}
