import type { Paging } from "../../schema/paging.js";

/** What is read of a page. */
export interface Page {
  readonly rows: readonly unknown[];
  /** Its number as the reply has it. */
  readonly number: number | undefined;
  /** Rows of all pages. */
  readonly total: number | undefined;
  /** What the reply says of further pages; `undefined` where it says nothing. */
  readonly more: boolean | undefined;
}

type Items = Readonly<Record<string, unknown>>;

/** Reads a page from attributes that may differ from what is documented. */
export function pageOf(paging: Paging, attributes: unknown): Page {
  const items = (attributes ?? {}) as Items;
  const rows = items[paging.rows];
  const more = paging.more === undefined ? undefined : items[paging.more];
  return {
    rows: Array.isArray(rows) ? rows : [],
    number: numberOf(items.page),
    total: numberOf(items[paging.total]),
    more: typeof more === "boolean" ? more : undefined,
  };
}

const numberOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** A row, and what it is known by. */
export interface KnownRow {
  readonly row: unknown;
  readonly id: string;
  /** All of it, to tell whether it is as it was. */
  readonly content: string;
}

/** The rows with their names. Rows of one page that are named alike are told apart by their number. */
export function knownRows(paging: Paging, rows: readonly unknown[]): KnownRow[] {
  const met = new Map<string, number>();
  return rows.map((row) => {
    const name = typeof row === "object" && row !== null ? paging.id.map((item) => (row as Items)[item]) : [row];
    const plain = JSON.stringify(name);
    const before = met.get(plain) ?? 0;
    met.set(plain, before + 1);
    return { row, id: before === 0 ? plain : `${plain} ${before}`, content: JSON.stringify(row) };
  });
}
