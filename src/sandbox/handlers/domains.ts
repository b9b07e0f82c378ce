import type { Context, Handlers } from "../business/command.js";
import { flag, integer, invalid, required, requiredDay, text, word } from "../business/fields.js";
import { domainsOf, logIn, registrantDomain, sessionOf } from "../business/ownership.js";
import type { Domain } from "../business/state.js";
import { DAY, utcDate, utcDateTime } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { bit, VIEWS } from "./domain-views.js";
import { pageOf } from "./paging.js";
import { fits } from "./patterns.js";

function getDomainsByExpiredate({ command: { attributes }, state, quirks }: Context): Reply {
  const from = requiredDay(attributes, "exp_from");
  const to = requiredDay(attributes, "exp_to");
  const found = Object.values(state.domains)
    .filter(({ expiresAt }) => expiresAt >= from && expiresAt < to + DAY)
    .sort((a, b) => a.expiresAt - b.expiresAt || compareNames(a, b));
  const { entries, page, total, more } = pageOf(found, attributes);
  // The guide promises the day alone, every recorded reply has the time too.
  const dateText = quirks ? utcDate : utcDateTime;
  return done(
    {
      exp_domains: entries.map(({ name, expiresAt, autoRenew, letExpire }) => ({
        name,
        expiredate: dateText(expiresAt),
        f_auto_renew: autoRenew ? "Y" : "N",
        f_let_expire: letExpire ? "Y" : "N",
      })),
      page: String(page),
      remainder: bit(more),
      total: String(total),
    },
    "Command successful",
  );
}

function getDomain(context: Context): Reply {
  const { attributes } = context.command;
  const type = required(attributes, "type", "Info type not specified.");
  if (type === "list") return listDomains(context);
  const view = VIEWS.get(type);
  if (view === undefined) throw new Refusal(465, `Unknown Info type: ${type}.`);
  const domain = registrantDomain(context);
  checkSentLogin(context, domain);
  return done(view(domain, context), "Query Successful");
}

/** A login may be sent with a domain instead of a cookie. */
function checkSentLogin(context: Context, domain: Domain): void {
  const { attributes } = context.command;
  const username = text(attributes, "reg_username");
  if (username !== "") logIn(context, domain, username, text(attributes, "reg_password"));
}

/** The domains that are listed: a registrant's, who comes with a cookie or a login, or all of the account. */
function listedDomains(context: Context): Domain[] {
  const asRegistrant = sessionOf(context) !== undefined || text(context.command.attributes, "reg_username") !== "";
  if (!asRegistrant) return Object.values(context.state.domains);
  const domain = registrantDomain(context);
  checkSentLogin(context, domain);
  return domainsOf(context, domain);
}

/** The list of domains. Its pages, unlike all others, are counted from 0. */
function listDomains(context: Context): Reply {
  const { attributes } = context.command;
  const inDays = (key: string, byDefault: number): number =>
    text(attributes, key) === ""
      ? byDefault
      : context.now + integer(attributes, key, { min: -36500, max: 36500 }) * DAY;
  const latest = inDays("max_to_expiry", Number.POSITIVE_INFINITY);
  const earliest = inDays("min_to_expiry", Number.NEGATIVE_INFINITY);
  const pattern = text(attributes, "domain_search") || "*";
  const autoRenew = word(attributes, "auto_renew", ["*", "Y", "N"], "*");
  const order = ORDERS.get(text(attributes, "order_by") || "name");
  if (order === undefined) throw invalid("order_by");
  const direction = word(attributes, "sort_by", ["ASC", "DESC"], "ASC") === "ASC" ? 1 : -1;
  const found = listedDomains(context)
    .filter(({ expiresAt }) => expiresAt >= earliest && expiresAt <= latest)
    .filter((domain) => autoRenew === "*" || domain.autoRenew === (autoRenew === "Y"))
    .filter(({ name }) => fits(name, pattern))
    .sort((a, b) => direction * (order(a, b) || compareNames(a, b)));
  const { entries, total, more } = pageOf(found, attributes, 0);
  const withTypes = flag(attributes, "with_encoding_types");
  return done(
    {
      count: String(total),
      remainder: bit(more),
      domain_list: entries.map(({ name, encodingType }) =>
        withTypes ? { domain: name, encoding_type: encodingType } : name,
      ),
      ext_results: entries.map((domain) => ({
        [domain.name]: {
          auto_renew: bit(domain.autoRenew),
          expiredate: utcDateTime(domain.expiresAt),
          sponsoring_rsp: "1",
          wp_service: domain.privacy ? "enabled" : "disabled",
          wp_expiredate: domain.privacyPaidUntil === 0 ? "" : utcDateTime(domain.privacyPaidUntil),
        },
      })),
    },
    "Query Successful",
  );
}

type Order = (a: Domain, b: Domain) => number;

const ORDERS: ReadonlyMap<string, Order> = new Map<string, Order>([
  ["name", compareNames],
  ["expiredate", (a, b) => a.expiresAt - b.expiresAt],
  ["f_auto_renew", (a, b) => Number(a.autoRenew) - Number(b.autoRenew)],
]);

// By code unit, not by the machine's language, so that every machine gives the same pages.
function compareNames(a: Domain, b: Domain): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** What the account knows of its domains. */
export const domainHandlers: Handlers = {
  "GET DOMAIN": getDomain,
  "GET_DOMAINS_BY_EXPIREDATE DOMAIN": getDomainsByExpiredate,
};
