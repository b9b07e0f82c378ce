import { defineCommand } from "../../schema/command.js";
import { assoc, domain, inEnvelope, openEnum } from "../../schema/fields.js";
import { MESSAGING_LANGUAGES } from "./languages.js";

export const modifyMessagingLanguage = defineCommand({
  action: "MODIFY_MESSAGING_LANGUAGE",
  object: "DOMAIN",
  effect: "write",
  summary: "Sets the language of the notices about a domain.",
  notes: [
    "The guide's page calls the action `modify`; its example sends MODIFY_MESSAGING_LANGUAGE.",
    "The guide's example has the domain beside the attributes; whether it works among them is not known.",
  ],
  source: "https://domains.opensrs.guide/docs/modify_messaging_language",
  input: () =>
    assoc({
      domain: inEnvelope(domain("The domain."), "domain"),
      messaging_language: openEnum(MESSAGING_LANGUAGES, "Language and region."),
    }),
  reply: () => assoc({}),
  codes: { 200: "changed" },
});
