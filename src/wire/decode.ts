import { readDocument } from "./authority.js";
import { textOfBytes, withForeignBytes } from "./bytes.js";
import { newAssoc } from "./container.js";
import { WireFormatError } from "./error.js";
import { MAX_BYTES } from "./limits.js";
import { scanDocument } from "./scan.js";
import type { OpsValue } from "./value.js";

/** Settings of {@link decodeEnvelope}. */
export interface DecodeOptions {
  /** The largest document accepted, in bytes (for text, in UTF-16 units). 32 MiB unless given. */
  readonly maxBytes?: number;
  /** Told the path of each key and text with bytes that were not UTF-8, such as `attributes.owner.city`. */
  readonly onForeignBytes?: (path: string) => void;
}

/**
 * Reads the value in a reply's data block. Everything in it is text, exactly as sent: nothing is trimmed or converted.
 *
 * - A `dt_assoc` becomes an object without a prototype; of items with the same key the last one wins.
 * - A `dt_array` becomes an array ordered by the numbers in its keys, without holes.
 * - An item with a typed element in it is that element, else its whole text, CDATA included; an empty one is `""`.
 * - The predefined entities and numeric references are resolved. Any other reference stays as written, and so do
 *   line ends and control characters. The DOCTYPE is skipped: nothing is fetched, declared or expanded.
 * - Anything before and after the envelope is ignored; of two envelopes, the first is read.
 *
 * @param document The body of the reply. Bytes are UTF-8; those that are not are read as windows-1252.
 * @throws WireFormatError `WIRE_NOT_AN_ENVELOPE` for a document of another kind, `WIRE_TRUNCATED` for one that is cut
 * off, `WIRE_MALFORMED` for one that is not well-formed, `WIRE_TOO_DEEP` beyond 64 levels, `WIRE_TOO_LARGE`.
 * @see https://domains.opensrs.guide/docs/protocol-message-structure
 */
export function decodeEnvelope(document: string | Uint8Array, options: DecodeOptions = {}): OpsValue {
  const { maxBytes = MAX_BYTES, onForeignBytes } = options;
  if (document.length > maxBytes) {
    throw new WireFormatError("WIRE_TOO_LARGE", `The document is larger than the ${maxBytes} bytes allowed.`);
  }
  if (typeof document === "string") return read(document);
  const { text, hasForeign } = textOfBytes(document);
  return hasForeign ? unmarked(read(text), [], onForeignBytes) : read(text);
}

function read(document: string): OpsValue {
  return scanDocument(document) ?? readDocument(document);
}

function unmarked(value: OpsValue, path: readonly string[], tell: DecodeOptions["onForeignBytes"]): OpsValue {
  const unmark = (marked: string, step?: string): string => {
    const text = withForeignBytes(marked);
    if (text !== marked) tell?.([...path, ...(step === undefined ? [] : [step])].join("").replace(/^\./, ""));
    return text;
  };
  if (typeof value === "string") return unmark(value);
  if (Array.isArray(value)) return value.map((item, index) => unmarked(item, [...path, `[${index}]`], tell));
  const assoc = newAssoc();
  for (const [marked, item] of Object.entries(value)) {
    const step = `.${withForeignBytes(marked)}`;
    assoc[unmark(marked, step)] = unmarked(item, [...path, step], tell);
  }
  return assoc;
}
