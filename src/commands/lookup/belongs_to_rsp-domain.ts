import { defineCommand } from "../../schema/command.js";
import { assoc, datetime, domain, flag } from "../../schema/fields.js";

export const belongsToRsp = defineCommand({
  action: "BELONGS_TO_RSP",
  object: "DOMAIN",
  effect: "read",
  summary: "Says whether a domain is in the calling reseller's account.",
  notes: [
    "A domain that OpenSRS does not manage, or that is past its grace period, can come back as an error about an unknown domain; which code it has is not documented.",
    "After a registration whose reply was lost this tells whether it went through.",
  ],
  source: "https://domains.opensrs.guide/docs/belongs_to_rsp",
  input: () => assoc({ domain: domain("The name to ask about.") }),
  reply: () =>
    assoc({
      belongs_to_rsp: flag("The domain is in the account."),
      domain_expdate: datetime("When the domain expires, in UTC.", { when: "belongs_to_rsp is true" }).optional(),
    }),
  codes: { 200: "done, whatever the answer" },
});
