import { defineCommand } from "../../schema/command.js";
import { assoc, hostname, text } from "../../schema/fields.js";
import { addresses, addressIssues, profile, profileIssues } from "./profile.js";

export const modifyNameserver = defineCommand({
  action: "MODIFY",
  object: "NAMESERVER",
  effect: "write",
  summary: "Changes the name or the addresses of a nameserver.",
  notes: [
    "It overwrites: a nameserver with an IPv4 and an IPv6 address loses the one that is not sent again.",
    "Not supported for .TEL.",
  ],
  source: "https://domains.opensrs.guide/docs/modify-nameserver",
  input: () =>
    assoc({
      ...profile("The domain that the nameserver belongs to."),
      name: hostname("The full host name as it is now."),
      new_name: hostname("The new host name.", { when: "the name changes" }).optional(),
      ...addresses(),
      new_encoding_type: text("Deprecated; in the official toolkit only.").optional(),
    }),
  check: (input) => [...profileIssues(input), ...addressIssues(input)],
  reply: () => assoc({}),
  codes: { 200: "done; the reply has no attributes" },
});
