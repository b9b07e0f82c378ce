import type { Context } from "../business/command.js";
import { assoc, flag, text } from "../business/fields.js";
import { tldOf } from "../business/ownership.js";
import { transferOf } from "../business/queries.js";
import type { Domain } from "../business/state.js";
import { isRunning } from "../business/transfers.js";
import type { Assoc } from "../messages/codec.js";
import { utcDateTime } from "../messages/dates.js";

/** Shows one kind of data about a domain. */
export type View = (domain: Domain, context: Context) => Assoc;

/** A setting that MODIFY sets, under its own name. */
function setting(key: string, byDefault: string | Assoc = ""): View {
  return ({ settings }) => ({ [key]: settings[key] ?? byDefault });
}

/** GET DOMAIN by its `type`, for the types that show one domain. */
export const VIEWS: ReadonlyMap<string, View> = new Map<string, View>([
  ["all_info", allInfo],
  ["owner", contactView("owner")],
  ["admin", contactView("admin")],
  ["billing", contactView("billing")],
  ["tech", contactView("tech")],
  ["nameservers", (domain, context) => ({ nameserver_list: nameserverList(domain, context) })],
  ["status", statusInfo],
  ["expire_action", ({ autoRenew, letExpire }) => ({ auto_renew: bit(autoRenew), let_expire: bit(letExpire) })],
  ["auto_renew_flag", ({ autoRenew }) => ({ auto_renew: bit(autoRenew) })],
  ["domain_auth_info", ({ authInfo }) => ({ domain_auth_info: authInfo })],
  ["whois_privacy_state", privacyState],
  ["whois_publicity_state", ({ privacy }) => ({ state: privacy ? "disabled" : "enabled", changeable: "0" })],
  ["tld_data", (domain) => ({ tld_data: tldData(domain) })],
  ["dnssec", ({ dnssec }) => ({ dnssec })],
  ["waiting_history", waitingHistory],
  ["xpack_waiting_history", waitingHistory],
  ["rsp_whois_info", rspWhoisInfo],
  ["forwarding_email", setting("forwarding_email")],
  ["ca_whois_display_setting", setting("display", "FULL")],
  ["it_whois_display_setting", setting("consent_for_publishing")],
  ["trademark", setting("trademark", "N")],
  ["ced_info", setting("ced_info", {})],
  ["nexus_info", ({ settings, tldData: data }) => ({ nexus: settings.nexus ?? data.nexus ?? {} })],
  [
    "uk_whois_opt",
    (domain, context) => ({
      ...setting("uk_whois_opt", "N")(domain, context),
      ...setting("reg_type", "IND")(domain, context),
    }),
  ],
]);

function allInfo(domain: Domain, context: Context): Assoc {
  return {
    contact_set: contactSet(domain, context),
    nameserver_list: nameserverList(domain, context),
    expiredate: utcDateTime(domain.expiresAt),
    registry_createdate: utcDateTime(domain.createdAt),
    registry_expiredate: utcDateTime(domain.expiresAt),
    registry_updatedate: utcDateTime(domain.updatedAt),
    ...(domain.transferredAt !== null && { registry_transferdate: utcDateTime(domain.transferredAt) }),
    auto_renew: bit(domain.autoRenew),
    let_expire: bit(domain.letExpire),
    sponsoring_rsp: "1",
    affiliate_id: domain.affiliateId,
    gdpr_consent_status: "NONE",
    tld_data: tldData(domain),
    ...(domain.name.endsWith(".de") && { dns_errors: "", descr: domain.settings.descr ?? "" }),
  };
}

/** The contacts, each with its status: of a change of registrant that waits, the new one unless the active are asked for. */
export function contactSet(domain: Domain, { command: { attributes } }: Context): Assoc {
  const set: Assoc = {};
  for (const role of Object.keys(domain.contacts)) set[role] = { ...assoc(domain.contacts, role), status: "active" };
  if (domain.trade !== null && !flag(attributes, "active_contacts_only")) {
    set.owner = { ...domain.trade.owner, status: `pending_${domain.trade.waitsFor}_registrant` };
  }
  return set;
}

function contactView(role: string): View {
  return (domain, context) => ({ contact_set: { [role]: contactSet(domain, context)[role] ?? "" } });
}

function nameserverList({ nameservers }: Domain, { state: { hosts } }: Context): Assoc[] {
  return nameservers.map(({ name, sortorder }) => ({
    name,
    sortorder: String(sortorder),
    ipaddress: hosts[name]?.ipaddress ?? "",
  }));
}

function statusInfo(domain: Domain, { state }: Context): Assoc {
  const supported = bit(tldOf(domain).lockable);
  const leaving = transferOf(state, domain.name, "away");
  return {
    lock_state: bit(domain.locked),
    can_modify: supported,
    domain_supports: supported,
    parkp_status: text(domain.settings, "parkp_status"),
    transfer_away_in_progress: bit(leaving !== undefined && isRunning(leaving)),
    auctionescrow: "0",
  };
}

function privacyState(domain: Domain): Assoc {
  return { state: domain.privacy ? "enabled" : "disabled", changeable: bit(tldOf(domain).privacy) };
}

/** An assoc when there is something in it; the server writes empty text, not an empty assoc, when there is not. */
function tldData({ tldData }: Domain): Assoc | string {
  return Object.keys(tldData).length === 0 ? "" : tldData;
}

function waitingHistory({ name }: Domain, { state }: Context): Assoc {
  const requests = Object.values(state.requests).filter(({ domain }) => domain === name);
  return {
    record_count: String(requests.length),
    waiting_history: requests.map(({ id, action, requestedAt, answeredAt }) => ({
      request_id: String(id),
      action,
      request_time: utcDateTime(requestedAt),
      response_time: answeredAt === null ? "" : utcDateTime(answeredAt),
      request_status: answeredAt === null ? "waiting" : "completed",
      response_text: answeredAt === null ? "" : "Command completed successfully",
    })),
  };
}

function rspWhoisInfo({ settings }: Domain): Assoc {
  return {
    rsp_enabled: "Y",
    domain_enabled: text(settings, "rsp_whois") || "Y",
    business: "Sandbox Reseller Inc.",
    phone: "+1.4165550100",
    fax: "",
    email: "support@sandbox.example",
    url: "https://sandbox.example/",
    opt_info: "",
  };
}

/** A flag as it is written in replies. */
export function bit(value: boolean): string {
  return value ? "1" : "0";
}
