import { defineCommand } from "../../schema/command.js";
import { assoc, domain, secret, text } from "../../schema/fields.js";

export const rsp2rspPushTransfer = defineCommand({
  action: "RSP2RSP_PUSH_TRANSFER",
  object: "DOMAIN",
  effect: "destroy",
  summary: "Pushes a domain to another OpenSRS reseller's account, without a renewal and without a charge.",
  notes: [
    "Only the gaining reseller can bring the domain back.",
    "The gaining reseller must first allow your account on its Push Domain settings page.",
    "The guide shows no object; the official toolkit and other clients send DOMAIN, as here. No successful reply was seen.",
  ],
  source: "https://domains.opensrs.guide/docs/rsp2rsp_push_transfer",
  input: () =>
    assoc({
      domain: domain("The domain to push."),
      grsp: text("The gaining reseller's username."),
      username: text("Registrant username of the domain's new profile.", { default: "the present one" }).optional(),
      password: secret(
        text("Registrant password of the domain's new profile.", { default: "the present one" }),
      ).optional(),
    }),
  reply: () => assoc({}),
  codes: {
    200: "pushed",
    400: "refused for another reason: read the text",
    465: "the gaining reseller does not allow pushes from your account",
  },
});
