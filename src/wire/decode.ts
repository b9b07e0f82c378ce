import { readDocument } from "./authority.js";
import { textOfBytes } from "./bytes.js";
import { WireFormatError } from "./error.js";
import { MAX_BYTES } from "./limits.js";
import { scanDocument } from "./scan.js";
import type { OpsValue } from "./value.js";

/** Settings of {@link decodeEnvelope}. */
export interface DecodeOptions {
  /** The largest document accepted, in bytes (for text, in UTF-16 units). 32 MiB unless given. */
  readonly maxBytes?: number;
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
 * @param document The body of the reply. Bytes are UTF-8, or windows-1252 when they are not valid UTF-8.
 * @throws WireFormatError `WIRE_NOT_AN_ENVELOPE` for a document of another kind, `WIRE_TRUNCATED` for one that is cut
 * off, `WIRE_MALFORMED` for one that is not well-formed, `WIRE_TOO_DEEP` beyond 64 levels, `WIRE_TOO_LARGE`.
 * @see https://domains.opensrs.guide/docs/protocol-message-structure
 */
export function decodeEnvelope(document: string | Uint8Array, options: DecodeOptions = {}): OpsValue {
  const { maxBytes = MAX_BYTES } = options;
  if (document.length > maxBytes) {
    throw new WireFormatError("WIRE_TOO_LARGE", `The document is larger than the ${maxBytes} bytes allowed.`);
  }
  const text = typeof document === "string" ? document : textOfBytes(document);
  return scanDocument(text) ?? readDocument(text);
}
