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

// Rows of a list, assocs of so many texts each, are read by one expression per row: three times as fast.
const ROWS: RegExp[] = [];
const MAX_ROW_TEXTS = 24;
/** Short lists do not repay compiling one. */
const ROWS_READ_SINGLY = 8;

function rowOf(texts: number): RegExp {
  let row = ROWS[texts];
  if (row === undefined) {
    const items = `${ITEM_START}([^<]*)</item>`.repeat(texts);
    row = new RegExp(`${ITEM_START}[^<]*<dt_assoc>${items}[^<]*</dt_assoc>[^<]*</item>`, "y");
    ROWS[texts] = row;
  }
  return row;
}

/** An item's key as it has been seen before, and the one that followed it then. */
interface SeenKey {
  readonly key: string;
  next: SeenKey | undefined;
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
  private readonly seen = new Map<string, SeenKey>();
  private last: SeenKey = { key: "", next: undefined };
  /** How many items the last assoc had, if all of them were texts and it may be read as a row; otherwise 0. */
  private texts = 0;

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
    let texts = 0;
    for (;;) {
      ITEM.lastIndex = this.pos;
      const item = ITEM.exec(this.document);
      if (item === null) {
        this.texts = texts <= MAX_ROW_TEXTS ? texts : 0;
        return this.accept(ASSOC_END) ? assoc : undefined;
      }
      this.pos = ITEM.lastIndex;
      const key = this.sameKey(item[1]!);
      texts = item[3] === undefined ? texts + 1 : Number.NaN;
      const value = item[3] === undefined ? this.text(item[2]!) : this.nested(item[3], depth);
      if (value === undefined) return undefined;
      assoc[key] = value;
    }
  }

  private array(depth: number): OpsValue[] | undefined {
    const values: OpsValue[] = [];
    const indices: number[] = [];
    for (;;) {
      if (values.length >= ROWS_READ_SINGLY && this.texts > 0) this.rows(values, indices);
      ITEM.lastIndex = this.pos;
      const item = ITEM.exec(this.document);
      if (item === null) return this.accept(ARRAY_END) ? orderItems(values, indices) : undefined;
      this.pos = ITEM.lastIndex;
      this.texts = 0;
      const value = item[3] === undefined ? this.text(item[2]!) : this.nested(item[3], depth);
      if (value === undefined) return undefined;
      values.push(value);
      indices.push(arrayIndex(item[1]!));
    }
  }

  /** Reads items of an array for as long as they are rows like the one before them, which was not too deep. */
  private rows(values: OpsValue[], indices: number[]): void {
    const expression = rowOf(this.texts);
    for (;;) {
      expression.lastIndex = this.pos;
      const row = expression.exec(this.document);
      if (row === null) return;
      this.pos = expression.lastIndex;
      const hasReferences = this.hasAmpersand(row.index, this.pos);
      const assoc = newAssoc();
      for (let i = 2; i < row.length; i += 2) {
        const text = row[i + 1]!;
        assoc[this.sameKey(row[i]!)] = hasReferences ? resolveReferences(text) : text;
      }
      values.push(assoc);
      indices.push(arrayIndex(row[1]!));
    }
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

  /**
   * The key as the one string object that stands for it, which V8 need not look up again to use it as a property.
   * Rows repeat the keys of the row before in the same order, so that mostly one comparison finds it.
   */
  private sameKey(key: string): string {
    const guess = this.last.next;
    if (guess !== undefined && guess.key === key) {
      this.last = guess;
      return guess.key;
    }
    let seen = this.seen.get(key);
    if (seen === undefined) {
      seen = { key, next: undefined };
      this.seen.set(key, seen);
    }
    this.last.next = seen;
    this.last = seen;
    return seen.key;
  }
}
