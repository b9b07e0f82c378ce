import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, secret, text } from "../../schema/fields.js";
import { domainOrCookie, missingDomain } from "../types/domain-or-cookie.js";

export const changeOwnership = defineCommand({
  action: "CHANGE",
  object: "OWNERSHIP",
  effect: "write",
  summary: "Moves a domain to another registrant profile, a new one or that of another domain.",
  notes: [
    "A profile is a login at OpenSRS: the contacts of the domain stay as they are.",
    "The guide asks for passwords of 10 to 20 characters (letters, digits, ! @ \\ $ ^ , . ~ | = - + _ { } #), its code table for 3 to 20; only the upper limit is checked.",
    "The domain goes beside the attributes, as in the guide's example; one client sends it inside.",
  ],
  source: "https://domains.opensrs.guide/docs/change-ownership",
  input: () =>
    assoc({
      ...domainOrCookie(),
      username: text("Username of the gaining profile: 3 to 20 letters and digits.", {
        min: 3,
        maxLength: 20,
        pattern: { regex: /^[A-Za-z0-9]*$/, says: "expected letters A-Z, a-z and digits only", form: "alphanumeric" },
      }),
      password: secret(text("Password of the gaining profile.", { maxLength: 20 })),
      reg_domain: domain("A domain of an existing profile to move to; without it a new profile is made.").optional(),
      move_all: flag("Move every domain of the losing profile; in the official toolkit, not in the current guide.", {
        default: "0",
      }).optional(),
    }),
  check: missingDomain,
  reply: () => assoc({}),
  codes: {
    200: "done",
    415: "the registrant's login was refused",
    435: "the caller is not the owner",
    465: "the username or password is malformed",
    480: "there is no such profile",
  },
});
