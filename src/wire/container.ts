import type { OpsAssoc, OpsValue } from "./value.js";

/**
 * An empty `dt_assoc`: without a prototype, so that keys such as `__proto__` or `toString` are data like any other.
 *
 * `Object.create(null)` would start in V8's dictionary mode: four times the memory and slower to read than an object
 * with a hidden class, which matters for lists of thousands of rows.
 */
export function newAssoc(): OpsAssoc {
  return Object.setPrototypeOf({}, null) as OpsAssoc;
}

// Longer runs of digits are not exact numbers any more; no array has that many items.
const MAX_INDEX_DIGITS = 15;

/** The place an item's key asks for in a `dt_array`: a decimal number, or NaN when the key is none. */
export function arrayIndex(key: string): number {
  if (key.length === 0 || key.length > MAX_INDEX_DIGITS) return Number.NaN;
  let index = 0;
  for (let i = 0; i < key.length; i++) {
    const digit = key.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    index = index * 10 + digit;
  }
  return index;
}

/**
 * Orders the items of a `dt_array` by their keys' numbers, closing holes. Items that share a key keep the order of the
 * document, and one key that is not a number leaves the whole array in that order: there is nothing to sort it by.
 */
export function orderItems(values: OpsValue[], indices: number[]): OpsValue[] {
  let ascending = true;
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i]!;
    if (Number.isNaN(index)) return values;
    if (i > 0 && index < indices[i - 1]!) ascending = false;
  }
  if (ascending) return values;
  return values
    .map((value, place) => ({ value, index: indices[place]! }))
    .sort((a, b) => a.index - b.index)
    .map((item) => item.value);
}
