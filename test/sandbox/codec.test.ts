import { describe, expect, it } from "vitest";
import { decodeRequest, encodeReply } from "../../src/sandbox/messages/codec.js";
import { read } from "./support.js";

const wrap = (block: string): Buffer =>
  Buffer.from(`<OPS_envelope><header/><body><data_block>${block}</data_block></body></OPS_envelope>`);

describe("decodeRequest", () => {
  it("keeps text to the letter, whatever way it is written", () => {
    const block = decodeRequest(
      wrap(`<dt_assoc> <item key="a&amp;b"> x &lt;<![CDATA[&amp;]]>y<!-- no -->&#233;&#xE9; </item>
        <item key="empty"/><item key="number">007</item><item key="__proto__">data</item>
        <item key="scalar"><dt_scalar>s</dt_scalar></item><item key="ref"> <dt_scalarref>r</dt_scalarref> </item></dt_assoc>`),
    );
    expect(Object.getPrototypeOf(block)).toBeNull();
    expect(Object.entries(block)).toEqual([
      ["a&b", " x <&amp;yéé "],
      ["empty", ""],
      ["number", "007"],
      ["__proto__", "data"],
      ["scalar", "s"],
      ["ref", "r"],
    ]);
  });

  it("orders arrays by their keys and closes holes", () => {
    const items = ["10", "2", "0"].map((key) => `<item key="${key}">v${key}</item>`).join("");
    expect(decodeRequest(wrap(`<dt_assoc><item key="list"><dt_array>${items}</dt_array></item></dt_assoc>`))).toEqual({
      list: ["v0", "v2", "v10"],
    });
  });

  it.each([
    "<dt_assoc><item>x</item></dt_assoc>",
    "<dt_array></dt_array>",
    "",
    "<dt_assoc>&#xD800;<item key='&#0;'/></dt_assoc>",
  ])("refuses %s", (block) => {
    expect(() => decodeRequest(wrap(block))).toThrow(expect.objectContaining({ name: "MalformedEnvelope" }));
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(() => decodeRequest(Buffer.from("<OPS_envelope>\xe9</OPS_envelope>", "latin1"))).toThrow("UTF-8");
  });
});

describe("encodeReply", () => {
  it("writes empty values, apostrophes and nested containers as recorded", () => {
    const xml = encodeReply({
      text: "Can't <b> & go",
      match: "",
      list: [],
      items: ["a", { "a b": "\u0001c" }],
    }).toString();
    expect(xml.slice(xml.indexOf(" <body>"))).toBe(` <body>
  <data_block>
   <dt_assoc>
    <item key="text">Can&apos;t &lt;b&gt; &amp; go</item>
    <item key="match"></item>
    <item key="list">
     <dt_array>
     </dt_array>
    </item>
    <item key="items">
     <dt_array>
      <item key="0">a</item>
      <item key="1">
       <dt_assoc>
        <item key="a b">c</item>
       </dt_assoc>
      </item>
     </dt_array>
    </item>
   </dt_assoc>
  </data_block>
 </body>
</OPS_envelope>`);
  });

  it("loses no character that XML can carry", () => {
    const odd = {
      text: " lead & trail &lt; &amp;amp; &#38; \n",
      space: " ",
      quote: `"'`,
      astral: "😀 株式会社",
      "key&<'\">&gt;": "x",
    };
    expect(read(encodeReply(odd).toString())).toEqual(odd);
  });
});
