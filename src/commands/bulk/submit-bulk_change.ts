import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { BULK_NOTES, bulkChangeCost, bulkChangeInput, bulkChangeIssues } from "./bulk-change.js";

export const submitBulkChange = defineCommand({
  action: "SUBMIT",
  object: "BULK_CHANGE",
  effect: "charge",
  cost: bulkChangeCost,
  summary: "Queues one change, or a check, of up to 10,000 domains.",
  notes: BULK_NOTES,
  source: "https://domains.opensrs.guide/docs/submit-bulk_change",
  input: bulkChangeInput,
  check: bulkChangeIssues,
  startsJob: true,
  reply: () => assoc({}),
});
