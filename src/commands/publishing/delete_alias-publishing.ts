import { defineCommand } from "../../schema/command.js";
import { assoc, hostname } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const deletePublishingAlias = defineCommand({
  action: "DELETE_ALIAS",
  object: "PUBLISHING",
  effect: "destroy",
  summary: "Removes a host name from a goMobi site.",
  notes: ["A host name that is none of the site's is refused with a text saying so.", GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/delete_alias",
  input: () => assoc({ ...site(), hostname: hostname("The host name to remove.") }),
  reply: () => assoc({}),
  codes: { 200: "removed" },
});
