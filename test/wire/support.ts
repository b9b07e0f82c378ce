import fc from "fast-check";
import { create } from "xmlbuilder2";
import type { OpsAssoc, OpsValue } from "../../src/wire/index.js";

/** Property tests run this many times; a longer search: `PROPERTY_FACTOR=50 npx vitest run test/wire`. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * Number(process.env.PROPERTY_FACTOR ?? 1) };
}

/** A value as text that shows every difference that matters: keys, their order, `__proto__`, exact texts. */
export function show(value: OpsValue): string {
  return JSON.stringify(value);
}

export function assoc(entries: readonly (readonly [string, OpsValue])[]): OpsAssoc {
  const result = Object.create(null) as OpsAssoc;
  for (const [key, value] of entries) result[key] = value;
  return result;
}

// What XML 1.0 forbids.
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(..."&<>'\"\r\n\t ;#[]-?!/=", "\r\n", "&amp;", "&#13;", "&#x41;", "&eacute;", "]]>", "<![CDATA["),
  fc.constantFrom("é", "ß", "\u0080", "\u2028", "株式会社", "😀", "</item>", "<dt_assoc>", "example.com"),
);

/** Any text XML can carry, with a liking for the characters that are hard to carry. */
export const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join("").replace(FORBIDDEN, ""));

const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("name", "status", "domain", "expiredate", "registration expiration date") },
  { weight: 2, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "0", "1", "10") },
  { weight: 1, arbitrary: text },
);

const row = fc
  .tuple(fc.uniqueArray(key, { minLength: 1, maxLength: 4 }), text)
  .map(([keys, value]) => assoc(keys.map((name, i) => [name, i === 0 ? value : `${name}-${i}`])));

/** A list such as the server's: rows alike, now and then one that is not. */
const list: fc.Arbitrary<OpsValue> = fc
  .tuple(row, fc.array(fc.tuple(fc.nat({ max: 30 }), row), { maxLength: 2 }), fc.integer({ min: 8, max: 20 }))
  .map(([usual, others, length]) => {
    const rows = Array.from({ length }, (_, i) => assoc([...Object.entries(usual), ["place", String(i)]]));
    for (const [at, other] of others) rows[at % length] = other;
    return rows;
  });

const { value, block } = fc.letrec<{ value: OpsValue; block: OpsAssoc }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: text },
    { weight: 2, arbitrary: tie("block") },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 4 }) },
    { weight: 1, arbitrary: list },
  ),
  block: fc.array(fc.tuple(key, tie("value")), { minLength: 1, maxLength: 4, size: "max" }).map(assoc),
}));

/** Any data block of a request. */
export { block };

/** Any value a reply's data block can hold. */
export const data: fc.Arbitrary<OpsValue> = fc.oneof({ weight: 8, arbitrary: block }, { weight: 1, arbitrary: value });

const HEAD =
  `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>\n<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n` +
  "<OPS_envelope>\n <header>\n  <version>0.9</version>\n  </header>\n <body>\n  <data_block>\n   ";
const TAIL = "\n  </data_block>\n </body>\n</OPS_envelope>";

/** A reply as the server writes it, around what is in its data block. */
export function reply(block: string): string {
  return HEAD + block + TAIL;
}

/** The document of one assoc with these items. */
export function items(content: string): string {
  return reply(`<dt_assoc>\n    ${content}\n   </dt_assoc>`);
}

/** The document of one array with these items. */
export function array(content: string): string {
  return reply(`<dt_array>\n    ${content}\n   </dt_array>`);
}

/** How a server might write a value: everything in here leaves the value as it is. */
export interface Style {
  readonly indent: boolean;
  readonly declaration: string;
  /** Decides, from text to text and item to item, between ways of writing the same. */
  readonly choices: readonly number[];
  /** Only what the server was seen to write, in place of all that XML allows. */
  readonly plain: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  indent: fc.boolean(),
  declaration: fc.constantFrom(
    `<?xml version='1.0' encoding="UTF-8" standalone="no" ?>\n<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\n`,
    "<?xml version='1.0'?><!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>",
    "\uFEFF\n<?xml version='1.0'?>",
    "junk \n",
    "",
  ),
  choices: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 }),
  plain: fc.constantFrom(true, true, false),
});

/** Writes a document of a value in the manner of a server. */
export function serverDocument(data: OpsValue, { indent, declaration, choices, plain }: Style): string {
  let turn = 0;
  const choose = (): number => choices[turn++ % choices.length]!;
  const line = (level: number): string => (indent ? `\n${" ".repeat(level)}` : "");
  const reference = (character: string): string => {
    const way = plain ? 0 : choose();
    if (way < 5) return NAMED[character] ?? character;
    return way < 8 ? `&#${character.codePointAt(0)};` : `&#x${character.codePointAt(0)!.toString(16)};`;
  };
  const attribute = (raw: string): string => raw.replace(/[&<"]/g, reference).replace(/[\t\n\r]/g, numeric);
  const content = (raw: string): string => {
    if (!plain && choose() === 0) return `<![CDATA[${raw.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
    return raw.replace(/[&<>'"]/g, reference);
  };
  const item = (name: string, data: OpsValue, level: number): string => {
    const way = plain ? 9 : choose();
    const extra = way === 0 ? " class='Some::Class'" : "";
    const start = way === 1 ? `<item\n key = '${attribute(name).replaceAll("'", "&apos;")}' >` : "";
    const open = start || `<item key="${attribute(name)}"${extra}>`;
    if (typeof data !== "string") return `${open}${container(data, level + 1)}${line(level)}</item>`;
    if (data === "" && way < 5) return `<item key="${attribute(name)}"/>`;
    if (way === 2) return `${open}<dt_scalar>${content(data)}</dt_scalar></item>`;
    if (way === 3) return `${open}<!-- </item> -->${content(data)}<?pi "?></item>`;
    return `${open}${content(data)}</item>`;
  };
  const container = (data: OpsValue, level: number): string => {
    if (typeof data === "string") return `${line(level)}<dt_scalar>${content(data)}</dt_scalar>`;
    const isArray = Array.isArray(data);
    const tag = isArray ? "dt_array" : "dt_assoc";
    const items = Object.entries(data).map(([name, inner]) => line(level + 1) + item(name, inner, level + 1));
    if (isArray && !plain && choose() === 0) items.reverse();
    return `${line(level)}<${tag}>${items.join("")}${line(level)}</${tag}>`;
  };
  const head = `<OPS_envelope>${line(1)}<header>${line(2)}<version>0.9</version>${line(3)}</header>`;
  const body = `${line(1)}<body>${line(2)}<data_block>${container(data, 3)}${line(2)}</data_block>${line(1)}</body>`;
  return `${declaration}${head}${body}${indent ? "\n" : ""}</OPS_envelope>`;
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "'": "&apos;",
  '"': "&quot;",
};

function numeric(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/**
 * Whether xmlbuilder2 handles a value rightly. It resolves `&amp;#65;` twice when reading, leaves `&amp;` in a text as it
 * is when writing, and writes line ends in attributes bare, which turns them to spaces for every reader.
 */
export function suitsOracle(data: OpsValue): boolean {
  if (typeof data === "string") return !/&[#\w]+;/.test(data);
  return Object.entries(data).every(([name, inner]) => !/[\t\n\r]|&[#\w]+;/.test(name) && suitsOracle(inner));
}

/** The data block of a document as an unrelated XML library reads it. */
export function oracleRead(document: string): OpsValue {
  const root = create({ skipWhitespaceOnlyText: false }, document).root().node as unknown as DomNode;
  const dataBlock = elements(elements(root).find((node) => node.nodeName === "body")!)[0]!;
  return oracleValue(elements(dataBlock)[0]!);
}

/** A document of a data block as an unrelated XML library writes it. */
export function oracleWrite(data: OpsAssoc): string {
  const envelope = create({ version: "1.0", encoding: "UTF-8" }).ele("OPS_envelope");
  envelope.ele("header").ele("version").txt("0.9");
  type Builder = typeof envelope;
  const write = (parent: Builder, inner: OpsValue): void => {
    if (typeof inner === "string") {
      if (inner !== "") parent.txt(inner);
      return;
    }
    const container = parent.ele(Array.isArray(inner) ? "dt_array" : "dt_assoc");
    for (const [name, value] of Object.entries(inner)) write(container.ele("item").att("key", name), value);
  };
  write(envelope.ele("body").ele("data_block"), data);
  return envelope.doc().end();
}

interface DomNode {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string;
  readonly childNodes: Iterable<DomNode>;
  getAttribute(name: string): string;
}

function elements(node: DomNode): DomNode[] {
  return [...node.childNodes].filter((child) => child.nodeType === 1);
}

function oracleValue(node: DomNode): OpsValue {
  if (node.nodeName === "dt_array") return elements(node).map(oracleItem);
  return assoc(elements(node).map((item) => [item.getAttribute("key"), oracleItem(item)]));
}

function oracleItem(item: DomNode): OpsValue {
  const [typed] = elements(item);
  return typed === undefined ? item.textContent : oracleValue(typed);
}
