import { z } from "zod";
import type { CallOptions, RawAssoc, RawValue } from "../options/options.js";
import type { Command, InputIssue } from "../schema/command.js";
import { type Field, fieldMeta, variantOf } from "../schema/field-meta.js";
import { assoc } from "../schema/fields.js";
import { parseInput, strangersIn, valueKind } from "../schema/input-issues.js";
import { MAX_DEPTH, type OpsAssoc, type OpsValue } from "../wire/index.js";

/** What is to be sent, or why it cannot be. */
export type Checked = { readonly block: OpsAssoc } | { readonly issues: readonly InputIssue[] };

type Envelope = Pick<CallOptions, "registrantIp" | "asSubreseller" | "extra">;

/** Checks the input of a command and lays it out as the data block of its request. Pure. */
export function buildRequest(command: Command, input: unknown, options: Envelope = {}): Checked {
  const schema = command.input();
  const given = input ?? {};
  const strangers = strangersIn(given);
  if (strangers.length > 0) return { issues: strangers };
  const parsed = parseInput(schema, given);
  if ("issues" in parsed) return parsed;
  const issues = command.check?.(given as never) ?? [];
  if (issues.length > 0) return { issues };
  const data = withoutUndefined(parsed.data as OpsValue) as OpsAssoc;
  const beside: OpsAssoc = {};
  const attributes: OpsAssoc = {};
  const shape = (variantOf(schema, data)?.shape ?? {}) as Record<string, Field>;
  for (const [key, value] of Object.entries(data)) {
    const envelope = shape[key] && fieldMeta(shape[key])?.envelope;
    if (envelope === undefined) attributes[key] = value;
    else beside[envelope] = value;
  }
  return layOut(command, beside, attributes, options);
}

/**
 * What is signed, sent, hidden from errors and looked for afterwards is one and the same block: forms are often mapped
 * so that what was left empty is there as `undefined`.
 */
function withoutUndefined(value: OpsValue): OpsValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutUndefined);
  const items = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(items.map(([key, item]) => [key, withoutUndefined(item)]));
}

/** Lays out a request that no schema describes. Pure. */
export function buildRawRequest(
  request: { action: string; object: string; attributes?: RawAssoc | undefined; envelope?: RawAssoc | undefined },
  options: Envelope = {},
): Checked {
  const parsed = parseInput(rawRequest, request);
  if ("issues" in parsed) return parsed;
  const issues: InputIssue[] = [];
  const beside = assocOf(request.envelope, "envelope", issues);
  for (const key of ["protocol", "action", "object", "attributes"]) {
    if (key in beside) issues.push({ path: `envelope.${key}`, message: "is no item of the envelope's own" });
  }
  const attributes = assocOf(request.attributes, "attributes", issues);
  return issues.length > 0 ? { issues } : layOut(request, beside, attributes, options);
}

function layOut(
  { action, object }: { action: string; object: string },
  beside: OpsAssoc,
  attributes: OpsAssoc,
  { registrantIp, asSubreseller, extra }: Envelope,
): Checked {
  const issues: InputIssue[] = [];
  const block: OpsAssoc = { protocol: "XCP", action, object, ...beside };
  if (registrantIp !== undefined) block.registrant_ip = registrantIp;
  block.attributes = { ...attributes, ...assocOf(extra, "extra", issues) };
  if (typeof asSubreseller === "string") (block.attributes as OpsAssoc).as_subreseller = asSubreseller.trim();
  return issues.length > 0 ? { issues } : { block };
}

const filled = z.string().regex(/\S/, { error: "is empty" });
const rawRequest = assoc({
  action: filled,
  object: filled,
  effect: z.enum(["read", "write", "charge", "destroy"]).optional(),
  // Checked where they are laid out.
  attributes: z.unknown().optional(),
  envelope: z.unknown().optional(),
});

function assocOf(value: unknown, path: string, issues: InputIssue[]): OpsAssoc {
  if (value === undefined) return {};
  if (isPlainRecord(value)) return toOps(value as RawAssoc, path, issues) as OpsAssoc;
  issues.push({ path, message: `expected an object, got ${valueKind(value)}` });
  return {};
}

function toOps(value: RawValue, path: string, issues: InputIssue[], depth = 0): OpsValue {
  if (depth > MAX_DEPTH) {
    issues.push({ path, message: `nests deeper than ${MAX_DEPTH} levels` });
    return "";
  }
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) {
    // Holes too, which `map` would pass over.
    return Array.from(value, (item, index) => toOps(item as RawValue, `${path}[${index}]`, issues, depth + 1));
  }
  if (isPlainRecord(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(
      entries.map(([key, item]) => [key, toOps(item as RawValue, `${path}.${key}`, issues, depth + 1)]),
    );
  }
  issues.push({
    path,
    message: `expected text, a number, true or false, an array or an object, got ${valueKind(value)}`,
  });
  return "";
}

function isPlainRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const proto = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}
