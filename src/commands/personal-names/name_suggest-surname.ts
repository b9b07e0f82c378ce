import { defineCommand } from "../../schema/command.js";
import { assoc, domain, flag, integer, list, oneOf, text } from "../../schema/fields.js";

export const nameSuggestSurname = defineCommand({
  action: "NAME_SUGGEST",
  object: "SURNAME",
  effect: "read",
  summary: "Searches the Personal Names that suit a full name.",
  notes: [
    "The suggestions have a response code of their own: they can fail inside a successful reply.",
    "Known from the official toolkit and an older guide; no page of the current one was seen.",
  ],
  status: "legacy",
  replacedBy: "`nameSuggest` with the service `personal_names`",
  source: "The official PHP toolkit",
  input: () => assoc({ searchstring: text('A first and a last name, such as `"john smith"`.') }),
  reply: () =>
    assoc({
      suggestion: assoc(
        {
          count: integer("Names found.").optional(),
          items: list(
            assoc({
              domain: domain("The name, such as `john.smith.net`."),
              status: oneOf(["available", "taken"], "Whether it can be registered."),
            }),
            "The names.",
            { when: "the search worked" },
          ).optional(),
          response_code: integer("The code of the suggestions themselves."),
          response_text: text("Their text."),
          is_success: flag("Whether the search worked.").optional(),
        },
        "The suggestions.",
      ),
    }),
});
