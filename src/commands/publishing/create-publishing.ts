import { defineCommand } from "../../schema/command.js";
import { unpriced } from "../../schema/cost.js";
import { assoc, domain, email, secret, text } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const createPublishing = defineCommand({
  action: "CREATE",
  object: "PUBLISHING",
  effect: "charge",
  cost: unpriced("no command tells what a mobile site costs"),
  summary: "Buys a goMobi mobile site for a domain.",
  notes: [GOMOBI_NOTE],
  status: "legacy",
  source: "http://domains.opensrs.guide/v1.0/docs/create-publishing",
  input: () =>
    assoc({
      ...site("The domain of the mobile site."),
      source_domain: domain("The site that the mobile one is made from.").optional(),
      end_user_auth_info: assoc(
        {
          username: text("The owner's username, alone enough for an account that exists.", { min: 6 }),
          email_address: email("The owner's address.", { when: "the account is new" }).optional(),
          password: secret(text("The owner's password.", { min: 8, when: "the account is new" })).optional(),
        },
        "The owner's account; without it the site works, but its owner cannot use the end-user panel.",
      ).optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "bought" },
});
