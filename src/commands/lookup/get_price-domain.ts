import { defineCommand } from "../../schema/command.js";
import { assoc, decimal, domain, flag, integer, map, oneOf, text } from "../../schema/fields.js";

export const getPrice = defineCommand({
  action: "GET_PRICE",
  object: "DOMAIN",
  effect: "read",
  summary: "Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability.",
  notes: [
    "The reply names no currency. The sources do not say outright whether `price` is for the whole period or for one year.",
    "The container of `prices` was not seen: a dt_assoc keyed by years and rows of `period` and `price` are understood; bare prices in a dt_array are counted from one year on, with an issue.",
  ],
  source: "https://domains.opensrs.guide/docs/get_price",
  input: () =>
    assoc({
      domain: domain("The name to price."),
      period: integer("Years.", { min: 1, default: "1" }).optional(),
      reg_type: oneOf(["new", "renewal", "transfer", "trade"], "What is bought; there is no value for a redemption.", {
        default: "new",
      }).optional(),
      all_periods: flag("Return the price of every period too.").optional(),
    }),
  reply: () =>
    assoc({
      price: decimal('The OpenSRS price with the ICANN fee, such as `"11.62"`.', {
        when: "there is one; a reply without it has an issue",
        expected: true,
      }).optional(),
      prices: map(decimal("The price of that many years."), "Prices keyed by the number of years.", {
        when: "all_periods is true",
        rows: { key: "period", value: "price" },
      }).optional(),
      is_registry_premium: flag("The name has a registry premium price; `price` takes it into account.", {
        when: "the name is premium and its tier is enabled in the account",
      }).optional(),
      registry_premium_group: text("The registry's premium tier.", { when: "the name is premium" }).optional(),
    }),
  codes: { 200: "done", 400: "no price: the name or its TLD is not served" },
});
