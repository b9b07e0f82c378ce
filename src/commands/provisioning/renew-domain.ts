import { defineCommand } from "../../schema/command.js";
import { FREE, isSaved, listed } from "../../schema/cost.js";
import { assoc, datetime, domain, email, flag, integer, money, oneOf, text, yn } from "../../schema/fields.js";
import { tldIssues } from "../types/tld-checks.js";

export const renewDomain = defineCommand({
  action: "RENEW",
  object: "DOMAIN",
  effect: "charge",
  cost: (order) => (isSaved(order) ? FREE : listed(order, "renewal")),
  summary: "Renews a domain for some years and sets its auto-renew flag.",
  notes: [
    "`currentexpirationyear` makes the call safe to check: after a renewal that worked, the same call answers 541 or 555 instead of charging again.",
    "`auto_renew` is set by this call to the value given. The guide requires it and `handle`; live clients renew without them: better say both.",
    "A renewal that fails for lack of funds can stay behind as a draft that must be cleared first. A completed renewal cannot be undone.",
  ],
  source: "https://domains.opensrs.guide/docs/renew-domain",
  input: () =>
    assoc({
      domain: domain("The domain to renew."),
      currentexpirationyear: integer(
        "Year of the registry's current expiry, such as 2026: `expiryYear(text)` gives it. Another year is refused.",
        {
          min: 1990,
          max: 9999,
        },
      ),
      period: integer("Years to add; .AI takes 2 or more.", { min: 1, max: 10 }),
      handle: oneOf(
        ["save", "process"],
        "`process`: renew now; `save`: keep the order until it is processed. The guide requires it; left out, the account's own setting decides.",
      ).optional(),
      auto_renew: flag(
        "What the domain's auto-renew flag is set to. The guide requires it; what becomes of the flag when it is left out is not documented.",
      ).optional(),
      affiliate_id: text("Affiliate of the order.").optional(),
      f_parkp: yn("Parked pages; replaces the nameservers.", { default: "N" }).optional(),
      premium_price_to_verify: money("The price that `getPrice` gave; another price is refused.", {
        when: "the name renews at a registry premium price",
      }).optional(),
      notes: text("Notes on the order; seen in one client only.").optional(),
    }),
  check: (input, isFaulty) => tldIssues("renew", input.domain, input, isFaulty),
  marks: ["affiliate_id"],
  reply: () =>
    assoc({
      order_id: text("The order.").optional(),
      id: text("Another number than `order_id`, the domain's record by one client's naming.").optional(),
      "registration expiration date": datetime("The new expiry, in UTC. The key has spaces on the wire.").optional(),
      auto_renew: flag("The auto-renew flag as it is now.").optional(),
      admin_email: email("The admin contact's address.").optional(),
      queue_request_id: text("The waiting request.", { when: "the renewal was queued" }).optional(),
      forced_pending: text("An order that was left pending; seen in one client only.").optional(),
    }),
  codes: {
    200: "renewed, or saved as pending with handle `save`",
    250: "handed to an asynchronous registry",
    400: "a fatal registry error, or a renewal is already under way",
    440: "not enough funds",
    465: "Horizon's form of 555: already renewed",
    480: "the TLD does not take renewals, or its registry renews by itself (.DE, .DK, .ZA, .AT, .FR)",
    541: "`currentexpirationyear` is not the registry's year",
    555: "already renewed",
  },
});
