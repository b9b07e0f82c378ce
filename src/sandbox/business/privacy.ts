import { Refusal } from "../messages/reply.js";
import { completeOrder, placeOrder } from "./orders.js";
import { tldOf } from "./ownership.js";
import type { Domain } from "./state.js";
import { PRIVACY_PRICE } from "./tlds.js";
import { canPay, type World } from "./world.js";

/** Switches WHOIS privacy. It is an order of its own, paid once until the domain expires; gives that order's number. */
export function setPrivacy(world: World, domain: Domain, on: boolean): string {
  if (!tldOf(domain).privacy) throw new Refusal(465, `WHOIS privacy is not available for ${domain.name}.`);
  const payer = domain.subreseller;
  let orderId = "";
  if (on && domain.privacyPaidUntil < domain.expiresAt) {
    if (!canPay(world.state, payer, PRIVACY_PRICE)) throw new Refusal(440, "Order Failed: over quota.");
    const order = placeOrder(world, {
      domain: domain.name,
      type: "whois_privacy",
      period: 1,
      cost: PRIVACY_PRICE,
      payer,
    });
    completeOrder(world, order);
    domain.privacyPaidUntil = domain.expiresAt;
    orderId = String(order.id);
  }
  domain.privacy = on;
  domain.updatedAt = world.now;
  return orderId;
}
