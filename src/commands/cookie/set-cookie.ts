import { defineCommand } from "../../schema/command.js";
import { assoc, datetime, domain, flag, integer, ip, secret, text } from "../../schema/fields.js";
import { REPLACEMENT, registrantLogin } from "./registrant.js";

export const setCookie = defineCommand({
  action: "SET",
  object: "COOKIE",
  effect: "write",
  summary: "Logs a registrant in for a domain and gives the cookie that stands for both in other commands.",
  notes: [
    "The current guide has no page on cookies; its commands take the domain instead.",
    "Older guides ask for internationalised names in RACE, which OpenSRS now refuses; punycode is sent.",
    "`last_access_time` is in Unix seconds although its name suggests a date.",
  ],
  status: "legacy",
  replacedBy: REPLACEMENT,
  source: "Official PHP toolkit, other clients and replies recorded in 2011; the page of the older guide is gone.",
  input: () => assoc({ domain: domain("A domain of the profile."), ...registrantLogin() }),
  reply: () =>
    assoc({
      cookie: secret(text("The cookie, opaque: its form may change.")),
      domain_count: integer("Domains in the profile.").optional(),
      expiredate: datetime("When the domain expires, in UTC.").optional(),
      f_owner: flag("The login is the owner's, not a sub-user's.").optional(),
      last_access_time: integer("The login before this one, in Unix seconds.").optional(),
      last_ip: ip("Address of the login before this one; often empty.").optional(),
      permission: integer("What the sub-user may change, as in `getSubuser`; empty for an owner.").optional(),
      waiting_requests_no: integer("Requests that wait on the domain.").optional(),
      waiting_request: text("The waiting request; `None`, or left out, when there is none.").optional(),
    }),
  replyEnvelope: () =>
    assoc({ support_message: text("Whom the registrant may ask; seen, empty, in a refusal.").optional() }),
  codes: {
    200: "logged in",
    415: "the username or password is wrong, or the domain is not in the profile",
    460: "the username or password is missing",
  },
});
