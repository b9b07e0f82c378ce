import { defineCommand } from "../../schema/command.js";
import { assoc, id } from "../../schema/fields.js";
import { missingDomain } from "../types/domain-or-cookie.js";
import { ENVELOPE_NOTE, parentProfile } from "./parent.js";

export const deleteSubuser = defineCommand({
  action: "DELETE",
  object: "SUBUSER",
  effect: "destroy",
  summary: "Deletes the sub-user of a registrant profile.",
  notes: [ENVELOPE_NOTE],
  source: "http://domains.opensrs.guide/v1.0/docs/delete-subuser",
  input: () => assoc({ ...parentProfile(), sub_id: id("The sub-user, from `getSubuser`.") }),
  check: missingDomain,
  reply: () => assoc({}),
  codes: { 200: "deleted", 480: "there is no such sub-user" },
});
