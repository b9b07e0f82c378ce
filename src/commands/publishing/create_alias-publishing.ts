import { defineCommand } from "../../schema/command.js";
import { assoc, hostname } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const createPublishingAlias = defineCommand({
  action: "CREATE_ALIAS",
  object: "PUBLISHING",
  effect: "write",
  summary: "Adds a host name that leads to a goMobi site, five at most.",
  notes: ["A host name that is in use already is refused with a text saying so.", GOMOBI_NOTE],
  status: "legacy",
  source: "http://domains.opensrs.guide/v1.0/docs/create_alias",
  input: () => assoc({ ...site(), hostname: hostname("The host name; its DNS must point to lb.goMobi.info.") }),
  reply: () => assoc({}),
  codes: { 200: "added" },
});
