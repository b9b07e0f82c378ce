import { defineCommand } from "../../schema/command.js";
import { assoc, domain, id } from "../../schema/fields.js";
import { issue, missing } from "../../schema/issue.js";

export const cancelActiveProcess = defineCommand({
  action: "CANCEL_ACTIVE_PROCESS",
  object: "DOMAIN",
  effect: "write",
  summary: "Cancels the running activation of a .CA domain.",
  notes: ["No guide page was found: reply and codes are unknown, and the command is probably obsolete."],
  status: "unconfirmed",
  source: "the official PHP toolkit and its test",
  input: () =>
    assoc({
      order_id: id("The order.", { when: "domain is not sent" }).optional(),
      domain: domain("The domain.", { when: "order_id is not sent" }).optional(),
    }),
  check: ({ order_id, domain }) => {
    if (order_id !== undefined && domain !== undefined) {
      return [issue("domain", "conflict", "must not be sent together with order_id", { with: "order_id" })];
    }
    const none = order_id === undefined && domain === undefined;
    return none ? [missing("order_id", "domain is not sent")] : [];
  },
  reply: () => assoc({}),
});
