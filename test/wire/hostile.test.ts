import { describe, expect, test } from "vitest";
import { decodeEnvelope, encodeEnvelope, WireFormatError } from "../../src/wire/index.js";

const START = "<OPS_envelope><header><version>0.9</version></header><body><data_block><dt_assoc>";
const END = "</dt_assoc></data_block></body></OPS_envelope>";
const MANY = 50_000;
const LONG = 2_000_000;

const LAUGHS = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("\n");

// Each of these takes forever, or the stack, of a reader that goes about it the wrong way. The runner's time limit is
// the only clock here.
const HOSTILE: Record<string, string> = {
  "items nested without end": START + '<item key="a"><dt_assoc>'.repeat(MANY),
  "items nested deep and closed": `${START}${'<item key="a"><dt_assoc>'.repeat(MANY)}${"</dt_assoc></item>".repeat(MANY)}${END}`,
  "scalars nested deep": `${START}<item key="a">${"<dt_scalar>".repeat(MANY)}${"</dt_scalar>".repeat(MANY)}</item>${END}`,
  "unknown elements nested deep": `${START}${"<b>".repeat(MANY)}${"</b>".repeat(MANY)}${END}`,
  "a billion laughs": `<!DOCTYPE OPS_envelope [<!ENTITY l0 "lol">${LAUGHS}]>${START}<item key="a">&l20;</item>${END}`,
  "a DOCTYPE without end": `<!DOCTYPE OPS_envelope [${"<!ENTITY a 'b'>".repeat(MANY)}`,
  "a DOCTYPE of quotes": `<!DOCTYPE OPS_envelope ${"\"'\"'".repeat(MANY)}`,
  "an external entity": `<!DOCTYPE OPS_envelope [<!ENTITY x SYSTEM "file:///etc/passwd">]>${START}<item key="a">&x;</item>${END}`,
  "a huge attribute": `${START}<item key="${"a".repeat(LONG)}">x</item>${END}`,
  "a huge attribute without end": `${START}<item key="${"a".repeat(LONG)}`,
  "very many attributes": `${START}<item ${Array.from({ length: MANY }, (_, i) => `a${i}="b"`).join(" ")}>x</item>${END}`,
  "white space without end in a tag": `${START}<item${" ".repeat(LONG)}`,
  "a huge text": `${START}<item key="a">${"x".repeat(LONG)}</item>${END}`,
  "a huge text without end": `${START}<item key="a">${"x".repeat(LONG)}`,
  "white space without end": `${START}${" ".repeat(LONG)}`,
  "very many ampersands": `${START}<item key="a">${"&".repeat(LONG)}</item>${END}`,
  "a numeric reference without end": `${START}<item key="a">&#${"1".repeat(LONG)}</item>${END}`,
  "very many references": `${START}<item key="a">${"&#x41;".repeat(MANY)}</item>${END}`,
  "very many comments": `${START}${"<!-- -->".repeat(MANY)}${END}`,
  "comments that do not end": `${START}${"<!--".repeat(MANY)}`,
  "CDATA that does not end": `${START}<item key="a">${"<![CDATA[".repeat(MANY)}`,
  "very many line ends in CDATA": `${START}<item key="a"><![CDATA[${"\r".repeat(MANY)}]]></item>${END}`,
  "processing instructions that do not end": `${START}${"<?".repeat(MANY)}`,
  "declarations before the envelope": `${"<?xml ?>".repeat(MANY)}${START}${END}`,
  "brackets only": "<".repeat(MANY),
  "brackets in the envelope": `${START}${"<".repeat(MANY)}`,
  "quotes in a tag": `${START}<item ${"\"'".repeat(MANY)}`,
  "closing tags only": `${START}${"</item>".repeat(MANY)}`,
  "envelopes in a row": `${START}${END}`.repeat(1000),
  "envelopes in one another": START.repeat(10_000),
  "rows of ever new kinds": `${START}<item key="a"><dt_array>${Array.from({ length: 5000 }, (_, row) => `<item key="${row}"><dt_assoc>${'<item key="b">c</item>'.repeat(22)}<item key="k${row}">c</item></dt_assoc></item>`).join("")}`,
  "rows that break off": `${START}<item key="a"><dt_array>${`<item key="0"><dt_assoc>${'<item key="b">c</item>'.repeat(24)}</dt_assoc></item>`.repeat(5000)}`,
  "rows that are never alike": `${START}<item key="a"><dt_array>${Array.from(
    { length: 20_000 },
    (_, i) => `<item key="${-i}"><dt_assoc>${'<item key="b">c</item>'.repeat(i % 24)}</dt_assoc></item>`,
  ).join("")}</dt_array></item>${END}`,
  "very many keys": `${START}${Array.from({ length: MANY }, (_, i) => `<item key="k${i}">v</item>`).join("")}${END}`,
  "keys of one sparse array": `${START}<item key="a"><dt_array><item key="0">a</item><item key="999999999999">b</item></dt_array></item>${END}`,
  "keys that are taken": `${START}${["__proto__", "constructor", "prototype", "toString", "__defineGetter__"]
    .map((key) => `<item key="${key}"><dt_assoc><item key="polluted">yes</item></dt_assoc></item>`)
    .join("")}${END}`,
  "attributes that are taken": `${START}<item key="a" __proto__="b" constructor="c">x</item>${END}`,
  "elements that are taken": `${START}<__proto__>x</__proto__><toString>y</toString>${END}`,
};

describe("hostile documents end, and leave nothing behind", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();

  test.each(Object.keys(HOSTILE))("%s", (name) => {
    const document = HOSTILE[name]!;
    let size = 0;
    for (const form of [document, Buffer.from(document)]) {
      try {
        size = JSON.stringify(decodeEnvelope(form)).length;
      } catch (error) {
        expect(error).toBeInstanceOf(WireFormatError);
      }
    }
    // Nothing expands: what comes out is never larger than what went in.
    expect(size).toBeLessThanOrEqual(2 * document.length);
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect("polluted" in {}).toBe(false);
  });

  test("entities stay as written", () => {
    expect(decodeEnvelope(HOSTILE["a billion laughs"]!)).toEqual({ a: "&l20;" });
    expect(decodeEnvelope(HOSTILE["an external entity"]!)).toEqual({ a: "&x;" });
  });

  test.each([
    ["items nested deep and closed", "WIRE_TOO_DEEP"],
    ["scalars nested deep", "WIRE_TOO_DEEP"],
    ["unknown elements nested deep", "WIRE_TOO_DEEP"],
    ["a huge text without end", "WIRE_TRUNCATED"],
    ["comments that do not end", "WIRE_TRUNCATED"],
  ])("%s: %s", (name, code) => {
    expect(() => decodeEnvelope(HOSTILE[name]!)).toThrow(expect.objectContaining({ code }));
  });
});

test("a hostile value ends", () => {
  const wide = Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`k${i}`, "v"]));
  expect(decodeEnvelope(encodeEnvelope(wide))).toEqual(wide);
  const circular: unknown[] = [];
  for (let i = 0; i < 1000; i++) circular.push(circular);
  expect(() => encodeEnvelope({ circular } as never)).toThrow(WireFormatError);
});
