import type { Context, Handlers } from "../business/command.js";
import { domainName, flag, integer, required, text, word } from "../business/fields.js";
import { type DomainName, parseDomainName } from "../business/names.js";
import { isPremium, registrationCost } from "../business/premium.js";
import { isTaken, openRequest } from "../business/queries.js";
import { purseOf } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { utcDateTime } from "../messages/dates.js";
import { type Cents, moneyText } from "../messages/money.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

function lookup({ command, state, quirks }: Context): Reply {
  // Without a name there is no TLD either: the live test server answers 701 then, not 460.
  if (text(command.attributes, "domain") === "") throw new Refusal(701, "TLD not serviced");
  const { name } = domainName(command.attributes);
  // A registration that an asynchronous registry still works on.
  if (!(name in state.domains) && openRequest(state, name) !== undefined) {
    return done({ status: "taken" }, "Domain taken (a waiting registration exists in OpenSRS).", 221);
  }
  const taken = isTaken(state, name);
  const attributes: Assoc = { status: taken ? "taken" : "available" };
  // Older replies carry this item, always empty.
  if (quirks) attributes.match = "";
  return taken ? done(attributes, "Domain taken", 211) : done(attributes, "Domain available", 210);
}

function belongsToRsp({ command, state }: Context): Reply {
  const domain = state.domains[domainName(command.attributes).name];
  if (domain === undefined) return done({ belongs_to_rsp: "0" }, "Query successful");
  return done({ belongs_to_rsp: "1", domain_expdate: utcDateTime(domain.expiresAt) }, "Query successful");
}

function getBalance({ state, subreseller }: Context): Reply {
  const { balance, held } = purseOf(state, subreseller);
  return done({ balance: moneyText(balance), hold_balance: moneyText(held) }, "Command successful");
}

type Cost = (domain: DomainName, years: number) => Cents;

const REG_TYPES = ["new", "renewal", "transfer", "trade"] as const;
/** What the kinds of orders cost. */
const COSTS: Readonly<Record<(typeof REG_TYPES)[number], Cost>> = {
  new: registrationCost,
  renewal: ({ tld }, years) => tld.renew * years,
  transfer: ({ tld }, years) => tld.transfer * years,
  trade: ({ tld }, years) => tld.trade * years,
};

function getPrice({ command: { attributes } }: Context): Reply {
  const sent = required(attributes, "domain", "No Domain Supplied.");
  const domain = parseDomainName(sent);
  if (typeof domain === "string") throw new Refusal(400, `get_price_domain API is not supported for '${sent}'`);
  const type = word(attributes, "reg_type", REG_TYPES, "new");
  const cost = COSTS[type];
  const period = integer(attributes, "period", { byDefault: 1, min: 1, max: domain.tld.maxYears });
  const reply: Assoc = { price: moneyText(cost(domain, period)) };
  // A premium name is renewed and transferred like any other.
  if (type === "new" && isPremium(domain))
    Object.assign(reply, { is_registry_premium: "1", registry_premium_group: "AA" });
  if (flag(attributes, "all_periods")) reply.prices = pricesByYears(domain, cost);
  return done(reply);
}

function pricesByYears(domain: DomainName, cost: Cost): Assoc {
  const { minYears, maxYears } = domain.tld;
  const prices: Assoc = {};
  for (let years = minYears; years <= maxYears; years++) prices[String(years)] = moneyText(cost(domain, years));
  return prices;
}

/** Whether a name is free or ours, what it costs, and what there is to pay it with. */
export const lookupHandlers: Handlers = {
  "LOOKUP DOMAIN": lookup,
  "BELONGS_TO_RSP DOMAIN": belongsToRsp,
  "GET_BALANCE BALANCE": getBalance,
  // The current guide shows this object; most clients send the other.
  "GET_BALANCE DOMAIN": getBalance,
  "GET_PRICE DOMAIN": getPrice,
};
