import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const deleteSurname = defineCommand({
  action: "DELETE",
  object: "SURNAME",
  effect: "destroy",
  summary: "Deletes a Personal Names domain.",
  notes: ["Known from the official toolkit and an older guide; no page of the current one was seen."],
  status: "legacy",
  source: "The official PHP toolkit",
  input: () => assoc({ domain: domain("The personal name, such as `john.smith.net`.") }),
  reply: () => assoc({}),
});
