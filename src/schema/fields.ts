import { isIP } from "node:net";
import { distance } from "fastest-levenshtein";
import { z } from "zod";
import { asText, type Field, type FieldFacts, type FieldMeta, known } from "./field-meta.js";
import { toAsciiName, toAsciiPart } from "./names.js";

export { type Field, type FieldFacts, inEnvelope, inForms, named, secret } from "./field-meta.js";

/*
 * The field kinds of the OpenSRS commands. Each is a zod schema that takes the native value and gives the text of the wire.
 */

function bounded(schema: z.ZodString, facts: FieldFacts): z.ZodString {
  let bound = schema;
  if (facts.maxLength !== undefined) bound = bound.max(facts.maxLength);
  if (facts.min !== undefined) bound = bound.min(facts.min);
  if (facts.pattern) bound = bound.regex(facts.pattern.regex, { error: facts.pattern.says });
  return bound;
}

/** Free text, sent as given. `min` is a length. */
export function text(description: string, facts: FieldFacts = {}) {
  return known(bounded(z.string(), facts), { kind: "text", description, read: asText, ...facts });
}

/** A number by which OpenSRS knows an order or the like: text or a whole number. Replies keep the text. */
export function id(description: string, facts: FieldFacts = {}) {
  const schema = z.union([z.string(), z.int()]).transform(String);
  return known(schema, { kind: "id", description, read: asText, ...facts });
}

/** `true` or `false`, `1` or `0` on the wire. */
export function flag(description: string, facts: FieldFacts = {}) {
  const schema = z.boolean().transform((on) => (on ? "1" : "0"));
  return known(schema, { kind: "flag", description, read: readFlag, ...facts });
}

/** `true` or `false`, `Y` or `N` on the wire. */
export function yn(description: string, facts: FieldFacts = {}) {
  const schema = z.boolean().transform((on) => (on ? "Y" : "N"));
  return known(schema, { kind: "yn", description, read: readFlag, ...facts });
}

const FLAGS: Readonly<Record<string, boolean>> = {
  ...{ "1": true, y: true, yes: true, true: true },
  ...{ "0": false, n: false, no: false, false: false },
};

// Replies mix the two forms for the same field, so both kinds read both, and what a person would take for either.
function readFlag(text: string): boolean | undefined {
  // Nearly always so.
  if (text === "1" || text === "Y") return true;
  if (text === "0" || text === "N") return false;
  const word = text.trim().toLowerCase();
  return Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
}

/** A whole number. */
export function integer(description: string, facts: FieldFacts = {}) {
  let schema = z.int();
  if (facts.min !== undefined) schema = schema.min(facts.min);
  if (facts.max !== undefined) schema = schema.max(facts.max);
  return known(schema.transform(String), { kind: "integer", description, read: readInteger, ...facts });
}

function readInteger(text: string): number | undefined {
  if (!/^\s*-?\d+\s*$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** An amount or another decimal: text such as `"11.62"`, or a number. Replies keep the text: money is never a float. */
export function decimal(description: string, facts: FieldFacts = {}) {
  const schema = z.union([z.string(), z.number()]).transform((value, context) => {
    const plain = String(value);
    if (!/^-?\d+(\.\d+)?$/.test(plain)) {
      context.addIssue({ code: "custom", message: 'expected a decimal such as "11.62"' });
    } else if (facts.min !== undefined && Number(plain) < facts.min) {
      context.addIssue({
        code: "custom",
        message: `must be at least ${facts.min}`,
        params: { code: "too_small", min: facts.min },
      });
    } else if (facts.max !== undefined && Number(plain) > facts.max) {
      context.addIssue({
        code: "custom",
        message: `must be at most ${facts.max}`,
        params: { code: "too_large", max: facts.max },
      });
    }
    return plain;
  });
  return known(schema, { kind: "decimal", description, read: readDecimal, ...facts });
}

function readDecimal(text: string): string | undefined {
  const bare = text.trim();
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(bare) ? bare : undefined;
}

/** An amount of money that is sent, with two decimals always: no more are accepted, nothing is rounded. */
export function money(description: string, facts: FieldFacts = {}) {
  const schema = decimal(description, facts).transform((plain, context) => {
    const [whole, cents = ""] = plain.split(".");
    if (cents.length <= 2) return `${whole}.${cents.padEnd(2, "0")}`;
    context.addIssue({ code: "custom", message: 'expected an amount with two decimals at most, such as "11.62"' });
    return plain;
  });
  return known(schema, { kind: "decimal", description, read: readDecimal, ...facts });
}

/** A day: `"YYYY-MM-DD"` or a `Date`, whose UTC day is sent. */
export function date(description: string, facts: FieldFacts = {}) {
  return known(moment(/^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD", 10), { kind: "date", description, read: asText, ...facts });
}

/** A moment: `"YYYY-MM-DD HH:MM:SS"` or a `Date`, sent in UTC. */
export function datetime(description: string, facts: FieldFacts = {}) {
  const schema = moment(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/, "YYYY-MM-DD HH:MM:SS", 19);
  return known(schema, { kind: "datetime", description, read: asText, ...facts });
}

function moment(form: RegExp, name: string, length: number) {
  return z.union([z.string(), z.date()]).transform((value, context) => {
    if (value instanceof Date) return value.toISOString().replace("T", " ").slice(0, length);
    // The round trip refuses days that do not exist, such as 2026-02-30, which Date would move.
    const parsed = form.test(value) ? new Date(`${value.replace(" ", "T")}${length > 10 ? "Z" : ""}`) : undefined;
    const real =
      parsed !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value.slice(0, 10));
    if (!real) context.addIssue({ code: "custom", message: `expected a Date or a real date written as ${name}` });
    return value;
  });
}

/** An e-mail address. Only its outline is checked: OpenSRS and the registries have the last word. */
export function email(description: string, facts: FieldFacts = {}) {
  const form = facts.mayBeEmpty ? /^$|^[^\s@]+@[^\s@]+$/ : /^[^\s@]+@[^\s@]+$/;
  const schema = bounded(z.string(), facts).regex(form, { error: "expected an e-mail address" });
  return known(schema, { kind: "email", description, read: asText, ...facts });
}

/** An IPv4 or IPv6 address, or of one version only. Empty text, as replies have it for none, is not sent. */
export function ip(description: string, { version, ...facts }: FieldFacts & { version?: 4 | 6 } = {}) {
  const error = `expected an ${version === undefined ? "IPv4 or IPv6" : `IPv${version}`} address`;
  const forms = { 4: z.ipv4(error), 6: z.ipv6(error) };
  const either = z.union([forms[4], forms[6]], { error });
  const address: z.ZodType<string, string> = version === undefined ? either : forms[version];
  const none = z.literal("").transform(() => undefined);
  const schema = facts.mayBeEmpty ? z.union([none, address], { error }) : address;
  return known(schema, { kind: "ip", description, read: asText, ...facts });
}

/** A domain name. Unicode names are accepted and sent as punycode. */
export function domain(description: string, facts: FieldFacts = {}) {
  const toAscii = (given: string) => (given === "" && facts.mayBeEmpty ? given : toAsciiName(given));
  return known(name("example.com", toAscii), { kind: "domain", description, read: asText, ...facts });
}

/** A host name, such as a nameserver's. Unicode names are accepted and sent as punycode. */
export function hostname(description: string, facts: FieldFacts = {}) {
  return known(name("ns1.example.com", toAsciiName, "hostname"), {
    kind: "hostname",
    description,
    read: asText,
    ...facts,
  });
}

/** A host name, or `.` for none: the null MX of RFC 7505, the SRV target of RFC 2782 that says "not offered". */
export function hostnameOrRoot(description: string, facts: FieldFacts = {}) {
  const toAscii = (given: string) => (given === "." ? given : toAsciiName(given));
  const says = `${description} \`.\`: there is none.`;
  return known(name("mail.example.com", toAscii, "hostname"), {
    kind: "hostname",
    description: says,
    read: asText,
    ...facts,
  });
}

/** A host name or an IP address of either version. */
export function host(description: string, facts: FieldFacts = {}) {
  const toAscii = (given: string) => (isIP(given) === 6 ? given : toAsciiName(given));
  return known(name("www.example.com", toAscii, "hostname"), { kind: "hostname", description, read: asText, ...facts });
}

/** A part of a name, such as a TLD or a subdomain: sent as given, but Unicode as punycode. */
export function namePart(description: string, facts: FieldFacts = {}) {
  const schema = bounded(z.string(), facts).pipe(name("www", toAsciiPart, "name"));
  return known(schema, { kind: "text", description, read: asText, ...facts });
}

function name(example: string, toAscii: (name: string) => string | undefined, form = "domain") {
  return z.string().transform((value, context) => {
    const ascii = toAscii(value);
    if (ascii === undefined) {
      const message = `expected a name such as ${example}, without scheme, port or path`;
      context.addIssue({ code: "custom", message, params: { form } });
    }
    return ascii ?? value;
  });
}

/**
 * What only replies have: an input may have it too, whatever its value, so that what was read can be changed and written
 * back. It is not sent.
 */
export function replyOnly(kind: "text" | "flag" | "integer" | "ip", description: string) {
  const schema = z.any().transform(() => undefined);
  return known(schema, {
    kind,
    description: `Of replies; taken, so that they can be written back, and not sent. ${description}`,
  });
}

/** One of a closed set of values. */
export function oneOf<const V extends readonly [string, ...string[]]>(
  values: V,
  description: string,
  facts: FieldFacts = {},
) {
  const listed: ReadonlySet<string> = new Set(values);
  const read = (text: string) => (listed.has(text) ? text : undefined);
  return known(z.enum(values), { kind: "enum", description, values, read, ...facts });
}

/** One fixed value: the member of {@link variants} that decides which other fields belong. */
export function literal<const V extends string>(value: V, description: string) {
  return known(z.literal(value), { kind: "enum", description, values: [value], read: asText });
}

/** A set of values that OpenSRS keeps open: the known ones complete in the editor, any other text is sent too. */
export function openEnum<const V extends readonly [string, ...string[]]>(
  values: V,
  description: string,
  facts: FieldFacts = {},
) {
  const schema = bounded(z.string(), facts) as z.ZodType<string, V[number] | (string & {})>;
  return known(schema, { kind: "enum", description, values, open: true, read: asText, ...facts });
}

/** A `dt_assoc` with known keys. Requests refuse unknown keys, replies keep them. */
export function assoc<S extends z.ZodRawShape>(shape: S, description = "", facts: FieldFacts = {}) {
  const names = Object.keys(shape);
  const schema = z.strictObject(shape, {
    // One line a key, in their order: the names to suggest are known here only.
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? (issue.keys as string[]).map((key) => didYouMean(key, names)).join("\n")
        : undefined,
  });
  return known(schema, { kind: "assoc", description, ...facts });
}

/** `" - did you mean ...?"` for a mistyped name, else nothing. */
export function didYouMean(given: string, names: readonly string[]): string {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(given.length / 3)) + 1;
  for (const name of names) {
    const edits = distance(given.toLowerCase(), name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best === undefined ? "" : ` - did you mean ${JSON.stringify(best)}?`;
}

/** A `dt_array`. `min` and `max` are numbers of elements. */
export function list<I extends Field>(item: I, description: string, facts: FieldFacts = {}) {
  let schema = z.array(item);
  if (facts.min !== undefined) schema = schema.min(facts.min);
  if (facts.max !== undefined) schema = schema.max(facts.max);
  return known(schema, { kind: "list", description, ...facts });
}

/** A `dt_assoc` with open keys. */
export function map<I extends Field>(value: I, description: string, facts: FieldFacts & Pick<FieldMeta, "rows"> = {}) {
  return known(z.record(z.string(), value), { kind: "map", description, ...facts });
}

/** An assoc of a reply keyed by domain, its values assocs of these fields. */
export function byDomain<S extends z.ZodRawShape>(shape: S, description: string) {
  const unicode = text("The Unicode form of the key, when it is an internationalised name.").optional();
  const value = assoc({ ...shape, domain_unicode: unicode });
  return known(z.record(z.string(), value), { kind: "map", description, byDomain: true });
}

/** A value that has several forms, told apart as a text, a list or an assoc. */
export function either<const F extends readonly [Field, Field, ...Field[]]>(
  forms: F,
  description: string,
  facts: FieldFacts = {},
) {
  return known(z.union(forms), { kind: "either", description, ...facts });
}

/** An input whose `discriminator` field decides which other fields belong. */
export function variants<const D extends string, const O extends readonly [z.ZodObject, ...z.ZodObject[]]>(
  discriminator: D,
  options: O,
) {
  return z.discriminatedUnion(
    discriminator,
    options as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
  ) as unknown as z.ZodUnion<O>;
}
