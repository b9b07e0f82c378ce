import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/wire/authority.js";
import { decodeEnvelope, type OpsValue } from "../../src/wire/index.js";
import { scanDocument } from "../../src/wire/scan.js";
import { array, items, reply, show } from "./support.js";

/** A value of one assoc with the key `a`. */
function a(value: OpsValue): OpsValue {
  return { a: value };
}

test("a reply as the server writes it, by the short way", () => {
  const document = items(`<item key="protocol">XCP</item>
    <item key="object">DOMAIN</item>
    <item key="response_text">Can&apos;t find transfer request.</item>
    <item key="action">REPLY</item>
    <item key="attributes">
     <dt_assoc>
      <item key="status">available</item>
      <item key="tld_data"></item>
      <item key="notes">
       <dt_array>
       </dt_array>
      </item>
      <item key="registration expiration date">2026-01-02 03:04:05</item>
     </dt_assoc>
    </item>
    <item key="is_success">1</item>`);
  const expected = {
    protocol: "XCP",
    object: "DOMAIN",
    response_text: "Can't find transfer request.",
    action: "REPLY",
    attributes: {
      status: "available",
      tld_data: "",
      notes: [],
      "registration expiration date": "2026-01-02 03:04:05",
    },
    is_success: "1",
  };
  expect(show(decodeEnvelope(document))).toBe(show(expected));
  expect(show(scanDocument(document)!)).toBe(show(expected));
});

const READ: Record<string, [document: string, value: OpsValue][]> = {
  "empty items": [
    [items('<item key="a"></item>'), a("")],
    [items('<item key="a"/>'), a("")],
    [items('<item key="a" />'), a("")],
    [items(""), {}],
    [reply("<dt_assoc/>"), {}],
    [reply("<dt_array></dt_array>"), []],
    [items('<item key="a"><dt_array/></item>'), a([])],
  ],
  "text, untrimmed": [
    [items('<item key="a"> 12-DEC-2004 </item>'), a(" 12-DEC-2004 ")],
    [items('<item key="a">\n</item>'), a("\n")],
    [items('<item key="a">a\r\nb\rc\td</item>'), a("a\r\nb\rc\td")],
    [items('<item key="a"><![CDATA[a\r\nb\r]]></item>'), a("a\r\nb\r")],
    [items('<item key="a">00123</item>'), a("00123")],
    [items('<item key="a">1e3</item>'), a("1e3")],
    [items('<item key="a">true</item>'), a("true")],
    [items('<item key="a">Zoë 株式会社 😀</item>'), a("Zoë 株式会社 😀")],
    [items('<item key="a">a > b ]]> c "d" \'e\'</item>'), a("a > b ]]> c \"d\" 'e'")],
  ],
  references: [
    [items('<item key="a">&lt;&gt;&amp;&quot;&apos;</item>'), a("<>&\"'")],
    [items('<item key="a">&#65;&#x42;&#x1F600;&#0067;</item>'), a("AB😀C")],
    [items('<item key="a">&amp;lt;</item>'), a("&lt;")],
    [items('<item key="a">&amp;#65;</item>'), a("&#65;")],
    [items('<item key="a">&#38;#65;</item>'), a("&#65;")],
    [items('<item key="a">&#13;&#10;</item>'), a("\r\n")],
    [items('<item key="&lt;&#65;&amp;&quot;">x</item>'), { '<A&"': "x" }],
  ],
  "references that name nothing, as they stand": [
    [items('<item key="a">&eacute; &copyright; &AMP;</item>'), a("&eacute; &copyright; &AMP;")],
    [items('<item key="a">AT&T & Sons &</item>'), a("AT&T & Sons &")],
    [
      items('<item key="a">&#xD800;&#x110000;&#99999999999;&#X41;&#;&#x;</item>'),
      a("&#xD800;&#x110000;&#99999999999;&#X41;&#;&#x;"),
    ],
    [items('<item key="a&b">x</item>'), { "a&b": "x" }],
    [items('<item key="a">&am<!-- -->p;</item>'), a("&amp;")],
    [items('<item key="a">&am<![CDATA[p;]]></item>'), a("&amp;")],
  ],
  "control characters": [
    [items('<item key="a">x\u0001\u000b\u0000y</item>'), a("x\u0001\u000b\u0000y")],
    [items('<item key="a">&#1;&#0;</item>'), a("\u0001\u0000")],
    [items('<item key="a\u0001">x</item>'), { "a\u0001": "x" }],
  ],
  "CDATA, comments and processing instructions": [
    [items('<item key="a"><![CDATA[<b>&amp;</b>]]></item>'), a("<b>&amp;</b>")],
    [items('<item key="a">1<![CDATA[2]]>&#51;<![CDATA[]]>4</item>'), a("1234")],
    [items('<item key="a">x<!-- <item key="b"> -->y<?pi " ?>z</item>'), a("xyz")],
    [items('<!-- " --><item key="a">x</item><?pi \' ?>'), a("x")],
    [items('<item key="a">x</item><!-- </OPS_envelope> -->'), a("x")],
    [items('<item key="a"><![CDATA[</OPS_envelope>]]></item>'), a("</OPS_envelope>")],
  ],
  "what an item holds": [
    [items('<item key="a">text<dt_assoc><item key="b">c</item></dt_assoc>more</item>'), a({ b: "c" })],
    [items('<item key="a"><dt_array/><dt_assoc/></item>'), a([])],
    [items('<item key="a"><dt_scalar> x </dt_scalar></item>'), a(" x ")],
    [items('<item key="a"> <dt_scalarref>x</dt_scalarref> </item>'), a("x")],
    [items('<item key="a"><dt_scalar><dt_array/></dt_scalar></item>'), a([])],
    [items('<item key="a">one <b>two <i>three</i></b>!</item>'), a("one two three!")],
    [items('<item class="A::B" key="a">x</item>'), a("x")],
    [items("<item key='a' >x</item >"), a("x")],
    [items('<item\tkey\n=\n"a"\n>x</item>'), a("x")],
    [items('<item key="a\tb\nc\r\nd">x</item>'), { "a b c d": "x" }],
    [items('<item key="a/">x</item>'), { "a/": "x" }],
    [items('<item key=">">x</item>'), { ">": "x" }],
    [items("<item key='>&lt;\"'>x</item>"), { '><"': "x" }],
    [items('<item key="\'>&lt;" >x</item>'), { "'><": "x" }],
    [items("<item>x</item>"), { "": "x" }],
  ],
  "what a container holds": [
    [items('ignored <item key="a">x</item> & ignored <b>too</b>'), a("x")],
    [reply('<dt_assoc><dt_assoc><item key="a">x</item></dt_assoc></dt_assoc>'), a("x")],
    [reply("<dt_array><dt_scalar>x</dt_scalar></dt_array>"), "x"],
    [items('<dt_assoc><item key="b">y</item></dt_assoc><item key="a">x</item><dt_array/>'), a("x")],
    [items('<item key="a">1</item><item key="b">2</item><item key="a">3</item>'), { a: "3", b: "2" }],
    [items('<item key="1">b</item><item key="0">a</item>'), { 0: "a", 1: "b" }],
  ],
  "arrays by the numbers of their keys": [
    [array('<item key="0">a</item><item key="1">b</item>'), ["a", "b"]],
    [array('<item key="2">c</item><item key="0">a</item><item key="1">b</item>'), ["a", "b", "c"]],
    [array('<item key="10">b</item><item key="9">a</item><item key="100">c</item>'), ["a", "b", "c"]],
    [array('<item key="7">b</item><item key="3">a</item>'), ["a", "b"]],
    [array('<item key="1">b</item><item key="0">a</item><item key="1">c</item>'), ["a", "b", "c"]],
    [array('<item key="007">b</item><item key="06">a</item>'), ["a", "b"]],
    [array('<item key="1">a</item><item key="x">b</item><item key="0">c</item>'), ["a", "b", "c"]],
    [array('<item key="1">a</item><item key="0">b</item><item key="x">c</item>'), ["a", "b", "c"]],
    [array('<item key="1">a</item><item key="-1">b</item><item key="">c</item>'), ["a", "b", "c"]],
    [array('<item key="1">a</item><item>b</item><item key="0">c</item>'), ["a", "b", "c"]],
    [array('<item key="9007199254740993">a</item><item key="0">b</item>'), ["a", "b"]],
  ],
  "a scalar as the whole value": [
    [reply("<dt_scalar> x &amp; y </dt_scalar>"), " x & y "],
    [reply("<dt_scalarref>x</dt_scalarref>"), "x"],
    [reply("<dt_scalar/>"), ""],
  ],
  "what stands around the envelope": [
    [`\uFEFF${items('<item key="a">x</item>')}`, a("x")],
    [`\r\n \r\n${items('<item key="a">x</item>')}\n\0\0`, a("x")],
    [`HTTP/1.1 200 OK\r\n\r\n${items('<item key="a">x</item>')}`, a("x")],
    [items('<item key="a">x</item>') + items('<item key="a">y</item>'), a("x")],
    [`${items('<item key="a">x</item>')}<html><body>`, a("x")],
    [items('<item key="a">x</item>').replace(/^.*\n.*\n/, ""), a("x")],
    [items('<item key="a">x</item>').replace(/^.*\n.*\n/, "<!-- < --><?a b?>"), a("x")],
    [
      items('<item key="a">&x;&copyright;</item>').replace(
        /<!DOCTYPE.*\n/,
        `<!DOCTYPE OPS_envelope [<!ENTITY x "<OPS_envelope>]>"><!-- ' ]> --><!ENTITY y SYSTEM 'file:///etc/passwd'><?p ]> ?>]>`,
      ),
      a("&x;&copyright;"),
    ],
  ],
  "the envelope's own parts": [
    [items('<item key="a">x</item>').replace("</header>", "<msg_id>1</msg_id></header>"), a("x")],
    [items('<item key="a">x</item>').replace(/<header>[\s\S]*<\/header>/, ""), a("x")],
    [items('<item key="a">x</item>').replace("<OPS_envelope>", "<OPS_envelope\n version='1'>"), a("x")],
    [items('<item key="a">x</item>').replace(/\n */g, ""), a("x")],
    [items('<item key="a">x</item>').replace(/\n/g, "\r\n"), a("x")],
  ],
};

describe.each(Object.entries(READ))("%s", (_, cases) => {
  test.each(cases)("%j", (document, value) => {
    expect(show(decodeEnvelope(document))).toBe(show(value));
    expect(show(decodeEnvelope(Buffer.from(document)))).toBe(show(value));
    expect(show(readDocument(document))).toBe(show(value));
  });
});

describe("bytes", () => {
  const zoe = items('<item key="a">Zoë</item>');

  test("are UTF-8, with or without a byte order mark, also as a part of a buffer", () => {
    const bytes = new TextEncoder().encode(zoe);
    expect(decodeEnvelope(bytes)).toEqual({ a: "Zoë" });
    expect(decodeEnvelope(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]))).toEqual({ a: "Zoë" });
    const surrounded = Buffer.concat([Buffer.from("\xff\xff", "latin1"), bytes, Buffer.from("\xff", "latin1")]);
    expect(decodeEnvelope(surrounded.subarray(2, -1))).toEqual({ a: "Zoë" });
  });

  test("are windows-1252 when they are not UTF-8", () => {
    expect(decodeEnvelope(Buffer.from(zoe, "latin1"))).toEqual({ a: "Zoë" });
    const [before, after] = zoe.split("ë");
    const high = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
    const bytes = Buffer.concat([Buffer.from(before!), high, Buffer.from(after!)]);
    const { a: text } = decodeEnvelope(bytes) as { a: string };
    expect(text.slice(0, 34)).toBe("Zo€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ");
    expect(text.slice(34)).toBe(Buffer.from(high.slice(32)).toString("latin1"));
  });

  test("that are not UTF-8 change nothing but themselves, and their places are told", () => {
    const block = {
      "cit\xe9": "M\u00fcller",
      list: ["ok", { name: "Andr\xe9" }, "\x93so\x94"],
      jp: "株式会社💀😀",
      end: "",
    };
    // What is above 7F here is one byte in the document; the rest is UTF-8.
    const document = items(
      '<item key="cit\xe9">M\u00fcller</item>'.replace("\u00fc", "@ue@") +
        '<item key="list"><dt_array><item key="0">ok</item><item key="1"><dt_assoc><item key="name">Andr\xe9</item></dt_assoc></item><item key="2">\x93so\x94</item></dt_array></item>' +
        '<item key="jp">@jp@</item><item key="end"></item>',
    );
    const utf8 = (text: string) => Buffer.from(text).toString("latin1");
    const bytes = Buffer.from(document.replace("@ue@", utf8("ü")).replace("@jp@", utf8(block.jp)), "latin1");
    const paths: string[] = [];
    const value = decodeEnvelope(bytes, { onForeignBytes: (path) => paths.push(path) });
    expect(value).toEqual({ ...block, list: ["ok", { name: "André" }, "“so”"] });
    expect(paths).toEqual(["cité", "list[1].name", "list[2]"]);
  });

  test("of every kind of broken UTF-8 are read one by one", () => {
    const text = (...given: number[]) => {
      const [before, after] = zoe.split("ë");
      const { a } = decodeEnvelope(Buffer.concat([Buffer.from(before!), Buffer.from(given), Buffer.from(after!)])) as {
        a: string;
      };
      return a.slice(2);
    };
    expect(text(0xc0, 0xaf)).toBe("À¯");
    expect(text(0xe0, 0x80, 0xaf)).toBe("à€¯");
    expect(text(0xed, 0xa0, 0x80)).toBe("í\u00a0€");
    expect(text(0xf4, 0x90, 0x80, 0x80)).toBe("ô\x90€€");
    expect(text(0xf0, 0x9f, 0x92)).toBe("ðŸ’");
    expect(text(0xe9, 0xc3, 0xa9)).toBe("éé");
    expect(text(0xff, 0xef, 0xbf, 0xbd)).toBe("ÿ\ufffd");
  });

  test("that are UTF-8 are read well after some that were not", () => {
    decodeEnvelope(Buffer.from(zoe, "latin1"));
    expect(decodeEnvelope(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(zoe)]))).toEqual({ a: "Zoë" });
  });
});

describe("long lists", () => {
  /** Rows as the server writes them; `each` may change the items of one. */
  function rows(count: number, each: (items: string[], row: number) => string[] = (list) => list): string {
    const row = (i: number): string => {
      const usual = [`<item key="name">d${i}.com</item>`, `<item key="expiredate">2026-01-0${i % 9} &amp; ${i}</item>`];
      return `<item key="${i}">\n <dt_assoc>\n  ${each(usual, i).join("\n  ")}\n </dt_assoc>\n</item>`;
    };
    return array(Array.from({ length: count }, (_, i) => row(i)).join("\n"));
  }

  test.each<[string, (items: string[], row: number) => string[]]>([
    ["rows all alike", (list) => list],
    ["rows with items in another order", (list, i) => (i % 3 === 0 ? list.toReversed() : list)],
    ["rows with more items", (list, i) => (i % 11 === 0 ? [...list, '<item key="x">y</item>'] : list)],
    ["rows with an array", (list, i) => (i === 20 ? [...list, '<item key="x"><dt_array/></item>'] : list)],
    [
      "rows with nested rows",
      (list, i) => [...list, `<item key="x"><dt_assoc><item key="${i}">z</item></dt_assoc></item>`],
    ],
    ["empty rows", (list, i) => (i % 2 === 0 ? [] : list)],
    ["rows of two kinds in turn", (list, i) => (i % 2 === 0 ? list : [...list, '<item key="x">y</item>'])],
    ["rows of more kinds than are kept", (list, i) => [...list, `<item key="x${i % 12}">y</item>`]],
    [
      "rows with keys that mean something in an expression",
      (list) => [...list, '<item key="(a.b)[1]+$^|\\d{2}*?/-">y</item>'],
    ],
    [
      "rows with a key that an expression would find in another",
      (list, i) => [...list, `<item key="a${i === 9 ? "." : "x"}b">y</item>`],
    ],
    ["rows with keys too long to look for", (list) => [...list, `<item key="${"k".repeat(2000)}">y</item>`]],
    ["rows with a key twice", (list) => [...list, '<item key="name">last</item>']],
    [
      "rows of very many items",
      (list) => [...list, ...Array.from({ length: 40 }, (_, i) => `<item key="k${i}">${i}</item>`)],
    ],
    [
      "keys that are no property names elsewhere",
      (list) => [...list, '<item key="__proto__">p</item>', '<item key="7">n</item>'],
    ],
  ])("%s", (_, each) => {
    const document = rows(50, each);
    const value = decodeEnvelope(document) as OpsValue[];
    expect(value).toHaveLength(50);
    expect(show(value)).toBe(show(readDocument(document)));
  });

  test("rows in another order are sorted", () => {
    const document = rows(50);
    const shuffled = document.replace(
      /key="(\d+)">\n <dt_assoc>/g,
      (_, i) => `key="${(Number(i) * 7) % 50}">\n <dt_assoc>`,
    );
    const names = (decodeEnvelope(shuffled) as { name: string }[]).map((row) => row.name);
    expect(names[7]).toBe("d1.com");
    expect(new Set(names).size).toBe(50);
    expect(show(decodeEnvelope(shuffled))).toBe(show(readDocument(shuffled)));
  });
});

test("an assoc has no prototype, whichever way it was read", () => {
  const document = items('<item key="__proto__"><dt_assoc><item key="polluted">yes</item></dt_assoc></item>');
  for (const value of [scanDocument(document)!, readDocument(document)]) {
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.entries(value)).toEqual([["__proto__", { polluted: "yes" }]]);
    expect("toString" in (value as object)).toBe(false);
  }
  expect("polluted" in {}).toBe(false);
});
