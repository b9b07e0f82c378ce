import { defineCommand } from "../../schema/command.js";
import { said } from "../../schema/cost.js";
import { assoc, id, money, text } from "../../schema/fields.js";

export const paySubreseller = defineCommand({
  action: "PAY",
  object: "SUBRESELLER",
  effect: "charge",
  cost: (payment) => ({ kind: "stated", amount: said(payment, "amount") }),
  summary: "Moves money from your account to a sub-reseller's.",
  notes: [
    "A second call pays a second time: no reference of your own can be sent that would tell them apart.",
    "The codes for too little money and for an unknown sub-reseller are not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/pay-subreseller",
  input: () =>
    assoc({
      username: text("The sub-reseller who gets the money."),
      amount: money('The amount, such as `"1.00"`.', { min: 0.01 }),
    }),
  reply: () => assoc({ id: id("The transaction.") }),
  codes: { 200: "paid" },
});
