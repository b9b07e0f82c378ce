import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag } from "../../schema/fields.js";

export const getTradeDesignatedAgent = defineCommand({
  action: "GET_TRADE_DESIGNATED_AGENT",
  object: "DOMAIN",
  effect: "read",
  summary: "Says whether Tucows may approve changes of a domain's registrant as the designated agent.",
  source: "https://domains.opensrs.guide/docs/get_trade_designated_agent",
  input: () => assoc({ domain: domain("The domain to ask about.") }),
  reply: () =>
    assoc({
      allow_designated_agent: flag(
        "`true`: Tucows approves for the registrant; `false`: the registrant approves every change by e-mail.",
      ),
    }),
  codes: { 200: "done" },
});
