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
export function cutEnvelope(document: string): string {
  let pos = findRoot(document);
  const parts: string[] = [];
  let depth = 0;
  for (;;) {
    const open = document.indexOf("<", pos);
    if (open === -1) throw incomplete(document);
    if (open > pos) parts.push(protectText(document.slice(pos, open)));
    if (document.startsWith("<!--", open)) {
      pos = endOf(document, "-->", open + 4);
      parts.push(NOTHING);
    } else if (document.startsWith("<?", open)) {
      pos = endOf(document, "?>", open + 2);
      parts.push(NOTHING);
    } else if (document.startsWith("<![CDATA[", open)) {
      pos = endOf(document, "]]>", open + 9);
      parts.push(protectCdata(document.slice(open, pos)));
    } else {
      if (document.startsWith("<!", open)) throw malformed();
      pos = endOfTag(document, open);
      parts.push(document.slice(open, pos));
      if (document.startsWith("</", open)) depth--;
      else if (!document.startsWith("/>", pos - 2)) depth++;
      if (depth > MAX_ELEMENT_DEPTH) throw tooDeep();
      if (depth <= 0) return parts.join("");
    }
  }
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

function endOf(document: string, mark: string, from: number): number {
  const at = document.indexOf(mark, from);
  if (at === -1) throw incomplete(document);
  return at + mark.length;
}

/** Where the tag that begins at `open` ends: at the first `>` outside of quotes. */
function endOfTag(document: string, open: number): number {
  const delimiter = /["'>]/g;
  delimiter.lastIndex = open;
  for (;;) {
    const found = delimiter.exec(document);
    if (found === null) throw incomplete(document);
    if (found[0] === ">") return delimiter.lastIndex;
    delimiter.lastIndex = endOf(document, found[0], delimiter.lastIndex);
  }
}

/** The fault of an envelope that does not end: cut off, unless its last line is there and something before it is broken. */
function incomplete(document: string): WireFormatError {
  return document.includes(`</${ROOT}>`) ? malformed() : truncated();
}

function truncated(): WireFormatError {
  return new WireFormatError("WIRE_TRUNCATED", "The document is cut off: the end of the envelope is missing.");
}

export function malformed(): WireFormatError {
  return new WireFormatError("WIRE_MALFORMED", "The envelope is not well-formed XML.");
}

export function tooDeep(): WireFormatError {
  return new WireFormatError("WIRE_TOO_DEEP", `The envelope nests deeper than ${MAX_DEPTH} levels.`);
}

export function notAnEnvelope(why: string): WireFormatError {
  return new WireFormatError("WIRE_NOT_AN_ENVELOPE", `The document is not an OPS envelope: ${why}.`);
}
