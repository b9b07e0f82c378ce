import { defineCommand } from "../../schema/command.js";
import { assoc, openEnum, secret, text } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

const LANGUAGES = ["de", "en", "en-GB", "es", "fr", "it", "ja", "nl", "pt", "ru", "sl", "zh-CN"] as const;

export const getPublishingControlPanelUrl = defineCommand({
  action: "GET_CONTROL_PANEL_URL",
  object: "PUBLISHING",
  effect: "read",
  summary: "Gives a URL of the goMobi control panel that works for five minutes.",
  notes: ["Whoever has the URL is logged in.", GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/get_control_panel_url",
  input: () =>
    assoc({
      ...site(),
      language: openEnum(LANGUAGES, "The language of the panel.", { default: "en" }).optional(),
    }),
  reply: () => assoc({ control_panel_url: secret(text("The URL.")) }),
  codes: { 200: "done" },
});
