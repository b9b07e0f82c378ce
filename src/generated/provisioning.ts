// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type {
  CedInfo,
  Contact,
  ContactChange,
  DnssecRecord,
  Flag,
  NameserverAddresses,
  NameserverPair,
  Nexus,
  PartialContact,
  RegistrantExtraInfo,
  TldData,
} from "./types.js";

/** What `ACTIVATE DOMAIN` takes. Activates a .DE domain that was registered before its nameservers were ready, within 30 days. */
export interface ActivateDomainInput {
  /**
   * The .DE domain.
   * For: cookie is not sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain. The official toolkit sends one of the two.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The older name of `domain`, sent beside a cookie. */
  domainname?: string | undefined;
}
/** What {@link OpenSrsMethods.activateDomain} gives. Activates a .DE domain that was registered before its nameservers were ready, within 30 days. */
export interface ActivateDomainAttributes {}
/** The reply of {@link OpenSrsMethods.activateDomain}. */
export type ActivateDomainReply = Reply<ActivateDomainAttributes>;

/** What `CANCEL_ACTIVE_PROCESS DOMAIN` takes. Cancels the running activation of a .CA domain. */
export interface CancelActiveProcessInput {
  /**
   * The order.
   * For: domain is not sent.
   */
  order_id?: string | number | undefined;
  /**
   * The domain.
   * For: order_id is not sent.
   */
  domain?: string | undefined;
}
/** What {@link OpenSrsMethods.cancelActiveProcess} gives. Cancels the running activation of a .CA domain. */
export interface CancelActiveProcessAttributes {}
/** The reply of {@link OpenSrsMethods.cancelActiveProcess}. */
export type CancelActiveProcessReply = Reply<CancelActiveProcessAttributes>;

/** What `CANCEL_PENDING_ORDERS ORDER` takes. Cancels all pending, or all declined, orders of the account up to a moment. */
export interface CancelPendingOrdersInput {
  /**
   * Unix seconds: orders that came into that state then or earlier are cancelled.
   * At least 0.
   */
  to_date: number;
  /**
   * The orders to cancel.
   * Default: pending.
   */
  status?: "pending" | "declined" | ReadonlyArray<"pending" | "declined"> | undefined;
}
/** What {@link OpenSrsMethods.cancelPendingOrders} gives. Cancels all pending, or all declined, orders of the account up to a moment. */
export interface CancelPendingOrdersAttributes {
  /** Orders cancelled. */
  total: number;
  /**
   * The orders cancelled.
   * For: there were any.
   */
  cancelled?: Array<{
    /** The order. */
    id: string;
    /** Its domain. */
    domain: string;
    /** The Unicode form of `domain`, when it is an internationalised name. */
    domain_unicode?: string;
    /** What it was for. */
    reg_type: "new" | "transfer" | "renewal" | (string & {});
  }>;
}
/** The reply of {@link OpenSrsMethods.cancelPendingOrders}. */
export type CancelPendingOrdersReply = Reply<CancelPendingOrdersAttributes>;

/** What `GDPR_SEND_CONSENT_REMINDER_EMAIL DOMAIN` takes. Reminds the owner by mail of the GDPR consent that is still open. */
export interface GdprSendConsentReminderEmailInput {
  /** The domain whose owner is reminded. */
  domain: string;
}
/** What {@link OpenSrsMethods.gdprSendConsentReminderEmail} gives. Reminds the owner by mail of the GDPR consent that is still open. */
export interface GdprSendConsentReminderEmailAttributes {}
/** The reply of {@link OpenSrsMethods.gdprSendConsentReminderEmail}. */
export type GdprSendConsentReminderEmailReply = Reply<GdprSendConsentReminderEmailAttributes>;

/** {@link ModifyDomainInput} with `data` `nameserver_list` or `auto_renew`. */
export interface ModifyDomainInputNameserverListOrAutoRenew {
  /** Legacy, fields not documented: use `advancedUpdateNameservers`, or `expire_action`. */
  data: "nameserver_list" | "auto_renew";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
}
/** {@link ModifyDomainInput} with `data` `descr`. */
export interface ModifyDomainInputDescr {
  /** Legacy: change the owner text of a .DE domain. */
  data: "descr";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The owner. */
  contact_set: {
    /** The registrant. */
    owner: {
      /** The text. */
      descr: string;
    };
  };
  /** The domain once more. */
  domainname?: string | undefined;
}
/** {@link ModifyDomainInput} with `data` `trademark`. */
export interface ModifyDomainInputTrademark {
  /** Legacy: say whether the owner of a .CA domain holds its trademark. */
  data: "trademark";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The owner holds it. */
  trademark: boolean;
}
/** {@link ModifyDomainInput} with `data` `ced_info`. */
export interface ModifyDomainInputCedInfo {
  /** Legacy: change the eligibility data of .ASIA. Use `tld_data`. */
  data: "ced_info";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The charter eligibility declaration of .ASIA. */
  ced_info: CedInfo;
}
/** {@link ModifyDomainInput} with `data` `nexus_info`. */
export interface ModifyDomainInputNexusInfo {
  /** Legacy: change the nexus data of .US. Use `tld_data`. */
  data: "nexus_info";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The nexus data of .US. */
  nexus: Nexus;
}
/** {@link ModifyDomainInput} with `data` `uk_whois_opt`. */
export interface ModifyDomainInputUkWhoisOpt {
  /** Hide or show the person that holds a .UK domain in WHOIS. */
  data: "uk_whois_opt";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** `true`: opted OUT, hidden. */
  uk_whois_opt: boolean;
  /** Kind of the registrant; others cannot opt out. */
  reg_type: "IND" | "FIND";
  /** All .UK domains of the profile. */
  uk_affect_domains?: boolean | undefined;
}
/** {@link ModifyDomainInput} with `data` `parkpage_state`. */
export interface ModifyDomainInputParkpageState {
  /** Switch parked pages. */
  data: "parkpage_state";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** What to do; only `off` was seen. */
  state: "on" | "off" | (string & {});
}
/** {@link ModifyDomainInput} with `data` `dnssec`. */
export interface ModifyDomainInputDnssec {
  /** Replace the DS records of the domain. */
  data: "dnssec";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** All DS records; an empty list removes DNSSEC. */
  dnssec: ReadonlyArray<DnssecRecord>;
}
/** {@link ModifyDomainInput} with `data` `tld_data`. */
export interface ModifyDomainInputTldData {
  /** Change the data that only some registries ask for. */
  data: "tld_data";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The data. Not checked for completeness: the registry has the rest. */
  tld_data: TldData;
}
/** {@link ModifyDomainInput} with `data` `rsp_whois_info`. */
export interface ModifyDomainInputRspWhoisInfo {
  /** Show or hide the reseller in WHOIS. */
  data: "rsp_whois_info";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** All domains of the profile. */
  all: boolean;
  /** Show it. */
  flag: boolean;
}
/** {@link ModifyDomainInput} with `data` `change_ips_tag`. */
export interface ModifyDomainInputChangeIpsTag {
  /** Move a .UK domain to another registrar. */
  data: "change_ips_tag";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** IPS tag of the new registrar. */
  gaining_registrar_tag: string;
  /** All .UK domains of the profile. */
  change_tag_all?: boolean | undefined;
  /** Seen in the official toolkit; meaning not read. */
  rsp_override?: string | undefined;
}
/** {@link ModifyDomainInput} with `data` `cira_registrant`. */
export interface ModifyDomainInputCiraRegistrant {
  /** Change the owner of a .CA domain. IT TRANSFERS OWNERSHIP. */
  data: "cira_registrant";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** First name. */
  first_name?: string | undefined;
  /** Last name. */
  last_name?: string | undefined;
  /** Organisation. */
  org_name?: string | undefined;
  /** Street and number. */
  address1?: string | undefined;
  /** Second line of the address. */
  address2?: string | undefined;
  /** Third line of the address. */
  address3?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Province. */
  state?: string | undefined;
  /** Postal code. */
  postal_code?: string | undefined;
  /** ISO 3166 code; what a contact has from before, such as `UK`, is taken too. */
  country?: string | undefined;
  /** As of a new contact, `+1.4165550100`; a number in an older form is taken too. */
  phone?: string | undefined;
  /** Fax number, as `phone`; empty text blanks it. */
  fax?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Web site. */
  url?: string | undefined;
  /** Language. */
  lang?: string | undefined;
  /** CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown. */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
}
/** {@link ModifyDomainInput} with `data` `it_whois_display_setting`. */
export interface ModifyDomainInputItWhoisDisplaySetting {
  /** Set what WHOIS shows of a .IT domain. */
  data: "it_whois_display_setting";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The consent; name from the official toolkit, form not read. */
  consent_for_publishing: string;
}
/** {@link ModifyDomainInput} with `data` `ca_whois_display_setting`. */
export interface ModifyDomainInputCaWhoisDisplaySetting {
  /** Set what WHOIS shows of the person that holds a .CA domain. */
  data: "ca_whois_display_setting";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** What is shown. */
  display: "FULL" | "PRIVATE";
}
/** {@link ModifyDomainInput} with `data` `forwarding_email`. */
export interface ModifyDomainInputForwardingEmail {
  /** Set the forwarding address of a .NAME domain, if the profile may. */
  data: "forwarding_email";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** Where mail goes. */
  forwarding_email: string;
}
/** {@link ModifyDomainInput} with `data` `domain_auth_info`. */
export interface ModifyDomainInputDomainAuthInfo {
  /** Set the auth code. */
  data: "domain_auth_info";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /**
   * The new auth code; its form depends on the registry.
   * Secret: kept out of messages and logs.
   */
  domain_auth_info: string;
}
/** {@link ModifyDomainInput} with `data` `whois_privacy_state`. */
export interface ModifyDomainInputWhoisPrivacyState {
  /** Switch WHOIS privacy. */
  data: "whois_privacy_state";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** What to do; some clients send Y and N. */
  state: "enable" | "disable" | (string & {});
  /** Of replies; taken, so that they can be written back, and not sent. WHOIS privacy can be switched. */
  changeable?: boolean | undefined;
  /** Where the result is mailed when many domains change. */
  report_email?: string | undefined;
}
/** {@link ModifyDomainInput} with `data` `status`. */
export interface ModifyDomainInputStatus {
  /** Lock or unlock the domain. */
  data: "status";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** `true`: locked. */
  lock_state: boolean;
  /** Of replies; taken, so that they can be written back, and not sent. The lock can be changed here. */
  can_modify?: boolean | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. The TLD has locks. */
  domain_supports?: boolean | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. It is leaving for another registrar. */
  transfer_away_in_progress?: boolean | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. It is held for an auction. */
  auctionescrow?: boolean | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. State of its parked page. */
  parkp_status?: string | undefined;
}
/** {@link ModifyDomainInput} with `data` `expire_action`. */
export interface ModifyDomainInputExpireAction {
  /** Set what happens at expiry: `true`/`false` renew, `false`/`true` let go, both `false` remind. */
  data: "expire_action";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** Renew by itself. */
  auto_renew: boolean;
  /** Let expire without reminders. */
  let_expire: boolean;
  /** Of replies; taken, so that they can be written back, and not sent. When the domain expires. */
  expiredate?: string | undefined;
}
/** {@link ModifyDomainInput} with `data` `contact_info`. */
export interface ModifyDomainInputContactInfo {
  /** Change contacts. An owner change can be billed (.EU, .BE) or need consent. */
  data: "contact_info";
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the attributes, as several clients send it; `domain` is the guide's way.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: the domain is not named.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** `true`: all domains of the profile; `false`: this one. The guide requires it, clients leave it out; better say it. */
  affect_domains?: boolean | undefined;
  /** The domain once more, as some clients send it. */
  domain_name?: string | undefined;
  /** The contacts to change. */
  contact_set: {
    /** The registrant. Legacy: `revoke_registrant_changes` alone withdraws a waiting change. */
    owner?: ContactChange | undefined;
    /** Who decides for the owner. */
    admin?: ContactChange | undefined;
    /** Who pays; not for .CA, where the call fails with it. */
    billing?: ContactChange | undefined;
    /** Who runs the nameservers. */
    tech?: ContactChange | undefined;
    /** Legacy: contacts that get the same data. */
    also_apply_to?: ReadonlyArray<"owner" | "admin" | "billing" | "tech"> | undefined;
  };
  /** Where the result is mailed when many domains change. */
  report_email?: string | undefined;
}
/** What `MODIFY DOMAIN` takes. Changes one thing of a domain, chosen by `data`: contacts, expiry, lock, privacy, auth code and more. */
export type ModifyDomainInput =
  | ModifyDomainInputNameserverListOrAutoRenew
  | ModifyDomainInputDescr
  | ModifyDomainInputTrademark
  | ModifyDomainInputCedInfo
  | ModifyDomainInputNexusInfo
  | ModifyDomainInputUkWhoisOpt
  | ModifyDomainInputParkpageState
  | ModifyDomainInputDnssec
  | ModifyDomainInputTldData
  | ModifyDomainInputRspWhoisInfo
  | ModifyDomainInputChangeIpsTag
  | ModifyDomainInputCiraRegistrant
  | ModifyDomainInputItWhoisDisplaySetting
  | ModifyDomainInputCaWhoisDisplaySetting
  | ModifyDomainInputForwardingEmail
  | ModifyDomainInputDomainAuthInfo
  | ModifyDomainInputWhoisPrivacyState
  | ModifyDomainInputStatus
  | ModifyDomainInputExpireAction
  | ModifyDomainInputContactInfo;
/** What {@link OpenSrsMethods.modifyDomain} gives. Changes one thing of a domain, chosen by `data`: contacts, expiry, lock, privacy, auth code and more. */
export interface ModifyDomainAttributes {
  /** The result of each domain, keyed by its name. These decide: the reply fails only if none was changed. */
  details?: Record<
    string,
    {
      /** Whether this domain was changed. */
      is_success?: boolean;
      /** The code of this domain. */
      response_code?: number;
      /** The text of this domain. */
      response_text?: string;
      /** Requests that still wait on the domain. */
      waiting_requests_no?: number;
    }
  >;
  /**
   * Requests that still wait on the domain.
   * For: the registry works asynchronously.
   */
  waiting_requests_no?: number;
  /** What was wrong; can have several lines. */
  error?: string;
}
/** The reply of {@link OpenSrsMethods.modifyDomain}. */
export type ModifyDomainReply = Reply<ModifyDomainAttributes>;

/** What `MODIFY_MESSAGING_LANGUAGE DOMAIN` takes. Sets the language of the notices about a domain. */
export interface ModifyMessagingLanguageInput {
  /**
   * The domain.
   * Sent beside the attributes.
   */
  domain: string;
  /** Language and region. */
  messaging_language:
    | "af-ZA"
    | "ar-AE"
    | "id-ID"
    | "bs-BA"
    | "bg-BG"
    | "zh-CN"
    | "hr-HR"
    | "cs-CZ"
    | "da-DK"
    | "nl-NL"
    | "en-US"
    | "fi-FI"
    | "fr-FR"
    | "de-DE"
    | "el-GR"
    | "hi-IN"
    | "it-IT"
    | "ja-JP"
    | "ko-KR"
    | "lv-LV"
    | "lt-LT"
    | "ms-MY"
    | "no-NO"
    | "fa-AF"
    | "pl-PL"
    | "pt-BR"
    | "ro-RO"
    | "ru-RU"
    | "sr-RS"
    | "sk-SK"
    | "es-ES"
    | "sv-SE"
    | "th-TH"
    | "tr-TR"
    | "vi-VN"
    | (string & {});
}
/** What {@link OpenSrsMethods.modifyMessagingLanguage} gives. Sets the language of the notices about a domain. */
export interface ModifyMessagingLanguageAttributes {}
/** The reply of {@link OpenSrsMethods.modifyMessagingLanguage}. */
export type ModifyMessagingLanguageReply = Reply<ModifyMessagingLanguageAttributes>;

/** What `PROCESS_PENDING DOMAIN` takes. Runs, or cancels, a pending or declined order; a cancelled new or transfer order can be run again too. */
export interface ProcessPendingInput {
  /** The order. */
  order_id: string | number;
  /** Cancel the order instead of running it. */
  command?: "cancel" | undefined;
  /** Address of the owner, in .DE transfers only. */
  owner_address?: string | undefined;
  /** The confirmation fax has come, for .DE orders that wait for one. */
  fax_received?: boolean | undefined;
  /**
   * SSL orders: who approves by mail.
   * For: the order is for a certificate and dv_auth_method is email.
   */
  approver_email?: string | undefined;
  /**
   * SSL orders: how the domain is proved; the guide prints `DNS`, `File` and `Email`.
   * For: the order is for a certificate.
   * Default: email.
   */
  dv_auth_method?: "dns" | "file" | "email" | (string & {}) | undefined;
}
/** What {@link OpenSrsMethods.processPending} gives. Runs, or cancels, a pending or declined order; a cancelled new or transfer order can be run again too. */
export interface ProcessPendingAttributes {
  /** The order now; a new one when it was run. */
  order_id?: string;
  /** As in the reply of `registerDomain`; not seen. */
  id?: string;
  /**
   * The domain renews by itself.
   * For: the order was a renewal.
   */
  f_auto_renew?: boolean;
  /**
   * The new expiry, in UTC. The key has spaces on the wire.
   * For: the order was a renewal.
   */
  "registration expiration date"?: string;
  /**
   * Why it waits; has_claim: a trademark claim, the registrant must act first.
   * For: the registry works asynchronously.
   */
  async_reason?: "general" | "has_claim";
  /**
   * The domain.
   * For: the order is for a certificate.
   */
  domain?: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
}
/** The reply of {@link OpenSrsMethods.processPending}. */
export type ProcessPendingReply = Reply<ProcessPendingAttributes>;

/** What `REDEEM DOMAIN` takes. Brings an expired domain back during its redemption period; fees can come on top. */
export interface RedeemDomainInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.redeemDomain} gives. Brings an expired domain back during its redemption period; fees can come on top. */
export interface RedeemDomainAttributes {}
/** The reply of {@link OpenSrsMethods.redeemDomain}. */
export type RedeemDomainReply = Reply<RedeemDomainAttributes>;

/** {@link RegisterDomainInput} with `reg_type` `sunrise`. */
export interface RegisterDomainInputSunrise {
  /** Apply as the owner of a trademark. */
  reg_type: "sunrise";
  /** The name to order. */
  domain: string;
  /**
   * Registrant profile: a new one, or that of `reg_domain`. Letters and digits.
   * At most 20 characters.
   * At least 3 characters.
   */
  reg_username: string;
  /**
   * Password of the registrant profile. A new profile takes 10 characters or more: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #. One that exists, with `reg_domain` or without, can have an older, shorter one.
   * At most 20 characters.
   * At least 3 characters.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** `true`: `contact_set.tech` is used; `false`: the reseller's own tech contact. */
  custom_tech_contact: boolean;
  /**
   * The nameservers; ignored when dns_template is given.
   * For: custom_nameservers is true, or custom_transfer_nameservers is true in a transfer.
   */
  nameserver_list?: ReadonlyArray<NameserverPair> | undefined;
  /** `process`: run now; `save`: keep for `processPending`. Left out, the account's own setting decides. */
  handle?: "save" | "process" | undefined;
  /** The domain renews by itself. */
  auto_renew?: boolean | undefined;
  /** Lock the domain; ignored where the TLD has no registrar lock (.DE, .UK, .CH, .NL, .FR, .IT, .BE, .AT). */
  f_lock_domain?: boolean | undefined;
  /** Order WHOIS privacy, which is billed; not for .AI and .IO. In a transfer it starts once that is complete. */
  f_whois_privacy?: boolean | undefined;
  /**
   * Parked pages, where the TLD has them; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * A DNS template, or `*blank*` for a zone without records. It forces the nameservers of systemdns.com.
   * At most 50 characters.
   */
  dns_template?: string | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** Added to the notes of the order. */
  comments?: string | undefined;
  /** Language tag of an internationalised name, three characters; empty for ASCII. */
  encoding_type?: string | undefined;
  /** `true` on the first of several orders that are to share a new profile; not together with reg_domain. */
  link_domains?: boolean | undefined;
  /**
   * The order that link_domains started the series with.
   * For: second and later orders of the series.
   */
  master_order_id?: string | number | undefined;
  /** An active domain whose profile the new one joins; its login goes in reg_username. */
  reg_domain?: string | undefined;
  /**
   * The price that `getPrice` gave; the order fails at another one.
   * For: the name is a registry premium name.
   */
  premium_price_to_verify?: string | number | undefined;
  /**
   * Where the approval mail of this transfer goes.
   * For: reg_type is transfer and the TLD is .DE, .BE or .EU; clients also send it for .AU and .IT, and for registrations of .DE, .BE and .EU.
   */
  owner_confirm_address?: string | undefined;
  /** Language of the notices to the customer. */
  messaging_language?:
    | "af-ZA"
    | "ar-AE"
    | "id-ID"
    | "bs-BA"
    | "bg-BG"
    | "zh-CN"
    | "hr-HR"
    | "cs-CZ"
    | "da-DK"
    | "nl-NL"
    | "en-US"
    | "fi-FI"
    | "fr-FR"
    | "de-DE"
    | "el-GR"
    | "hi-IN"
    | "it-IT"
    | "ja-JP"
    | "ko-KR"
    | "lv-LV"
    | "lt-LT"
    | "ms-MY"
    | "no-NO"
    | "fa-AF"
    | "pl-PL"
    | "pt-BR"
    | "ro-RO"
    | "ru-RU"
    | "sr-RS"
    | "sk-SK"
    | "es-ES"
    | "sv-SE"
    | "th-TH"
    | "tr-TR"
    | "vi-VN"
    | (string & {})
    | undefined;
  /**
   * Data that the TLD's registry asks for.
   * For: the TLD asks for extra data.
   */
  tld_data?: TldData | undefined;
  /**
   * As in tld_data; two clients send it here.
   * For: TLD is .CA or .UK, in two clients.
   */
  registrant_extra_info?: RegistrantExtraInfo | undefined;
  /**
   * The older place of the legal type. CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.
   * For: TLD is .CA, unless it is in registrant_extra_info.
   */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
  /**
   * Language of the registrant.
   * For: TLD is .CA, in older clients.
   */
  lang_pref?: "EN" | "FR" | (string & {}) | undefined;
  /**
   * The name is a trademark.
   * For: TLD is .CA, in older clients.
   */
  isa_trademark?: boolean | undefined;
  /** .CA, legacy: description. */
  domain_description?: string | undefined;
  /** .CA, legacy. */
  cwa?: boolean | undefined;
  /** .CA, legacy: consent to the registrant agreement. */
  rant_agrees?: string | undefined;
  /** .CA, legacy: number of an existing CIRA registrant. */
  rant_no?: string | undefined;
  /** .CA, legacy; seen as `0`. */
  ca_link_domain?: string | undefined;
  /**
   * What the name is for. The official toolkit writes `Intended_use`.
   * For: TLD is .SCOT.
   */
  intended_use?: string | undefined;
  /**
   * The owner's country; ISO 3166, upper case.
   * At most 2 characters.
   */
  country?: string | undefined;
  /**
   * Language of the registry's mails.
   * For: TLD is .EU or .BE, unless it is in the owner contact.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** The contacts; .EU and .BE use only owner and tech. */
  contact_set: {
    /** The registrant. */
    owner: Contact;
    /** Who decides for the owner. Required always, but a .IT person (entity_type 1) may leave it out. */
    admin?: Contact | undefined;
    /** Who pays. .CA has none at the registry. */
    billing: Contact;
    /** Who runs the nameservers. Needed when custom_tech_contact is true. */
    tech?: Contact | undefined;
  };
  /** `true`: nameserver_list is used; `false`: the reseller's default ones, if there are any (for .TEL). */
  custom_nameservers: Flag;
  /**
   * Years; which ones depends on the TLD, .AI takes 2 or more. Required here: left out, OpenSRS sells two years.
   * At least 1.
   * At most 10.
   */
  period: number;
  /** The signed mark data of the Trademark Clearinghouse; seen in two clients only. */
  trademark_smd: string;
}
/** {@link RegisterDomainInput} with `reg_type` `premium`. */
export interface RegisterDomainInputPremium {
  /** Older guide: buy a premium name. Newer clients use `new` and the price. */
  reg_type: "premium";
  /** The name to order. */
  domain: string;
  /**
   * Registrant profile: a new one, or that of `reg_domain`. Letters and digits.
   * At most 20 characters.
   * At least 3 characters.
   */
  reg_username: string;
  /**
   * Password of the registrant profile. A new profile takes 10 characters or more: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #. One that exists, with `reg_domain` or without, can have an older, shorter one.
   * At most 20 characters.
   * At least 3 characters.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** `true`: `contact_set.tech` is used; `false`: the reseller's own tech contact. */
  custom_tech_contact: boolean;
  /**
   * The nameservers; ignored when dns_template is given.
   * For: custom_nameservers is true, or custom_transfer_nameservers is true in a transfer.
   */
  nameserver_list?: ReadonlyArray<NameserverPair> | undefined;
  /** `process`: run now; `save`: keep for `processPending`. Left out, the account's own setting decides. */
  handle?: "save" | "process" | undefined;
  /** The domain renews by itself. */
  auto_renew?: boolean | undefined;
  /** Lock the domain; ignored where the TLD has no registrar lock (.DE, .UK, .CH, .NL, .FR, .IT, .BE, .AT). */
  f_lock_domain?: boolean | undefined;
  /** Order WHOIS privacy, which is billed; not for .AI and .IO. In a transfer it starts once that is complete. */
  f_whois_privacy?: boolean | undefined;
  /**
   * Parked pages, where the TLD has them; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * A DNS template, or `*blank*` for a zone without records. It forces the nameservers of systemdns.com.
   * At most 50 characters.
   */
  dns_template?: string | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** Added to the notes of the order. */
  comments?: string | undefined;
  /** Language tag of an internationalised name, three characters; empty for ASCII. */
  encoding_type?: string | undefined;
  /** `true` on the first of several orders that are to share a new profile; not together with reg_domain. */
  link_domains?: boolean | undefined;
  /**
   * The order that link_domains started the series with.
   * For: second and later orders of the series.
   */
  master_order_id?: string | number | undefined;
  /** An active domain whose profile the new one joins; its login goes in reg_username. */
  reg_domain?: string | undefined;
  /** The price that `getPrice` gave; the order fails at another one. */
  premium_price_to_verify: string | number;
  /**
   * Where the approval mail of this transfer goes.
   * For: reg_type is transfer and the TLD is .DE, .BE or .EU; clients also send it for .AU and .IT, and for registrations of .DE, .BE and .EU.
   */
  owner_confirm_address?: string | undefined;
  /** Language of the notices to the customer. */
  messaging_language?:
    | "af-ZA"
    | "ar-AE"
    | "id-ID"
    | "bs-BA"
    | "bg-BG"
    | "zh-CN"
    | "hr-HR"
    | "cs-CZ"
    | "da-DK"
    | "nl-NL"
    | "en-US"
    | "fi-FI"
    | "fr-FR"
    | "de-DE"
    | "el-GR"
    | "hi-IN"
    | "it-IT"
    | "ja-JP"
    | "ko-KR"
    | "lv-LV"
    | "lt-LT"
    | "ms-MY"
    | "no-NO"
    | "fa-AF"
    | "pl-PL"
    | "pt-BR"
    | "ro-RO"
    | "ru-RU"
    | "sr-RS"
    | "sk-SK"
    | "es-ES"
    | "sv-SE"
    | "th-TH"
    | "tr-TR"
    | "vi-VN"
    | (string & {})
    | undefined;
  /**
   * Data that the TLD's registry asks for.
   * For: the TLD asks for extra data.
   */
  tld_data?: TldData | undefined;
  /**
   * As in tld_data; two clients send it here.
   * For: TLD is .CA or .UK, in two clients.
   */
  registrant_extra_info?: RegistrantExtraInfo | undefined;
  /**
   * The older place of the legal type. CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.
   * For: TLD is .CA, unless it is in registrant_extra_info.
   */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
  /**
   * Language of the registrant.
   * For: TLD is .CA, in older clients.
   */
  lang_pref?: "EN" | "FR" | (string & {}) | undefined;
  /**
   * The name is a trademark.
   * For: TLD is .CA, in older clients.
   */
  isa_trademark?: boolean | undefined;
  /** .CA, legacy: description. */
  domain_description?: string | undefined;
  /** .CA, legacy. */
  cwa?: boolean | undefined;
  /** .CA, legacy: consent to the registrant agreement. */
  rant_agrees?: string | undefined;
  /** .CA, legacy: number of an existing CIRA registrant. */
  rant_no?: string | undefined;
  /** .CA, legacy; seen as `0`. */
  ca_link_domain?: string | undefined;
  /**
   * What the name is for. The official toolkit writes `Intended_use`.
   * For: TLD is .SCOT.
   */
  intended_use?: string | undefined;
  /**
   * The owner's country; ISO 3166, upper case.
   * At most 2 characters.
   */
  country?: string | undefined;
  /**
   * Language of the registry's mails.
   * For: TLD is .EU or .BE, unless it is in the owner contact.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** The contacts; .EU and .BE use only owner and tech. */
  contact_set: {
    /** The registrant. */
    owner: Contact;
    /** Who decides for the owner. Required always, but a .IT person (entity_type 1) may leave it out. */
    admin?: Contact | undefined;
    /** Who pays. .CA has none at the registry. */
    billing: Contact;
    /** Who runs the nameservers. Needed when custom_tech_contact is true. */
    tech?: Contact | undefined;
  };
  /** `true`: nameserver_list is used; `false`: the reseller's default ones, if there are any (for .TEL). */
  custom_nameservers: Flag;
  /**
   * Years; which ones depends on the TLD, .AI takes 2 or more. Required here: left out, OpenSRS sells two years.
   * At least 1.
   * At most 10.
   */
  period: number;
}
/** {@link RegisterDomainInput} with `reg_type` `transfer`. */
export interface RegisterDomainInputTransfer {
  /** Transfer the domain in. */
  reg_type: "transfer";
  /** The name to order. */
  domain: string;
  /**
   * Registrant profile: a new one, or that of `reg_domain`. Letters and digits.
   * At most 20 characters.
   * At least 3 characters.
   */
  reg_username: string;
  /**
   * Password of the registrant profile. A new profile takes 10 characters or more: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #. One that exists, with `reg_domain` or without, can have an older, shorter one.
   * At most 20 characters.
   * At least 3 characters.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** `true`: `contact_set.tech` is used; `false`: the reseller's own tech contact. */
  custom_tech_contact: boolean;
  /**
   * The nameservers; ignored when dns_template is given.
   * For: custom_nameservers is true, or custom_transfer_nameservers is true in a transfer.
   */
  nameserver_list?: ReadonlyArray<NameserverPair> | undefined;
  /** `process`: run now; `save`: keep for `processPending`. Left out, the account's own setting decides. */
  handle?: "save" | "process" | undefined;
  /** The domain renews by itself. */
  auto_renew?: boolean | undefined;
  /** Lock the domain; ignored where the TLD has no registrar lock (.DE, .UK, .CH, .NL, .FR, .IT, .BE, .AT). */
  f_lock_domain?: boolean | undefined;
  /** Order WHOIS privacy, which is billed; not for .AI and .IO. In a transfer it starts once that is complete. */
  f_whois_privacy?: boolean | undefined;
  /**
   * Parked pages, where the TLD has them; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * A DNS template, or `*blank*` for a zone without records. It forces the nameservers of systemdns.com.
   * At most 50 characters.
   */
  dns_template?: string | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** Added to the notes of the order. */
  comments?: string | undefined;
  /** Language tag of an internationalised name, three characters; empty for ASCII. */
  encoding_type?: string | undefined;
  /** `true` on the first of several orders that are to share a new profile; not together with reg_domain. */
  link_domains?: boolean | undefined;
  /**
   * The order that link_domains started the series with.
   * For: second and later orders of the series.
   */
  master_order_id?: string | number | undefined;
  /** An active domain whose profile the new one joins; its login goes in reg_username. */
  reg_domain?: string | undefined;
  /**
   * The price that `getPrice` gave; the order fails at another one.
   * For: the name is a registry premium name.
   */
  premium_price_to_verify?: string | number | undefined;
  /**
   * Where the approval mail of this transfer goes.
   * For: reg_type is transfer and the TLD is .DE, .BE or .EU; clients also send it for .AU and .IT, and for registrations of .DE, .BE and .EU.
   */
  owner_confirm_address?: string | undefined;
  /** Language of the notices to the customer. */
  messaging_language?:
    | "af-ZA"
    | "ar-AE"
    | "id-ID"
    | "bs-BA"
    | "bg-BG"
    | "zh-CN"
    | "hr-HR"
    | "cs-CZ"
    | "da-DK"
    | "nl-NL"
    | "en-US"
    | "fi-FI"
    | "fr-FR"
    | "de-DE"
    | "el-GR"
    | "hi-IN"
    | "it-IT"
    | "ja-JP"
    | "ko-KR"
    | "lv-LV"
    | "lt-LT"
    | "ms-MY"
    | "no-NO"
    | "fa-AF"
    | "pl-PL"
    | "pt-BR"
    | "ro-RO"
    | "ru-RU"
    | "sr-RS"
    | "sk-SK"
    | "es-ES"
    | "sv-SE"
    | "th-TH"
    | "tr-TR"
    | "vi-VN"
    | (string & {})
    | undefined;
  /**
   * Data that the TLD's registry asks for.
   * For: the TLD asks for extra data.
   */
  tld_data?: TldData | undefined;
  /**
   * As in tld_data; two clients send it here.
   * For: TLD is .CA or .UK, in two clients.
   */
  registrant_extra_info?: RegistrantExtraInfo | undefined;
  /**
   * The older place of the legal type. CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.
   * For: TLD is .CA, unless it is in registrant_extra_info.
   */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
  /**
   * Language of the registrant.
   * For: TLD is .CA, in older clients.
   */
  lang_pref?: "EN" | "FR" | (string & {}) | undefined;
  /**
   * The name is a trademark.
   * For: TLD is .CA, in older clients.
   */
  isa_trademark?: boolean | undefined;
  /** .CA, legacy: description. */
  domain_description?: string | undefined;
  /** .CA, legacy. */
  cwa?: boolean | undefined;
  /** .CA, legacy: consent to the registrant agreement. */
  rant_agrees?: string | undefined;
  /** .CA, legacy: number of an existing CIRA registrant. */
  rant_no?: string | undefined;
  /** .CA, legacy; seen as `0`. */
  ca_link_domain?: string | undefined;
  /**
   * What the name is for. The official toolkit writes `Intended_use`.
   * For: TLD is .SCOT.
   */
  intended_use?: string | undefined;
  /**
   * The owner's country; ISO 3166, upper case.
   * At most 2 characters.
   */
  country?: string | undefined;
  /**
   * Language of the registry's mails.
   * For: TLD is .EU or .BE, unless it is in the owner contact.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** The contacts. */
  contact_set: {
    /** The registrant. */
    owner: Contact;
    /** Who decides for the owner. All fields of a contact, but a .UK transfer that changes no contacts takes the e-mail address alone. */
    admin?: PartialContact | undefined;
    /** Who pays. */
    billing: Contact;
    /** Who runs the nameservers. Needed when custom_tech_contact is true. */
    tech?: Contact | undefined;
  };
  /**
   * Years that the transfer adds: mostly 1, 2 for .AI, 0 where it adds none (.AU, .ES, .LT). Left out, OpenSRS takes two years: always send it.
   * Default: 2.
   * At least 0.
   * At most 10.
   */
  period?: number | undefined;
  /**
   * Auth code of the domain. With a valid one the owner is not asked by mail.
   * For: the TLD has auth codes.
   * Secret: kept out of messages and logs.
   */
  auth_info?: string | undefined;
  /** Not used in a transfer, but sent by some clients. */
  custom_nameservers?: Flag | undefined;
  /**
   * `true`: nameserver_list replaces the nameservers; `false`: they stay. Without it the list is ignored.
   * For: TLD is .EU.
   */
  custom_transfer_nameservers?: boolean | undefined;
  /** `true`: contact_set is applied once the transfer is complete. Always so for .CC, .TV, .COM, .NET and .NAME, never for .CA. */
  change_contact?: boolean | undefined;
  /** Seen in one client only, beside auth_info. */
  f_bypass_confirm?: boolean | undefined;
}
/** {@link RegisterDomainInput} with `reg_type` `whois_privacy`. */
export interface RegisterDomainInputWhoisPrivacy {
  /** Older guide only: buy privacy for a domain that exists. */
  reg_type: "whois_privacy";
  /** The name to order. */
  domain: string;
  /**
   * Registrant profile: a new one, or that of `reg_domain`. Letters and digits.
   * At most 20 characters.
   * At least 3 characters.
   */
  reg_username: string;
  /**
   * Password of the registrant profile. A new profile takes 10 characters or more: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #. One that exists, with `reg_domain` or without, can have an older, shorter one.
   * At most 20 characters.
   * At least 3 characters.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** `true`: `contact_set.tech` is used; `false`: the reseller's own tech contact. */
  custom_tech_contact: boolean;
  /**
   * The nameservers; ignored when dns_template is given.
   * For: custom_nameservers is true, or custom_transfer_nameservers is true in a transfer.
   */
  nameserver_list?: ReadonlyArray<NameserverPair> | undefined;
  /** `process`: run now; `save`: keep for `processPending`. Left out, the account's own setting decides. */
  handle?: "save" | "process" | undefined;
  /** The domain renews by itself. */
  auto_renew?: boolean | undefined;
  /** Lock the domain; ignored where the TLD has no registrar lock (.DE, .UK, .CH, .NL, .FR, .IT, .BE, .AT). */
  f_lock_domain?: boolean | undefined;
  /** Order WHOIS privacy, which is billed; not for .AI and .IO. In a transfer it starts once that is complete. */
  f_whois_privacy?: boolean | undefined;
  /**
   * Parked pages, where the TLD has them; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * A DNS template, or `*blank*` for a zone without records. It forces the nameservers of systemdns.com.
   * At most 50 characters.
   */
  dns_template?: string | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** Added to the notes of the order. */
  comments?: string | undefined;
  /** Language tag of an internationalised name, three characters; empty for ASCII. */
  encoding_type?: string | undefined;
  /** `true` on the first of several orders that are to share a new profile; not together with reg_domain. */
  link_domains?: boolean | undefined;
  /**
   * The order that link_domains started the series with.
   * For: second and later orders of the series.
   */
  master_order_id?: string | number | undefined;
  /** An active domain whose profile the new one joins; its login goes in reg_username. */
  reg_domain?: string | undefined;
  /**
   * The price that `getPrice` gave; the order fails at another one.
   * For: the name is a registry premium name.
   */
  premium_price_to_verify?: string | number | undefined;
  /**
   * Where the approval mail of this transfer goes.
   * For: reg_type is transfer and the TLD is .DE, .BE or .EU; clients also send it for .AU and .IT, and for registrations of .DE, .BE and .EU.
   */
  owner_confirm_address?: string | undefined;
  /** Language of the notices to the customer. */
  messaging_language?:
    | "af-ZA"
    | "ar-AE"
    | "id-ID"
    | "bs-BA"
    | "bg-BG"
    | "zh-CN"
    | "hr-HR"
    | "cs-CZ"
    | "da-DK"
    | "nl-NL"
    | "en-US"
    | "fi-FI"
    | "fr-FR"
    | "de-DE"
    | "el-GR"
    | "hi-IN"
    | "it-IT"
    | "ja-JP"
    | "ko-KR"
    | "lv-LV"
    | "lt-LT"
    | "ms-MY"
    | "no-NO"
    | "fa-AF"
    | "pl-PL"
    | "pt-BR"
    | "ro-RO"
    | "ru-RU"
    | "sr-RS"
    | "sk-SK"
    | "es-ES"
    | "sv-SE"
    | "th-TH"
    | "tr-TR"
    | "vi-VN"
    | (string & {})
    | undefined;
  /**
   * Data that the TLD's registry asks for.
   * For: the TLD asks for extra data.
   */
  tld_data?: TldData | undefined;
  /**
   * As in tld_data; two clients send it here.
   * For: TLD is .CA or .UK, in two clients.
   */
  registrant_extra_info?: RegistrantExtraInfo | undefined;
  /**
   * The older place of the legal type. CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.
   * For: TLD is .CA, unless it is in registrant_extra_info.
   */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
  /**
   * Language of the registrant.
   * For: TLD is .CA, in older clients.
   */
  lang_pref?: "EN" | "FR" | (string & {}) | undefined;
  /**
   * The name is a trademark.
   * For: TLD is .CA, in older clients.
   */
  isa_trademark?: boolean | undefined;
  /** .CA, legacy: description. */
  domain_description?: string | undefined;
  /** .CA, legacy. */
  cwa?: boolean | undefined;
  /** .CA, legacy: consent to the registrant agreement. */
  rant_agrees?: string | undefined;
  /** .CA, legacy: number of an existing CIRA registrant. */
  rant_no?: string | undefined;
  /** .CA, legacy; seen as `0`. */
  ca_link_domain?: string | undefined;
  /**
   * What the name is for. The official toolkit writes `Intended_use`.
   * For: TLD is .SCOT.
   */
  intended_use?: string | undefined;
  /**
   * The owner's country; ISO 3166, upper case.
   * At most 2 characters.
   */
  country?: string | undefined;
  /**
   * Language of the registry's mails.
   * For: TLD is .EU or .BE, unless it is in the owner contact.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** The contacts; .EU and .BE use only owner and tech. */
  contact_set: {
    /** The registrant. */
    owner: Contact;
    /** Who decides for the owner. Required always, but a .IT person (entity_type 1) may leave it out. */
    admin?: Contact | undefined;
    /** Who pays. .CA has none at the registry. */
    billing: Contact;
    /** Who runs the nameservers. Needed when custom_tech_contact is true. */
    tech?: Contact | undefined;
  };
  /** `true`: nameserver_list is used; `false`: the reseller's default ones, if there are any (for .TEL). */
  custom_nameservers: Flag;
  /**
   * Years; which ones depends on the TLD, .AI takes 2 or more. Required here: left out, OpenSRS sells two years.
   * At least 1.
   * At most 10.
   */
  period?: number | undefined;
}
/** {@link RegisterDomainInput} with `reg_type` `new` or `landrush`. */
export interface RegisterDomainInputNewOrLandrush {
  /** `new`: register; `landrush`: apply in that launch phase. */
  reg_type: "new" | "landrush";
  /** The name to order. */
  domain: string;
  /**
   * Registrant profile: a new one, or that of `reg_domain`. Letters and digits.
   * At most 20 characters.
   * At least 3 characters.
   */
  reg_username: string;
  /**
   * Password of the registrant profile. A new profile takes 10 characters or more: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #. One that exists, with `reg_domain` or without, can have an older, shorter one.
   * At most 20 characters.
   * At least 3 characters.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** `true`: `contact_set.tech` is used; `false`: the reseller's own tech contact. */
  custom_tech_contact: boolean;
  /**
   * The nameservers; ignored when dns_template is given.
   * For: custom_nameservers is true, or custom_transfer_nameservers is true in a transfer.
   */
  nameserver_list?: ReadonlyArray<NameserverPair> | undefined;
  /** `process`: run now; `save`: keep for `processPending`. Left out, the account's own setting decides. */
  handle?: "save" | "process" | undefined;
  /** The domain renews by itself. */
  auto_renew?: boolean | undefined;
  /** Lock the domain; ignored where the TLD has no registrar lock (.DE, .UK, .CH, .NL, .FR, .IT, .BE, .AT). */
  f_lock_domain?: boolean | undefined;
  /** Order WHOIS privacy, which is billed; not for .AI and .IO. In a transfer it starts once that is complete. */
  f_whois_privacy?: boolean | undefined;
  /**
   * Parked pages, where the TLD has them; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * A DNS template, or `*blank*` for a zone without records. It forces the nameservers of systemdns.com.
   * At most 50 characters.
   */
  dns_template?: string | undefined;
  /**
   * Affiliate of the order.
   * At most 256 characters.
   */
  affiliate_id?: string | undefined;
  /** Added to the notes of the order. */
  comments?: string | undefined;
  /** Language tag of an internationalised name, three characters; empty for ASCII. */
  encoding_type?: string | undefined;
  /** `true` on the first of several orders that are to share a new profile; not together with reg_domain. */
  link_domains?: boolean | undefined;
  /**
   * The order that link_domains started the series with.
   * For: second and later orders of the series.
   */
  master_order_id?: string | number | undefined;
  /** An active domain whose profile the new one joins; its login goes in reg_username. */
  reg_domain?: string | undefined;
  /**
   * The price that `getPrice` gave; the order fails at another one.
   * For: the name is a registry premium name.
   */
  premium_price_to_verify?: string | number | undefined;
  /**
   * Where the approval mail of this transfer goes.
   * For: reg_type is transfer and the TLD is .DE, .BE or .EU; clients also send it for .AU and .IT, and for registrations of .DE, .BE and .EU.
   */
  owner_confirm_address?: string | undefined;
  /** Language of the notices to the customer. */
  messaging_language?:
    | "af-ZA"
    | "ar-AE"
    | "id-ID"
    | "bs-BA"
    | "bg-BG"
    | "zh-CN"
    | "hr-HR"
    | "cs-CZ"
    | "da-DK"
    | "nl-NL"
    | "en-US"
    | "fi-FI"
    | "fr-FR"
    | "de-DE"
    | "el-GR"
    | "hi-IN"
    | "it-IT"
    | "ja-JP"
    | "ko-KR"
    | "lv-LV"
    | "lt-LT"
    | "ms-MY"
    | "no-NO"
    | "fa-AF"
    | "pl-PL"
    | "pt-BR"
    | "ro-RO"
    | "ru-RU"
    | "sr-RS"
    | "sk-SK"
    | "es-ES"
    | "sv-SE"
    | "th-TH"
    | "tr-TR"
    | "vi-VN"
    | (string & {})
    | undefined;
  /**
   * Data that the TLD's registry asks for.
   * For: the TLD asks for extra data.
   */
  tld_data?: TldData | undefined;
  /**
   * As in tld_data; two clients send it here.
   * For: TLD is .CA or .UK, in two clients.
   */
  registrant_extra_info?: RegistrantExtraInfo | undefined;
  /**
   * The older place of the legal type. CCO corporation, CCT citizen, RES permanent resident, GOV government, EDU school, ASS unincorporated association, HOP hospital, PRT partnership, TDM trademark owner, TRD trade union, PLT political party, LAM library, archive or museum, TRS trust, ABO Aboriginal peoples, INB Indian band, LGR legal representative, OMK official mark, MAJ the Crown.
   * For: TLD is .CA, unless it is in registrant_extra_info.
   */
  legal_type?:
    | "CCO"
    | "CCT"
    | "RES"
    | "GOV"
    | "EDU"
    | "ASS"
    | "HOP"
    | "PRT"
    | "TDM"
    | "TRD"
    | "PLT"
    | "LAM"
    | "TRS"
    | "ABO"
    | "INB"
    | "LGR"
    | "OMK"
    | "MAJ"
    | undefined;
  /**
   * Language of the registrant.
   * For: TLD is .CA, in older clients.
   */
  lang_pref?: "EN" | "FR" | (string & {}) | undefined;
  /**
   * The name is a trademark.
   * For: TLD is .CA, in older clients.
   */
  isa_trademark?: boolean | undefined;
  /** .CA, legacy: description. */
  domain_description?: string | undefined;
  /** .CA, legacy. */
  cwa?: boolean | undefined;
  /** .CA, legacy: consent to the registrant agreement. */
  rant_agrees?: string | undefined;
  /** .CA, legacy: number of an existing CIRA registrant. */
  rant_no?: string | undefined;
  /** .CA, legacy; seen as `0`. */
  ca_link_domain?: string | undefined;
  /**
   * What the name is for. The official toolkit writes `Intended_use`.
   * For: TLD is .SCOT.
   */
  intended_use?: string | undefined;
  /**
   * The owner's country; ISO 3166, upper case.
   * At most 2 characters.
   */
  country?: string | undefined;
  /**
   * Language of the registry's mails.
   * For: TLD is .EU or .BE, unless it is in the owner contact.
   * At most 2 characters.
   */
  lang?: string | undefined;
  /** The contacts; .EU and .BE use only owner and tech. */
  contact_set: {
    /** The registrant. */
    owner: Contact;
    /** Who decides for the owner. Required always, but a .IT person (entity_type 1) may leave it out. */
    admin?: Contact | undefined;
    /** Who pays. .CA has none at the registry. */
    billing: Contact;
    /** Who runs the nameservers. Needed when custom_tech_contact is true. */
    tech?: Contact | undefined;
  };
  /** `true`: nameserver_list is used; `false`: the reseller's default ones, if there are any (for .TEL). */
  custom_nameservers: Flag;
  /**
   * Years; which ones depends on the TLD, .AI takes 2 or more. Required here: left out, OpenSRS sells two years.
   * At least 1.
   * At most 10.
   */
  period: number;
}
/** What `SW_REGISTER DOMAIN` takes. Orders a domain: registers it, transfers it in, or applies for it in a launch phase. */
export type RegisterDomainInput =
  | RegisterDomainInputSunrise
  | RegisterDomainInputPremium
  | RegisterDomainInputTransfer
  | RegisterDomainInputWhoisPrivacy
  | RegisterDomainInputNewOrLandrush;
/** What {@link OpenSrsMethods.registerDomain} gives. Orders a domain: registers it, transfers it in, or applies for it in a launch phase. */
export interface RegisterDomainAttributes {
  /** The order; also of one that was declined and parked. */
  id: string;
  /**
   * Code of the registration step, mostly that of the reply.
   * For: the order was run: a saved one has none.
   */
  registration_code?: number;
  /**
   * Text of the registration step; can have several lines.
   * For: the order was run: a saved one has none.
   */
  registration_text?: string;
  /**
   * The ORDER, parked instead of run: no funds, name taken, wrong nameservers. With is_success 1 too, when funds are missing.
   * For: the order was parked.
   */
  forced_pending?: string;
  /**
   * What was wrong; can have several lines.
   * For: the order failed.
   */
  error?: string;
  /** Pending orders for the name that this one cancelled. */
  cancelled_orders?: Array<string>;
  /**
   * Why it waits; has_claim: a trademark claim, the registrant must act first.
   * For: the registry works asynchronously.
   */
  async_reason?: "general" | "has_claim";
  /**
   * What `queryQueuedRequest` takes.
   * For: the order was queued.
   */
  queue_request_id?: string;
  /**
   * The transfer; `0` was recorded too.
   * For: reg_type is transfer.
   */
  transfer_id?: string;
  /** State of WHOIS privacy; missing in the recorded transfers. */
  whois_privacy_state?: "enabled" | "disabled" | "enabling" | "disabling";
  /** Older replies: what became of the privacy order, which can fail alone. */
  whois_privacy?: {
    /** Whether privacy was ordered. */
    is_success: boolean;
    /** Its code. */
    response_code: number;
    /** Its text. */
    response_text: string;
    /** Its order; empty when it was not ordered. */
    order_id?: string;
  };
  /** Address of the admin contact, meant for .CA orders of a known CIRA registrant. */
  admin_email?: string;
  /** Number of the domain; read by two clients, not documented. */
  domain_id?: string;
}
/** The reply of {@link OpenSrsMethods.registerDomain}. */
export type RegisterDomainReply = Reply<RegisterDomainAttributes>;

/** What `RENEW DOMAIN` takes. Renews a domain for some years and sets its auto-renew flag. */
export interface RenewDomainInput {
  /** The domain to renew. */
  domain: string;
  /**
   * Year of the registry's current expiry, such as 2026: `expiryYear(text)` gives it. Another year is refused.
   * At least 1990.
   * At most 9999.
   */
  currentexpirationyear: number;
  /**
   * Years to add; .AI takes 2 or more.
   * At least 1.
   * At most 10.
   */
  period: number;
  /** `process`: renew now; `save`: keep the order until it is processed. The guide requires it; left out, the account's own setting decides. */
  handle?: "save" | "process" | undefined;
  /** What the domain's auto-renew flag is set to. The guide requires it; what becomes of the flag when it is left out is not documented. */
  auto_renew?: boolean | undefined;
  /** Affiliate of the order. */
  affiliate_id?: string | undefined;
  /**
   * Parked pages; replaces the nameservers.
   * Default: N.
   */
  f_parkp?: boolean | undefined;
  /**
   * The price that `getPrice` gave; another price is refused.
   * For: the name renews at a registry premium price.
   */
  premium_price_to_verify?: string | number | undefined;
  /** Notes on the order; seen in one client only. */
  notes?: string | undefined;
}
/** What {@link OpenSrsMethods.renewDomain} gives. Renews a domain for some years and sets its auto-renew flag. */
export interface RenewDomainAttributes {
  /** The order. */
  order_id?: string;
  /** Another number than `order_id`, the domain's record by one client's naming. */
  id?: string;
  /** The new expiry, in UTC. The key has spaces on the wire. */
  "registration expiration date"?: string;
  /** The auto-renew flag as it is now. */
  auto_renew?: boolean;
  /** The admin contact's address. */
  admin_email?: string;
  /**
   * The waiting request.
   * For: the renewal was queued.
   */
  queue_request_id?: string;
  /** An order that was left pending; seen in one client only. */
  forced_pending?: string;
}
/** The reply of {@link OpenSrsMethods.renewDomain}. */
export type RenewDomainReply = Reply<RenewDomainAttributes>;

/** What `REVOKE DOMAIN` takes. Deletes a domain at the registry, with a refund while its grace period runs. */
export interface RevokeDomainInput {
  /** The domain. */
  domain: string;
  /** Kept among the domain's notes. */
  notes?: string | undefined;
  /** The reseller's username; older clients send it, the guide does not list it. */
  reseller?: string | undefined;
}
/** What {@link OpenSrsMethods.revokeDomain} gives. Deletes a domain at the registry, with a refund while its grace period runs. */
export interface RevokeDomainAttributes {
  /** The reseller was charged. */
  charge?: boolean;
  /** What was charged, a decimal; `undef` was seen too. */
  price?: string;
  /** What was refunded. */
  total_refund?: string;
  /** The deletion. */
  deletion_id?: string;
}
/** The reply of {@link OpenSrsMethods.revokeDomain}. */
export type RevokeDomainReply = Reply<RevokeDomainAttributes>;

/** What `SEND_CIRA_APPROVAL_EMAIL DOMAIN` takes. Sends the approval mail of a .CA domain again. */
export interface SendCiraApprovalEmailInput {
  /** The .CA domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.sendCiraApprovalEmail} gives. Sends the approval mail of a .CA domain again. */
export interface SendCiraApprovalEmailAttributes {}
/** The reply of {@link OpenSrsMethods.sendCiraApprovalEmail}. */
export type SendCiraApprovalEmailReply = Reply<SendCiraApprovalEmailAttributes>;

/** What `SEND_REGISTRANT_VERIFICATION_EMAIL DOMAIN` takes. Sends the mail by which the registrant confirms the contact data again. */
export interface SendRegistrantVerificationEmailInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.sendRegistrantVerificationEmail} gives. Sends the mail by which the registrant confirms the contact data again. */
export interface SendRegistrantVerificationEmailAttributes {}
/** The reply of {@link OpenSrsMethods.sendRegistrantVerificationEmail}. */
export type SendRegistrantVerificationEmailReply = Reply<SendRegistrantVerificationEmailAttributes>;

/** What `SET_DOMAIN_AFFILIATE_ID DOMAIN` takes. Gives a domain an affiliate id. */
export interface SetDomainAffiliateIdInput {
  /**
   * The affiliate.
   * At most 256 characters.
   */
  affiliate_id: string;
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.setDomainAffiliateId} gives. Gives a domain an affiliate id. */
export interface SetDomainAffiliateIdAttributes {}
/** The reply of {@link OpenSrsMethods.setDomainAffiliateId}. */
export type SetDomainAffiliateIdReply = Reply<SetDomainAffiliateIdAttributes>;

/** What `UPDATE_ALL_INFO DOMAIN` takes. Replaces the contacts and the nameservers of a .DK domain at once. */
export interface UpdateAllInfoInput {
  /**
   * The domain.
   * For: cookie is not sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * The domain once more beside the attributes, as an older toolkit sends it.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /** All four contacts, each complete. */
  contact_set: {
    /** The registrant. */
    owner: ContactChange;
    /** Who decides for the owner. */
    admin: ContactChange;
    /** Who pays. .CA has none of its own; at .DE it stands for the zone contact. */
    billing: ContactChange;
    /** Who runs the nameservers. */
    tech: ContactChange;
  };
  /** All nameservers with all their addresses. */
  nameserver_list: ReadonlyArray<NameserverAddresses>;
}
/** What {@link OpenSrsMethods.updateAllInfo} gives. Replaces the contacts and the nameservers of a .DK domain at once. */
export interface UpdateAllInfoAttributes {
  /** The result of the domain, keyed by its name; read by one client after a failure. */
  details?: Record<
    string,
    {
      /** The code of this domain. */
      response_code?: number;
      /** The text of this domain. */
      response_text?: string;
    }
  >;
  /** What was wrong; can have several lines. */
  error?: string;
  /** Requests that still wait on the domain. */
  waiting_requests_no?: number;
}
/** The reply of {@link OpenSrsMethods.updateAllInfo}. */
export type UpdateAllInfoReply = Reply<UpdateAllInfoAttributes>;

/** What `UPDATE_CONTACTS DOMAIN` takes. Replaces whole contacts of a domain. */
export interface UpdateContactsInput {
  /**
   * The domain.
   * For: cookie is not sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The contacts that are replaced. */
  types: ReadonlyArray<"owner" | "admin" | "billing" | "tech">;
  /** The contacts named in types, each complete. */
  contact_set: {
    /** The registrant. */
    owner?: ContactChange | undefined;
    /** Who decides for the owner. */
    admin?: ContactChange | undefined;
    /** Who pays. .CA has none of its own; at .DE it stands for the zone contact. */
    billing?: ContactChange | undefined;
    /** Who runs the nameservers. */
    tech?: ContactChange | undefined;
  };
  /**
   * `true`: all domains of the profile.
   * Default: 0.
   */
  affect_domains?: boolean | undefined;
  /** Where the result is mailed; only when affect_domains is true. */
  report_email?: string | undefined;
}
/** What {@link OpenSrsMethods.updateContacts} gives. Replaces whole contacts of a domain. */
export interface UpdateContactsAttributes {
  /** The result of each domain, keyed by its name. These decide: the reply fails only if none was changed. */
  details?: Record<
    string,
    {
      /** Whether this domain was changed. */
      is_success?: boolean;
      /** The code of this domain. */
      response_code?: number;
      /** The text of this domain. */
      response_text?: string;
      /** Requests that still wait on the domain. */
      waiting_requests_no?: number;
    }
  >;
  /**
   * Requests that still wait on the domain.
   * For: the registry works asynchronously.
   */
  waiting_requests_no?: number;
  /** What was wrong; can have several lines. */
  error?: string;
}
/** The reply of {@link OpenSrsMethods.updateContacts}. */
export type UpdateContactsReply = Reply<UpdateContactsAttributes>;
