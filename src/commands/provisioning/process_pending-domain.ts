import { defineCommand } from "../../schema/command.js";
import { ofOrder } from "../../schema/cost.js";
import { assoc, datetime, domain, email, flag, id, oneOf, openEnum, text, yn } from "../../schema/fields.js";

const RENEWAL = { when: "the order was a renewal" };

export const processPending = defineCommand({
  action: "PROCESS_PENDING",
  object: "DOMAIN",
  effect: "charge",
  cost: ofOrder("DOMAIN"),
  summary: "Runs, or cancels, a pending or declined order; a cancelled new or transfer order can be run again too.",
  notes: [
    "Running an order cancels it and creates a NEW one: the `order_id` of the reply can be another one.",
    "Without `command` the order is run, and charged. SSL orders have `processPendingTrustService`.",
  ],
  source: "https://domains.opensrs.guide/docs/process_pending",
  input: () =>
    assoc({
      order_id: id("The order."),
      command: oneOf(["cancel"], "Cancel the order instead of running it.").optional(),
      owner_address: email("Address of the owner, in .DE transfers only.").optional(),
      fax_received: flag("The confirmation fax has come, for .DE orders that wait for one.").optional(),
      approver_email: email("SSL orders: who approves by mail.", {
        when: "the order is for a certificate and dv_auth_method is email",
      }).optional(),
      dv_auth_method: openEnum(
        ["dns", "file", "email"],
        "SSL orders: how the domain is proved; the guide prints `DNS`, `File` and `Email`.",
        {
          when: "the order is for a certificate",
          default: "email",
        },
      ).optional(),
    }),
  reply: () =>
    assoc({
      order_id: text("The order now; a new one when it was run.").optional(),
      id: text("As in the reply of `registerDomain`; not seen.").optional(),
      f_auto_renew: yn("The domain renews by itself.", RENEWAL).optional(),
      "registration expiration date": datetime(
        "The new expiry, in UTC. The key has spaces on the wire.",
        RENEWAL,
      ).optional(),
      async_reason: oneOf(
        ["general", "has_claim"],
        "Why it waits; has_claim: a trademark claim, the registrant must act first.",
        { when: "the registry works asynchronously" },
      ).optional(),
      domain: domain("The domain.", { when: "the order is for a certificate" }).optional(),
    }),
  codes: {
    200: "processed",
    250: "handed over, not finished",
    485: "the domain was taken meanwhile",
    555: "already renewed, for a renewal",
  },
});
