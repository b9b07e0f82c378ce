import type { OpsAssoc, OpsValue } from "../wire/value.js";
import type { Command } from "./command.js";
import { describeField, type FieldDoc } from "./describe.js";
import { SECRET_NAME } from "./redact.js";

/** A step of a path: a field's name, or a place in a list. */
export type Key = string | number;

/** The description of what a step leads to, where the schema has one. */
export function childOf(doc: FieldDoc | undefined, key: Key): FieldDoc | undefined {
  for (const variant of doc?.variants ?? []) {
    const found = childOf(variant, key);
    if (found) return found;
  }
  return doc?.item ?? doc?.fields?.find(({ name }) => name === key);
}

/** By its schema, or by a telling name where no schema says. */
export function isSecret(key: Key, doc: FieldDoc | undefined): boolean {
  return doc?.secret === true || (typeof key === "string" && SECRET_NAME.test(key));
}

/**
 * A request with its secrets masked, for the one who wrote it: contact data is shown, which in messages and logs it is
 * not.
 */
export function masked(block: OpsAssoc, command: Command): OpsAssoc {
  const root = describeField("", command.input());
  const { attributes = {}, ...beside } = block;
  return { ...(mask(beside, root) as OpsAssoc), attributes: mask(attributes, root) };
}

function mask(value: OpsValue, doc: FieldDoc | undefined): OpsValue {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((item, index) => maskItem(index, item, doc));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskItem(key, item, doc)]));
}

function maskItem(key: Key, value: OpsValue, doc: FieldDoc | undefined): OpsValue {
  const child = childOf(doc, key);
  return isSecret(key, child) ? "[secret]" : mask(value, child);
}
