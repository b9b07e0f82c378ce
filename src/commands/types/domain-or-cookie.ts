import type { InputIssue } from "../../schema/command.js";
import { domain, inEnvelope, secret, text } from "../../schema/fields.js";
import { isBlank, missing } from "../../schema/issue.js";

/** The two ways to name the domain, and so the registrant profile, that a management command works on. */
export function domainOrCookie() {
  return {
    domain: inEnvelope(domain("The domain to work on.", { when: "cookie is not sent" }), "domain").optional(),
    cookie: secret(
      inEnvelope(
        text("From `setCookie`; the older way to name the domain. Send one of the two: clients refuse both together.", {
          when: "domain is not sent",
        }),
        "cookie",
      ),
    ).optional(),
  };
}

/** The fault of an input that names no domain. */
export function missingDomain(input: { domain?: string | undefined; cookie?: string | undefined }): InputIssue[] {
  return isBlank(input.domain) && isBlank(input.cookie) ? [missing("domain", "cookie is not sent")] : [];
}
