import { defineCommand } from "../../schema/command.js";
import { assoc, domain } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const updatePublishing = defineCommand({
  action: "UPDATE",
  object: "PUBLISHING",
  effect: "write",
  summary: "Renames a goMobi site or changes the site that it is made from.",
  notes: [GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/update-publishing",
  input: () =>
    assoc({
      ...site(),
      source_domain: domain("The site that the mobile one is made from; required even when it stays."),
      new_domain: domain("The new domain of the mobile site.").optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "changed" },
});
