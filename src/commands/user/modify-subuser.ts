import { defineCommand } from "../../schema/command.js";
import { assoc, id, secret, text } from "../../schema/fields.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { ENVELOPE_NOTE, parentProfile, permission, SUBUSER_CODES } from "./parent.js";

export const modifySubuser = defineCommand({
  action: "MODIFY",
  object: "SUBUSER",
  effect: "write",
  summary: "Changes the name, password and permissions of a sub-user.",
  notes: [ENVELOPE_NOTE, "Which fields are required is taken from the official toolkit."],
  status: "legacy",
  source: "Official PHP toolkit and its documentation of the older guide; no page of the current guide was read.",
  input: () =>
    assoc({
      ...parentProfile(),
      sub_id: id("The sub-user, from `getSubuser`."),
      sub_username: text("Username of the sub-user from now on."),
      sub_password: secret(text("Password of the sub-user from now on.")),
      sub_permission: permission(),
    }),
  check: missingDomain,
  reply: () => assoc({}),
  codes: SUBUSER_CODES,
});
