const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]+)|#x([0-9a-fA-F]+));/g;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Resolves the five predefined entities and numeric character references, once.
 *
 * Everything else stays as the text it is: a reference to an undeclared entity (`&eacute;`), a lone `&`, a number that
 * is no character. Losing a reply, or a part of a name in it, would be worse than showing it unresolved. Control
 * characters that XML forbids are let through for the same reason: registries do send them.
 */
export function resolveReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (reference, name: string | undefined, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name]!;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number.parseInt(decimal, 10);
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : reference;
  });
}
