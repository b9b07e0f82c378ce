import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const getUserAccessInfo = defineCommand({
  action: "GET_USER_ACCESS_INFO",
  object: "USERINFO",
  effect: "read",
  summary: "Reads access information of the registrant profile that holds a domain.",
  notes: ["The reply was never seen: its items are given as sent. `getUserinfo` is the documented command."],
  status: "unconfirmed",
  source: "Official WHMCS module only.",
  input: () => assoc({ domain_name: domain("The domain. The field is `domain_name`, not `domain`.") }),
  reply: () => assoc({}),
  codes: { 200: "done" },
});
