import { defineCommand } from "../../schema/command.js";
import { assoc, email, flag, list, text, yn } from "../../schema/fields.js";
import { defaultNameservers, replyAccountContacts } from "./account.js";

export const getSubreseller = defineCommand({
  action: "GET",
  object: "SUBRESELLER",
  effect: "read",
  summary: "Reads a sub-reseller account.",
  notes: [
    "The guide's page was cut: further items, such as the account's status, are likely and kept.",
    "Which people the reply names, and the shape of `nameservers`, were not seen.",
  ],
  source: "https://domains.opensrs.guide/docs/get-subreseller",
  input: () => assoc({ username: text("The sub-reseller's username.") }),
  reply: () =>
    assoc({
      allowed_tld_list: list(text("A TLD."), "The TLDs that the sub-reseller may sell."),
      ccp_enabled: yn("Payments by credit card are allowed."),
      cert_permission: flag("The sub-reseller may sell SSL certificates."),
      contact_set: replyAccountContacts(),
      low_balance_email: email("Who is told of a low balance."),
      nameservers: defaultNameservers().optional(),
      payment_email: email("Who is told of payments.").optional(),
      pricing_plan: text("The pricing plan."),
    }),
  codes: { 200: "done" },
});
