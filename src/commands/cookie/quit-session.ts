import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";

export const quitSession = defineCommand({
  action: "QUIT",
  object: "SESSION",
  effect: "read",
  summary: "Ends a connection of the old encrypted socket protocol; without a use over HTTPS.",
  notes: ["It ends no registrant's login: that is `deleteCookie`."],
  status: "legacy",
  replacedBy: "the client's `close()`",
  source: "Official PHP toolkit, other clients and replies recorded in 2011; the page of the older guide is gone.",
  input: () => assoc({}),
  reply: () => assoc({}),
  codes: { 200: "the connection closes" },
});
