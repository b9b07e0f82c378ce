import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const letPublishingExpire = defineCommand({
  action: "LET_EXPIRE",
  object: "PUBLISHING",
  effect: "write",
  summary: "Lets a goMobi site end with its billing period.",
  notes: ["Until then `enablePublishing` undoes it.", GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/let-expire-publishing",
  input: () => assoc(site()),
  reply: () => assoc({}),
  codes: { 200: "set" },
});
