import { defineCommand } from "../../schema/command.js";
import { assoc, domain, hostname, list } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const getPublishingAliasList = defineCommand({
  action: "GET_ALIAS_LIST",
  object: "PUBLISHING",
  effect: "read",
  summary: "Lists the host names that lead to a goMobi site.",
  notes: [GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/get_alias_list",
  input: () => assoc(site()),
  reply: () =>
    assoc({
      aliases: list(hostname("A host name."), "The host names."),
      domain: domain("The domain of the site."),
    }),
  codes: { 200: "done" },
});
