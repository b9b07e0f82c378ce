import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const sendRegistrantVerificationEmail = defineCommand({
  action: "SEND_REGISTRANT_VERIFICATION_EMAIL",
  object: "DOMAIN",
  effect: "write",
  summary: "Sends the mail by which the registrant confirms the contact data again.",
  notes: ["What came of it is in the reply's text only."],
  source: "https://domains.opensrs.guide/docs/send_registrant_verification_email",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () => assoc({}),
  codes: { 200: "the mail was sent" },
});
