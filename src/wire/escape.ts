// Text that goes out as it is. In an attribute, line ends and tabs need a reference: a parser turns bare ones to spaces.
const PLAIN_TEXT = /^[\t\n\x20!#-%(-;=?-\uD7FF\uE000-\uFFFD]*$/;
const PLAIN_ATTRIBUTE = /^[\x20!#-%(-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** Escapes element text; returns the forbidden character's code unit where XML 1.0 has no way to carry it. */
export function escapeText(text: string): string | number {
  return PLAIN_TEXT.test(text) ? text : escapeEach(text, false);
}

/** As {@link escapeText}, for an attribute's value in double quotes. */
export function escapeAttribute(text: string): string | number {
  return PLAIN_ATTRIBUTE.test(text) ? text : escapeEach(text, true);
}

function escapeEach(text: string, attribute: boolean): string | number {
  let out = "";
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x20 && unit < 0xd800 && !SPECIAL.has(unit)) continue;
    if (unit >= 0xd800) {
      if (unit >= 0xe000 && unit <= 0xfffd) continue;
      const low = unit <= 0xdbff ? text.charCodeAt(i + 1) : Number.NaN;
      if (!(low >= 0xdc00 && low <= 0xdfff)) return unit;
      i++;
      continue;
    }
    const reference = unit === 9 || unit === 10 ? (attribute ? `&#${unit};` : undefined) : SPECIAL.get(unit);
    if (reference === undefined) {
      if (unit === 9 || unit === 10) continue;
      return unit;
    }
    out += text.slice(copied, i) + reference;
    copied = i + 1;
  }
  return out + text.slice(copied);
}

const SPECIAL: ReadonlyMap<number, string> = new Map([
  [38, "&amp;"],
  [60, "&lt;"],
  [62, "&gt;"],
  [39, "&apos;"],
  [34, "&quot;"],
  // A parser would turn a bare carriage return into a line feed.
  [13, "&#13;"],
]);
