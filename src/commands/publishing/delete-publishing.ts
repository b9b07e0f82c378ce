import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const deletePublishing = defineCommand({
  action: "DELETE",
  object: "PUBLISHING",
  effect: "destroy",
  summary: "Deletes a goMobi site at once.",
  notes: ["`letPublishingExpire` ends the site with the billing period instead.", GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/delete-publishing",
  input: () => assoc(site()),
  reply: () => assoc({}),
  codes: { 200: "deleted" },
});
