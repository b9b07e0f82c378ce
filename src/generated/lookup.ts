// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type {
  DeletedDomain,
  DomainOrder,
  ExpiringDomain,
  HistoryNote,
  ListedDomain,
  ReplyContact,
  ReplyDnssecRecord,
  ReplyNameserver,
  ReplyTldData,
} from "./types.js";

/** What `BELONGS_TO_RSP DOMAIN` takes. Says whether a domain is in the calling reseller's account. */
export interface BelongsToRspInput {
  /** The name to ask about. */
  domain: string;
}
/** What {@link OpenSrsMethods.belongsToRsp} gives. Says whether a domain is in the calling reseller's account. */
export interface BelongsToRspAttributes {
  /** The domain is in the account. */
  belongs_to_rsp: boolean;
  /**
   * When the domain expires, in UTC.
   * For: belongs_to_rsp is true.
   */
  domain_expdate?: string;
}
/** The reply of {@link OpenSrsMethods.belongsToRsp}. */
export type BelongsToRspReply = Reply<BelongsToRspAttributes>;

/** What `CIRA_EMAIL_PWD DOMAIN` takes. Mails the login at CIRA, the .CA registry, to the admin contact. */
export interface CiraEmailPwdInput {
  /** The .CA domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.ciraEmailPwd} gives. Mails the login at CIRA, the .CA registry, to the admin contact. */
export interface CiraEmailPwdAttributes {}
/** The reply of {@link OpenSrsMethods.ciraEmailPwd}. */
export type CiraEmailPwdReply = Reply<CiraEmailPwdAttributes>;

/** What `GET_BALANCE BALANCE` takes. Gives the reseller account's money: the total and the part held for pending orders. */
export interface GetBalanceInput {
  [key: string]: never;
}
/** What {@link OpenSrsMethods.getBalance} gives. Gives the reseller account's money: the total and the part held for pending orders. */
export interface GetBalanceAttributes {
  /** The total, the held part included. */
  balance: string;
  /** The part held for pending orders. */
  hold_balance: string;
}
/** The reply of {@link OpenSrsMethods.getBalance}. */
export type GetBalanceReply = Reply<GetBalanceAttributes>;

/** What `GET_CA_BLOCKER_LIST DOMAIN` takes. Lists the .CA domains that block the registration of a .CA name; asked after code 246 of `lookupDomain`. */
export interface GetCaBlockerListInput {
  /** The .CA name that is blocked. */
  domain: string;
}
/** What {@link OpenSrsMethods.getCaBlockerList} gives. Lists the .CA domains that block the registration of a .CA name; asked after code 246 of `lookupDomain`. */
export interface GetCaBlockerListAttributes {
  /** The blocking domains are the keys. */
  blocker_list?: Record<string, string | Record<string, string>>;
}
/** The reply of {@link OpenSrsMethods.getCaBlockerList}. */
export type GetCaBlockerListReply = Reply<GetCaBlockerListAttributes>;

/** What `GET_CONTRACT DOMAIN` takes. Gives the text of Exhibit A of the reseller agreement: the registration agreement. */
export interface GetContractInput {
  /** Which contract. */
  type: "exhibit_a";
}
/** What {@link OpenSrsMethods.getContract} gives. Gives the text of Exhibit A of the reseller agreement: the registration agreement. */
export interface GetContractAttributes {
  /** The contract. */
  contract:
    | {
        /** The text of the contract. */
        text: string;
      }
    | string;
}
/** The reply of {@link OpenSrsMethods.getContract}. */
export type GetContractReply = Reply<GetContractAttributes>;

/** What `GET_DELETED_DOMAINS DOMAIN` takes. Lists the account's domains that were deleted, by expiry or on request, page by page. */
export interface GetDeletedDomainsInput {
  /** Address of the owner, or a pattern with `*`. */
  owner_email?: string | undefined;
  /** Address of the admin contact, or a pattern with `*`. */
  admin_email?: string | undefined;
  /** Address of the billing contact, or a pattern with `*`. */
  billing_email?: string | undefined;
  /** Address of the tech contact, or a pattern with `*`. */
  tech_email?: string | undefined;
  /** Deleted on this day or later. */
  del_from?: Date | string | undefined;
  /** Deleted on this day or earlier. */
  del_to?: Date | string | undefined;
  /** Expired on this day or later. */
  exp_from?: Date | string | undefined;
  /** Expired on this day or earlier. */
  exp_to?: Date | string | undefined;
  /** This domain only. */
  domain?: string | undefined;
  /**
   * Domains on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** What {@link OpenSrsMethods.getDeletedDomains} gives. Lists the account's domains that were deleted, by expiry or on request, page by page. */
export interface GetDeletedDomainsAttributes {
  /** The domains of this page. */
  del_domains: Array<DeletedDomain>;
  /** The page given. */
  page: number;
  /** Domains on a page. */
  page_size: number;
  /** Domains on all pages together. */
  total: number;
}
/** The reply of {@link OpenSrsMethods.getDeletedDomains}. */
export type GetDeletedDomainsReply = Reply<GetDeletedDomainsAttributes>;

/** {@link GetDomainInput} with `type` `auto_renew_flag` or `ca_whois_display_setting` or `ced_info` or `dnssec` or `domain_auth_info` or `expire_action` or `forwarding_email` or `it_whois_display_setting` or `nameservers` or `nexus_info` or `rsp_whois_info` or `status` or `tld_data` or `trademark` or `uk_whois_opt` or `waiting_history` or `whois_privacy_state` or `whois_publicity_state` or `xpack_waiting_history`. */
export interface GetDomainDataInput {
  /** `nameservers`; `status`: lock and transfer state; `expire_action`; `domain_auth_info`: the transfer code; `dnssec`; `tld_data`; `waiting_history`: requests at asynchronous registries; `whois_privacy_state`; `rsp_whois_info`: the reseller's data in WHOIS; `forwarding_email` (.NAME). Deprecated: `auto_renew_flag`, `trademark`. Legacy: `ced_info`, `nexus_info`, `uk_whois_opt`, `it_whois_display_setting`. Replies never seen: `auto_renew_flag`, `ca_whois_display_setting`, `it_whois_display_setting`, `whois_publicity_state`, `xpack_waiting_history`. */
  type:
    | "auto_renew_flag"
    | "ca_whois_display_setting"
    | "ced_info"
    | "dnssec"
    | "domain_auth_info"
    | "expire_action"
    | "forwarding_email"
    | "it_whois_display_setting"
    | "nameservers"
    | "nexus_info"
    | "rsp_whois_info"
    | "status"
    | "tld_data"
    | "trademark"
    | "uk_whois_opt"
    | "waiting_history"
    | "whois_privacy_state"
    | "whois_publicity_state"
    | "xpack_waiting_history";
  /**
   * The domain.
   * For: neither cookie nor envelope_domain is sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; it stands for the domain, which is then not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * The domain, sent beside the attributes as some clients do; `domain` serves as well.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /** The domain under another name, as some PHP clients send it. */
  domain_name?: string | undefined;
  /** The registrant's login instead of a cookie, with `reg_password` and `domain`. */
  reg_username?: string | undefined;
  /**
   * See `reg_username`.
   * Secret: kept out of messages and logs.
   */
  reg_password?: string | undefined;
}
/** {@link GetDomainInput} with `type` `list`. */
export interface GetDomainListInput {
  /** The domains of the registrant profile. */
  type: "list";
  /**
   * The domain.
   * For: neither cookie nor envelope_domain is sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; it stands for the domain, which is then not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * The domain, sent beside the attributes as some clients do; `domain` serves as well.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /** The domain under another name, as some PHP clients send it. */
  domain_name?: string | undefined;
  /** The registrant's login instead of a cookie, with `reg_password` and `domain`. */
  reg_username?: string | undefined;
  /**
   * See `reg_username`.
   * Secret: kept out of messages and logs.
   */
  reg_password?: string | undefined;
  /**
   * Days until expiry at the most, 0 for expired domains; the guide asks for both bounds.
   * For: not all domains are wanted.
   */
  max_to_expiry?: number | undefined;
  /**
   * Days until expiry at the least.
   * For: not all domains are wanted.
   */
  min_to_expiry?: number | undefined;
  /**
   * Domains on a page.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page; the official Perl client starts at 0.
   * At least 0.
   */
  page?: number | undefined;
  /** Give `domain_list` with the languages of the names. Seen in the official Perl client only. */
  with_encoding_types?: boolean | undefined;
  /** Names like this only; `*` stands for anything. Seen in the official Perl client only. */
  domain_search?: string | undefined;
  /** Expiry as mm/dd/yyyy. Seen in the official Perl client only. */
  expiry_date?: string | undefined;
  /** Domains that renew by themselves, or not, only. Seen in the official Perl client only. */
  auto_renew?: "*" | "Y" | "N" | undefined;
  /** What to sort by. Seen in the official Perl client only. */
  order_by?: "name" | "expiredate" | "f_auto_renew" | undefined;
  /** Direction of the sort. Seen in the official Perl client only. */
  sort_by?: "ASC" | "DESC" | undefined;
}
/** {@link GetDomainInput} with `type` `admin` or `tech`. */
export interface GetDomainAdminOrTechInput {
  /** That contact of `contact_set`. */
  type: "admin" | "tech";
  /**
   * The domain.
   * For: neither cookie nor envelope_domain is sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; it stands for the domain, which is then not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * The domain, sent beside the attributes as some clients do; `domain` serves as well.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /** The domain under another name, as some PHP clients send it. */
  domain_name?: string | undefined;
  /** The registrant's login instead of a cookie, with `reg_password` and `domain`. */
  reg_username?: string | undefined;
  /**
   * See `reg_username`.
   * Secret: kept out of messages and logs.
   */
  reg_password?: string | undefined;
  /** Give the contacts now in force even while a change of the owner waits. */
  active_contacts_only?: boolean | undefined;
  /** For .CA: plain address lines only; without it the registry's parts of the address come too. */
  clean_ca_subset?: boolean | undefined;
}
/** {@link GetDomainInput} with `type` `all_info` or `owner` or `billing`. */
export interface GetDomainContactsInput {
  /** `all_info`: nearly everything; `owner`, `billing`: that contact of `contact_set`. */
  type: "all_info" | "owner" | "billing";
  /**
   * The domain.
   * For: neither cookie nor envelope_domain is sent.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; it stands for the domain, which is then not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * The domain, sent beside the attributes as some clients do; `domain` serves as well.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /** The domain under another name, as some PHP clients send it. */
  domain_name?: string | undefined;
  /** The registrant's login instead of a cookie, with `reg_password` and `domain`. */
  reg_username?: string | undefined;
  /**
   * See `reg_username`.
   * Secret: kept out of messages and logs.
   */
  reg_password?: string | undefined;
  /** Give the contacts now in force even while a change of the owner waits. */
  active_contacts_only?: boolean | undefined;
}
/** What `GET DOMAIN` takes. Reads one kind of data about a domain, or lists the domains of its registrant profile, as `type` says. */
export type GetDomainInput =
  | GetDomainDataInput
  | GetDomainListInput
  | GetDomainAdminOrTechInput
  | GetDomainContactsInput;
/** What {@link OpenSrsMethods.getDomain} gives. Reads one kind of data about a domain, or lists the domains of its registrant profile, as `type` says. */
export interface GetDomainAttributes {
  /** For types all_info, owner, admin, billing and tech: all four contacts for all_info, else the one asked for. */
  contact_set?: {
    /** The registrant. */
    owner?: ReplyContact;
    /** Who decides for the owner. */
    admin?: ReplyContact;
    /** Who pays. .CA has none of its own; at .DE it stands for the zone contact. */
    billing?: ReplyContact;
    /** Who runs the nameservers. */
    tech?: ReplyContact;
  };
  /** For types all_info and nameservers. Go by `sortorder`: the list need not follow it. */
  nameserver_list?: Array<ReplyNameserver>;
  /**
   * When it expires by OpenSRS's record, in UTC.
   * For: type is all_info.
   */
  expiredate?: string;
  /**
   * When it was registered, in UTC.
   * For: type is all_info.
   */
  registry_createdate?: string;
  /**
   * When it expires by the registry's record, in UTC.
   * For: type is all_info.
   */
  registry_expiredate?: string;
  /**
   * When the registry's record last changed, in UTC; can be missing.
   * For: type is all_info.
   */
  registry_updatedate?: string;
  /**
   * When it was transferred, in UTC.
   * For: type is all_info, after a transfer.
   */
  registry_transferdate?: string;
  /**
   * It renews by itself.
   * For: type is all_info or expire_action.
   */
  auto_renew?: boolean;
  /**
   * It is left to expire.
   * For: type is all_info or expire_action.
   */
  let_expire?: boolean;
  /**
   * The calling reseller sponsors it.
   * For: type is all_info.
   */
  sponsoring_rsp?: boolean;
  /**
   * The affiliate; empty when there is none.
   * For: type is all_info.
   */
  affiliate_id?: string;
  /**
   * State of the consent to use the data, such as `NONE`.
   * For: type is all_info.
   */
  gdpr_consent_status?: string;
  /** For types all_info and tld_data: what only this registry asks for. */
  tld_data?: ReplyTldData;
  /**
   * What the registry's check of the nameservers found.
   * For: type is all_info, for .DE.
   */
  dns_errors?: string;
  /**
   * Description of the registration.
   * For: type is all_info, for .DE.
   */
  descr?: string;
  /**
   * The registrant's legal type.
   * For: type is all_info, for .CA in older replies.
   */
  legal_type?: string;
  /**
   * The registrant is a member of CIRA.
   * For: type is all_info, for .CA in older replies.
   */
  member?: boolean;
  /**
   * Description of the registration.
   * For: type is all_info, for .CA in older replies.
   */
  domain_description?: string;
  /**
   * It is locked against transfers.
   * For: type is status.
   */
  lock_state?: boolean;
  /**
   * The lock can be changed here.
   * For: type is status.
   */
  can_modify?: boolean;
  /**
   * The TLD has locks.
   * For: type is status.
   */
  domain_supports?: boolean;
  /**
   * It is leaving for another registrar; can be missing when not.
   * For: type is status.
   */
  transfer_away_in_progress?: boolean;
  /**
   * It is held for an auction; can be missing when not.
   * For: type is status.
   */
  auctionescrow?: boolean;
  /**
   * State of its parked page; empty where seen.
   * For: type is status.
   */
  parkp_status?: string;
  /**
   * State of WHOIS privacy; always `disabled` where the TLD has none.
   * For: type is whois_privacy_state.
   */
  state?: "enabled" | "disabled" | "enabling" | "disabling";
  /**
   * WHOIS privacy can be switched.
   * For: type is whois_privacy_state.
   */
  changeable?: boolean;
  /**
   * The reseller shows its data in WHOIS.
   * For: type is rsp_whois_info.
   */
  rsp_enabled?: boolean;
  /**
   * It is shown for this domain.
   * For: type is rsp_whois_info.
   */
  domain_enabled?: boolean;
  /**
   * The reseller's name.
   * For: type is rsp_whois_info.
   */
  business?: string;
  /**
   * The reseller's telephone number.
   * For: type is rsp_whois_info.
   */
  phone?: string;
  /**
   * The reseller's fax number.
   * For: type is rsp_whois_info.
   */
  fax?: string;
  /**
   * The reseller's address.
   * For: type is rsp_whois_info.
   */
  email?: string;
  /**
   * The reseller's web site.
   * For: type is rsp_whois_info.
   */
  url?: string;
  /**
   * Free text, can have several lines.
   * For: type is rsp_whois_info.
   */
  opt_info?: string;
  /**
   * The transfer code.
   * For: type is domain_auth_info.
   * Secret: kept out of messages and logs.
   */
  domain_auth_info?: string;
  /**
   * Where mail to the .NAME address goes.
   * For: type is forwarding_email.
   */
  forwarding_email?: string;
  /**
   * Domains on all pages together.
   * For: type is list.
   */
  count?: number;
  /**
   * There are more pages.
   * For: type is list.
   */
  remainder?: boolean;
  /**
   * The domains of this page.
   * For: type is list.
   */
  domain_list?: Array<string | ListedDomain>;
  /**
   * More on the domains of `domain_list`, in the same order.
   * For: type is list.
   */
  ext_results?: Array<
    Record<
      string,
      {
        /** It renews by itself. */
        auto_renew?: boolean;
        /** When it expires, in UTC. */
        expiredate?: string;
        /** The calling reseller sponsors it. */
        sponsoring_rsp?: boolean;
        /** State of its WHOIS privacy, such as `enabled`. */
        wp_service?: string;
        /** When its WHOIS privacy ends, in UTC. */
        wp_expiredate?: string;
        /** The Unicode form of the key, when it is an internationalised name. */
        domain_unicode?: string;
      }
    >
  >;
  /**
   * Number of requests.
   * For: type is waiting_history.
   */
  record_count?: number;
  /**
   * Requests handed to an asynchronous registry.
   * For: type is waiting_history.
   */
  waiting_history?: Array<{
    /** The request. */
    request_id?: string;
    /** What was asked for, such as `sw_register`, `renew_domain` or `modify_contact_info`. */
    action?: string;
    /** When it was made; the form is not documented. */
    request_time?: string;
    /** When the registry answered; the form is not documented. */
    response_time?: string;
    /** Where it stands. */
    request_status?: string;
    /** What the registry answered. */
    response_text?: string;
  }>;
  /** For type dnssec: the DS records. */
  dnssec?: Array<ReplyDnssecRecord>;
  /** The nexus data of .US. */
  nexus?: {
    /** As in the request. */
    app_purpose?: string;
    /** As in the request. */
    category?: string;
    /** As in the request. */
    validator?: string;
  };
  /** The charter eligibility declaration of .ASIA. */
  ced_info?: {
    /** As in the request. */
    contact_type?: string;
    /** As in the request. */
    id_type?: string;
    /** As in the request. */
    id_type_info?: string;
    /** As in the request. */
    id_number?: string;
    /** As in the request. */
    legal_entity_type?: string;
    /** As in the request. */
    legal_entity_type_info?: string;
    /** As in the request. */
    locality_country?: string;
    /** As in the request. */
    locality_state_prov?: string;
    /** As in the request. */
    locality_city?: string;
  };
  /**
   * The .CA name is a registered trademark.
   * For: type is trademark, deprecated.
   */
  trademark?: boolean;
  /**
   * The .UK registrant is left out of WHOIS.
   * For: type is uk_whois_opt, legacy.
   */
  uk_whois_opt?: boolean;
  /**
   * Kind of the .UK registrant, such as `IND` or `FIND`.
   * For: type is uk_whois_opt, legacy.
   */
  reg_type?: string;
}
/** What {@link OpenSrsMethods.getDomain} gives by the `type` asked for. */
export interface GetDomainAttributesByType {
  all_info: Pick<
    GetDomainAttributes,
    | "contact_set"
    | "nameserver_list"
    | "expiredate"
    | "registry_createdate"
    | "registry_expiredate"
    | "registry_updatedate"
    | "registry_transferdate"
    | "auto_renew"
    | "let_expire"
    | "sponsoring_rsp"
    | "affiliate_id"
    | "gdpr_consent_status"
    | "tld_data"
    | "dns_errors"
    | "descr"
    | "legal_type"
    | "member"
    | "domain_description"
  >;
  owner: Pick<GetDomainAttributes, "contact_set">;
  admin: Pick<GetDomainAttributes, "contact_set">;
  billing: Pick<GetDomainAttributes, "contact_set">;
  tech: Pick<GetDomainAttributes, "contact_set">;
  nameservers: Pick<GetDomainAttributes, "nameserver_list">;
  expire_action: Pick<GetDomainAttributes, "auto_renew" | "let_expire">;
  status: Pick<
    GetDomainAttributes,
    "lock_state" | "can_modify" | "domain_supports" | "transfer_away_in_progress" | "auctionescrow" | "parkp_status"
  >;
  whois_privacy_state: Pick<GetDomainAttributes, "state" | "changeable">;
  rsp_whois_info: Pick<
    GetDomainAttributes,
    "rsp_enabled" | "domain_enabled" | "business" | "phone" | "fax" | "email" | "url" | "opt_info"
  >;
  domain_auth_info: Pick<GetDomainAttributes, "domain_auth_info">;
  forwarding_email: Pick<GetDomainAttributes, "forwarding_email">;
  list: Pick<GetDomainAttributes, "count" | "remainder" | "domain_list" | "ext_results">;
  waiting_history: Pick<GetDomainAttributes, "record_count" | "waiting_history">;
  dnssec: Pick<GetDomainAttributes, "dnssec">;
  tld_data: Pick<GetDomainAttributes, "tld_data">;
  nexus_info: Pick<GetDomainAttributes, "nexus">;
  ced_info: Pick<GetDomainAttributes, "ced_info">;
  trademark: Pick<GetDomainAttributes, "trademark">;
  uk_whois_opt: Pick<GetDomainAttributes, "uk_whois_opt" | "reg_type">;
}
/** {@link GetDomainAttributes} of one `type`; all of them where it is not known. */
export type GetDomainAttributesOf<T extends GetDomainInput["type"]> = [GetDomainInput["type"]] extends [T]
  ? GetDomainAttributes
  : T extends keyof GetDomainAttributesByType
    ? GetDomainAttributesByType[T]
    : GetDomainAttributes;
/** The reply of {@link OpenSrsMethods.getDomain}. */
export type GetDomainReply = Reply<GetDomainAttributes>;

/** What `GET_DOMAIN_AFFILIATE_ID DOMAIN` takes. Reads the affiliate id stored with a domain. */
export interface GetDomainAffiliateIdInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.getDomainAffiliateId} gives. Reads the affiliate id stored with a domain. */
export interface GetDomainAffiliateIdAttributes {
  /**
   * The affiliate.
   * For: the domain has one.
   */
  affiliate_id?: string;
}
/** The reply of {@link OpenSrsMethods.getDomainAffiliateId}. */
export type GetDomainAffiliateIdReply = Reply<GetDomainAffiliateIdAttributes>;

/** What `GET_DOMAINS_BY_EXPIREDATE DOMAIN` takes. Lists the account's domains that expire between two days, page by page. */
export interface GetDomainsByExpiredateInput {
  /** The first day, inclusive. */
  exp_from: Date | string;
  /** The last day, inclusive. */
  exp_to: Date | string;
  /**
   * Domains on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** What {@link OpenSrsMethods.getDomainsByExpiredate} gives. Lists the account's domains that expire between two days, page by page. */
export interface GetDomainsByExpiredateAttributes {
  /** The domains of this page. */
  exp_domains: Array<ExpiringDomain>;
  /** The page given. */
  page: number;
  /** There are more pages. */
  remainder: boolean;
  /** Domains on all pages together. */
  total: number;
}
/** The reply of {@link OpenSrsMethods.getDomainsByExpiredate}. */
export type GetDomainsByExpiredateReply = Reply<GetDomainsByExpiredateAttributes>;

/** What `GET_DOMAINS_CONTACTS DOMAIN` takes. Reads the contacts of up to 100 domains at once. */
export interface GetDomainsContactsInput {
  /**
   * The domains.
   * At most 100 elements.
   */
  domain_list: ReadonlyArray<string>;
  /** While a change of the owner waits: the contacts now in force instead of the new ones. */
  active_contacts_only?: boolean | undefined;
}
/** What {@link OpenSrsMethods.getDomainsContacts} gives. Reads the contacts of up to 100 domains at once. */
export type GetDomainsContactsAttributes = Record<
  string,
  {
    /** The contacts. */
    contact_set?: {
      /** The registrant. */
      owner?: ReplyContact;
      /** Who decides for the owner. */
      admin?: ReplyContact;
      /** Who pays. .CA has none of its own; at .DE it stands for the zone contact. */
      billing?: ReplyContact;
      /** Who runs the nameservers. */
      tech?: ReplyContact;
    };
    /** Whether a change of the owner waits for somebody's consent; newer replies have it in each contact. */
    status?: "active" | "pending_current_registrant" | "pending_new_registrant";
    /**
     * What went wrong with this domain.
     * For: it is unknown or not in the account.
     */
    error?: string;
    /** The Unicode form of the key, when it is an internationalised name. */
    domain_unicode?: string;
  }
>;
/** The reply of {@link OpenSrsMethods.getDomainsContacts}. */
export type GetDomainsContactsReply = Reply<GetDomainsContactsAttributes>;

/** {@link GetNotesInput} with `type` `transfer`. */
export interface GetNotesInputTransfer {
  /** The history of a transfer. */
  type: "transfer";
  /** The transfer. */
  transfer_id: string | number;
  /** The domain. */
  domain: string;
  /**
   * Entries on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** {@link GetNotesInput} with `type` `order`. */
export interface GetNotesInputOrder {
  /** The history of an order. */
  type: "order";
  /** The order. */
  order_id: string | number;
  /** The domain. */
  domain: string;
  /**
   * Entries on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** {@link GetNotesInput} with `type` `domain`. */
export interface GetNotesInputDomain {
  /** The domain's own history. */
  type: "domain";
  /** The domain. */
  domain: string;
  /**
   * Entries on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** What `GET_NOTES DOMAIN` takes. Reads the history of a domain, an order or a transfer, page by page. */
export type GetNotesInput = GetNotesInputTransfer | GetNotesInputOrder | GetNotesInputDomain;
/** What {@link OpenSrsMethods.getNotes} gives. Reads the history of a domain, an order or a transfer, page by page. */
export interface GetNotesAttributes {
  /** The entries of this page. */
  notes: Array<HistoryNote>;
  /** The page given. */
  page: number;
  /** Entries on a page. */
  page_size: number;
  /** Entries on all pages together. */
  total: number;
  /** OpenSRS's number of this call, such as `2011-05-06 16:13:21 12062 101`. */
  transaction_id?: string;
}
/** The reply of {@link OpenSrsMethods.getNotes}. */
export type GetNotesReply = Reply<GetNotesAttributes>;

/** What `GET_ORDER_INFO DOMAIN` takes. Reads everything about an order but its secrets. */
export interface GetOrderInfoInput {
  /** The order. */
  order_id: string | number;
}
/** What {@link OpenSrsMethods.getOrderInfo} gives. Reads everything about an order but its secrets. */
export interface GetOrderInfoAttributes {
  /** The order. */
  field_hash: {
    /** The order. */
    id: string;
    /** The domain that was ordered. */
    domain: string;
    /** The Unicode form of `domain`, when it is an internationalised name. */
    domain_unicode?: string;
    /** What was ordered. */
    reg_type: "new" | "premium" | "renewal" | "sunrise" | "transfer" | "whois_privacy" | (string & {});
    /** Where the order stands. */
    status:
      | "completed"
      | "pending"
      | "declined"
      | "cancelled"
      | "deleted"
      | "waiting"
      | "pending_fax"
      | "ca_owner_approval"
      | (string & {});
    /** Years. */
    period: number;
    /** What it costs. */
    cost: string;
    /** When it was placed, in Unix seconds. */
    order_date: number;
    /** When it was completed, in Unix seconds. */
    completed_date?: number;
    /** When it was processed, in Unix seconds. */
    processed_date?: number;
    /** The domain is to renew by itself. */
    f_auto_renew?: boolean;
    /** The domain is to be locked. */
    f_lock_domain?: boolean;
    /** May be empty; its values are not documented. */
    f_bypass_confirm?: string;
    /** The nameservers of the order are used, not the reseller's default ones. */
    flag_saved_ns_fields?: boolean;
    /** The tech contact of the order is used, not the reseller's default one. */
    flag_saved_tech_fields?: boolean;
    /** The affiliate; may be empty. */
    affiliate_id?: string;
    /** Language code of an internationalised name; `undef` was seen. */
    encoding_type?: string;
    /** The same under the name that the guide prints. */
    "encoding type"?: string;
    /** The order that this one belongs to; 0 when there is none. */
    master_order_id?: string;
    /** The domain whose registrant profile was used. */
    reg_domain?: string;
    /** Comments on the order. */
    comments?: string;
    /** Where mail to the .NAME address goes. */
    forwarding_email?: string;
    /** The order's history. */
    notes?: Array<HistoryNote>;
    /**
     * The transfer's history.
     * For: the order is a transfer.
     */
    transfer_notes?: Array<HistoryNote>;
    /** What only this registry asks for. */
    tld_data?: ReplyTldData;
    /** A nameserver. */
    fqdn1?: string;
    /** A nameserver. */
    fqdn2?: string;
    /** A nameserver. */
    fqdn3?: string;
    /** A nameserver. */
    fqdn4?: string;
    /** A nameserver. */
    fqdn5?: string;
    /** A nameserver. */
    fqdn6?: string;
    /** First name of the owner contact. */
    owner_first_name?: string;
    /** Last name of the owner contact. */
    owner_last_name?: string;
    /** Organisation of the owner contact. */
    owner_org_name?: string;
    /** First line of the address of the owner contact. */
    owner_address1?: string;
    /** Second line of the address of the owner contact. */
    owner_address2?: string;
    /** Third line of the address of the owner contact. */
    owner_address3?: string;
    /** City of the owner contact. */
    owner_city?: string;
    /** State or province of the owner contact. */
    owner_state?: string;
    /** Postal code of the owner contact. */
    owner_postal_code?: string;
    /** Country code of the owner contact. */
    owner_country?: string;
    /** Telephone number of the owner contact. */
    owner_phone?: string;
    /** Fax number of the owner contact. */
    owner_fax?: string;
    /** E-mail address of the owner contact. */
    owner_email?: string;
    /** First name of the admin contact. */
    admin_first_name?: string;
    /** Last name of the admin contact. */
    admin_last_name?: string;
    /** Organisation of the admin contact. */
    admin_org_name?: string;
    /** First line of the address of the admin contact. */
    admin_address1?: string;
    /** Second line of the address of the admin contact. */
    admin_address2?: string;
    /** Third line of the address of the admin contact. */
    admin_address3?: string;
    /** City of the admin contact. */
    admin_city?: string;
    /** State or province of the admin contact. */
    admin_state?: string;
    /** Postal code of the admin contact. */
    admin_postal_code?: string;
    /** Country code of the admin contact. */
    admin_country?: string;
    /** Telephone number of the admin contact. */
    admin_phone?: string;
    /** Fax number of the admin contact. */
    admin_fax?: string;
    /** E-mail address of the admin contact. */
    admin_email?: string;
    /** First name of the billing contact. */
    billing_first_name?: string;
    /** Last name of the billing contact. */
    billing_last_name?: string;
    /** Organisation of the billing contact. */
    billing_org_name?: string;
    /** First line of the address of the billing contact. */
    billing_address1?: string;
    /** Second line of the address of the billing contact. */
    billing_address2?: string;
    /** Third line of the address of the billing contact. */
    billing_address3?: string;
    /** City of the billing contact. */
    billing_city?: string;
    /** State or province of the billing contact. */
    billing_state?: string;
    /** Postal code of the billing contact. */
    billing_postal_code?: string;
    /** Country code of the billing contact. */
    billing_country?: string;
    /** Telephone number of the billing contact. */
    billing_phone?: string;
    /** Fax number of the billing contact. */
    billing_fax?: string;
    /** E-mail address of the billing contact. */
    billing_email?: string;
    /** First name of the tech contact. */
    tech_first_name?: string;
    /** Last name of the tech contact. */
    tech_last_name?: string;
    /** Organisation of the tech contact. */
    tech_org_name?: string;
    /** First line of the address of the tech contact. */
    tech_address1?: string;
    /** Second line of the address of the tech contact. */
    tech_address2?: string;
    /** Third line of the address of the tech contact. */
    tech_address3?: string;
    /** City of the tech contact. */
    tech_city?: string;
    /** State or province of the tech contact. */
    tech_state?: string;
    /** Postal code of the tech contact. */
    tech_postal_code?: string;
    /** Country code of the tech contact. */
    tech_country?: string;
    /** Telephone number of the tech contact. */
    tech_phone?: string;
    /** Fax number of the tech contact. */
    tech_fax?: string;
    /** E-mail address of the tech contact. */
    tech_email?: string;
  };
}
/** The reply of {@link OpenSrsMethods.getOrderInfo}. */
export type GetOrderInfoReply = Reply<GetOrderInfoAttributes>;

/** What `GET_ORDERS_BY_DOMAIN DOMAIN` takes. Lists the orders placed for a domain, page by page. */
export interface GetOrdersByDomainInput {
  /** The domain. */
  domain: string;
  /** Ordered on this day or later. */
  order_from?: Date | string | undefined;
  /** Ordered on this day or earlier. */
  order_to?: Date | string | undefined;
  /** Orders with this status only. */
  status?:
    | "completed"
    | "pending"
    | "declined"
    | "cancelled"
    | "deleted"
    | "waiting"
    | "pending_fax"
    | "ca_owner_approval"
    | undefined;
  /** Orders of this type only; an older page names `whois_privacy` too. */
  type?: "new" | "premium" | "renewal" | "sunrise" | "transfer" | "whois_privacy" | (string & {}) | undefined;
  /**
   * Orders on a page.
   * Default: 40.
   * At least 1.
   */
  limit?: number | undefined;
  /**
   * Which page, the first being 1.
   * Default: 1.
   * At least 0.
   */
  page?: number | undefined;
}
/** What {@link OpenSrsMethods.getOrdersByDomain} gives. Lists the orders placed for a domain, page by page. */
export interface GetOrdersByDomainAttributes {
  /** The orders of this page. */
  orders: Array<DomainOrder>;
  /** The page given; in recordings, not in the guide. */
  page?: number;
  /** Orders on a page. */
  page_size: number;
  /** Orders on all pages together; in recordings, not in the guide. */
  total?: number;
}
/** The reply of {@link OpenSrsMethods.getOrdersByDomain}. */
export type GetOrdersByDomainReply = Reply<GetOrdersByDomainAttributes>;

/** What `GET_PRICE DOMAIN` takes. Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability. */
export interface GetPriceInput {
  /** The name to price. */
  domain: string;
  /**
   * Years.
   * Default: 1.
   * At least 1.
   */
  period?: number | undefined;
  /**
   * What is bought; there is no value for a redemption.
   * Default: new.
   */
  reg_type?: "new" | "renewal" | "transfer" | "trade" | undefined;
  /** Return the price of every period too. */
  all_periods?: boolean | undefined;
}
/** What {@link OpenSrsMethods.getPrice} gives. Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability. */
export interface GetPriceAttributes {
  /**
   * The OpenSRS price with the ICANN fee, such as `"11.62"`.
   * For: there is one; a reply without it has an issue.
   */
  price?: string;
  /**
   * Prices keyed by the number of years.
   * For: all_periods is true.
   */
  prices?: Record<string, string>;
  /**
   * The name has a registry premium price; `price` takes it into account.
   * For: the name is premium and its tier is enabled in the account.
   */
  is_registry_premium?: boolean;
  /**
   * The registry's premium tier.
   * For: the name is premium.
   */
  registry_premium_group?: string;
}
/** The reply of {@link OpenSrsMethods.getPrice}. */
export type GetPriceReply = Reply<GetPriceAttributes>;

/** What `GET_REGISTRANT_VERIFICATION_STATUS DOMAIN` takes. Says whether the registrant of a domain has confirmed the e-mail address. */
export interface GetRegistrantVerificationStatusInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.getRegistrantVerificationStatus} gives. Says whether the registrant of a domain has confirmed the e-mail address. */
export interface GetRegistrantVerificationStatusAttributes {
  /** Where the verification stands; `not_verified` is in the newest guide only. */
  registrant_verification_status:
    | "admin_reviewing"
    | "not_verified"
    | "pending"
    | "suspended"
    | "unverified"
    | "verified"
    | "verifying";
  /**
   * Until when the registrant can answer; its form is not documented.
   * For: the registrant is not verified.
   */
  verification_deadline?: string;
  /**
   * Days until the domain is suspended, negative afterwards.
   * For: the registrant is not verified.
   */
  days_to_suspend?: number;
  /**
   * The mail to the registrant came back.
   * For: the registrant is not verified.
   */
  email_bounced?: boolean;
}
/** The reply of {@link OpenSrsMethods.getRegistrantVerificationStatus}. */
export type GetRegistrantVerificationStatusReply = Reply<GetRegistrantVerificationStatusAttributes>;

/** What `GET_USER_ACCESS_INFO USERINFO` takes. Reads access information of the registrant profile that holds a domain. */
export interface GetUserAccessInfoInput {
  /** The domain. The field is `domain_name`, not `domain`. */
  domain_name: string;
}
/** What {@link OpenSrsMethods.getUserAccessInfo} gives. Reads access information of the registrant profile that holds a domain. */
export interface GetUserAccessInfoAttributes {}
/** The reply of {@link OpenSrsMethods.getUserAccessInfo}. */
export type GetUserAccessInfoReply = Reply<GetUserAccessInfoAttributes>;

/** What `LOOKUP DOMAIN` takes. Says whether a domain can be registered. */
export interface LookupDomainInput {
  /** The name to ask about. */
  domain: string;
  /**
   * Ask the registry instead of the OpenSRS cache: slower, exact.
   * Default: 0.
   */
  no_cache?: boolean | undefined;
}
/** What {@link OpenSrsMethods.lookupDomain} gives. Says whether a domain can be registered. */
export interface LookupDomainAttributes {
  /** Whether the name can be registered. */
  status: "available" | "taken";
  /** `Fixed` for .TV; nothing of use elsewhere. */
  price_status?: string;
  /**
   * The name matches a Trademark Clearinghouse mark.
   * For: the TLD is new and in its claims period.
   */
  has_claim?: boolean;
  /**
   * The forwarding address is free.
   * For: the TLD is .NAME.
   */
  email_available?: boolean;
  /**
   * The supplier cannot be reached.
   * For: the TLD is .NAME and its supplier is down.
   */
  noservice?: boolean;
  /**
   * Why the name is special, such as `Premium Name`; may be empty.
   * For: the name is a registry premium name.
   */
  reason?: string;
  /** Always empty where it was seen. */
  match?: string;
}
/** The reply of {@link OpenSrsMethods.lookupDomain}. */
export type LookupDomainReply = Reply<LookupDomainAttributes>;

/** What `NAME_SUGGEST DOMAIN` takes. Searches a word or name across TLDs: exact availability, suggestions, premium and personal names, each as a section. */
export interface NameSuggestInput {
  /**
   * The word, phrase or name.
   * For: search_key is not sent.
   */
  searchstring?: string | undefined;
  /** The sections to run. */
  services?:
    | ReadonlyArray<
        | "lookup"
        | "suggestion"
        | "premium"
        | "personal_names"
        | "premium_make_offer"
        | "premium_brokered_transfer"
        | (string & {})
      >
    | undefined;
  /**
   * The TLDs to search.
   * For: the services have no list of their own in service_override.
   */
  tlds?: ReadonlyArray<string> | undefined;
  /** Languages of the suggestions; guessed when left out. */
  languages?: ReadonlyArray<"en" | "fr" | "de" | "it" | "es" | (string & {})> | undefined;
  /**
   * Seconds to wait: names not resolved by then have status `in_progress`, other sections give all or nothing.
   * Default: until all results are in.
   * At least 0.1.
   */
  max_wait_time?: string | number | undefined;
  /** From an earlier unfinished reply: fetch more of the same search. */
  search_key?: string | undefined;
  /** Do not ask the registries: faster, less exact. */
  skip_registry_lookup?: boolean | undefined;
  /** Results at the most; one client sends it here, others inside service_override. */
  maximum?: number | undefined;
  /** Settings of single sections instead of the shared ones. */
  service_override?:
    | {
        /** */
        lookup?:
          | {
              /** The TLDs to search. */
              tlds?: ReadonlyArray<string> | undefined;
              /** TLDs to ask the registry about. */
              no_cache_tlds?: ReadonlyArray<string> | undefined;
              /** Results at the most. */
              maximum?: number | undefined;
            }
          | undefined;
        /** */
        suggestion?:
          | {
              /** The TLDs to search. */
              tlds?: ReadonlyArray<string> | undefined;
              /** Results at the most. */
              maximum?: number | undefined;
              /** Lowest price; seen in a client only. */
              price_min?: string | number | undefined;
              /** Highest price; seen in a client only. */
              price_max?: string | number | undefined;
            }
          | undefined;
        /** */
        premium?:
          | {
              /** The TLDs to search. */
              tlds?: ReadonlyArray<string> | undefined;
              /** Results at the most. */
              maximum?: number | undefined;
              /** Lowest price; seen in a client only. */
              price_min?: string | number | undefined;
              /** Highest price; seen in a client only. */
              price_max?: string | number | undefined;
            }
          | undefined;
        /** Its fields are not documented; send them with `options.extra`. */
        personal_names?: { [key: string]: never } | undefined;
      }
    | undefined;
}
/** What {@link OpenSrsMethods.nameSuggest} gives. Searches a word or name across TLDs: exact availability, suggestions, premium and personal names, each as a section. */
export interface NameSuggestAttributes {
  /** The section, when its service ran. */
  lookup?: {
    /**
     * Names found.
     * For: the section ran.
     */
    count?: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success?: boolean;
    /**
     * The names.
     * For: the section ran.
     */
    items?: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** The TLD is new and the name matches a trademark. */
      has_claim?: boolean;
      /** Why the name is special; text with `premium` marks a registry premium name. */
      reason?: string;
    }>;
  };
  /** The section, when its service ran. */
  suggestion?: {
    /**
     * Names found.
     * For: the section ran.
     */
    count?: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success?: boolean;
    /**
     * The names.
     * For: the section ran.
     */
    items?: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
    }>;
  };
  /** The section, when its service ran. */
  premium?: {
    /**
     * Names found.
     * For: the section ran.
     */
    count?: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success?: boolean;
    /**
     * The names.
     * For: the section ran.
     */
    items?: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** The price. */
      price?: string;
      /** Why the name is special. */
      reason?: string;
    }>;
  };
  /** The section, when its service ran. */
  personal_names?: {
    /**
     * Names found.
     * For: the section ran.
     */
    count?: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /** Whether the section ran. */
    is_success?: boolean;
    /**
     * The names.
     * For: the section ran.
     */
    items?: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
    }>;
  };
  /** The section, when its service ran. */
  premium_make_offer?: {
    /**
     * Names found.
     * For: the section ran.
     */
    count?: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /**
     * The names.
     * For: the section ran.
     */
    items?: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** Where to make an offer. */
      third_party_offer_url?: string;
      /** `0` for names that take offers. */
      price?: string;
    }>;
  };
  /** The section, when its service ran. */
  premium_brokered_transfer?: {
    /**
     * Names found.
     * For: the section ran.
     */
    count?: number;
    /** The section's own code; `0` with an empty text was seen on a good section. */
    response_code: number;
    /** The section's own text. */
    response_text: string;
    /**
     * The names.
     * For: the section ran.
     */
    items?: Array<{
      /** The name. */
      domain: string;
      /** The Unicode form of `domain`, when it is an internationalised name. */
      domain_unicode?: string;
      /** `in_progress` only with max_wait_time; `justsold`: a premium name sold a short time ago. */
      status: "available" | "taken" | "undetermined" | "in_progress" | "justsold";
      /** The resale price. */
      price?: string;
    }>;
  };
  /** `false`: the search goes on, ask again with search_key. */
  is_search_completed?: boolean;
  /**
   * Names the search.
   * For: is_search_completed is false.
   */
  search_key?: string;
  /** Seconds that the search took. */
  request_response_time?: string;
}
/** The reply of {@link OpenSrsMethods.nameSuggest}. */
export type NameSuggestReply = Reply<NameSuggestAttributes>;

/** What `QUERY_QUEUED_REQUEST DOMAIN` takes. Reads the state of a request that was queued because a registry or supplier was not available. */
export interface QueryQueuedRequestInput {
  /** `queue_request_id` of the reply that queued the request. */
  request_id: string | number;
}
/** What {@link OpenSrsMethods.queryQueuedRequest} gives. Reads the state of a request that was queued because a registry or supplier was not available. */
export interface QueryQueuedRequestAttributes {}
/** The reply of {@link OpenSrsMethods.queryQueuedRequest}. */
export type QueryQueuedRequestReply = Reply<QueryQueuedRequestAttributes>;

/** What `UK_GET_BLOCKER_CONTACT DOMAIN` takes. Reads the owner contact of the third-level .UK domain that had reserved a second-level .UK name. */
export interface UkGetBlockerContactInput {
  /** The second-level name, such as `example.uk`. */
  domain: string;
}
/** What {@link OpenSrsMethods.ukGetBlockerContact} gives. Reads the owner contact of the third-level .UK domain that had reserved a second-level .UK name. */
export interface UkGetBlockerContactAttributes {}
/** The reply of {@link OpenSrsMethods.ukGetBlockerContact}. */
export type UkGetBlockerContactReply = Reply<UkGetBlockerContactAttributes>;
