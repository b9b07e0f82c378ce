import { isAscii } from "node:buffer";

const utf8 = new TextDecoder("utf-8", { fatal: true });

// What windows-1252 has in place of the C1 controls 80-9F; the five undefined bytes keep their number. Spelt out,
// because some Node releases decode "windows-1252" as plain Latin-1.
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** A sequence of UTF-8 for one character beyond ASCII, or a byte that belongs to none, in bytes read as Latin-1. */
const SEQUENCE =
  /[\xc2-\xdf][\x80-\xbf]|(?:\xe0[\xa0-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]|\xed[\x80-\x9f])[\x80-\xbf]|(?:\xf0[\x90-\xbf]|[\xf1-\xf3][\x80-\xbf]|\xf4[\x80-\x8f])[\x80-\xbf]{2}|[\x80-\xff]/g;

/** A byte that was not UTF-8, as the lone half of a surrogate pair: no character that a document can hold. */
const FOREIGN = 0xdc00;
const FOREIGN_BYTES = /[\udc80-\udcff]/gu;

/** The text of a reply, and whether it holds foreign bytes. */
export interface DecodedBytes {
  readonly text: string;
  readonly hasForeign: boolean;
}

/**
 * The text of a reply: UTF-8, without a byte order mark. Every reply declares it, but data that old clients stored in
 * Latin-1 may come back that way beside it. Such bytes are marked, one by one, so that what holds them can be told; the
 * rest is read as what it is.
 */
export function textOfBytes(bytes: Uint8Array): DecodedBytes {
  // Most replies are, and then they are one copy away from being text.
  if (isAscii(bytes)) return { text: latin1Of(bytes), hasForeign: false };
  try {
    return { text: utf8.decode(bytes), hasForeign: false };
  } catch {
    const marked = latin1Of(bytes).replace(SEQUENCE, (found) =>
      found.length === 1
        ? String.fromCharCode(FOREIGN + found.charCodeAt(0))
        : Buffer.from(found, "latin1").toString("utf8"),
    );
    return { text: marked.replace(/^\ufeff/, ""), hasForeign: true };
  }
}

/** The text that marked bytes stand for: windows-1252. The very same text when there are none. */
export function withForeignBytes(text: string): string {
  return text.replace(FOREIGN_BYTES, (mark) => {
    const byte = mark.charCodeAt(0) - FOREIGN;
    return byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte);
  });
}

function latin1Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}
