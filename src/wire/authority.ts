import { XMLParser, XMLValidator } from "fast-xml-parser";
import { arrayIndex, newAssoc, orderItems } from "./container.js";
import { MAX_DEPTH } from "./limits.js";
import { cutEnvelope, malformed, notAnEnvelope, type Outline, restoreText, tooDeep } from "./outline.js";
import { resolveReferences } from "./references.js";
import type { OpsAssoc, OpsValue } from "./value.js";

/** What the parser makes of an element, a text or a CDATA section: one of these keys, and `:@` for attributes. */
interface XmlNode {
  readonly [name: string]: unknown;
  readonly ":@"?: Readonly<Record<string, string>>;
}

const TEXT = "#text";
const CDATA = "#cdata";
const ATTRIBUTES = ":@";

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  textNodeName: TEXT,
  cdataPropName: CDATA,
  processEntities: false,
  jPath: false,
  // `cutEnvelope` bounds the depth already.
  maxNestedTags: 1000,
});

/**
 * Reads any document that holds an envelope, by way of a general XML parser. The authority on what a document means;
 * `scanDocument` is a shortcut past it.
 * @throws WireFormatError when the document is not an envelope, is cut off, not well-formed or too deep.
 */
export function readDocument(document: string): OpsValue {
  const nodes = nodesOf(cutEnvelope(document), document);
  const block = childOf(childOf(childOf(nodes, "OPS_envelope"), "body"), "data_block");
  const typed = block === undefined ? undefined : firstTyped(block);
  if (typed === undefined) throw notAnEnvelope("its data block is missing or empty");
  return typedValue(typed, 1);
}

/** The parser's own messages quote the document, which may hold secrets: only the place is taken from them. */
function nodesOf({ text, placeOf }: Outline, document: string): XmlNode[] {
  let offset = 0;
  try {
    const valid = XMLValidator.validate(text);
    if (valid === true) return parser.parse(text) as XmlNode[];
    const lines = text.split("\n").slice(0, valid.err.line - 1);
    offset = lines.reduce((sum, line) => sum + line.length + 1, 0) + valid.err.col - 1;
  } catch {
    // Where is not known.
  }
  throw malformed(document, placeOf(offset));
}

function childOf(nodes: readonly XmlNode[] | undefined, name: string): XmlNode[] | undefined {
  const found = nodes?.find((node) => nameOf(node) === name);
  return found?.[name] as XmlNode[] | undefined;
}

function firstTyped(nodes: readonly XmlNode[]): XmlNode | undefined {
  return nodes.find((node) => TYPES.has(nameOf(node)));
}

const TYPES: ReadonlySet<string> = new Set(["dt_assoc", "dt_array", "dt_scalar", "dt_scalarref"]);

function typedValue(node: XmlNode, depth: number): OpsValue {
  const name = nameOf(node);
  const children = node[name] as XmlNode[];
  if (name !== "dt_assoc" && name !== "dt_array") return contentOf(children, depth);
  if (depth > MAX_DEPTH) throw tooDeep();
  const items = children.filter((child) => nameOf(child) === "item");
  // The DTD lets a container hold another one directly, in place of items.
  const inner = items.length === 0 ? firstTyped(children) : undefined;
  if (inner !== undefined) return typedValue(inner, depth + 1);
  return name === "dt_assoc" ? assocOf(items, depth) : arrayOf(items, depth);
}

function assocOf(items: readonly XmlNode[], depth: number): OpsAssoc {
  const assoc = newAssoc();
  for (const item of items) assoc[keyOf(item)] = contentOf(item.item as XmlNode[], depth + 1);
  return assoc;
}

function arrayOf(items: readonly XmlNode[], depth: number): OpsValue[] {
  return orderItems(
    items.map((item) => contentOf(item.item as XmlNode[], depth + 1)),
    items.map((item) => arrayIndex(keyOf(item))),
  );
}

/** What an `item` or a `dt_scalar` holds: the first typed element in it, otherwise all of its text. */
function contentOf(children: readonly XmlNode[], depth: number): OpsValue {
  const typed = firstTyped(children);
  return typed === undefined ? textOf(children) : typedValue(typed, depth);
}

function textOf(nodes: readonly XmlNode[]): string {
  let text = "";
  for (const node of nodes) {
    const name = nameOf(node);
    if (name === TEXT) text += resolveReferences(restoreText(node[TEXT] as string));
    else if (name === CDATA) text += (node[CDATA] as { [TEXT]: string }[])[0]?.[TEXT] ?? "";
    // Markup that someone forgot to escape: the tags are lost, the text in them is not.
    else text += textOf(node[name] as XmlNode[]);
  }
  return text;
}

/** The key of an item. One without a key counts as an empty one, so that its value is kept. */
function keyOf(item: XmlNode): string {
  // In an attribute's value every parser turns bare white space to spaces.
  return resolveReferences((item[ATTRIBUTES]?.key ?? "").replace(/[\t\n\r]/g, " "));
}

function nameOf(node: XmlNode): string {
  for (const name in node) if (name !== ATTRIBUTES) return name;
  return "";
}
