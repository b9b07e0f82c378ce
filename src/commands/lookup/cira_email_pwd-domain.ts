import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const ciraEmailPwd = defineCommand({
  action: "CIRA_EMAIL_PWD",
  object: "DOMAIN",
  effect: "write",
  summary: "Mails the login at CIRA, the .CA registry, to the admin contact.",
  notes: ["Older guides file it under lookup although it sends mail. The reply's attributes are unknown."],
  status: "legacy",
  source: "Official Perl client and the list of commands of the older guide; not in the current guide.",
  input: () => assoc({ domain: domain("The .CA domain.") }),
  reply: () => assoc({}),
  codes: { 200: "done" },
});
