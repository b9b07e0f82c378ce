/**
 * How deep `dt_assoc` and `dt_array` may nest, the outermost counting as one, in requests and in replies.
 * Real messages stay below ten; the limit keeps a hostile or circular one from exhausting the stack.
 */
export const MAX_DEPTH = 64;

/** The largest document that is written or, unless told otherwise, read: 32 MiB. */
export const MAX_BYTES = 32 * 1024 * 1024;
