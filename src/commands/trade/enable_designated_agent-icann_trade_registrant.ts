import { defineCommand } from "../../schema/command.js";
import { assoc, email, ip, text } from "../../schema/fields.js";

export const enableDesignatedAgent = defineCommand({
  action: "ENABLE_DESIGNATED_AGENT",
  object: "ICANN_TRADE_REGISTRANT",
  effect: "write",
  summary: "Records that a new registrant accepts Tucows as the designated agent who approves owner changes.",
  notes: [
    "Send it before the change of owner. The registrant is known by the four `owner` values together: send the same ones in that change.",
    "It names no domain, and no command takes it back; for one domain there is `modifyTradeDesignatedAgent`.",
  ],
  source: "https://domains.opensrs.guide/docs/enable_designated_agent",
  input: () =>
    assoc({
      owner: assoc(
        {
          first_name: text("First name."),
          last_name: text("Last name."),
          org_name: text("Organisation."),
          email: email("E-mail address."),
        },
        "The new registrant, exactly as in the change of owner that follows.",
      ),
      ip_address: ip("The address of the registrant who consents."),
    }),
  reply: () => assoc({}),
  codes: { 200: "set" },
});
