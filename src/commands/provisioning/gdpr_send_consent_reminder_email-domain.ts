import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const gdprSendConsentReminderEmail = defineCommand({
  action: "GDPR_SEND_CONSENT_REMINDER_EMAIL",
  object: "DOMAIN",
  effect: "write",
  summary: "Reminds the owner by mail of the GDPR consent that is still open.",
  source: "https://domains.opensrs.guide/docs/gdpr_send_consent_reminder_email",
  input: () => assoc({ domain: domain("The domain whose owner is reminded.") }),
  reply: () => assoc({}),
  codes: { 200: "the mail is on its way" },
});
