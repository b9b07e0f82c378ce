import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/wire/authority.js";
import { decodeEnvelope, encodeEnvelope, type OpsValue, WireFormatError } from "../../src/wire/index.js";
import { scanDocument } from "../../src/wire/scan.js";
import { mutated } from "./mutate.js";
import { block, data, oracleRead, oracleWrite, runs, serverDocument, show, style, suitsOracle } from "./support.js";

describe("a request", () => {
  test("is read back as the value it was written from", () => {
    fc.assert(
      fc.property(block, (data) => {
        const document = encodeEnvelope(data);
        expect(show(decodeEnvelope(document))).toBe(show(data));
        expect(show(decodeEnvelope(Buffer.from(document)))).toBe(show(data));
        expect(show(readDocument(document))).toBe(show(data));
      }),
      runs(300),
    );
  });

  test("means the same to an unrelated XML library", () => {
    fc.assert(
      fc.property(block.filter(suitsOracle), (data) => {
        expect(show(oracleRead(encodeEnvelope(data)))).toBe(show(data));
      }),
      runs(100),
    );
  });

  test("is well-formed and holds no bare white space a parser would change", () => {
    fc.assert(
      fc.property(block, (data) => {
        const document = encodeEnvelope(data);
        expect(document).not.toContain("\r");
        expect(document.match(/"[^"]*"/g)?.filter((attribute) => /[\t\n<>']/.test(attribute)) ?? []).toEqual([]);
        expect(document.endsWith("</OPS_envelope>")).toBe(true);
      }),
      runs(100),
    );
  });
});

describe("a reply", () => {
  test("is read as the value it was written from, in whatever style", () => {
    fc.assert(
      fc.property(data, style, (value, manner) => {
        expect(show(decodeEnvelope(serverDocument(value, manner)))).toBe(show(value));
      }),
      runs(400),
    );
  });

  test("of an unrelated XML library is read as the value it wrote", () => {
    fc.assert(
      fc.property(block.filter(suitsOracle), (data) => {
        expect(show(decodeEnvelope(oracleWrite(data)))).toBe(show(data));
      }),
      runs(100),
    );
  });

  test("in the server's own style takes the short way", () => {
    fc.assert(
      fc.property(block, style, (data, manner) => {
        const plain = { ...manner, plain: true };
        fc.pre(!hasKey(data, /[<&"\t\n\r]/));
        expect(show(scanDocument(serverDocument(data, plain))!)).toBe(show(data));
      }),
      runs(200),
    );
  });
});

describe("any document, also a broken one", () => {
  test("is read the same by the scanner and by the authority, or by neither", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        const scanned = scanDocument(document);
        if (scanned === undefined) return;
        expect(show(scanned)).toBe(show(readDocument(document)));
      }),
      runs(1500),
    );
  });

  test("gives a value or a WireFormatError, nothing else", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        expect(outcome(document)).toBe(outcome(document));
      }),
      runs(500),
    );
  });

  test("as bytes means what it means as text", () => {
    fc.assert(
      fc.property(mutated, (document) => {
        // Lone surrogates are no text that bytes could carry.
        fc.pre(!/\p{Surrogate}/u.test(document));
        expect(outcome(Buffer.from(document))).toBe(outcome(document.replace(/^\uFEFF/, "")));
      }),
      runs(300),
    );
  });

  test("of bytes that were changed gives a value or a WireFormatError", () => {
    fc.assert(
      fc.property(
        data,
        style,
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 5 }),
        (data, manner, changes) => {
          const bytes = Buffer.from(serverDocument(data, manner));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          outcome(bytes);
        },
      ),
      runs(300),
    );
  });
});

test("a document that is cut off is refused wherever it is cut", () => {
  fc.assert(
    fc.property(block, style, fc.double({ min: 0, max: 1, noNaN: true }), (data, manner, at) => {
      const document = serverDocument(data, manner);
      const cut = document.slice(0, Math.floor(at * document.length));
      fc.pre(cut.length < document.length);
      expect(() => decodeEnvelope(cut)).toThrow(WireFormatError);
      const begun = /^[^<]*<(?:\?xml|OPS_envelope)[\s\S]*<OPS_envelope>/.test(cut);
      const ended = cut.includes("</OPS_envelope>");
      if (begun && !ended) expect(outcome(cut)).toBe("WIRE_TRUNCATED");
    }),
    runs(300),
  );
});

function outcome(document: string | Uint8Array): string {
  try {
    return show(decodeEnvelope(document));
  } catch (error) {
    if (error instanceof WireFormatError) return error.code;
    throw error;
  }
}

function hasKey(data: OpsValue, pattern: RegExp): boolean {
  if (typeof data === "string") return false;
  return Object.entries(data).some(([key, inner]) => pattern.test(key) || hasKey(inner, pattern));
}
