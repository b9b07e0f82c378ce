import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, ip } from "../../schema/fields.js";

export const modifyTradeDesignatedAgent = defineCommand({
  action: "MODIFY_TRADE_DESIGNATED_AGENT",
  object: "DOMAIN",
  effect: "write",
  summary: "Grants or withdraws Tucows' permission to approve changes of one domain's registrant.",
  notes: [
    "A change of registrant is a change of the owner's first name, last name, organisation or e-mail address.",
    "`enable: true` needs the registrant's consent to Tucows' terms. The switch for the whole account is in the control panel only.",
  ],
  source: "https://domains.opensrs.guide/docs/modify_trade_designated_agent",
  input: () =>
    assoc({
      domain: domain("The domain to set."),
      enable: flag(
        "`true`, the state of a new domain: Tucows approves for the registrant; `false`: the registrant approves by e-mail.",
      ),
      ip_address: ip("The address of the registrant who chooses.").optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "set" },
});
