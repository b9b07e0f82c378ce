import { defineCommand } from "../../schema/command.js";
import { assoc, text } from "../../schema/fields.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { ENVELOPE_NOTE, parentProfile, permission } from "./parent.js";

export const getSubuser = defineCommand({
  action: "GET",
  object: "SUBUSER",
  effect: "read",
  summary: "Reads the sub-user of a domain's registrant profile.",
  notes: [
    ENVELOPE_NOTE,
    "Without a sub-user the call succeeds and the attributes are empty.",
    "The guide prints the key `id` as `d`, which looks like a slip; a reply's `d` would be kept.",
  ],
  source: "https://domains.opensrs.guide/docs/get-subuser",
  input: () => assoc(parentProfile()),
  check: missingDomain,
  reply: () =>
    assoc({
      id: text("The sub-user, as `modifySubuser` and `deleteSubuser` want it.", {
        when: "there is a sub-user",
      }).optional(),
      username: text("Username of the sub-user.", { when: "there is a sub-user" }).optional(),
      permission: permission({ when: "there is a sub-user" }).optional(),
    }),
  codes: { 200: "done, with or without a sub-user", 480: "there is no such sub-user or profile" },
});
