import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const sendCiraApprovalEmail = defineCommand({
  action: "SEND_CIRA_APPROVAL_EMAIL",
  object: "DOMAIN",
  effect: "write",
  summary: "Sends the approval mail of a .CA domain again.",
  notes: ["No guide page was found; CIRA's move to EPP has probably ended it."],
  status: "unconfirmed",
  source: "the official PHP toolkit and the WHMCS module",
  input: () => assoc({ domain: domain("The .CA domain.") }),
  reply: () => assoc({}),
  codes: { 200: "the mail was sent" },
});
