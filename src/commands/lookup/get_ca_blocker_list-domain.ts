import { defineCommand } from "../../schema/command.js";
import { assoc, domain, either, map, text } from "../../schema/fields.js";

export const getCaBlockerList = defineCommand({
  action: "GET_CA_BLOCKER_LIST",
  object: "DOMAIN",
  effect: "read",
  summary: "Lists the .CA domains that block the registration of a .CA name; asked after code 246 of `lookupDomain`.",
  notes: ["The values of `blocker_list` are unknown: the client that uses it reads the keys only."],
  status: "legacy",
  source: "Official PHP toolkit and Perl client; not in the current guide.",
  input: () => assoc({ domain: domain("The .CA name that is blocked.") }),
  reply: () =>
    assoc({
      blocker_list: map(
        either([text("What is sent."), map(text("What is sent."), "What is sent.")], "What is sent beside the name."),
        "The blocking domains are the keys.",
      ).optional(),
    }),
  codes: { 200: "done" },
});
