import { isAscii } from "node:buffer";

const utf8 = new TextDecoder("utf-8", { fatal: true });

// What windows-1252 has in place of the C1 controls 80-9F; the five undefined bytes keep their number. Spelt out,
// because some Node releases decode "windows-1252" as plain Latin-1.
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * The text of a reply: UTF-8, without a byte order mark. Bytes that are not UTF-8, although every reply declares it,
 * are read as windows-1252: data that old clients stored in Latin-1 may come back that way.
 */
export function textOfBytes(bytes: Uint8Array): string {
  // Most replies are, and then they are one copy away from being text.
  if (isAscii(bytes)) return latin1Of(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1Of(bytes).replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80]!);
  }
}

function latin1Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}
