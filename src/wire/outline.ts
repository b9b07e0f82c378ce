import { WireFormatError } from "./error.js";
import { MAX_DEPTH } from "./limits.js";

const ROOT = "OPS_envelope";
const NAME_END = /[\s/>]/;
// A value's level takes two elements (item and container); the rest is room for dt_scalar and unknown elements.
const MAX_ELEMENT_DEPTH = 4 * MAX_DEPTH;

/**
 * Cuts the envelope out of a document and makes it safe for the XML parser behind, which then sees elements, text and
 * CDATA only: no declaration, no DOCTYPE (nothing can be declared, so nothing can expand), no comments.
 *
 * In text, `&` becomes `&amp;` and a carriage return `&#13;`, undone by {@link restoreText}: a lone `&` would be refused
 * and line ends be changed by the parser, where a reply is better read as it was sent.
 * @throws WireFormatError when there is no envelope, it is cut off or nests too deep.
 */
export function cutEnvelope(document: string): Outline {
  let pos = findRoot(document);
  const parts: string[] = [];
  const starts: number[] = [];
  const keep = (part: string, start: number) => {
    parts.push(part);
    starts.push(start);
  };
  let depth = 0;
  for (;;) {
    const open = document.indexOf("<", pos);
    if (open === -1) throw incomplete(document, pos);
    if (open > pos) keep(protectText(document.slice(pos, open)), pos);
    if (document.startsWith("<!--", open)) {
      pos = endOf(document, "-->", open + 4, open);
      keep(NOTHING, open);
    } else if (document.startsWith("<?", open)) {
      pos = endOf(document, "?>", open + 2, open);
      keep(NOTHING, open);
    } else if (document.startsWith("<![CDATA[", open)) {
      pos = endOf(document, "]]>", open + 9, open);
      keep(protectCdata(document.slice(open, pos)), open);
    } else {
      if (document.startsWith("<!", open)) throw malformed(document, open);
      pos = endOfTag(document, open);
      keep(document.slice(open, pos), open);
      if (document.startsWith("</", open)) depth--;
      else if (!document.startsWith("/>", pos - 2)) depth++;
      if (depth > MAX_ELEMENT_DEPTH) throw tooDeep();
      if (depth <= 0) return { text: parts.join(""), placeOf: (offset) => placeIn(parts, starts, offset) };
    }
  }
}

/** The envelope alone, as {@link cutEnvelope} makes it. */
export interface Outline {
  readonly text: string;
  /** Where in the document the tag stands that this offset of the text is in or behind. */
  readonly placeOf: (offset: number) => number;
}

function placeIn(parts: readonly string[], starts: readonly number[], offset: number): number {
  let place = starts[0]!;
  let start = 0;
  for (const [index, part] of parts.entries()) {
    if (start > offset) break;
    if (part.startsWith("<")) place = starts[index]!;
    start += part.length;
  }
  return place;
}

// Keeps the texts around a comment apart, so that they cannot join to a reference. White space between elements too.
const NOTHING = "<![CDATA[]]>";

function protectText(text: string): string {
  return text.replace(/[&\r]/g, (character) => (character === "&" ? "&amp;" : "&#13;"));
}

function protectCdata(section: string): string {
  return section.replaceAll("\r", "]]>&#13;<![CDATA[");
}

/** Text as it stood in the document, out of what the parser returns for text that {@link cutEnvelope} protected. */
export function restoreText(text: string): string {
  return text.replace(/&(?:amp|#13);/g, (reference) => (reference === "&amp;" ? "&" : "\r"));
}

function findRoot(document: string): number {
  let pos = document.indexOf("<");
  if (pos === -1) throw notAnEnvelope(document.trim() === "" ? "it is empty" : "it holds no markup");
  let isXml = false;
  while (pos !== -1) {
    if (document.startsWith(`<${ROOT}`, pos) && NAME_END.test(document.charAt(pos + ROOT.length + 1))) return pos;
    const rest = document.slice(pos, pos + 32);
    let next = -1;
    if (rest.startsWith("<?")) next = document.indexOf("?>", pos + 2);
    else if (rest.startsWith("<!--")) next = document.indexOf("-->", pos + 4);
    else if (rest.startsWith("<!DOCTYPE")) next = endOfDoctype(document, pos + 9);
    else if (pos + rest.length === document.length && mayBecomeRoot(rest)) throw truncated();
    else throw notAnEnvelope("it is another kind of document");
    // The second: the document ends within the first characters of its declaration.
    isXml ||= rest.startsWith("<?xml") || "<?xml".startsWith(rest) || rest.startsWith(`<!DOCTYPE ${ROOT}`);
    if (next === -1 && !isXml) throw notAnEnvelope("it is another kind of document");
    pos = next === -1 ? -1 : document.indexOf("<", next);
  }
  throw isXml ? truncated() : notAnEnvelope("it is another kind of document");
}

/** Whether the last piece of a document could have gone on as the root element or the DOCTYPE before it. */
function mayBecomeRoot(piece: string): boolean {
  return `<${ROOT}`.startsWith(piece) || `<!DOCTYPE ${ROOT}`.startsWith(piece);
}

/** Skips a DOCTYPE with its internal subset, reading none of it; -1 when it does not end. */
function endOfDoctype(document: string, start: number): number {
  let inSubset = false;
  for (let pos = start; pos !== -1 && pos < document.length; pos++) {
    const character = document.charAt(pos);
    if (character === '"' || character === "'") pos = document.indexOf(character, pos + 1);
    else if (character === "[") inSubset = true;
    else if (character === "]") inSubset = false;
    else if (character === ">" && !inSubset) return pos + 1;
    else if (document.startsWith("<!--", pos)) pos = document.indexOf("-->", pos + 4);
    else if (document.startsWith("<?", pos)) pos = document.indexOf("?>", pos + 2);
    if (pos === -1) break;
  }
  return -1;
}

function endOf(document: string, mark: string, from: number, open: number): number {
  const at = document.indexOf(mark, from);
  if (at === -1) throw incomplete(document, open);
  return at + mark.length;
}

/** Where the tag that begins at `open` ends: at the first `>` outside of the quotes of an attribute's value. */
function endOfTag(document: string, open: number): number {
  const delimiter = /["'<>]/g;
  delimiter.lastIndex = open + 1;
  for (;;) {
    const found = delimiter.exec(document);
    if (found === null) throw incomplete(document, open);
    if (found[0] === ">") return delimiter.lastIndex;
    // No tag but a text that holds a `<`.
    if (found[0] === "<" || !isValue(document, found.index)) throw malformed(document, open);
    delimiter.lastIndex = endOf(document, found[0], delimiter.lastIndex, open);
  }
}

/** Whether a quote opens the value of an attribute: what stands before it, but for white space, is a `=`. */
function isValue(document: string, quote: number): boolean {
  let at = quote - 1;
  while (WHITE_SPACE.test(document.charAt(at))) at--;
  return document.charAt(at) === "=";
}

const WHITE_SPACE = /\s/;

/** The fault of an envelope that does not end: cut off, unless its last line is there and something before it is broken. */
function incomplete(document: string, offset: number): WireFormatError {
  return document.includes(`</${ROOT}>`) ? malformed(document, offset) : truncated();
}

function truncated(): WireFormatError {
  return new WireFormatError("WIRE_TRUNCATED", "The document is cut off: the end of the envelope is missing.");
}

/** The fault of an envelope that is broken at this offset of the document, or a little before it. */
export function malformed(document: string, offset: number): WireFormatError {
  const before = document.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  const message = `The envelope is not well-formed XML, from line ${line}, column ${column}.`;
  return new WireFormatError("WIRE_MALFORMED", message, undefined, { line, column });
}

export function tooDeep(): WireFormatError {
  return new WireFormatError("WIRE_TOO_DEEP", `The envelope nests deeper than ${MAX_DEPTH} levels.`);
}

export function notAnEnvelope(why: string): WireFormatError {
  return new WireFormatError("WIRE_NOT_AN_ENVELOPE", `The document is not an OPS envelope: ${why}.`);
}
