import { defineCommand } from "../../schema/command.js";
import { assoc, domain, email, flag, integer, openEnum, text } from "../../schema/fields.js";
import { requestStatus } from "./transfer-fields.js";

export const checkTransfer = defineCommand({
  action: "CHECK_TRANSFER",
  object: "DOMAIN",
  effect: "read",
  summary: "Says whether a domain can be transferred in, or where its last transfer request stands.",
  notes: [
    "A domain that cannot be transferred is an answer, not an error: read `attributes.transferrable` and `reason`.",
    "With `check_status`, a gTLD transfer that is `pending_registry` although the registry already shows OpenSRS is set to complete within about five minutes.",
    "It speaks of registrars and of resellers: a domain of another OpenSRS reseller can be transferable too.",
  ],
  source: "https://domains.opensrs.guide/docs/check_transfer",
  input: () =>
    assoc({
      domain: domain("The domain to ask about."),
      check_status: flag("Report the state of the transfer request too.").optional(),
      get_request_address: flag("Report the address that the approval e-mail goes to.").optional(),
    }),
  reply: () =>
    assoc({
      transferrable: flag("It can be transferred now. The wire spells it with a double r."),
      noservice: flag("Transfers of the TLD are not available now; `true` was never seen.").optional(),
      reason: text("Why not, in words for people, such as `Transfer in progress`.", {
        when: "transferrable is false",
      }).optional(),
      reason_code: openEnum(
        ["domain_already_belongs_to_current_reseller"],
        "Why not, as a code; sent only sometimes.",
      ).optional(),
      status: requestStatus({ when: "check_status is true" }).optional(),
      request_address: email("Where the approval e-mail goes; can be unknown even then.", {
        when: "get_request_address is true",
      }).optional(),
      timestamp: text("The last change of the request, such as `Wed May 4 09:36:06 2005`, zone not given.", {
        when: "check_status is true",
      }).optional(),
      unixtime: integer("The last change of the request in seconds since 1970; better than `timestamp`.", {
        when: "check_status is true",
      }).optional(),
      type: openEnum(["reg2reg"], "The kind of transfer; `reg2reg`: between registrars.").optional(),
    }),
  codes: {
    200: "answered, also when the domain cannot be transferred",
    465: "the name is malformed",
  },
});
