import { defineCommand } from "../../schema/command.js";
import { assoc, domain, literal, oneOf, variants } from "../../schema/fields.js";
import { phone } from "../types/contact.js";

export const resendTradeApprovalNotice = defineCommand({
  action: "RESEND_TRADE_APPROVAL_NOTICE",
  object: "DOMAIN",
  effect: "write",
  summary: "Sends the approval notice of a waiting change of registrant once more, by e-mail or SMS.",
  notes: [
    "The guide's table prints `SMS` and `Email`, its example sends `sms`: lower case is sent.",
    "The guide's table lacks `domain`, its example has it.",
  ],
  source: "https://domains.opensrs.guide/docs/resend_trade_approval_notice",
  input: () =>
    variants("send_type", [
      assoc({
        ...tradedDomain(),
        send_type: literal("email", "Send an e-mail."),
        registrant_type: oneOf(["new", "current"], "Who gets it."),
      }),
      assoc({
        ...tradedDomain(),
        send_type: literal("sms", "Send a text message."),
        registrant_type: oneOf(["current"], "Who gets it; the new registrant can have e-mail only."),
        sms_phone_number: phone(
          "Where to, such as `+1.4165550100`; the registrant's own number when left out.",
        ).optional(),
      }),
    ]),
  reply: () => assoc({}),
  codes: { 200: "sent" },
});

function tradedDomain() {
  return { domain: domain("The domain whose registrant changes.") };
}
