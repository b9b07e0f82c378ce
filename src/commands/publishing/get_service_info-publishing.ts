import { defineCommand } from "../../schema/command.js";
import { assoc, domain, hostname, list, openEnum, text } from "../../schema/fields.js";
import { GOMOBI_NOTE, site } from "./service-fields.js";

export const getPublishingServiceInfo = defineCommand({
  action: "GET_SERVICE_INFO",
  object: "PUBLISHING",
  effect: "read",
  summary: "Reads the state of a goMobi site.",
  notes: ["The form of the dates was not seen.", GOMOBI_NOTE],
  status: "legacy",
  source: "https://domains.opensrs.guide/docs/get-service-info",
  input: () => assoc(site()),
  reply: () =>
    assoc({
      aliases: list(hostname("A host name."), "The host names that lead to the site.", {
        when: "there are any",
      }).optional(),
      billing_date: text("When it is billed next."),
      creation_date: text("When it was bought."),
      domain: domain("The domain of the site."),
      gomobi: assoc(
        { source_domain: domain("The site that the mobile one is made from.") },
        "What only this service has.",
      ),
      status: openEnum(
        ["active", "deleted", "disabled", "insufficient funds", "let expire", "processed"],
        "The state. The guide prints two values with a blank; the wire may spell them otherwise.",
      ),
    }),
  codes: { 200: "done" },
});
