import { integer } from "../business/fields.js";
import type { Assoc } from "../messages/codec.js";

/** One page of a list. */
export interface Page<T> {
  readonly entries: T[];
  readonly page: number;
  readonly limit: number;
  readonly total: number;
  /** There are entries behind this page. */
  readonly more: boolean;
}

/**
 * Cuts the page out that `limit` and `page` ask for. Most lists begin with page 1; the guide also speaks of an index that
 * starts at 0, so there page 0 is taken for the first page too.
 */
export function pageOf<T>(all: readonly T[], attributes: Assoc, firstPage: 0 | 1 = 1): Page<T> {
  const limit = integer(attributes, "limit", { byDefault: 40, min: 1 });
  const page = integer(attributes, "page", { byDefault: firstPage });
  const start = Math.max(page - firstPage, 0) * limit;
  return { entries: all.slice(start, start + limit), page, limit, total: all.length, more: start + limit < all.length };
}
