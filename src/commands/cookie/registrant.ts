import { secret, text } from "../../schema/fields.js";

/** The registrant's login: the profile that holds the domain. */
export function registrantLogin() {
  return {
    reg_username: text("Username of the registrant profile."),
    reg_password: secret(text("Password of the registrant profile.")),
  };
}

export const REPLACEMENT = "the `domain` field of the commands that took a cookie";
