import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/wire/authority.js";
import { decodeEnvelope, WireFormatError, type WireFormatErrorCode } from "../../src/wire/index.js";
import { scanDocument } from "../../src/wire/scan.js";
import { items, reply, show } from "./support.js";

function refusal(document: string | Uint8Array, options?: { maxBytes: number }): WireFormatErrorCode {
  try {
    decodeEnvelope(document, options);
  } catch (error) {
    if (error instanceof WireFormatError) return error.code;
    throw error;
  }
  throw new Error("it was read");
}

describe("what is refused", () => {
  const good = items('<item key="a">x</item>');
  test.each<[WireFormatErrorCode, string]>([
    ["WIRE_NOT_AN_ENVELOPE", ""],
    ["WIRE_NOT_AN_ENVELOPE", " \r\n"],
    ["WIRE_NOT_AN_ENVELOPE", "Bad gateway"],
    ["WIRE_NOT_AN_ENVELOPE", "<!doctype html><html><body>502</body></html>"],
    ["WIRE_NOT_AN_ENVELOPE", "<!DOCTYPE html>\n<html>"],
    ["WIRE_NOT_AN_ENVELOPE", "<!DOCTYPE html"],
    ["WIRE_NOT_AN_ENVELOPE", "<?xml version='1.0'?><methodResponse/>"],
    ["WIRE_NOT_AN_ENVELOPE", "<html><OPS_envelope></OPS_envelope></html>"],
    ["WIRE_NOT_AN_ENVELOPE", "<OPS_envelopes></OPS_envelopes>"],
    ["WIRE_NOT_AN_ENVELOPE", "<OPS_envelope/>"],
    ["WIRE_NOT_AN_ENVELOPE", "<OPS_envelope><body></body></OPS_envelope>"],
    ["WIRE_NOT_AN_ENVELOPE", reply("")],
    ["WIRE_NOT_AN_ENVELOPE", reply("just text")],
    ["WIRE_NOT_AN_ENVELOPE", reply("<item key='a'>x</item>")],
    ["WIRE_TRUNCATED", "<OPS_env"],
    ["WIRE_TRUNCATED", "<?xml version='1.0'"],
    ["WIRE_TRUNCATED", "<?xml version='1.0'?>"],
    ["WIRE_TRUNCATED", "<?xml version='1.0'?>\n<!DOCT"],
    ["WIRE_TRUNCATED", "<!DOCTYPE OPS_envelope SYSTEM 'ops"],
    ["WIRE_TRUNCATED", "<!DOCTYPE OPS_envelope [<!ENTITY x '"],
    ["WIRE_TRUNCATED", good.replace('"ops.dtd"', "\"ops.dtd'")],
    ["WIRE_TRUNCATED", good.slice(0, -1)],
    ["WIRE_TRUNCATED", good.slice(0, good.indexOf("</item>"))],
    ["WIRE_TRUNCATED", good.slice(0, good.indexOf('a">'))],
    ["WIRE_TRUNCATED", items('<item key="a"><![CDATA[x').replace("</OPS_envelope>", "")],
    ["WIRE_TRUNCATED", items("<!-- ").replace("</OPS_envelope>", "")],
    ["WIRE_MALFORMED", items('<item key="a">x</itme>')],
    ["WIRE_MALFORMED", items('<item key="a">x</dt_assoc>')],
    ["WIRE_MALFORMED", items('<item key="a>x</item>')],
    ["WIRE_MALFORMED", items("<item key=a>x</item>")],
    ["WIRE_MALFORMED", items("<item key>x</item>")],
    ["WIRE_MALFORMED", items('<item key="a" key="b">x</item>')],
    ["WIRE_MALFORMED", items('<item key="a"class="b">x</item>')],
    ["WIRE_MALFORMED", items('<item key="a">x < y</item>')],
    ["WIRE_MALFORMED", items('<item key="a">x')],
    ["WIRE_MALFORMED", items("<!ENTITY x 'y'>")],
    ["WIRE_MALFORMED", items("<!DOCTYPE OPS_envelope>")],
    ["WIRE_MALFORMED", items("<!DOCTYPE OPS_envelope/>")],
    ["WIRE_MALFORMED", items("<!x/>")],
    ["WIRE_MALFORMED", items("<!-- ")],
    ["WIRE_MALFORMED", items("<![CDATA[")],
    ["WIRE_MALFORMED", items("<constructor>x</constructor>")],
  ])("%s: %j", (code, document) => {
    expect(refusal(document)).toBe(code);
    expect(refusal(Buffer.from(document))).toBe(code);
    expect(scanDocument(document)).toBeUndefined();
  });

  test("a refusal never quotes the document", () => {
    const broken = items('<item key="auth_info">hunter2</item><hunter2>');
    expect(() => decodeEnvelope(broken)).toThrow(WireFormatError);
    try {
      decodeEnvelope(broken);
    } catch (error) {
      const { message, cause } = error as WireFormatError;
      expect(message).not.toContain("hunter2");
      expect(cause).toBeUndefined();
    }
  });

  test("documents beyond 64 levels, whichever way they are read", () => {
    const rows = Array.from(
      { length: 12 },
      (_, i) => `<item key="${i}"><dt_assoc><item key="a">x</item></dt_assoc></item>`,
    );
    /** Arrays in one another, the innermost a list, which is read in another way. */
    const nested = (arrays: number): string =>
      reply(
        `${'<dt_array><item key="0">'.repeat(arrays - 1)}<dt_array>${rows.join("")}${"</dt_array></item>".repeat(arrays - 1)}</dt_array>`,
      );
    expect(show(scanDocument(nested(63))!)).toBe(show(readDocument(nested(63))));
    for (const document of [nested(64), nested(65), nested(64).replaceAll("dt_assoc", "dt_array")]) {
      expect(refusal(document)).toBe("WIRE_TOO_DEEP");
      expect(scanDocument(document)).toBeUndefined();
    }
  });

  test("documents beyond the size allowed", () => {
    expect(refusal(good, { maxBytes: good.length - 1 })).toBe("WIRE_TOO_LARGE");
    expect(refusal(Buffer.from(good), { maxBytes: good.length - 1 })).toBe("WIRE_TOO_LARGE");
    expect(decodeEnvelope(good, { maxBytes: good.length })).toEqual({ a: "x" });
    expect(refusal(new Uint8Array(32 * 1024 * 1024 + 1))).toBe("WIRE_TOO_LARGE");
    expect(refusal(new Uint8Array(1024), { maxBytes: 1024 })).toBe("WIRE_NOT_AN_ENVELOPE");
  });
});

describe("where an envelope is broken", () => {
  const placeOf = (document: string) => {
    try {
      decodeEnvelope(document);
    } catch (error) {
      expect((error as Error).message).not.toMatch(/secret|cd/);
      return (error as WireFormatError).place;
    }
    throw new Error("it was read");
  };
  const head =
    '<?xml version="1.0"?>\n<!DOCTYPE OPS_envelope SYSTEM "ops.dtd">\r\n<!-- \n\n -->\n<OPS_envelope><body><data_block>';
  const tail = "</data_block></body></OPS_envelope>";
  const broken = (item: string) => `${head}\n<dt_assoc>\r\n<!-- \n -->${item}</dt_assoc>${tail}`;

  test.each<[string, string, { line: number; column: number } | undefined]>([
    ["a bare <", '<item key="a">secret<cd</item>', { line: 9, column: 25 }],
    ["a bare < before a quote", `<item key="a">secret<c"d</item>`, { line: 9, column: 25 }],
    ["another end", '<item key="a">secret</itme>', { line: 9, column: 25 }],
    ["an attribute without quotes", "<item key=cd>secret</item>", { line: 9, column: 5 }],
    ["a declaration", "<!ENTITY cd 'secret'>", { line: 9, column: 5 }],
  ])("%s", (_, item, place) => {
    expect(placeOf(broken(item))).toEqual(place);
  });

  test("is not told of one that is cut", () => {
    expect(placeOf(broken('<item key="a">x</item>').slice(0, -20))).toBeUndefined();
  });
});
