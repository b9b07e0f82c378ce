import { defineCommand } from "../../schema/command.js";
import { assoc, datetime, domain, flag, inEnvelope, integer, secret, text } from "../../schema/fields.js";
import { REPLACEMENT, registrantLogin } from "./registrant.js";

export const updateCookie = defineCommand({
  action: "UPDATE",
  object: "COOKIE",
  effect: "write",
  summary: "Points a cookie at another domain.",
  notes: [
    "The cookie goes beside the attributes, as the official toolkit sends it; one client sends it inside.",
    "The current guide has no page on cookies; its commands take the domain instead.",
  ],
  status: "legacy",
  replacedBy: REPLACEMENT,
  source: "Official PHP toolkit, another client and replies recorded in 2011; the page of the older guide is gone.",
  input: () =>
    assoc({
      cookie: secret(inEnvelope(text("From `setCookie`."), "cookie")),
      ...registrantLogin(),
      domain: domain("The domain that the cookie stands for now."),
      domain_new: domain("The domain that it shall stand for."),
    }),
  reply: () =>
    assoc({
      cookie: secret(text("The cookie, the same as before where it was seen.")),
      domain_count: integer("Domains in the profile.").optional(),
      expiredate: datetime("When the new domain expires, in UTC.").optional(),
      f_owner: flag("The login is the owner's, not a sub-user's.").optional(),
      waiting_requests_no: integer("Requests that wait on the domain.").optional(),
      waiting_request: text("The waiting request; `None`, or left out, when there is none.").optional(),
    }),
  codes: { 200: "done", 415: "the cookie or the password is wrong" },
});
