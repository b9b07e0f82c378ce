import {
  assoc,
  byDomain,
  datetime,
  domain,
  either,
  email,
  flag,
  integer,
  list,
  named,
  oneOf,
  secret,
  text,
  yn,
} from "../../schema/fields.js";
import { replyContactSet } from "../types/contact.js";
import { replyDnssecRecords } from "../types/dnssec.js";
import { replyNameservers } from "../types/nameserver-list.js";
import { replyCedInfo, replyNexus, replyTldData } from "../types/tld-data.js";

/** Which attributes come, by the type asked for. Of types that are not here no reply was seen. */
export const ATTRIBUTES_BY_TYPE = {
  all_info: [
    "contact_set",
    "nameserver_list",
    "expiredate",
    "registry_createdate",
    "registry_expiredate",
    "registry_updatedate",
    "registry_transferdate",
    "auto_renew",
    "let_expire",
    "sponsoring_rsp",
    "affiliate_id",
    "gdpr_consent_status",
    "tld_data",
    "dns_errors",
    "descr",
    "legal_type",
    "member",
    "domain_description",
  ],
  owner: ["contact_set"],
  admin: ["contact_set"],
  billing: ["contact_set"],
  tech: ["contact_set"],
  nameservers: ["nameserver_list"],
  expire_action: ["auto_renew", "let_expire"],
  status: ["lock_state", "can_modify", "domain_supports", "transfer_away_in_progress", "auctionescrow", "parkp_status"],
  whois_privacy_state: ["state", "changeable"],
  rsp_whois_info: ["rsp_enabled", "domain_enabled", "business", "phone", "fax", "email", "url", "opt_info"],
  domain_auth_info: ["domain_auth_info"],
  forwarding_email: ["forwarding_email"],
  list: ["count", "remainder", "domain_list", "ext_results"],
  waiting_history: ["record_count", "waiting_history"],
  dnssec: ["dnssec"],
  tld_data: ["tld_data"],
  nexus_info: ["nexus"],
  ced_info: ["ced_info"],
  trademark: ["trademark"],
  uk_whois_opt: ["uk_whois_opt", "reg_type"],
} as const;

/** Everything that `getDomain` can give; which of it comes depends on the type asked for. */
export function domainData() {
  return {
    contact_set: replyContactSet(
      "For types all_info, owner, admin, billing and tech: all four contacts for all_info, else the one asked for.",
    ).optional(),
    nameserver_list: replyNameservers(
      "For types all_info and nameservers. Go by `sortorder`: the list need not follow it.",
    ).optional(),
    ...registration(),
    ...status(),
    ...whois(),
    domain_auth_info: secret(text("The transfer code.", of("domain_auth_info"))).optional(),
    forwarding_email: email("Where mail to the .NAME address goes.", of("forwarding_email")).optional(),
    ...profileList(),
    ...waitingHistory(),
    dnssec: replyDnssecRecords("For type dnssec: the DS records.").optional(),
    ...legacy(),
  };
}

function of(type: string) {
  return { when: `type is ${type}` };
}

function registration() {
  const ca = of("all_info, for .CA in older replies");
  return {
    expiredate: datetime("When it expires by OpenSRS's record, in UTC.", of("all_info")).optional(),
    registry_createdate: datetime("When it was registered, in UTC.", of("all_info")).optional(),
    registry_expiredate: datetime("When it expires by the registry's record, in UTC.", of("all_info")).optional(),
    registry_updatedate: datetime(
      "When the registry's record last changed, in UTC; can be missing.",
      of("all_info"),
    ).optional(),
    registry_transferdate: datetime("When it was transferred, in UTC.", of("all_info, after a transfer")).optional(),
    auto_renew: flag("It renews by itself.", of("all_info or expire_action")).optional(),
    let_expire: flag("It is left to expire.", of("all_info or expire_action")).optional(),
    sponsoring_rsp: flag("The calling reseller sponsors it.", of("all_info")).optional(),
    affiliate_id: text("The affiliate; empty when there is none.", of("all_info")).optional(),
    gdpr_consent_status: text("State of the consent to use the data, such as `NONE`.", of("all_info")).optional(),
    tld_data: replyTldData("For types all_info and tld_data: what only this registry asks for.").optional(),
    dns_errors: text("What the registry's check of the nameservers found.", of("all_info, for .DE")).optional(),
    descr: text("Description of the registration.", of("all_info, for .DE")).optional(),
    legal_type: text("The registrant's legal type.", ca).optional(),
    member: yn("The registrant is a member of CIRA.", ca).optional(),
    domain_description: text("Description of the registration.", ca).optional(),
  };
}

function status() {
  return {
    lock_state: flag("It is locked against transfers.", of("status")).optional(),
    can_modify: flag("The lock can be changed here.", of("status")).optional(),
    domain_supports: flag("The TLD has locks.", of("status")).optional(),
    transfer_away_in_progress: flag(
      "It is leaving for another registrar; can be missing when not.",
      of("status"),
    ).optional(),
    auctionescrow: flag("It is held for an auction; can be missing when not.", of("status")).optional(),
    parkp_status: text("State of its parked page; empty where seen.", of("status")).optional(),
  };
}

function whois() {
  const rsp = of("rsp_whois_info");
  return {
    state: oneOf(
      ["enabled", "disabled", "enabling", "disabling"],
      "State of WHOIS privacy; always `disabled` where the TLD has none.",
      of("whois_privacy_state"),
    ).optional(),
    changeable: flag("WHOIS privacy can be switched.", of("whois_privacy_state")).optional(),
    rsp_enabled: yn("The reseller shows its data in WHOIS.", rsp).optional(),
    domain_enabled: yn("It is shown for this domain.", rsp).optional(),
    business: text("The reseller's name.", rsp).optional(),
    phone: text("The reseller's telephone number.", rsp).optional(),
    fax: text("The reseller's fax number.", rsp).optional(),
    email: email("The reseller's address.", rsp).optional(),
    url: text("The reseller's web site.", rsp).optional(),
    opt_info: text("Free text, can have several lines.", rsp).optional(),
  };
}

function profileList() {
  const withLanguage = named(
    "ListedDomain",
    assoc(
      {
        domain: domain("The domain."),
        encoding_type: text("Language code of an internationalised name.").optional(),
      },
      "A domain of a registrant profile, with the language of its name.",
    ),
  );
  const row = {
    auto_renew: flag("It renews by itself.").optional(),
    expiredate: datetime("When it expires, in UTC.").optional(),
    sponsoring_rsp: flag("The calling reseller sponsors it.").optional(),
    wp_service: text("State of its WHOIS privacy, such as `enabled`.").optional(),
    wp_expiredate: datetime("When its WHOIS privacy ends, in UTC.").optional(),
  };
  return {
    count: integer("Domains on all pages together.", of("list")).optional(),
    remainder: flag("There are more pages.", of("list")).optional(),
    domain_list: list(
      either([domain("The domain."), withLanguage], "A domain, an assoc when `with_encoding_types` was sent."),
      "The domains of this page.",
      of("list"),
    ).optional(),
    ext_results: list(
      byDomain(row, "One key only: the domain."),
      "More on the domains of `domain_list`, in the same order.",
      of("list"),
    ).optional(),
  };
}

function waitingHistory() {
  const request = assoc({
    request_id: text("The request.").optional(),
    action: text("What was asked for, such as `sw_register`, `renew_domain` or `modify_contact_info`.").optional(),
    request_time: text("When it was made; the form is not documented.").optional(),
    response_time: text("When the registry answered; the form is not documented.").optional(),
    request_status: text("Where it stands.").optional(),
    response_text: text("What the registry answered.").optional(),
  });
  return {
    record_count: integer("Number of requests.", of("waiting_history")).optional(),
    waiting_history: list(request, "Requests handed to an asynchronous registry.", of("waiting_history")).optional(),
  };
}

function legacy() {
  return {
    nexus: replyNexus().optional(),
    ced_info: replyCedInfo().optional(),
    trademark: yn("The .CA name is a registered trademark.", of("trademark, deprecated")).optional(),
    uk_whois_opt: yn("The .UK registrant is left out of WHOIS.", of("uk_whois_opt, legacy")).optional(),
    reg_type: text("Kind of the .UK registrant, such as `IND` or `FIND`.", of("uk_whois_opt, legacy")).optional(),
  };
}
