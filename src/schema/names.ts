import { domainToUnicode } from "node:url";

const LABELS = /^(?=.{1,253}$)(?!-)[a-z0-9_*-]{1,63}(?:\.(?!-)[a-z0-9_*-]{1,63})*$/;

/**
 * The ASCII form of a domain or host name: lower case, Unicode labels as punycode, no final dot.
 * Returns `undefined` for text that is no name.
 */
export function toAsciiName(name: string): string | undefined {
  const bare = name.trim().replace(/\.$/, "").toLowerCase();
  if (isAscii(bare)) return LABELS.test(bare) ? bare : undefined;
  // Anything with a meaning in a URL would be dropped or decoded by the parser below instead of refused.
  if (/[\s/\\?#@:%[\]<>^|]/.test(bare)) return undefined;
  try {
    const ascii = new URL(`http://${bare}`).hostname;
    return LABELS.test(ascii) ? ascii : undefined;
  } catch {
    return undefined;
  }
}

/** The same for text that is a part of a name, such as a TLD or a subdomain. What is ASCII already stays as it is. */
export function toAsciiPart(part: string): string | undefined {
  if (isAscii(part)) return part;
  const [dot, name] = part.startsWith(".") ? [".", part.slice(1)] : ["", part];
  const ascii = toAsciiName(name);
  return ascii && dot + ascii;
}

/** The Unicode form of a name that has punycode labels, else `undefined`. */
export function toUnicodeName(name: string): string | undefined {
  // Lists have thousands of names, nearly none of which has them.
  if (!name.includes("--") || !/(^|\.)xn--/i.test(name)) return undefined;
  return domainToUnicode(name) || undefined;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
