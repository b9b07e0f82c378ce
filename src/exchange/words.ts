// Scripts that write no space between words, and those that put particles to them.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const HOST_CHARACTERS = /^[\p{L}\p{N}_.-]+$/u;

/**
 * Whether a piece of a text is a whole word. With `endings`, those that the names of hosts in the request have, it must
 * be no part of the name of a host, of an address or of a date either.
 */
export function isWord(text: string, from: number, to: number, endings: ReadonlySet<string> | undefined): boolean {
  const isStuck = (inside: string, outside: string) =>
    LETTER.test(inside) && !UNSPACED.test(inside) && LETTER.test(outside);
  const [first, before] = [characterAt(text, from), characterBefore(text, from)];
  const [last, after] = [characterBefore(text, to), characterAt(text, to)];
  if (isStuck(first, before) || isStuck(last, after)) return false;
  return endings === undefined || !isPartOfName(text, from, to, endings);
}

function isPartOfName(text: string, from: number, to: number, endings: ReadonlySet<string>): boolean {
  const piece = text.slice(from, to);
  // A year or a house number in an address, a date or a time.
  if (/^\d{1,4}$/.test(piece) && (/\d[.:/-]$/.test(text.slice(0, from).slice(-2)) || /^[.:/-]\d/.test(text.slice(to))))
    return true;
  if (!HOST_CHARACTERS.test(piece)) return false;
  let [start, end] = [from, to];
  while (HOST_CHARACTERS.test(characterBefore(text, start))) start -= characterBefore(text, start).length;
  while (HOST_CHARACTERS.test(characterAt(text, end))) end += characterAt(text, end).length;
  // The part before the @ of an e-mail address.
  if (characterAt(text, end) === "@") return false;
  const name = text.slice(start, end).replace(/^[.-]+|[.-]+$/g, "");
  return name.length > piece.length && isHostName(name, endings);
}

/** By its look: two sentences without a space between them, or a name such as "john.smith", are none. */
function isHostName(name: string, endings: ReadonlySet<string>): boolean {
  const labels = name.split(".");
  const ending = labels.at(-1)!;
  if (labels.length < 2 || labels.includes("")) return false;
  if (endings.has(ending.toLowerCase()) || /^xn--/i.test(ending)) return true;
  const isOneCase = ending === ending.toLowerCase() || ending === ending.toUpperCase();
  return isOneCase && /^\p{L}{2,}$/u.test(ending) && (labels.length > 2 || ending.length <= 4);
}

function characterAt(text: string, place: number): string {
  const code = text.codePointAt(place);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, place: number): string {
  const pair = text.slice(Math.max(0, place - 2), place);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}
