import { arrayIndex, newAssoc, orderItems } from "./container.js";
import { MAX_DEPTH } from "./limits.js";
import { resolveReferences } from "./references.js";
import type { OpsAssoc, OpsValue } from "./value.js";

// Sticky expressions beat comparing piece by piece here: V8 compiles them, and one call reads a whole item.
// None of them can match one text in two ways, so that none backtracks more than once over it.
const HEAD =
  /[^<]*(?:<\?xml[^<>]*\?>[^<]*)?(?:<!DOCTYPE OPS_envelope SYSTEM (?:"ops\.dtd"|'ops\.dtd')>[^<]*)?<OPS_envelope>[^<]*<header>[^<]*<version>[^<]*<\/version>[^<]*<\/header>[^<]*<body>[^<]*<data_block>[^<]*<(dt_assoc|dt_array)>/y;
const TAIL = /[^<]*<\/data_block>[^<]*<\/body>[^<]*<\/OPS_envelope>/y;
/** The start of an item and what stands before it. Keys that a parser would change or refuse are left to the authority. */
const ITEM_START = '[^<]*<item key="([^"<&\\t\\n\\r]*)">';
/** An item with its text and its end, or with the start of the container in it. Text beside a container is ignored. */
const ITEM = new RegExp(`${ITEM_START}([^<]*)<(?:/item|(dt_assoc|dt_array))>`, "y");
const ITEM_END = /[^<]*<\/item>/y;
const ASSOC_END = /[^<]*<\/dt_assoc>/y;
const ARRAY_END = /[^<]*<\/dt_array>/y;

// Rows of a list, assocs of texts with the same keys, are read by one expression per row: three times as fast.
interface Row {
  readonly keys: readonly string[];
  readonly expression: RegExp;
}

const MAX_ROW_TEXTS = 24;
const MAX_ROW_KEYS_LENGTH = 1000;
/** Short lists do not repay compiling an expression. */
const ROWS_READ_SINGLY = 8;
/** Lists whose optional items come and go have several kinds of rows. */
const MAX_KINDS_OF_ROWS = 8;

function rowOf(keys: readonly string[]): Row {
  const items = keys
    .map((key) => `[^<]*<item key="${key.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}">([^<]*)</item>`)
    .join("");
  return { keys, expression: new RegExp(`${ITEM_START}[^<]*<dt_assoc>${items}[^<]*</dt_assoc>[^<]*</item>`, "y") };
}

/**
 * Reads a document of the form the server writes: `dt_assoc`, `dt_array` and `item` with nothing but a key.
 * @returns The value, or undefined for any document it is not sure of, well-formed or not. It never refuses one:
 * that is for `readDocument`, which gives the same value for every document that is read here.
 */
export function scanDocument(document: string): OpsValue | undefined {
  HEAD.lastIndex = 0;
  const head = HEAD.exec(document);
  if (head === null) return undefined;
  const scanner = new Scanner(document, HEAD.lastIndex);
  const value = scanner.container(head[1]!, 1);
  return value !== undefined && scanner.accept(TAIL) ? value : undefined;
}

class Scanner {
  private pos: number;
  private readonly document: string;
  /** The first `&` that has not been passed, or the end: most texts are known to have none without looking. */
  private ampersand = -1;
  /** The kinds of rows met so far. */
  private readonly kinds: Row[] = [];

  constructor(document: string, pos: number) {
    this.document = document;
    this.pos = pos;
  }

  /** The container whose start tag has just been passed. */
  container(name: string, depth: number): OpsValue | undefined {
    if (depth > MAX_DEPTH) return undefined;
    return name === "dt_assoc" ? this.assoc(depth) : this.array(depth);
  }

  accept(expression: RegExp): boolean {
    expression.lastIndex = this.pos;
    if (!expression.test(this.document)) return false;
    this.pos = expression.lastIndex;
    return true;
  }

  private assoc(depth: number): OpsAssoc | undefined {
    const assoc = newAssoc();
    for (;;) {
      ITEM.lastIndex = this.pos;
      const item = ITEM.exec(this.document);
      if (item === null) return this.accept(ASSOC_END) ? assoc : undefined;
      this.pos = ITEM.lastIndex;
      const value = item[3] === undefined ? this.text(item[2]!) : this.nested(item[3], depth);
      if (value === undefined) return undefined;
      assoc[item[1]!] = value;
    }
  }

  private array(depth: number): OpsValue[] | undefined {
    const values: OpsValue[] = [];
    const indices: number[] = [];
    for (;;) {
      if (values.length >= ROWS_READ_SINGLY) this.rows(values, indices);
      ITEM.lastIndex = this.pos;
      const item = ITEM.exec(this.document);
      if (item === null) return this.accept(ARRAY_END) ? orderItems(values, indices) : undefined;
      this.pos = ITEM.lastIndex;
      const value = item[3] === undefined ? this.text(item[2]!) : this.nested(item[3], depth);
      if (value === undefined) return undefined;
      values.push(value);
      indices.push(arrayIndex(item[1]!));
    }
  }

  /**
   * Reads items of an array for as long as they are rows of a kind that was met, beginning with the kind of the item
   * before them, which was no less deep.
   */
  private rows(values: OpsValue[], indices: number[]): void {
    let kind = this.kindOf(values.at(-1)!);
    if (kind === undefined) return;
    for (let misses = 0; misses < this.kinds.length; ) {
      const { keys, expression } = this.kinds[kind]!;
      expression.lastIndex = this.pos;
      const row = expression.exec(this.document);
      if (row === null) {
        misses++;
        kind = (kind + 1) % this.kinds.length;
        continue;
      }
      misses = 0;
      this.pos = expression.lastIndex;
      const hasReferences = this.hasAmpersand(row.index, this.pos);
      const assoc = newAssoc();
      for (let i = 0; i < keys.length; i++) {
        const text = row[i + 2]!;
        assoc[keys[i]!] = hasReferences ? resolveReferences(text) : text;
      }
      values.push(assoc);
      indices.push(arrayIndex(row[1]!));
    }
  }

  /** Which kind of rows an item is, if it is a row. A new kind is added as long as there are few. */
  private kindOf(item: OpsValue): number | undefined {
    if (typeof item === "string" || Array.isArray(item)) return undefined;
    const keys = Object.keys(item);
    if (keys.length > MAX_ROW_TEXTS || !keys.every((key) => typeof item[key] === "string")) return undefined;
    const known = this.kinds.findIndex(
      (kind) => kind.keys.length === keys.length && kind.keys.every((key, i) => key === keys[i]),
    );
    if (known !== -1) return known;
    const isOneMore = this.kinds.length < MAX_KINDS_OF_ROWS && keys.join("").length <= MAX_ROW_KEYS_LENGTH;
    return isOneMore ? this.kinds.push(rowOf(keys)) - 1 : 0;
  }

  private nested(name: string, depth: number): OpsValue | undefined {
    const value = this.container(name, depth + 1);
    return value !== undefined && this.accept(ITEM_END) ? value : undefined;
  }

  /** Resolves the text of the item that has just been passed. */
  private text(text: string): string {
    const end = this.pos - "</item>".length;
    return this.hasAmpersand(end - text.length, end) ? resolveReferences(text) : text;
  }

  private hasAmpersand(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const found = this.document.indexOf("&", start);
      this.ampersand = found === -1 ? this.document.length : found;
    }
    return this.ampersand < end;
  }
}
