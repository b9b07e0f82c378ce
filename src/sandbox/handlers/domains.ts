import { DAY } from "../clock.js";
import type { Assoc } from "../codec.js";
import type { Context, Handlers } from "../command.js";
import { utcDate, utcDateTime } from "../dates.js";
import { flag, integer, invalid, required, requiredDay, text, word } from "../fields.js";
import { parseDomainName } from "../names.js";
import { pageOf } from "../paging.js";
import { done, Refusal, type Reply } from "../reply.js";
import type { Domain } from "../state.js";

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

type View = (domain: Domain) => Assoc;

/** GET DOMAIN by its `type`, for the types that show one domain. */
const VIEWS: ReadonlyMap<string, View> = new Map<string, View>([
  ["all_info", allInfo],
  ["owner", contactView("owner")],
  ["admin", contactView("admin")],
  ["billing", contactView("billing")],
  ["tech", contactView("tech")],
  ["nameservers", (domain) => ({ nameserver_list: nameserverList(domain) })],
  ["status", statusInfo],
  ["expire_action", ({ autoRenew, letExpire }) => ({ auto_renew: bit(autoRenew), let_expire: bit(letExpire) })],
  ["domain_auth_info", ({ authInfo }) => ({ domain_auth_info: authInfo })],
  ["whois_privacy_state", privacyState],
  ["tld_data", (domain) => ({ tld_data: tldData(domain) })],
]);

function getDomain(context: Context): Reply {
  const { attributes } = context.command;
  const type = required(attributes, "type", "Info type not specified.");
  if (type === "list") return listDomains(context);
  const view = VIEWS.get(type);
  if (view === undefined) throw new Refusal(465, `Unknown Info type: ${type}.`);
  return done(view(namedDomain(context)), "Query Successful");
}

/** The domain of a command that may name it in three places. One that is not the account's is a failed login, not a 480. */
function namedDomain({ command: { attributes, envelope }, state }: Context): Domain {
  const sent = text(attributes, "domain") || text(envelope, "domain") || text(attributes, "domain_name");
  if (sent === "") throw new Refusal(460, "No Domain Supplied.");
  const parsed = parseDomainName(sent);
  if (parsed === "invalid") throw new Refusal(465, "Invalid syntax on domain");
  const domain = typeof parsed === "string" ? undefined : state.domains[parsed.name];
  if (domain !== undefined) return domain;
  throw new Refusal(
    415,
    "Authentication Error. This company may be contacted for domain login/passwords, DNS/Nameserver changes, and general domain support questions. ",
    { items: { support_message: "Sandbox Reseller Inc.\nsupport@sandbox.example\n+1.4165550100" } },
  );
}

function allInfo(domain: Domain): Assoc {
  return {
    contact_set: domain.contacts,
    nameserver_list: nameserverList(domain),
    expiredate: utcDateTime(domain.expiresAt),
    registry_createdate: utcDateTime(domain.createdAt),
    registry_expiredate: utcDateTime(domain.expiresAt),
    registry_updatedate: utcDateTime(domain.updatedAt),
    auto_renew: bit(domain.autoRenew),
    let_expire: bit(domain.letExpire),
    sponsoring_rsp: "1",
    affiliate_id: domain.affiliateId,
    gdpr_consent_status: "NONE",
    tld_data: tldData(domain),
  };
}

function contactView(role: string): View {
  return ({ contacts }) => ({ contact_set: { [role]: contacts[role] ?? "" } });
}

function nameserverList(domain: Domain): Assoc[] {
  return domain.nameservers.map(({ name, sortorder }) => ({ name, sortorder: String(sortorder), ipaddress: "" }));
}

function statusInfo(domain: Domain): Assoc {
  const supported = bit(isLockable(domain));
  return {
    lock_state: bit(domain.locked),
    can_modify: supported,
    domain_supports: supported,
    parkp_status: "",
    transfer_away_in_progress: "0",
    auctionescrow: "0",
  };
}

function isLockable({ name }: Domain): boolean {
  const parsed = parseDomainName(name);
  return typeof parsed !== "string" && parsed.tld.lockable;
}

function privacyState({ name, privacy }: Domain): Assoc {
  const parsed = parseDomainName(name);
  return { state: privacy ? "enabled" : "disabled", changeable: bit(typeof parsed !== "string" && parsed.tld.privacy) };
}

/** An assoc when there is something in it; the server writes empty text, not an empty assoc, when there is not. */
function tldData({ tldData }: Domain): Assoc | string {
  return Object.keys(tldData).length === 0 ? "" : tldData;
}

/** The list of the account's domains. Its pages, unlike all others, are counted from 0. */
function listDomains({ command: { attributes }, state, now }: Context): Reply {
  const inDays = (key: string, byDefault: number): number =>
    text(attributes, key) === "" ? byDefault : now + integer(attributes, key, { min: -36500, max: 36500 }) * DAY;
  const latest = inDays("max_to_expiry", Number.POSITIVE_INFINITY);
  const earliest = inDays("min_to_expiry", Number.NEGATIVE_INFINITY);
  const pattern = text(attributes, "domain_search") || "*";
  const autoRenew = word(attributes, "auto_renew", ["*", "Y", "N"], "*");
  const order = ORDERS.get(text(attributes, "order_by") || "name");
  if (order === undefined) throw invalid("order_by");
  const direction = word(attributes, "sort_by", ["ASC", "DESC"], "ASC") === "ASC" ? 1 : -1;
  const found = Object.values(state.domains)
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
          wp_expiredate: "",
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

/** Whether the name fits a pattern in which `*` stands for anything. No regular expression: those can be made to hang. */
function fits(name: string, pattern: string): boolean {
  const [start = "", ...parts] = pattern.toLowerCase().split("*");
  const end = parts.pop();
  if (end === undefined) return name === start;
  if (!name.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return name.length >= at + end.length && name.endsWith(end);
}

function bit(value: boolean): string {
  return value ? "1" : "0";
}

/** What the account knows of its domains. */
export const domainHandlers: Handlers = {
  "GET DOMAIN": getDomain,
  "GET_DOMAINS_BY_EXPIREDATE DOMAIN": getDomainsByExpiredate,
};
