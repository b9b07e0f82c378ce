import { defineCommand } from "../../schema/command.js";
import { assoc, hostname } from "../../schema/fields.js";
import { addresses, profile, profileIssues } from "./profile.js";

export const deleteNameserver = defineCommand({
  action: "DELETE",
  object: "NAMESERVER",
  effect: "destroy",
  summary: "Deletes a nameserver that serves no domain.",
  notes: [
    "A nameserver that is still in use, inside or outside OpenSRS, is refused; the code is not documented.",
    "The guide asks for an address too, the official toolkit sends the name alone: both pass here.",
  ],
  source: "https://domains.opensrs.guide/docs/delete-nameserver",
  input: () =>
    assoc({
      ...profile("The domain that the nameserver belongs to."),
      name: hostname("The full host name."),
      ...addresses(),
    }),
  check: profileIssues,
  reply: () => assoc({}),
  codes: { 200: "deleted; the reply has no attributes", 480: "there is no such nameserver" },
});
