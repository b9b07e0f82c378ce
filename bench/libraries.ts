import { XMLParser, XMLValidator } from "fast-xml-parser";
import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { OpsAssoc, OpsValue } from "../src/wire/index.js";

/** The same encoding by xmlbuilder2: what the package would cost with a codec made of libraries. */
export function libraryEncode(block: OpsAssoc): string {
  const document = create({ version: "1.0", encoding: "UTF-8", standalone: false }).dtd({
    name: "OPS_envelope",
    sysID: "ops.dtd",
  });
  const envelope = document.ele("OPS_envelope");
  envelope.ele("header").ele("version").txt("0.9");
  write(envelope.ele("body").ele("data_block"), block);
  return document.end();
}

function write(parent: XMLBuilder, value: OpsValue): void {
  if (typeof value === "string") {
    parent.txt(value);
    return;
  }
  const container = parent.ele(Array.isArray(value) ? "dt_array" : "dt_assoc");
  for (const [key, item] of Object.entries(value)) write(container.ele("item", { key }), item);
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  isArray: (name) => name === "item",
});

interface Node {
  readonly item?: readonly (Node & { readonly key: string })[];
  readonly dt_assoc?: Node;
  readonly dt_array?: Node;
  readonly "#text"?: string;
}

/** The same decoding by fast-xml-parser and its validator. */
export function libraryDecode(document: string): OpsValue {
  const valid = XMLValidator.validate(document);
  if (valid !== true) throw new Error(valid.err.msg);
  return read(parser.parse(document).OPS_envelope.body.data_block);
}

function read(node: Node): OpsValue {
  if (node.dt_array !== undefined) return (node.dt_array.item ?? []).map(read);
  if (node.dt_assoc === undefined) return node["#text"] ?? "";
  const assoc: OpsAssoc = Object.create(null);
  for (const item of node.dt_assoc.item ?? []) assoc[item.key] = read(item);
  return assoc;
}
