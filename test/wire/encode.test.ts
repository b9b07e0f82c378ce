import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { decodeEnvelope, encodeEnvelope, MAX_DEPTH, type OpsAssoc, WireFormatError } from "../../src/wire/index.js";

/** The data block of a document. */
function written(block: unknown): string {
  const document = encodeEnvelope(block as OpsAssoc);
  return document.slice(document.indexOf("<data_block>") + 12, document.indexOf("</data_block>"));
}

function fault(block: unknown): WireFormatError {
  try {
    encodeEnvelope(block as OpsAssoc);
  } catch (error) {
    if (error instanceof WireFormatError) return error;
    throw error;
  }
  throw new Error("it was written");
}

test("the whole document of a request", () => {
  const block = {
    protocol: "XCP",
    action: "LOOKUP",
    object: "DOMAIN",
    registrant_ip: "203.0.113.7",
    attributes: { domain: "example.com", nameserver_list: [{ name: "ns1.example.com" }, { name: "ns2.example.com" }] },
  };
  expect(encodeEnvelope(block)).toBe(
    "<?xml version='1.0' encoding='UTF-8' standalone='no' ?>\n" +
      "<!DOCTYPE OPS_envelope SYSTEM 'ops.dtd'>\n" +
      "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>" +
      '<item key="protocol">XCP</item><item key="action">LOOKUP</item><item key="object">DOMAIN</item>' +
      '<item key="registrant_ip">203.0.113.7</item>' +
      '<item key="attributes"><dt_assoc><item key="domain">example.com</item>' +
      '<item key="nameserver_list"><dt_array>' +
      '<item key="0"><dt_assoc><item key="name">ns1.example.com</item></dt_assoc></item>' +
      '<item key="1"><dt_assoc><item key="name">ns2.example.com</item></dt_assoc></item>' +
      "</dt_array></item></dt_assoc></item></dt_assoc></data_block></body></OPS_envelope>",
  );
});

describe("what is left out and what is not", () => {
  test.each<[string, unknown, string]>([
    ["undefined", { a: undefined, b: "1" }, '<dt_assoc><item key="b">1</item></dt_assoc>'],
    ["empty text", { a: "" }, '<dt_assoc><item key="a"></item></dt_assoc>'],
    ["zero", { a: "0" }, '<dt_assoc><item key="a">0</item></dt_assoc>'],
    ["an empty array", { a: [] }, '<dt_assoc><item key="a"><dt_array></dt_array></item></dt_assoc>'],
    ["an empty assoc", { a: {} }, '<dt_assoc><item key="a"><dt_assoc></dt_assoc></item></dt_assoc>'],
    ["an empty block", {}, "<dt_assoc></dt_assoc>"],
    [
      "undefined in an array, which leaves no hole",
      { a: ["x", undefined, "y"] },
      '<dt_assoc><item key="a"><dt_array><item key="0">x</item><item key="1">y</item></dt_array></item></dt_assoc>',
    ],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
    ["a hole", { a: ["x", , "y"] }, written({ a: ["x", "y"] })],
    ["an empty key", { "": "x" }, '<dt_assoc><item key="">x</item></dt_assoc>'],
    ["keys of numbers, which stay an assoc", { 1: "a", 0: "b" }, written({ "0": "b", "1": "a" })],
  ])("%s", (_, block, expected) => {
    expect(written(block)).toBe(expected);
  });

  test("inherited and hidden keys are not written, a key __proto__ is", () => {
    const block = Object.defineProperty({ ["__proto__"]: "data" }, "hidden", { value: "x", enumerable: false });
    expect(written(block)).toBe('<dt_assoc><item key="__proto__">data</item></dt_assoc>');
    expect(written(JSON.parse('{"__proto__": {"a": "b"}}'))).toBe(
      '<dt_assoc><item key="__proto__"><dt_assoc><item key="a">b</item></dt_assoc></item></dt_assoc>',
    );
  });

  test("plain objects of another realm and without a prototype are written", () => {
    expect(written(runInNewContext("({ a: [{ b: 'c' }] })"))).toBe(written({ a: [{ b: "c" }] }));
    expect(written(Object.assign(Object.create(null), { a: "b" }))).toBe(written({ a: "b" }));
  });
});

describe("characters", () => {
  test.each<[string, string, string]>([
    ["Smith & Sons", "Smith &amp; Sons", "Smith &amp; Sons"],
    [`<a b="c" d='e'>`, "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;", "&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;"],
    ["&amp;", "&amp;amp;", "&amp;amp;"],
    ["]]>", "]]&gt;", "]]&gt;"],
    ["a\r\nb\tc", "a&#13;\nb\tc", "a&#13;&#10;b&#9;c"],
    [" padded ", " padded ", " padded "],
    ["Zoë Łukasz 株式会社 😀", "Zoë Łukasz 株式会社 😀", "Zoë Łukasz 株式会社 😀"],
    ["\u007f\u0085\u2028\ufdd0\ufffd", "\u007f\u0085\u2028\ufdd0\ufffd", "\u007f\u0085\u2028\ufdd0\ufffd"],
  ])("%j", (text, asText, asKey) => {
    expect(written({ a: text })).toBe(`<dt_assoc><item key="a">${asText}</item></dt_assoc>`);
    expect(written({ [text]: "a" })).toBe(`<dt_assoc><item key="${asKey}">a</item></dt_assoc>`);
    expect(Object.entries(decodeEnvelope(encodeEnvelope({ [text]: text })))).toEqual([[text, text]]);
  });

  const forbidden = [0, 1, 8, 0xb, 0xc, 0xe, 0x1f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff];
  test.each(forbidden.map((unit) => [unit.toString(16).toUpperCase().padStart(4, "0"), unit]))(
    "U+%s is refused",
    (code, unit) => {
      for (const text of [String.fromCharCode(unit), `hunter2${String.fromCharCode(unit)}& more`]) {
        const error = fault({ attributes: { contact_set: { owner: { org_name: text } } } });
        expect(error.code).toBe("WIRE_FORBIDDEN_CHARACTER");
        expect(error.path).toBe("attributes.contact_set.owner.org_name");
        expect(error.message).toContain(`attributes.contact_set.owner.org_name: the text holds`);
        expect(error.message).toContain(`U+${code}`);
        expect(error.message).not.toContain("hunter2");
        expect(fault({ attributes: { [text]: "x" } }).message).toContain("the key holds");
      }
    },
  );

  test("every character is either carried or refused, as XML 1.0 has it", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit);
      const allowed = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd]$/.test(text);
      if (!allowed) expect(fault({ a: text }).code, `U+${unit.toString(16)}`).toBe("WIRE_FORBIDDEN_CHARACTER");
      else if (Object.entries(decodeEnvelope(encodeEnvelope({ [text]: text }))).join() !== `${text},${text}`) {
        expect.fail(`U+${unit.toString(16)} is lost`);
      }
    }
    expect(written({ a: "\u{10000}\u{1fffe}\u{10ffff}" })).toContain(">\u{10000}\u{1fffe}\u{10ffff}<");
    expect(fault({ a: "\udc00\ud800" }).code).toBe("WIRE_FORBIDDEN_CHARACTER");
  });
});

describe("what is no value", () => {
  class Contact {
    email = "owner@example.com";
  }
  test.each<[string, unknown, string]>([
    ["a number", 5, "a number"],
    ["a boolean", false, "a boolean"],
    ["null", null, "null"],
    ["a bigint", 5n, "a bigint"],
    ["a function", () => "x", "a function"],
    ["a symbol", Symbol("x"), "a symbol"],
    ["a Date", new Date(0), "an instance of Date"],
    ["a Map", new Map(), "an instance of Map"],
    ["bytes", Buffer.from("x"), "an instance of Buffer"],
    ["a boxed string", new String("x"), "an instance of String"],
    ["a class instance", new Contact(), "an instance of Contact"],
  ])("%s", (_, value, kind) => {
    const error = fault({ attributes: { "expiration date": [{ a: "x" }, { b: value }] } });
    expect(error).toMatchObject({
      name: "WireFormatError",
      code: "WIRE_NOT_A_VALUE",
      path: 'attributes["expiration date"][1].b',
      message: `attributes["expiration date"][1].b is ${kind}, which the OPS format cannot express: write it as text.`,
    });
  });

  test.each([["text"], [["an array"]], [null], [undefined], [new Date(0)]])("%j is no data block", (block) => {
    expect(fault(block)).toMatchObject({ code: "WIRE_NOT_A_VALUE", path: "" });
    expect(fault(block).message).toMatch(/^The data block is .+: pass the data block as a plain object\.$/);
  });

  test("the path after a sibling, in an array with a hole, and with long or odd keys", () => {
    expect(fault({ a: { b: { c: "d" } }, e: 1 }).path).toBe("e");
    expect(fault({ a: [undefined, "x", 1] }).path).toBe("a[2]");
    expect(fault({ "a.b": { '"\u0007': 1 } }).path).toBe('["a.b"]["\\"\\u0007"]');
    expect(fault({ ["k".repeat(5000)]: 1 }).path!.length).toBeLessThan(80);
  });
});

describe("limits", () => {
  function nested(levels: number): OpsAssoc {
    let value: OpsAssoc = { a: "x" };
    for (let level = 1; level < levels; level++) value = level % 2 === 0 ? { a: value } : { a: value };
    return value;
  }

  test("64 levels are written and read, 65 are refused", () => {
    expect(decodeEnvelope(encodeEnvelope(nested(MAX_DEPTH)))).toEqual(nested(MAX_DEPTH));
    expect(fault(nested(MAX_DEPTH + 1)).code).toBe("WIRE_TOO_DEEP");
  });

  test("circular values end in an error", () => {
    const block: Record<string, unknown> = { attributes: { list: [] as unknown[] } };
    (block.attributes as { list: unknown[] }).list.push(block.attributes);
    expect(fault(block)).toMatchObject({ code: "WIRE_TOO_DEEP" });
    expect(fault(block).message).toMatch(
      /^attributes\.list\[0\]\.list.* nests deeper than 64 levels: is the value circular\?$/,
    );
  });

  test("values shared so that they would multiply without end are refused", () => {
    let value: unknown = {};
    for (let level = 0; level < 60; level++) value = { a: value, b: value };
    expect(fault(value).code).toBe("WIRE_TOO_LARGE");
  });

  test("the limit counts bytes", () => {
    // Longer than a string can be: it must end on the way.
    expect(fault({ a: Array(600_000).fill("x".repeat(1000)) }).code).toBe("WIRE_TOO_LARGE");
    expect(fault({ a: "é".repeat(16 * 1024 * 1024) }).code).toBe("WIRE_TOO_LARGE");
    expect(encodeEnvelope({ a: "e".repeat(16 * 1024 * 1024) }).length).toBeGreaterThan(16 * 1024 * 1024);
  });
});
