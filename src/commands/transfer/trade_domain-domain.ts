import { defineCommand, needs } from "../../schema/command.js";
import { listed } from "../../schema/cost.js";
import { assoc, domain, email, secret, text } from "../../schema/fields.js";
import { tldData } from "../types/tld-data.js";

const NOT_BE = "the TLD is not .BE";
const IS_BE = "the TLD is .BE";

export const tradeDomain = defineCommand({
  action: "TRADE_DOMAIN",
  object: "DOMAIN",
  effect: "charge",
  cost: (order) => listed(order, "trade", { years: "1" }),
  summary: "Moves a domain to a new owner at registries that call this a trade (.BE, formerly .EU).",
  notes: [
    "The new owner's contact lies flat among the attributes, not in a `contact_set`.",
    "No guide page and no reply were seen. Whether a trade costs money depends on the TLD: ask `getPrice` with reg_type `trade`.",
  ],
  status: "legacy",
  source: "The official PHP toolkit and other clients",
  input: () =>
    assoc({
      domain: domain("The domain to trade."),
      email: email("The new owner's address."),
      first_name: text("The new owner's first name."),
      last_name: text("The new owner's last name."),
      org_name: text("The new owner's organisation."),
      address1: text("Street and number.", { when: NOT_BE }).optional(),
      city: text("City.", { when: NOT_BE }).optional(),
      country: text("Country code.", { when: NOT_BE }).optional(),
      phone: text("Telephone number.", { when: NOT_BE }).optional(),
      postal_code: text("Postal code.", { when: NOT_BE }).optional(),
      state: text("State or province.", { when: NOT_BE }).optional(),
      tld_data: tldData("What the registry asks for beside the contact.", { when: NOT_BE }).optional(),
      domain_auth_info: secret(
        text("The auth code; `sendAuthcode` mails it to the admin contact.", { when: IS_BE }),
      ).optional(),
    }),
  check: (input, isFaulty) =>
    isFaulty("domain")
      ? []
      : /\.be\.?$/i.test(input.domain.trim())
        ? needs(input, ["domain_auth_info"], IS_BE)
        : needs(input, ["address1", "city", "country", "phone", "postal_code", "state"], NOT_BE),
  startsJob: true,
  reply: () => assoc({}),
});
