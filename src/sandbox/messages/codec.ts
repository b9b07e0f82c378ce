import { XMLParser, XMLValidator } from "fast-xml-parser";
import { create } from "xmlbuilder2";

/** Any value of a message: text, a `dt_array` or a `dt_assoc`. */
export type Value = string | Value[] | Assoc;

/** One `dt_assoc`. Records read from the wire have no prototype, so any key is only data. */
export interface Assoc {
  [key: string]: Value;
}

/** The request body cannot be read as an OPS envelope. */
export class MalformedEnvelope extends Error {
  override readonly name = "MalformedEnvelope";
}

const MAX_DEPTH = 64;
// A dt_* and an item element for each level, and the four elements around the data block.
const MAX_TAGS = 2 * MAX_DEPTH + 4;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: false,
  // Entities a document declares for itself are never expanded; the few that XML has are resolved below.
  processEntities: false,
  cdataPropName: "#cdata",
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_TAGS,
});

/** An element as fast-xml-parser gives it in document order: its name, or `#text`, or `#cdata`, and `:@` for attributes. */
type XmlNode = Readonly<Record<string, unknown>>;

/** Reads the data block of a request. Throws MalformedEnvelope when the bytes are not an envelope with an assoc in it. */
export function decodeRequest(bytes: Uint8Array): Assoc {
  let document: readonly XmlNode[];
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.search(FORBIDDEN_CHARACTER) !== -1) throw new MalformedEnvelope("a character that XML forbids");
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) throw new MalformedEnvelope(verdict.err.msg);
    document = parser.parse(text) as readonly XmlNode[];
  } catch (error) {
    if (error instanceof MalformedEnvelope) throw error;
    throw new MalformedEnvelope("not readable as UTF-8 XML", { cause: error });
  }
  const body = childrenOf(childrenOf(document, "OPS_envelope"), "body");
  const block = toValue(childrenOf(body, "data_block"), 0);
  if (typeof block === "string" || Array.isArray(block))
    throw new MalformedEnvelope("the data block holds no dt_assoc");
  return block;
}

function childrenOf(nodes: readonly XmlNode[], name: string): readonly XmlNode[] {
  const node = nodes.find((candidate) => name in candidate);
  if (node === undefined) throw new MalformedEnvelope(`no ${name} element`);
  return node[name] as readonly XmlNode[];
}

/** An item's value is its first dt_* child, or else all its text. */
function toValue(nodes: readonly XmlNode[], depth: number): Value {
  if (depth > MAX_DEPTH) throw new MalformedEnvelope("nested too deeply");
  let text = "";
  for (const node of nodes) {
    if ("dt_assoc" in node) return toAssoc(node.dt_assoc as readonly XmlNode[], depth);
    if ("dt_array" in node) return toArray(node.dt_array as readonly XmlNode[], depth);
    if ("dt_scalar" in node) return toValue(node.dt_scalar as readonly XmlNode[], depth + 1);
    if ("dt_scalarref" in node) return toValue(node.dt_scalarref as readonly XmlNode[], depth + 1);
    if ("#text" in node) text += resolveEntities(String(node["#text"]));
    if ("#cdata" in node) text += (node["#cdata"] as XmlNode[]).map((part) => String(part["#text"])).join("");
  }
  return text;
}

function* items(nodes: readonly XmlNode[], depth: number): Generator<[key: string, value: Value]> {
  for (const node of nodes) {
    if (!("item" in node)) continue;
    const key = (node[":@"] as Record<string, string> | undefined)?.key;
    if (key === undefined) throw new MalformedEnvelope("an item without a key");
    yield [resolveEntities(key), toValue(node.item as readonly XmlNode[], depth + 1)];
  }
}

function toAssoc(nodes: readonly XmlNode[], depth: number): Assoc {
  const assoc: Assoc = Object.create(null);
  for (const [key, value] of items(nodes, depth)) assoc[key] = value;
  return assoc;
}

/** The keys give the order, not the text; holes are closed. */
function toArray(nodes: readonly XmlNode[], depth: number): Value[] {
  return [...items(nodes, depth)].sort(([a], [b]) => Number(a) - Number(b) || 0).map(([, value]) => value);
}

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }),
);
const FORBIDDEN_CHARACTER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const named = NAMED_ENTITIES.get(name);
    if (named !== undefined) return named;
    const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
    const point = digits === null ? Number.NaN : Number.parseInt(digits[1] ?? digits[2] ?? "", digits[1] ? 16 : 10);
    const character = point <= 0x10ffff ? String.fromCodePoint(point) : "";
    if (character === "" || withoutForbidden(character) === "") throw new MalformedEnvelope(`unknown entity ${whole}`);
    return character;
  });
}

function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN_CHARACTER, "");
}

// The server's own framing, down to the quotes and the header's end tag that stands one space too far to the right.
const OPENING = `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">
<OPS_envelope>
 <header>
  <version>0.9</version>
  </header>
`;
const CLOSING = "\n</OPS_envelope>";

// The writer takes an ampersand that happens to begin an entity for one; spelt out, each stays what it is.
function literal(text: string): string {
  return withoutForbidden(text).replaceAll("&", "&amp;");
}

type XmlBuilder = ReturnType<typeof create>;

/** Writes a reply as the server does: one space of indentation a level, nothing after `</OPS_envelope>`. */
export function encodeReply(block: Assoc): Buffer {
  const body = create().ele("body");
  append(body.ele("data_block"), block, "  ");
  const xml = body.end({ headless: true, prettyPrint: true, indent: " ", offset: 1, allowEmptyTags: true });
  // The markup itself uses double quotes only, so every apostrophe is one of a value: the server escapes those.
  return Buffer.from(OPENING + xml.replaceAll("'", "&apos;") + CLOSING);
}

function append(parent: XmlBuilder, value: Value, indent: string): void {
  if (typeof value === "string") {
    parent.txt(literal(value));
  } else if (Array.isArray(value)) {
    const array = parent.ele("dt_array");
    // An empty array spans two lines, as recorded.
    if (value.length === 0) array.txt(`\n ${indent}`);
    value.forEach((entry, index) => {
      append(array.ele("item", { key: String(index) }), entry, `${indent}  `);
    });
  } else {
    const assoc = parent.ele("dt_assoc");
    for (const [key, entry] of Object.entries(value)) {
      append(assoc.ele("item", { key: literal(key) }), entry, `${indent}  `);
    }
  }
}
