import { defineCommand } from "../../schema/command.js";
import { ofOrder } from "../../schema/cost.js";
import { assoc, email, id, oneOf } from "../../schema/fields.js";
import { missing } from "../../schema/issue.js";

export const processPendingTrustService = defineCommand({
  action: "PROCESS_PENDING",
  object: "TRUST_SERVICE",
  effect: "charge",
  cost: ofOrder("TRUST_SERVICE"),
  summary: "Submits a saved or declined SSL order, or cancels it.",
  notes: [
    "A declined order seems to be cancelled and made anew: the reply may carry another order id.",
    "The reply's attributes were not seen; the guide names DOMAIN as its object.",
  ],
  source: "https://domains.opensrs.guide/docs/process_pending",
  input: () =>
    assoc({
      order_id: id("The order."),
      command: oneOf(["cancel"], "Cancel the order; left out, it is submitted.").optional(),
      dv_auth_method: oneOf(["DNS", "File", "Email"], "How the domain is validated, for DV certificates.", {
        default: "Email",
      }).optional(),
      approver_email: email("One of those that `queryTrustServiceApproverList` gives.", {
        when: "dv_auth_method is Email",
      }).optional(),
    }),
  check: ({ command, dv_auth_method, approver_email }) =>
    dv_auth_method === "Email" && command === undefined && approver_email === undefined
      ? [missing("approver_email", "dv_auth_method is Email")]
      : [],
  reply: () => assoc({}),
  codes: { 200: "submitted, or cancelled" },
});
