/** A text as somebody may have meant it, and where each of its characters stands in the text as it is. */
export interface Haystack {
  readonly text: string;
  /** Where the character at this place begins in the original; for the length, where the original ends. */
  readonly placeOf: (place: number) => number;
}

// What quotes a quotation escapes it once more: a page shows a request whose XML has escapes already.
const MAX_QUOTED = 3;

/** The text as it is, and as it reads when the escapes in it are resolved: by one notation or all, up to three times. */
export function readingsOf(text: string): Haystack[] {
  const plain: Haystack = { text, placeOf: (place) => place };
  return [plain, ...READINGS.flatMap((reading) => quoted(plain, reading))];
}

function quoted(plain: Haystack, reading: Reading): Haystack[] {
  const found: Haystack[] = [];
  for (let above = plain; found.length < MAX_QUOTED; ) {
    const next = read(above, reading);
    if (!next) break;
    found.push(next);
    above = next;
  }
  return found;
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

/** Nothing when there is no escape in it. */
function read(above: Haystack, { escapes, meaning }: Reading): Haystack | undefined {
  const { text } = above;
  let result = "";
  const at: number[] = [];
  const add = (piece: string, place: (unit: number) => number) => {
    for (let unit = 0; unit < piece.length; unit++) at.push(above.placeOf(place(unit)));
    result += piece;
  };
  let end = 0;
  for (const { 0: found, index } of text.matchAll(escapes)) {
    const from = end;
    add(text.slice(from, index), (unit) => from + unit);
    add(meaning(found), () => index);
    end = index + found.length;
  }
  if (end === 0) return undefined;
  add(text.slice(end), (unit) => end + unit);
  at.push(above.placeOf(text.length));
  return { text: result, placeOf: (place) => at[place]! };
}

// In the lines of a mail or a log too. What is shorter holds no secret that is worth the name.
const BASE64 = /[\w+/-]{8,}(?:\s*\n\s*[\w+/-]+)*={0,2}/g;
/** A word, a name with dashes or a number. */
const ORDINARY = /^(?:[A-Z]*[a-z_-]*|\d+)$/;

/** The pieces of base64 whose bytes are a text that holds a secret, wherever the encoding began. */
export function encodedRuns(
  { text, placeOf }: Haystack,
  holdsSecret: (decoded: string) => boolean,
): Array<readonly [from: number, to: number]> {
  const runs: Array<readonly [number, number]> = [];
  for (const { 0: run, index } of text.matchAll(BASE64)) {
    if (ORDINARY.test(run)) continue;
    const isEncoded = [0, 1, 2, 3].some((skipped) => holdsSecret(Buffer.from(run.slice(skipped), "base64").toString()));
    if (isEncoded) runs.push([placeOf(index), placeOf(index + run.length)]);
  }
  return runs;
}
