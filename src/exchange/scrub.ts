import type { Secrets } from "../schema/redact.js";
import type { OpsAssoc, OpsValue } from "../wire/value.js";
import { encodedRuns, type Haystack, readingsOf } from "./readings.js";
import { isWord } from "./words.js";

/**
 * Replaces the secrets, in upper or lower case, plain or as markup, JSON, URLs or base64 write them. Contact data goes
 * only where it is a whole word, and no part of the name of a host.
 */
export function scrub(text: string, secrets: Secrets): string {
  return scrubber(secrets)(text);
}

/** The same for a whole decoded value. */
export function scrubValue<V extends OpsValue>(value: V, secrets: Secrets): V {
  return mapTexts(value, scrubber(secrets));
}

function mapTexts<V extends OpsValue>(value: V, change: (text: string) => string): V {
  if (typeof value === "string") return change(value) as V;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as V;
  const changed: OpsAssoc = Object.create(null);
  for (const [key, item] of Object.entries(value)) changed[key] = mapTexts(item, change);
  return changed as V;
}

// No answer that helps anybody is longer; looking through it in all its readings would stop the process for seconds.
const MAX_LENGTH = 1_000_000;
/** How often what is base64 may be base64 itself. */
const MAX_NESTING = 2;

/**
 * Makes what does the same to many texts. There can be thousands of secrets, and long ones: they are searched for in the
 * text as it is and in its readings, and never compiled into a pattern.
 */
export function scrubber({ secrets = [], personal = [], hosts = [] }: Partial<Secrets>): (text: string) => string {
  const endings = new Set(hosts.map((host) => host.slice(host.lastIndexOf(".") + 1)));
  const needles = [...needlesOf(secrets, false), ...needlesOf(personal, true)];
  if (needles.length === 0) return (text) => text;
  const rangesIn = (text: string, nesting: number): Range[] =>
    readingsOf(text).flatMap((haystack) => {
      const lower = lowerCase(haystack.text);
      const found = needles.flatMap((needle) => occurrences(needle, haystack, lower, endings));
      const holdsSecret = (decoded: string) => rangesIn(decoded, nesting - 1).length > 0;
      return nesting === 0 ? found : [...found, ...encodedRuns(haystack, holdsSecret)];
    });
  return (text) =>
    text.length > MAX_LENGTH
      ? `[not shown: ${text.length} characters]`
      : withoutRanges(text, rangesIn(text, MAX_NESTING));
}

interface Needle {
  readonly text: string;
  readonly isPersonal: boolean;
}

function needlesOf(texts: readonly string[], isPersonal: boolean): Needle[] {
  const distinct = new Set(texts.map(lowerCase));
  distinct.delete("");
  return [...distinct].map((text) => ({ text, isPersonal }));
}

type Range = readonly [from: number, to: number];

// What is shorter must stand alone to be replaced: else "Ann" would go from "Annual" and "415" from every number.
const LONG = 6;

function occurrences(
  { text: needle, isPersonal }: Needle,
  haystack: Haystack,
  lower: string,
  endings: ReadonlySet<string>,
): Range[] {
  const ranges: Range[] = [];
  for (let place = lower.indexOf(needle); place !== -1; place = lower.indexOf(needle, place + 1)) {
    const end = place + needle.length;
    const isAnywhere = !isPersonal && needle.length >= LONG;
    if (!isAnywhere && !isWord(haystack.text, place, end, isPersonal ? endings : undefined)) continue;
    ranges.push([haystack.placeOf(place), haystack.placeOf(end)]);
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

/** Unit by unit where it matters, so that every place stays where it is and a letter does not hang on its neighbours. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && !text.includes("Σ")) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const unit = text[at]!.toLowerCase();
    return unit.length === 1 ? unit : text[at];
  }).join("");
}
