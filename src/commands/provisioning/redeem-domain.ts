import { defineCommand } from "../../schema/command.js";
import { unpriced } from "../../schema/cost.js";
import { assoc, domain } from "../../schema/fields.js";

export const redeemDomain = defineCommand({
  action: "REDEEM",
  object: "DOMAIN",
  effect: "charge",
  cost: unpriced("GET_PRICE has no value for a redemption, and fees can come on top"),
  summary: "Brings an expired domain back during its redemption period; fees can come on top.",
  notes: [
    "It does not work on Horizon.",
    "The TLDs were not read; one client names .COM, .NET, .CA, .IT and .NL.",
    "The reply names no order.",
  ],
  source: "https://domains.opensrs.guide/docs/redeem-domain",
  input: () => assoc({ domain: domain("The domain.") }),
  reply: () => assoc({}),
  codes: { 200: "accepted", 400: "cannot be redeemed, as one client reads it" },
});
