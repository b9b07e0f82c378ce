import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/wire/authority.js";
import { textOfBytes, withForeignBytes } from "../../src/wire/bytes.js";
import { scanDocument } from "../../src/wire/scan.js";
import { data, runs, serverDocument, show, style } from "./support.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes read one by one, slowly: a sequence of UTF-8 where one begins, windows-1252 where none does. */
function reference(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => isCharacter(bytes.subarray(at, at + size), size));
    const single = new TextDecoder("windows-1252").decode(bytes.subarray(at, at + 1));
    text += length === undefined ? single : utf8.decode(bytes.subarray(at, at + length));
    at += length ?? 1;
  }
  return text;
}

function isCharacter(bytes: Uint8Array, size: number): boolean {
  try {
    return bytes.length === size && [...utf8.decode(bytes)].length === 1;
  } catch {
    return false;
  }
}

// Python's name for it is surrogateescape; Node's own "windows-1252" may be plain Latin-1, so C1 controls stay out.
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes.map((byte) => (byte < 0xa0 ? byte & 0x7f : byte)))),
  fc.constantFrom("é", "💀", "\u{1f480}\u{10ffff}", "株", "\ufffd").map((text) => Buffer.from(text)),
);
const bytes = fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.concat(pieces));

describe("the bytes of a reply", () => {
  test("are UTF-8 wherever they can be, and windows-1252 where not", () => {
    fc.assert(
      fc.property(bytes, (given) => {
        const { text, hasForeign } = textOfBytes(given);
        const read = hasForeign ? withForeignBytes(text) : text;
        expect(read).toBe(reference(given).replace(/^\ufeff/, ""));
      }),
      runs(2000),
    );
  });

  test("mean the same to both readers, with bytes of any kind in the texts", () => {
    fc.assert(
      fc.property(
        data,
        style,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0x80, max: 0xff })), { maxLength: 6 }),
        (value, manner, strays) => {
          let document = Buffer.from(serverDocument(value, manner));
          for (const [at, byte] of strays) {
            const place = document.indexOf(">", at % document.length) + 1;
            document = Buffer.concat([document.subarray(0, place), Buffer.from([byte]), document.subarray(place)]);
          }
          const { text } = textOfBytes(document);
          const scanned = scanDocument(text);
          if (scanned !== undefined) expect(show(scanned)).toBe(show(readDocument(text)));
        },
      ),
      runs(300),
    );
  });
});
