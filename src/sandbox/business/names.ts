import { domainToASCII } from "node:url";
import { type Tld, tlds } from "./tlds.js";

/** A domain name of a served TLD, in lower case and punycode. */
export interface DomainName {
  readonly name: string;
  readonly label: string;
  readonly suffix: string;
  readonly tld: Tld;
}

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Splits a domain name. `unserved`: no TLD in it, or one that is not sold here. `invalid`: not the syntax of a name. */
export function parseDomainName(text: string): DomainName | "unserved" | "invalid" {
  const name = toAscii(text.trim());
  const dot = name.indexOf(".");
  if (dot === -1) return "unserved";
  const label = name.slice(0, dot);
  const suffix = name.slice(dot + 1);
  if (!LABEL.test(label) || !suffix.split(".").every((part) => LABEL.test(part))) return "invalid";
  const tld = tlds.get(suffix);
  if (tld !== undefined) return { name, label, suffix, tld };
  // More labels in front of a served TLD: a host name, not a domain that can be registered.
  return [...tlds.keys()].some((served) => suffix.endsWith(`.${served}`)) ? "invalid" : "unserved";
}

/** Whether the text has the syntax of a host name with at least two labels. */
export function isHostname(text: string): boolean {
  const labels = toAscii(text.replace(/\.$/, "")).split(".");
  return text.length <= 255 && labels.length >= 2 && labels.every((label) => LABEL.test(label));
}

/** A name in lower case, and in punycode where it is not ASCII. */
export function toAscii(text: string): string {
  // ASCII is left to the syntax check: domainToASCII would also undo percent signs and read numbers as addresses.
  const ascii = /^[\u0020-\u007E]*$/.test(text) ? text : domainToASCII(text);
  return ascii.toLowerCase();
}
