import { defineCommand } from "../../schema/command.js";
import { assoc, text } from "../../schema/fields.js";

export const simpleTransferStatus = defineCommand({
  action: "SIMPLE_TRANSFER_STATUS",
  object: "DOMAIN",
  effect: "read",
  summary: "Reports the state of a `simpleTransfer` job.",
  notes: ["OpenSRS withdrew `simpleTransfer`. The reply was not seen; whatever comes is kept."],
  status: "unconfirmed",
  source: "The Python client yola/opensrs",
  input: () => assoc({ simple_transfer_job_id: text("The job, as `simpleTransfer` gave it.") }),
  reply: () => assoc({}),
});
