import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";

export const ukGetBlockerContact = defineCommand({
  action: "UK_GET_BLOCKER_CONTACT",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the owner contact of the third-level .UK domain that had reserved a second-level .UK name.",
  notes: [
    "The reservations ended on 2019-06-10; the page is still in the guide.",
    "The shape of the reply was cut off: its items are given as sent. It is empty unless both names are in the same account.",
  ],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/uk_get_blocker_contact",
  input: () => assoc({ domain: domain("The second-level name, such as `example.uk`.") }),
  reply: () => assoc({}),
  codes: { 200: "done" },
});
