import { defineCommand } from "../../schema/command.js";
import { assoc, id } from "../../schema/fields.js";

export const resendTrustServiceCertEmail = defineCommand({
  action: "RESEND_CERT_EMAIL",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Sends the e-mail with the issued certificate again.",
  notes: ["The order must be completed. Not for SiteLock, Sectigo (Comodo) and malwarescan."],
  source: "https://domains.opensrs.guide/docs/resend_cert_email",
  input: () => assoc({ order_id: id("The order.") }),
  reply: () => assoc({ order_id: id("The order.") }),
  codes: { 200: "sent" },
});
