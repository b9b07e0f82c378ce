import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const decoders = { gzip: gunzipSync, "x-gzip": gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const;

/** Undoes a content encoding that nobody asked for; `undefined` when the result is larger than allowed or no such data. */
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
  return body.lastIndexOf(END) !== -1;
}

/** Whether a reply's first bytes are XML instead of an HTTP status line. */
export function looksLikeXml(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return bytes[at] === 0x3c;
}
