import { defineCommand } from "../../schema/command.js";
import { assoc, either, oneOf, text } from "../../schema/fields.js";

export const getContract = defineCommand({
  action: "GET_CONTRACT",
  object: "DOMAIN",
  effect: "read",
  summary: "Gives the text of Exhibit A of the reseller agreement: the registration agreement.",
  notes: ["The guide's table calls `contract` a text, its example shows an assoc: both are understood."],
  source: "https://domains.opensrs.guide/docs/get_contract",
  input: () => assoc({ type: oneOf(["exhibit_a"], "Which contract.") }),
  reply: () =>
    assoc({
      contract: either(
        [assoc({ text: text("The text of the contract.") }), text("The text of the contract.")],
        "The contract.",
      ),
    }),
  codes: { 200: "done" },
});
