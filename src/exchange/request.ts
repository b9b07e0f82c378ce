import { z } from "zod";
import type { CallOptions, RawAssoc, RawValue } from "../options/options.js";
import type { Command, InputIssue } from "../schema/command.js";
import { type Field, fieldMeta, variantOf } from "../schema/field-meta.js";
import { assoc } from "../schema/fields.js";
import { parseInput, strangersIn, valueKind } from "../schema/input-issues.js";
import { isAt, issue } from "../schema/issue.js";
import { blanksIn, soundPart } from "../schema/sound.js";
import { encodeEnvelope, MAX_DEPTH, type OpsAssoc, type OpsValue, WireFormatError } from "../wire/index.js";

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
  const issues = faultsOf(command, given, "issues" in parsed ? parsed.issues : []);
  if ("issues" in parsed || issues.length > 0) return { issues };
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

/** All faults at once: those of the shape, empty texts, and what the command's rules find in the rest. */
function faultsOf(command: Command, given: unknown, shape: readonly InputIssue[]): InputIssue[] {
  const schema = command.input();
  const own = [...shape, ...blanksIn(schema, given).filter(({ path }) => !shape.some((fault) => fault.path === path))];
  const isFaulty = (place: string) => own.some((fault) => isAt(fault, place) || isAt({ path: place }, fault.path));
  const sound = shape.length === 0 ? given : soundPart(schema, given);
  const found = (sound !== undefined && command.check?.(sound as never, isFaulty)) || [];
  return [...own, ...found.filter(({ path }) => !isFaulty(path))];
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

/** The bytes of a data block, or why XML cannot carry it. */
export function encodeBlock(
  block: OpsAssoc,
): { readonly body: Uint8Array } | { readonly issues: readonly InputIssue[] } {
  try {
    return { body: Buffer.from(encodeEnvelope(block), "utf8") };
  } catch (error) {
    if (!(error instanceof WireFormatError)) throw error;
    const path = (error.path ?? "").replace(/^attributes\./, "");
    return { issues: [issue(path, "not_sendable", error.message)] };
  }
}

/** Lays out a request that no schema describes. Pure. */
export function buildRawRequest(
  request: { action: string; object: string; attributes?: object | undefined; envelope?: object | undefined },
  options: Envelope = {},
): Checked {
  const parsed = parseInput(rawRequest, request);
  if ("issues" in parsed) return parsed;
  const issues: InputIssue[] = [];
  const beside = assocOf(request.envelope, "envelope", issues);
  for (const key of ["protocol", "action", "object", "attributes"]) {
    if (key in beside)
      issues.push(issue(`envelope.${key}`, "conflict", "is no item of the envelope's own", { with: key }));
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
  issues.push(misfit(path, "an object", value));
  return {};
}

function toOps(value: RawValue, path: string, issues: InputIssue[], depth = 0): OpsValue {
  if (depth > MAX_DEPTH) {
    issues.push(issue(path, "not_sendable", `nests deeper than ${MAX_DEPTH} levels`, { max: MAX_DEPTH }));
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
  issues.push(misfit(path, "text, a number, true or false, an array or an object", value));
  return "";
}

function misfit(path: string, expected: string, value: unknown): InputIssue {
  const received = valueKind(value);
  return issue(path, "wrong_type", `expected ${expected}, got ${received}`, { expected: [expected], received });
}

function isPlainRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const proto = Object.getPrototypeOf(value);
  return proto === Object.prototype || proto === null;
}

/** Whether a request gives the login of a registrant: a cookie or a password, which a refusal may be about. */
export function givesLogin(block: OpsAssoc): boolean {
  const { attributes } = block;
  const names = [block, typeof attributes === "object" ? attributes : {}].flatMap(Object.keys);
  return names.some((name) => /cookie|passw/i.test(name));
}
