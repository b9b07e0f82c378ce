import type { Assoc } from "../../messages/codec.js";
import { invalid, text } from "../fields.js";
import { parseDomainName, toAscii } from "../names.js";

/** The mailboxes that every domain's holder is taken to read. */
const MAILBOXES = ["admin", "administrator", "hostmaster", "postmaster", "webmaster"];

/** Who may approve a certificate for a name, wildcards included: the mailboxes of the name and of its registered domain. */
export function approversOf(name: string): { domain: string; email: string }[] {
  const host = toAscii(name.replace(/^\*\.|\.$/g, ""));
  const domains = new Set([host, registeredDomain(host)]);
  return [...domains].flatMap((domain) => MAILBOXES.map((mailbox) => ({ domain, email: `${mailbox}@${domain}` })));
}

/** What was registered to have a host name: of a TLD that the sandbox does not know, the last two labels. */
function registeredDomain(host: string): string {
  const labels = host.split(".");
  const parents = labels.map((_, at) => labels.slice(at).join("."));
  return parents.find((parent) => typeof parseDomainName(parent) !== "string") ?? labels.slice(-2).join(".");
}

/** The approver that a command names for a certificate; without one the former stays, unless the name became another. */
export function readApprover(attributes: Assoc, name: string, former: string): string {
  const sent = text(attributes, "approver_email");
  const offered = approversOf(name).some(({ email }) => email === (sent || former).toLowerCase());
  if (sent !== "" && !offered) throw invalid("approver_email");
  return offered ? sent || former : "";
}
