import { defineCommand } from "../../schema/command.js";
import { assoc, domain, email, id, list, text } from "../../schema/fields.js";

export const simpleTransferStatus = defineCommand({
  action: "SIMPLE_TRANSFER_STATUS",
  object: "DOMAIN",
  effect: "read",
  summary: "Reports the state of a `simpleTransfer` job.",
  notes: [
    "OpenSRS withdrew `simpleTransfer`.",
    "The reply is what the Perl client Net::DRI reads; the values of `status` and the form of the dates were not seen.",
  ],
  status: "unconfirmed",
  source: "The Python client yola/opensrs, the Perl client Net::DRI",
  input: () => assoc({ simple_transfer_job_id: text("The job, as `simpleTransfer` gave it.") }),
  reply: () =>
    assoc({
      id: id("The job.").optional(),
      name: text("Name of the job.").optional(),
      status: text("Where the job stands.").optional(),
      request_date: text("When it was asked for.").optional(),
      completion_date: text("When it was completed.").optional(),
      domain_list: list(
        assoc({
          domain_name: domain("The domain.").optional(),
          status: text("Where its transfer stands.").optional(),
          reason: text("Why it stands there.").optional(),
          registrant_id: id("Number of the registrant.").optional(),
          email_address: email("The address that is asked for approval.").optional(),
        }),
        "The domains of the job: their states count, not the job's.",
      ).optional(),
    }),
});
