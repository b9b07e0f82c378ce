import { type InputIssue, needs } from "../../schema/command.js";
import { domain, inEnvelope, ip, replyOnly, secret, text } from "../../schema/fields.js";
import { isBlank } from "../../schema/issue.js";

/** The ways to say which domain's profile a command works in. */
export function profile(meaning: string) {
  return {
    domain: domain(meaning, { when: "neither envelope_domain nor cookie is sent" }).optional(),
    envelope_domain: inEnvelope(
      domain(
        "The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.",
      ),
      "domain",
    ).optional(),
    cookie: secret(
      inEnvelope(
        text("From `setCookie`; the official toolkit refuses it together with a domain.", {
          when: "neither domain nor envelope_domain is sent",
        }),
        "cookie",
      ),
    ).optional(),
  };
}

interface Profile {
  domain?: string | undefined;
  envelope_domain?: string | undefined;
  cookie?: string | undefined;
}

/** The issue of an input that names no profile. */
export function profileIssues(input: Profile): InputIssue[] {
  if (input.envelope_domain !== undefined || input.cookie !== undefined) return [];
  return needs(input, ["domain"], "neither envelope_domain nor cookie is sent");
}

/** The addresses of a nameserver. */
export function addresses() {
  return {
    ipaddress: ip("IPv4 address.", {
      version: 4,
      when: "ipv6 is not sent, and always for .DE",
      mayBeEmpty: true,
    }).optional(),
    ipv6: ip("IPv6 address; not for .CN.", { version: 6, when: "ipaddress is not sent", mayBeEmpty: true }).optional(),
    sortorder: replyOnly("integer", "Its position.").optional(),
    can_delete: replyOnly("flag", "Whether it may be deleted.").optional(),
  };
}

interface Addresses {
  name: string;
  ipaddress?: string | undefined;
  ipv6?: string | undefined;
}

/** The issues of a nameserver without the address that it must have. */
export function addressIssues(input: Addresses): InputIssue[] {
  if (isBlank(input.ipv6)) return needs(input, ["ipaddress"], "ipv6 is not sent");
  return /\.de\.?$/i.test(input.name) ? needs(input, ["ipaddress"], "the nameserver is a .DE one") : [];
}
