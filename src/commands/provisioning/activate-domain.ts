import { defineCommand } from "../../schema/command.js";
import { assoc, domain, inEnvelope, secret, text } from "../../schema/fields.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { tldIssues } from "../types/tld-checks.js";

export const activateDomain = defineCommand({
  action: "ACTIVATE",
  object: "DOMAIN",
  effect: "write",
  summary: "Activates a .DE domain that was registered before its nameservers were ready, within 30 days.",
  notes: ["The guide says that the reply's action is `activate`; its own example shows REPLY."],
  source: "https://domains.opensrs.guide/docs/activate-domain",
  input: () =>
    assoc({
      domain: domain("The .DE domain.", { when: "cookie is not sent" }).optional(),
      cookie: secret(
        inEnvelope(
          text("From `setCookie`; the older way to name the domain. The official toolkit sends one of the two.", {
            when: "domain is not sent",
          }),
          "cookie",
        ),
      ).optional(),
      domainname: domain("The older name of `domain`, sent beside a cookie.").optional(),
    }),
  check: (input, isFaulty) => [...missingDomain(input), ...tldIssues("activate", input.domain, input, isFaulty)],
  reply: () => assoc({}),
  codes: { 200: "handed over", 437: "another request for the domain is waiting" },
});
