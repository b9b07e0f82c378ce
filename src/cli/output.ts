import { styleText } from "node:util";
import Table from "cli-table3";
import { stringify } from "csv-stringify/sync";
import stringWidth from "string-width";
import type { Reply } from "../exchange/reply.js";
import { type Io, type Output as Stream, visible, write } from "./io.js";

export type Format = "table" | "json" | "csv";
export type Style = "red" | "green" | "yellow" | "dim" | "bold";
export type Cell = string | number | boolean | undefined;

/** A column: the same in the table, in CSV and, as a property, in JSON. */
export interface Column<R> {
  readonly key: string;
  readonly of: (row: R) => Cell;
  readonly style?: (row: R) => Style | undefined;
  readonly right?: boolean;
  /** Takes what is left of a terminal's width, and more lines when that is not enough. */
  readonly fills?: boolean;
}

/** Writes results to stdout, as a table, as JSON (a line a result) or as CSV; and words for people to stderr. */
export class Results {
  readonly format: Format;
  readonly #io: Io;

  constructor(io: Io, format: Format) {
    this.#io = io;
    this.format = format;
  }

  /** All rows at once. A table leaves out the columns that are empty. */
  async rows<R>(all: readonly Column<R>[], rows: readonly R[]): Promise<void> {
    const isTable = this.format === "table";
    if (isTable && rows.length === 0) return this.note("None.");
    const columns = isTable ? all.filter(({ of }) => rows.some((row) => cellText(of(row)) !== "")) : all;
    const widths = columns.map(({ key, of }) => {
      return rows.reduce((width, row) => Math.max(width, longestLine(cellText(of(row)))), key.length);
    });
    const writer = await this.stream(columns, widths);
    for (const row of rows) await writer(row);
  }

  /** Rows as they come: returns the writer of one row. `widths` are those of a table's columns. */
  async stream<R>(columns: readonly Column<R>[], widths: readonly number[]): Promise<(row: R) => Promise<void>> {
    if (this.format === "json") {
      return (row) => this.json(Object.fromEntries(columns.map(({ key, of }) => [key, of(row)])));
    }
    if (this.format === "csv") {
      const line = (cells: readonly string[]) => this.text(stringify([cells]));
      await line(columns.map(({ key }) => key));
      return (row) => line(columns.map(({ of }) => cellText(of(row))));
    }
    const layout = this.#layout(columns, widths);
    let heading = layout(columns.map(({ key }) => this.style("bold", key.toUpperCase().replaceAll("_", " "))));
    return async (row) => {
      await this.text(heading + layout(columns.map((column) => this.#styled(column, row))));
      heading = "";
    };
  }

  /** One result for programs. */
  json(value: unknown): Promise<void> {
    return this.text(`${JSON.stringify(value)}\n`);
  }

  text(text: string): Promise<void> {
    return write(this.#io.stdout, text);
  }

  /** For people, beside the results. */
  note(text: string): Promise<void> {
    return write(this.#io.stderr, `${visible(text)}\n`);
  }

  style(style: Style, text: string): string {
    return hasColours(this.#io, this.#io.stdout) ? styleText(style, text, { validateStream: false }) : text;
  }

  #styled<R>({ of, style }: Column<R>, row: R): string {
    const chosen = style?.(row);
    const text = cellText(of(row));
    return chosen && text !== "" ? this.style(chosen, text) : text;
  }

  /** Makes what lays out one row. A column is at least as wide as said, and never cuts what is in it. */
  #layout<R>(columns: readonly Column<R>[], widths: readonly number[]): (cells: readonly string[]) => string {
    const { isTTY, columns: limit = 80 } = this.#io.stdout;
    const colAligns = columns.map(({ right }) => (right ? ("right" as const) : ("left" as const)));
    return (cells) => {
      const needed = cells.map((cell, at) => Math.max(widths[at]!, longestLine(cell)) + GAP);
      const others = needed.reduce((sum, width, at) => (columns[at]!.fills ? sum : sum + width), 0);
      const colWidths = needed.map((width, at) => {
        return isTTY && columns[at]!.fills ? Math.max(20, Math.min(width, limit - others)) : width;
      });
      const table = new Table({ chars: NO_BORDER, style: PLAIN, colWidths, colAligns, wordWrap: true });
      table.push([...cells]);
      return `${table.toString().replace(/ +$/gm, "")}\n`;
    };
  }
}

const GAP = 2;
const PLAIN = { "padding-left": 0, "padding-right": GAP, head: [], border: [] };
const SIDES = ["top", "bottom", "left", "mid", "right"];
const NO_BORDER = Object.fromEntries(
  ["middle", ...SIDES.flatMap((side) => ["", "-left", "-mid", "-right"].map((end) => side + end))].map((name) => [
    name,
    "",
  ]),
);

/** Colours are for terminals, and off where NO_COLOR is set. */
export function hasColours({ env }: Io, stream: Stream): boolean {
  return Boolean(stream.isTTY) && !env.NO_COLOR && env.TERM !== "dumb";
}

function cellText(cell: Cell): string {
  if (typeof cell === "boolean") return cell ? "yes" : "no";
  return cell === undefined ? "" : visible(String(cell));
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}

/** A success in OpenSRS's words, and whether it is finished. */
export function replyWords({ code, text, state }: Pick<Reply<object>, "code" | "text" | "state">): string {
  return `${code} ${text}${WORDS_OF_STATE[state]}`;
}

const WORDS_OF_STATE = {
  completed: "",
  async: " (accepted, not finished)",
  saved: " (saved: nothing is carried out or charged until it is processed)",
} as const;

export interface Fact {
  readonly field: string;
  readonly value: Cell;
}

/** The leaves of a value by their paths, such as `nameserver_list[0].name`. */
export function factsOf(value: unknown, path = ""): Fact[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => factsOf(item, `${path}[${index}]`));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => factsOf(item, path === "" ? key : `${path}.${key}`));
  }
  return value === undefined ? [] : [{ field: path, value: value as Cell }];
}
