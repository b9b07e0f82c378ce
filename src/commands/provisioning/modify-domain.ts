import { defineCommand } from "../../schema/command.js";
import { issue, missing } from "../../schema/issue.js";
import { dnssecIssues } from "../types/dnssec.js";
import { modifyInput } from "../types/modify-data.js";
import { contactIssues, tldIssues } from "../types/tld-checks.js";
import { changeReply } from "./change-reply.js";

export const modifyDomain = defineCommand({
  action: "MODIFY",
  object: "DOMAIN",
  effect: "write",
  summary: "Changes one thing of a domain, chosen by `data`: contacts, expiry, lock, privacy, auth code and more.",
  notes: [
    "`cira_registrant` transfers ownership, and owner changes of .EU and .BE can be billed: these are more than a plain write.",
    "The reply shows no new values: read them with `getDomain`.",
    "With `affect_domains` the reply is a success as soon as one domain was changed: look at `details`.",
    "A success of `change_ips_tag` can carry an `error`.",
    "`nexus_info`, `ced_info`, `trademark`, `descr`, `nameserver_list` and `auto_renew` are legacy.",
  ],
  source: "https://domains.opensrs.guide/docs/modify-domain",
  input: modifyInput,
  check: (input, isFaulty) => {
    const domain = input.domain ?? input.envelope_domain;
    const unnamed = domain === undefined && input.cookie === undefined;
    return [
      ...(unnamed ? [missing("domain", "neither envelope_domain nor cookie is sent")] : []),
      ...tldIssues("modify", domain, input, isFaulty),
      ...(input.data === "expire_action" && input.auto_renew && input.let_expire
        ? [issue("let_expire", "conflict", "must not be true when auto_renew is true", { with: "auto_renew" })]
        : []),
      ...(input.data === "dnssec" ? dnssecIssues(input.dnssec) : []),
      ...(input.data === "contact_info"
        ? [
            ...tldIssues("modifyContacts", domain, input, isFaulty),
            ...contactIssues(domain, input.contact_set, { whole: false, kept: true }),
          ]
        : []),
    ];
  },
  reply: changeReply,
  codes: {
    200: "changed",
    220: "nothing to change; seen by one client",
    250: "handed to an asynchronous registry",
    435: "the sub-user may not do this",
    437: "another request for the domain is waiting",
    460: "`data` or another required field is missing",
    465: "a value is not valid",
    480: "the domain was not found",
  },
});
