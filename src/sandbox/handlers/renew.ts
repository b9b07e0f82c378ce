import { checkNothingWaits, enqueue, SUBMITTED } from "../business/changes.js";
import type { Context, Handlers } from "../business/command.js";
import { assoc, domainName, flag, integer, invalid, text } from "../business/fields.js";
import { renewDomain } from "../business/lifecycle.js";
import { completeOrder, isExpectedPrice, placeOrder, sendOrderOn } from "../business/orders.js";
import { canPay } from "../business/world.js";
import { addYears, utcDateTime } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { isProcessed } from "./register.js";

/** No registry lets a domain run longer than this from today. */
const LONGEST_YEARS = 10;

/** Renews a domain; PROCESS_PENDING and bulk changes do so too. */
export function renew(context: Context): Reply {
  const { command, state, now } = context;
  const { attributes } = command;
  const { name, tld } = domainName(attributes);
  const year = integer(attributes, "currentexpirationyear");
  const period = integer(attributes, "period", { min: 1, max: 10 });
  // The guide requires this one and auto_renew too; live clients renew without either.
  const processed = isProcessed(context);
  const domain = state.domains[name];
  if (domain === undefined) throw new Refusal(480, "Domain not found.");
  if (!tld.renewable) throw new Refusal(480, `capability is not enabled for ${name}`);
  const autoRenew = flag(attributes, "auto_renew", domain.autoRenew);
  const currentYear = new Date(domain.expiresAt).getUTCFullYear();
  if (year !== currentYear) {
    // The year it had before an earlier renewal: that renewal is being repeated.
    if (domain.renewedFrom.includes(year)) throw new Refusal(555, "Domain Already Renewed");
    throw new Refusal(541, "Domain's current expiration year in registry doesn't match the year provided by user.");
  }
  if (addYears(domain.expiresAt, period) > addYears(now, LONGEST_YEARS)) throw invalid("period");
  const cost = tld.renew * period;
  if (!isExpectedPrice(text(attributes, "premium_price_to_verify"), cost)) throw invalid("premium_price_to_verify");
  if (processed) checkNothingWaits(context, name);

  const payer = context.subreseller;
  const order = placeOrder(context, { domain: name, type: "renewal", period, cost, payer }, attributes);
  const ids = { order_id: String(order.id), id: String(domain.id) };
  if (!processed) return done(ids, "Order created");
  if (!canPay(state, payer, cost)) {
    throw new Refusal(440, "Renewal Failed: over quota.", { attributes: { forced_pending: String(order.id) } });
  }
  domain.autoRenew = autoRenew;
  if (tld.asynchronous) {
    sendOrderOn(context, order, "waiting");
    const request = enqueue(context, name, { patch: {}, orderId: order.id });
    return done({ ...ids, queue_request_id: String(request.id) }, SUBMITTED, 250);
  }
  completeOrder(context, order);
  renewDomain(context, domain, period);
  return done(
    {
      ...ids,
      // The key has spaces in it, really.
      "registration expiration date": utcDateTime(domain.expiresAt),
      auto_renew: autoRenew ? "1" : "0",
      admin_email: text(assoc(domain.contacts, "admin"), "email"),
    },
    "Command completed successfully",
  );
}

/** Renewals. */
export const renewHandlers: Handlers = { "RENEW DOMAIN": renew };
