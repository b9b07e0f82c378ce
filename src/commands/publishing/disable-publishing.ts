import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const disablePublishing = defineCommand({
  action: "DISABLE",
  object: "PUBLISHING",
  effect: "write",
  summary: "Takes a goMobi site offline; billing goes on.",
  notes: ["`enablePublishing` brings it back.", GOMOBI_NOTE],
  status: "legacy",
  source: "http://domains.opensrs.guide/v1.0/docs/disable-publishing",
  input: () => assoc(site()),
  reply: () => assoc({}),
  codes: { 200: "disabled" },
});
