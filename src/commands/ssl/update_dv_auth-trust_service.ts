import { defineCommand } from "../../schema/command.js";
import { assoc, flag, id, oneOf } from "../../schema/fields.js";
import { issue, missing } from "../../schema/issue.js";

export const updateTrustServiceDvAuth = defineCommand({
  action: "UPDATE_DV_AUTH",
  object: "TRUST_SERVICE",
  effect: "write",
  summary: "Changes how a domain-vetted order is validated, or asks for the check now.",
  notes: [
    "Whether an approver's address can be sent with `email`, and whether the reply carries the new DNS or file record, is not documented.",
    "The guide writes the reply's action as `update_dv_auth: reply`.",
  ],
  source: "https://domains.opensrs.guide/docs/update_dv_auth",
  input: () =>
    assoc({
      order_id: id("The order."),
      dv_auth_method: oneOf(["file", "DNS", "email"], "The new way; RapidSSL, GeoTrust and Sectigo.", {
        when: "the way is changed",
      }).optional(),
      dv_auth_on_demand_check: flag("RapidSSL: check now. Only `true` is known.", {
        when: "the check is asked for",
      }).optional(),
    }),
  check: (input) => {
    if (input.dv_auth_on_demand_check === false)
      return [issue("dv_auth_on_demand_check", "wrong_value", "must be true, or be left out", { expected: ["true"] })];
    const isEmpty = input.dv_auth_method === undefined && input.dv_auth_on_demand_check === undefined;
    return isEmpty ? [missing("dv_auth_method", "dv_auth_on_demand_check is not sent")] : [];
  },
  reply: () => assoc({ order_id: id("The order.") }),
  codes: { 200: "done" },
});
