import { defineCommand } from "../../schema/command.js";
import { assoc, decimal } from "../../schema/fields.js";

export const getBalance = defineCommand({
  action: "GET_BALANCE",
  object: "BALANCE",
  effect: "read",
  summary: "Gives the reseller account's money: the total and the part held for pending orders.",
  notes: [
    "What can be spent is `balance` less `hold_balance`. The reply names no currency.",
    "The guide's page shows object DOMAIN; the official toolkit and the recorded replies use BALANCE, which is sent.",
  ],
  source: "https://domains.opensrs.guide/docs/get_balance",
  input: () => assoc({}),
  reply: () =>
    assoc({
      balance: decimal("The total, the held part included."),
      hold_balance: decimal("The part held for pending orders."),
    }),
  codes: { 200: "done" },
});
