import { pagesOf } from "../../../src/exchange/pages/index.js";
import type { Paging } from "../../../src/schema/paging.js";

export interface Row {
  readonly name: string;
  readonly expiry: number;
}

export interface Asked {
  readonly page?: number;
  readonly limit?: number;
  readonly from?: unknown;
  readonly to?: unknown;
}

export const paging: Paging = { rows: "rows", id: ["name"], first: 1, total: "total" };

/** A list that a server keeps in order, and what happens to it before each page is given. */
export class Shelf {
  readonly asked: Asked[] = [];
  rows: Row[];
  /** How many rows the server gives at the most, whatever is asked for. */
  most = Number.POSITIVE_INFINITY;
  /** The server looks at `page` only. */
  size: number | undefined;
  meanwhile: (page: number) => void = () => {};

  constructor(count: number) {
    this.rows = Array.from({ length: count }, (_, at) => ({ name: nameOf(at), expiry: at }));
  }

  give({ page = 1, limit = 40 }: Asked) {
    const size = this.size ?? Math.min(limit, this.most);
    const rows = this.rows.slice((page - 1) * size, page * size);
    return { rows, page, total: this.rows.length };
  }

  list(input: object = {}, how: Paging = paging) {
    const ask = async (sent: unknown) => {
      this.meanwhile(this.asked.length);
      this.asked.push(sent as Asked);
      return { attributes: this.give(sent as Asked) } as never;
    };
    return pagesOf<unknown>(how, ask, input);
  }

  /** The rows go to where their expiry belongs. */
  sort(): void {
    this.rows.sort((a, b) => a.expiry - b.expiry);
  }
}

export const nameOf = (at: number): string => `d${String(at).padStart(5, "0")}.com`;

export const namesOf = (rows: readonly unknown[]): string[] => rows.map((row) => (row as Row).name);

/** Pseudo-random numbers below 1, the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
