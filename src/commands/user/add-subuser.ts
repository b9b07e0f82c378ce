import { defineCommand } from "../../schema/command.js";
import { assoc, secret, text } from "../../schema/fields.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { ENVELOPE_NOTE, parentProfile, permission, SUBUSER_CODES } from "./parent.js";

export const addSubuser = defineCommand({
  action: "ADD",
  object: "SUBUSER",
  effect: "write",
  summary: "Creates the sub-user of a registrant profile, which can have one.",
  notes: [ENVELOPE_NOTE, "The reply does not give the new sub-user's id: read it with `getSubuser`."],
  source: "https://domains.opensrs.guide/docs/add-subuser",
  input: () =>
    assoc({
      ...parentProfile(),
      sub_username: text("Username of the sub-user; not the owner's."),
      sub_password: secret(text("Password of the sub-user.")),
      sub_permission: permission(),
    }),
  check: missingDomain,
  reply: () => assoc({}),
  codes: SUBUSER_CODES,
});
