import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const cancelIcannTrade = defineCommand({
  action: "CANCEL_ICANN_TRADE",
  object: "DOMAIN",
  effect: "write",
  summary: "Cancels a change of registrant that still waits for approval.",
  notes: [
    "The event that follows is ICANN_TRADE_STATUS_CHANGE with `cancelled_by_reseller`.",
    "The code for a domain without a waiting change was not read.",
  ],
  source: "https://domains.opensrs.guide/docs/cancel_icann_trade",
  input: () => assoc({ domain: domain("The domain whose change of registrant to cancel.") }),
  reply: () => assoc({}),
  codes: { 200: "cancelled" },
});
