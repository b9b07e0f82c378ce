import { defineCommand } from "../../schema/command.js";
import { assoc } from "../../schema/fields.js";
import { BULK_NOTES, bulkChangeCost, bulkChangeInput, bulkChangeIssues } from "./bulk-change.js";

export const submitWhoisPrivacyBulkChange = defineCommand({
  action: "SUBMIT_BULK_CHANGE",
  object: "BULK_CHANGE",
  effect: "charge",
  cost: bulkChangeCost,
  summary: "Queues a switch of WHOIS privacy for many domains: the older spelling of `submitBulkChange`.",
  notes: [
    "The guide has it for change_type whois_privacy only, with change_items, and prefers another command; the official toolkit sends all types.",
    ...BULK_NOTES,
  ],
  source: "https://domains.opensrs.guide/docs/submit_bulk_change-whois-privacy",
  input: bulkChangeInput,
  check: bulkChangeIssues,
  startsJob: true,
  reply: () => assoc({}),
});
