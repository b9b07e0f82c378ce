import type { OpsAssoc, OpsValue } from "../wire/value.js";

/** Replaces every occurrence of the secrets, in upper or lower case, plain or as markup, JSON or URLs write them. */
export function scrub(text: string, secrets: readonly string[]): string {
  return scrubber(secrets)(text);
}

/** The same for a whole decoded value. */
export function scrubValue<V extends OpsValue>(value: V, secrets: readonly string[]): V {
  return mapTexts(value, scrubber(secrets));
}

function mapTexts<V extends OpsValue>(value: V, change: (text: string) => string): V {
  if (typeof value === "string") return change(value) as V;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as V;
  const changed: OpsAssoc = Object.create(null);
  for (const [key, item] of Object.entries(value)) changed[key] = mapTexts(item, change);
  return changed as V;
}

/**
 * Makes what does the same to many texts. There can be thousands of secrets, and long ones: they are searched for in the
 * text as it is and in its readings, and never compiled into a pattern.
 */
export function scrubber(secrets: readonly string[]): (text: string) => string {
  const needles = [...new Set(secrets.map(lowerCase))].filter((needle) => needle !== "");
  if (needles.length === 0) return (text) => text;
  return (text) => {
    const haystacks = [{ text: lowerCase(text), at: undefined }, ...READINGS.map((reading) => read(text, reading))];
    const found = haystacks.flatMap((haystack) => needles.flatMap((needle) => occurrences(needle, haystack, text)));
    return withoutRanges(text, found);
  };
}

interface Haystack {
  readonly text: string;
  /** Where each of its characters begins in the original, and where that ends; absent when they are the same. */
  readonly at: readonly number[] | undefined;
}

type Range = readonly [from: number, to: number];

// What is shorter must stand alone to be replaced: else "Ann" would go from "Annual" and "415" from every number.
const LONG = 6;
const STUCK_BEFORE = /[\p{L}\p{N}]$/u;
const STUCK_AFTER = /^[\p{L}\p{N}]/u;

function occurrences(needle: string, { text, at }: Haystack, original: string): Range[] {
  const ranges: Range[] = [];
  for (let place = text.indexOf(needle); place !== -1; place = text.indexOf(needle, place + 1)) {
    const end = place + needle.length;
    const [from, to] = at ? [at[place]!, at[end]!] : [place, end];
    const isPart =
      needle.length < LONG &&
      (STUCK_BEFORE.test(original.slice(Math.max(0, from - 2), from)) || STUCK_AFTER.test(original.slice(to, to + 2)));
    if (!isPart) ranges.push([from, to]);
  }
  return ranges;
}

function withoutRanges(text: string, ranges: Range[]): string {
  let result = "";
  let end = 0;
  // Of those that overlap, all goes: a secret can be a part of another, or begin it.
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    if (from >= end) result += `${text.slice(end, from)}[redacted]`;
    end = Math.max(end, to);
  }
  return result + text.slice(end);
}

/** Unit by unit, so that every place stays where it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text[at]!.toLowerCase();
    return unit.length === 1 ? unit : text[at];
  }).join("");
}

/** The escapes of a notation, and what one means. */
interface Reading {
  readonly escapes: RegExp;
  readonly meaning: (sent: string) => string;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const NOTATIONS: readonly [markup: Reading, json: Reading, url: Reading] = [
  // Markup.
  {
    escapes: /&(?:#0*\d{1,7}|#x0*[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi,
    meaning: (sent) => {
      const name = sent.slice(1, -1).toLowerCase();
      if (NAMED[name]) return NAMED[name];
      const code = name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  },
  // JSON.
  {
    escapes: /\\(?:u[\da-f]{4}|.)/gis,
    meaning: (sent) => {
      if (sent.length > 2) return String.fromCharCode(Number.parseInt(sent.slice(2), 16));
      return CONTROLS[sent[1]!] ?? sent[1]!;
    },
  },
  // URLs: the UTF-8 bytes of a character, or a space.
  {
    escapes:
      /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|\+/gi,
    meaning: (sent) => (sent === "+" ? " " : Buffer.from(sent.replaceAll("%", ""), "hex").toString()),
  },
];

/** Each notation alone, and all mixed, as where one text quotes another. */
const READINGS: readonly Reading[] = [
  ...NOTATIONS,
  {
    escapes: new RegExp(NOTATIONS.map(({ escapes }) => escapes.source).join("|"), "gis"),
    meaning: (sent) => NOTATIONS[sent.startsWith("&") ? 0 : sent.startsWith("\\") ? 1 : 2].meaning(sent),
  },
];

function read(text: string, { escapes, meaning }: Reading): Haystack {
  let result = "";
  const at: number[] = [];
  const add = (piece: string, place: (unit: number) => number) => {
    for (let unit = 0; unit < piece.length; unit++) at.push(place(unit));
    result += lowerCase(piece);
  };
  let end = 0;
  for (const { 0: found, index } of text.matchAll(escapes)) {
    const from = end;
    add(text.slice(from, index), (unit) => from + unit);
    add(meaning(found), () => index);
    end = index + found.length;
  }
  add(text.slice(end), (unit) => end + unit);
  at.push(text.length);
  return { text: result, at };
}
