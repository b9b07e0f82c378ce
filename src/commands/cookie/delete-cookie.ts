import { defineCommand } from "../../schema/command.js";
import { assoc, domain, inEnvelope, secret, text } from "../../schema/fields.js";
import { REPLACEMENT } from "./registrant.js";

export const deleteCookie = defineCommand({
  action: "DELETE",
  object: "COOKIE",
  effect: "write",
  summary: "Deletes a cookie: logs the registrant out.",
  notes: [
    "Unlike elsewhere the cookie is an attribute here; the official toolkit sends it beside the attributes as well.",
    "The current guide has no page on cookies; its commands take the domain instead.",
  ],
  status: "legacy",
  replacedBy: REPLACEMENT,
  source: "Official PHP toolkit, other clients and replies recorded in 2011; the page of the older guide is gone.",
  input: () =>
    assoc({
      cookie: secret(text("The cookie to delete.")),
      envelope_cookie: secret(
        inEnvelope(
          text("The same cookie, to send it beside the attributes too as the official toolkit does."),
          "cookie",
        ),
      ).optional(),
      domain: domain("The domain of the cookie; the official toolkit passes it on.").optional(),
    }),
  reply: () => assoc({}),
  codes: { 200: "deleted", 415: "the cookie is not valid", 460: "the cookie is missing" },
});
