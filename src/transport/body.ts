import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const decoders = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const;

/** Undoes a content encoding that nobody asked for; `undefined` when the result is larger than allowed. */
export function decodeBody(body: Buffer, encoding: string | undefined, maxBytes: number): Buffer | undefined {
  const decode = decoders[encoding?.trim().toLowerCase() as keyof typeof decoders];
  if (!decode) return body;
  try {
    return decode(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    // Not what the header says: the bytes as they came tell the reader more than a decompression error.
    return body;
  }
}

const END = Buffer.from("</OPS_envelope>");

/** The whole envelope has come, even if the connection did not end as HTTP wants it. */
export function isWholeEnvelope(body: Buffer): boolean {
  const start = body.length - END.length;
  // The search is for what stands after the end, which is rare.
  return (start >= 0 && END.compare(body, start) === 0) || body.lastIndexOf(END) !== -1;
}

/**
 * The reply in what an HTTP parser refused: all of it when there is no status line, or when it is whole anyway. What
 * follows a bad header is a piece only, and must not be taken for bare XML.
 */
export function refusedByParser({ message = "" }: { readonly message?: string }, received: Buffer): Buffer {
  return message.includes("Expected HTTP/") || isWholeEnvelope(received) ? received : Buffer.alloc(0);
}

/** The first byte of a reply that is neither white space nor part of a byte order mark, if it has come. */
export function firstByteOf(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < 3 && bytes[at] === BYTE_ORDER_MARK[at]) at++;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return bytes[at];
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The byte that markup begins with, and no HTTP status line. */
export const LESS_THAN = 0x3c;
