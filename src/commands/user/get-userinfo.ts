import { defineCommand } from "../../schema/command.js";
import { assoc, datetime, domain, flag, integer, map, openEnum, text } from "../../schema/fields.js";
import { domainOrCookie, missingDomain } from "../types/domain-or-cookie.js";

export const getUserinfo = defineCommand({
  action: "GET",
  object: "USERINFO",
  effect: "read",
  summary: "Reads general information on the registrant profile behind a domain.",
  notes: [
    "The guide prints the object as `user_info` in the request and as `userinfo` in the reply; clients send USERINFO.",
    "The guide's table of the reply was cut off: expect more items than are typed here, such as a number of waiting requests.",
  ],
  source: "https://domains.opensrs.guide/docs/get-userinfo",
  input: () =>
    assoc({
      ...domainOrCookie(),
      type: openEnum(["all_info"], "Sent by one client; not in the guide.").optional(),
    }),
  check: missingDomain,
  reply: () =>
    assoc({
      capabilities: map(text("Its value, mostly `0` or `1`."), "What can be done, by the name of the capability."),
      dns_errors: text("What the registry's check of the nameservers found.", { when: "the TLD is .DE" }).optional(),
      domain: domain("The domain, an internationalised one in punycode; .ORG was documented in the older RACE."),
      domain_count: integer("Domains in the profile."),
      encoding_type: text("Language code of an internationalised name.").optional(),
      expiredate: datetime("When the domain expires, in UTC."),
      f_owner: flag("The caller is the owner, not a sub-user."),
    }),
  codes: { 200: "done", 250: "handed to an asynchronous registry" },
});
