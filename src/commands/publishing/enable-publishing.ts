import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const enablePublishing = defineCommand({
  action: "ENABLE",
  object: "PUBLISHING",
  effect: "write",
  summary: "Brings back a goMobi site that was disabled or set to expire.",
  notes: [GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/enable-publishing",
  input: () => assoc(site()),
  reply: () => assoc({}),
  codes: { 200: "enabled" },
});
