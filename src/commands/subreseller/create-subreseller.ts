import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { accountFields, accountIssues, STATUS_NOTE } from "./account.js";

export const createSubreseller = defineCommand({
  action: "CREATE",
  object: "SUBRESELLER",
  effect: "write",
  summary: "Creates a sub-reseller account.",
  notes: [STATUS_NOTE, "The guide's page was cut before the reply: what comes is kept."],
  source: "http://api.opensrs.com/v1.0/docs/create-subreseller",
  input: () => assoc(accountFields()),
  check: accountIssues,
  reply: () => assoc({}),
  codes: { 200: "created" },
});
