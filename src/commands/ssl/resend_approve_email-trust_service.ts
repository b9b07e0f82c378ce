import { defineCommand } from "../../schema/command.js";
import { assoc, id } from "../../schema/fields.js";

export const resendTrustServiceApproveEmail = defineCommand({
  action: "RESEND_APPROVE_EMAIL",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Sends the approval e-mail of an SSL order again.",
  notes: [
    "Not for SiteLock, malwarescan, comodo_ev, trustwave_ev, trustwave_premiumssl and trustwave_premiumssl_wildcard.",
    "The official PHP toolkit sends resend_approver_email; the guide and the official plugin have this name.",
  ],
  source: "https://domains.opensrs.guide/docs/resend_approve_email",
  input: () => assoc({ order_id: id("The order.") }),
  reply: () => assoc({ order_id: id("The order.") }),
  codes: { 200: "sent" },
});
