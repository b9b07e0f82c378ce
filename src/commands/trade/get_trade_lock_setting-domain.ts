import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag } from "../../schema/fields.js";

export const getTradeLockSetting = defineCommand({
  action: "GET_TRADE_LOCK_SETTING",
  object: "DOMAIN",
  effect: "read",
  summary:
    "Says whether a 60-day transfer lock will follow the next change of registrant, and whether that can be changed.",
  notes: ["The guide speaks of a list with one entry for each domain; read here as two plain attributes."],
  source: "https://domains.opensrs.guide/docs/get_trade_lock_setting",
  input: () => assoc({ domain: domain("The domain to ask about.") }),
  reply: () =>
    assoc({
      can_modify: flag("`false`: the setting cannot be changed now, a 60-day lock is running.").optional(),
      allow_hold_after_trade: flag(
        "The lock follows the next change of registrant; `true` unless opted out.",
      ).optional(),
    }),
  codes: { 200: "done" },
});
