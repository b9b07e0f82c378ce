import type { Context, Handlers } from "../business/command.js";
import { domainName, flag, integer, required, text, word } from "../business/fields.js";
import { parseDomainName } from "../business/names.js";
import { isTaken, openRequest } from "../business/queries.js";
import type { Tld } from "../business/tlds.js";
import { purseOf } from "../business/world.js";
import type { Assoc } from "../messages/codec.js";
import { utcDateTime } from "../messages/dates.js";
import { moneyText } from "../messages/money.js";
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

/** The field of a TLD's prices that a kind of order is charged by. */
const PRICE_OF = { new: "register", renewal: "renew", transfer: "transfer", trade: "trade" } as const;
const REG_TYPES = ["new", "renewal", "transfer", "trade"] as const satisfies readonly (keyof typeof PRICE_OF)[];

function getPrice({ command: { attributes } }: Context): Reply {
  const sent = required(attributes, "domain", "No Domain Supplied.");
  const domain = parseDomainName(sent);
  if (typeof domain === "string") throw new Refusal(400, `get_price_domain API is not supported for '${sent}'`);
  const { tld } = domain;
  const yearly = tld[PRICE_OF[word(attributes, "reg_type", REG_TYPES, "new")]];
  const period = integer(attributes, "period", { byDefault: 1, min: 1, max: tld.maxYears });
  const reply: Assoc = { price: moneyText(yearly * period) };
  if (flag(attributes, "all_periods")) reply.prices = pricesByYears(tld, yearly);
  return done(reply);
}

function pricesByYears(tld: Tld, yearly: number): Assoc {
  const prices: Assoc = {};
  for (let years = tld.minYears; years <= tld.maxYears; years++) prices[String(years)] = moneyText(yearly * years);
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
