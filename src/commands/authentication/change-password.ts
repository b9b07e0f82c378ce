import { defineCommand } from "../../schema/command.js";
import { assoc, secret, text } from "../../schema/fields.js";
import { domainOrCookie, missingDomain } from "../types/domain-or-cookie.js";

export const changePassword = defineCommand({
  action: "CHANGE",
  object: "PASSWORD",
  effect: "write",
  summary: "Changes the password of the registrant profile that holds a domain.",
  notes: [
    "This page states no length; the code table speaks of 3 to 20 characters and `changeOwnership` of 10 to 20.",
    "Delete a cookie that was set before the change and set a new one, as the guide advises.",
  ],
  source: "http://domains.opensrs.guide/v1.0/docs/change-password",
  input: () =>
    assoc({
      ...domainOrCookie(),
      reg_password: secret(text("The new password: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #.")),
    }),
  check: missingDomain,
  reply: () => assoc({}),
  codes: {
    200: "changed",
    415: "the registrant's login was refused",
    465: "the password is shorter than 3 or longer than 20 characters",
  },
});
