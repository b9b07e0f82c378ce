import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, ip } from "../../schema/fields.js";

export const modifyTradeLockSetting = defineCommand({
  action: "MODIFY_TRADE_LOCK_SETTING",
  object: "DOMAIN",
  effect: "write",
  summary: "Decides whether a 60-day transfer lock follows the next change of registrant.",
  notes: [
    "It does not lift a lock that is already running; `getTradeLockSetting` says whether the setting can be changed now.",
    "The setting goes back to `true` after every change of registrant.",
    "The guide's list of values was cut: that `false` opts out is deduced from its example of `true`.",
  ],
  source: "https://domains.opensrs.guide/docs/modify_trade_lock_setting",
  input: () =>
    assoc({
      domain: domain("The domain to set."),
      enable: flag("`true`: lock after the next change; `false`: opt out."),
      ip_address: ip("The present registrant's address at the moment of consent."),
    }),
  reply: () => assoc({}),
  codes: { 200: "set; the text repeats the state and the address" },
});
