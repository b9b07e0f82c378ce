import { defineCommand } from "../../schema/command.js";
import { assoc, text } from "../../schema/fields.js";

export const checkVersion = defineCommand({
  action: "CHECK",
  object: "VERSION",
  effect: "read",
  summary: "Compares protocol versions in the handshake of the old encrypted socket protocol.",
  notes: ["The official toolkit sends no attributes; the fields are those of an older client. No reply was seen."],
  status: "legacy",
  source: "Official PHP toolkit, official WHMCS module and another client; not in the current guide.",
  input: () =>
    assoc({
      sender: text("Who asks, such as `OpenSRS CLIENT`.").optional(),
      version: text("The client's version; the server names its own, which begins with XML.").optional(),
      state: text("`ready`.").optional(),
    }),
  reply: () => assoc({}),
});
