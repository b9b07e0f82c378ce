import { defineCommand } from "../../schema/command.js";
import { assoc, oneOf, text } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const generatePublishingRedirectionCode = defineCommand({
  action: "GENERATE_REDIRECTION_CODE",
  object: "PUBLISHING",
  effect: "read",
  summary: "Gives program code that sends visitors to the desktop or to the mobile site.",
  notes: [GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/generate-redirection-code",
  input: () =>
    assoc({
      ...site(),
      programming_language: oneOf(["asp", "htaccess", "javascript", "jsp", "php"], "The language of the code."),
    }),
  reply: () => assoc({ redirection_code: text("The code, with markup and line ends.") }),
  codes: { 200: "done" },
});
