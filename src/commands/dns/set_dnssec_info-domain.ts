import { defineCommand, needs } from "../../schema/command.js";
import { assoc, domain, inEnvelope } from "../../schema/fields.js";
import { dnssecIssues, dnssecRecords } from "../types/dnssec.js";

export const setDnssecInfo = defineCommand({
  action: "SET_DNSSEC_INFO",
  object: "DOMAIN",
  effect: "write",
  summary: "Writes the full set of DS records of a domain; an empty set turns DNSSEC off.",
  notes: [
    "It replaces all records: to remove one, send the others.",
    "`modifyDomain` with data `dnssec` does the same; `getDomain` with type `dnssec` reads the records.",
    "The guide's algorithms end at 10, apart from the private 253 and 254; whether 13 to 16 are taken is not stated, so they are sent.",
  ],
  source: "https://domains.opensrs.guide/docs/set_dnssec_info",
  input: () =>
    assoc({
      domain: domain("The domain.", { when: "envelope_domain is not sent" }).optional(),
      envelope_domain: inEnvelope(
        domain("The domain beside the action, as the official toolkit sends it; the guide has it in `domain`.", {
          when: "domain is not sent",
        }),
        "domain",
      ).optional(),
      dnssec: dnssecRecords(),
    }),
  check: (input) => [
    ...(input.envelope_domain === undefined ? needs(input, ["domain"], "envelope_domain is not sent") : []),
    ...dnssecIssues(input.dnssec),
  ],
  reply: () => assoc({}),
  codes: { 200: "done" },
});
