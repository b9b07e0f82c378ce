import { defineCommand } from "../../schema/command.js";
import { unpriced } from "../../schema/cost.js";
import { assoc, domain, list, secret, text } from "../../schema/fields.js";
import { nameserverPairs } from "../types/nameserver-list.js";

export const simpleTransfer = defineCommand({
  action: "SIMPLE_TRANSFER",
  object: "DOMAIN",
  effect: "charge",
  cost: unpriced("one request transfers many domains"),
  summary: "Transfers up to 10,000 domains in one request with only their names and auth codes.",
  notes: [
    "OpenSRS withdrew it on 2018-05-25.",
    "The fields of an entry and the job of the reply are those of the Perl client Net::DRI.",
  ],
  status: "legacy",
  replacedBy: "`registerDomain` with `reg_type` transfer, one domain a call",
  source: "https://domains.opensrs.guide/docs/simple_transfer",
  input: () =>
    assoc({
      domain_list: list(
        assoc(
          { domain_name: domain("The domain."), auth_info: secret(text("Its auth code.")) },
          "A domain and its auth code.",
        ),
        "The domains.",
        { max: 10_000 },
      ),
      nameserver_list: nameserverPairs("The nameservers of the domains.").optional(),
    }),
  startsJob: true,
  reply: () =>
    assoc({
      simple_transfer_job_id: text("The job to ask `simpleTransferStatus` about; seen in two clients only.").optional(),
    }),
});
