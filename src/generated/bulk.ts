// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type { ContactChange, PartialContact } from "./types.js";

/** What `BULK_TRANSFER DOMAIN` takes. Transfers several domains into one profile. */
export interface BulkTransferInput {
  /** The domains. */
  domain_list: ReadonlyArray<string>;
  /** Registrant profile. */
  reg_username: string;
  /**
   * Its password.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** A domain whose profile is used. */
  reg_domain?: string | undefined;
  /** `true`: `contact_set.tech` is used; `false`: the reseller's own tech contact. */
  custom_tech_contact: boolean;
  /** All four contacts. */
  contact_set: {
    /** The registrant. */
    owner: PartialContact;
    /** Who decides for the owner. */
    admin: PartialContact;
    /** Who pays. .CA has none of its own; at .DE it stands for the zone contact. */
    billing: PartialContact;
    /** Who runs the nameservers. */
    tech: PartialContact;
  };
  /** `process`: run now; `save`: keep for `processPending`. Inferred from registerDomain. */
  handle?: "save" | "process" | undefined;
  /** Affiliate of the orders. */
  affiliate_id?: string | undefined;
}
/** What {@link OpenSrsMethods.bulkTransfer} gives. Transfers several domains into one profile. */
export interface BulkTransferAttributes {}
/** The reply of {@link OpenSrsMethods.bulkTransfer}. */
export type BulkTransferReply = Reply<BulkTransferAttributes>;

/** {@link SubmitBulkChangeInput} with `change_type` `dns_zone_record`. */
export interface SubmitBulkChangeInputDnsZoneRecord {
  /** Change a record of the zones. */
  change_type: "dns_zone_record";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do; values not read. */
  dns_action: string;
  /** Type of the record, such as `A`. */
  dns_record_type: string;
  /** The record; which fields depends on its type. */
  dns_record_data: {
    /** Name within the domain. */
    subdomain?: string | undefined;
    /** IPv4 address, of an A record. */
    ip_address?: string | undefined;
    /** IPv6 address, of an AAAA record. */
    ipv6_address?: string | undefined;
    /** Target, of CNAME, MX and SRV records. */
    hostname?: string | undefined;
    /** Priority, of MX and SRV records. */
    priority?: number | undefined;
    /** Weight, of an SRV record. */
    weight?: number | undefined;
    /** Port, of an SRV record. */
    port?: number | undefined;
    /** Text, of a TXT record. */
    text?: string | undefined;
  };
  /** A condition; values not read. */
  only_if?: string | undefined;
}
/** {@link SubmitBulkChangeInput} with `change_type` `dns_zone`. */
export interface SubmitBulkChangeInputDnsZone {
  /** Change whole zones. */
  change_type: "dns_zone";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** Required by the official toolkit; values not read. */
  apply_to_domains: string;
  /** What to do; values not read. */
  dns_action: string;
  /** A DNS template to apply. */
  dns_template?: string | undefined;
  /** A condition; values not read. */
  only_if?: string | undefined;
  /** Whether the domains get the nameservers of the zone; values not read. */
  force_dns_nameservers?: string | undefined;
}
/** {@link SubmitBulkChangeInput} with `change_type` `push_domains`. */
export interface SubmitBulkChangeInputPushDomains {
  /** Give the domains to another reseller. */
  change_type: "push_domains";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** The other reseller, who must be on the allow list of the control panel. */
  gaining_reseller_username: string;
}
/** {@link SubmitBulkChangeInput} with `change_type` `domain_renew`. */
export interface SubmitBulkChangeInputDomainRenew {
  /** Renew the domains, or set what happens at expiry. Renewals are charged. */
  change_type: "domain_renew";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /**
   * Years to renew.
   * For: let_expire and auto_renew are not sent.
   * At least 1.
   * At most 10.
   */
  period?: number | undefined;
  /**
   * Let expire.
   * For: period and auto_renew are not sent.
   */
  let_expire?: boolean | undefined;
  /**
   * Renew by itself.
   * For: period and let_expire are not sent.
   */
  auto_renew?: boolean | undefined;
  /** Affiliate of the renewals. */
  affiliate_id?: string | undefined;
}
/** {@link SubmitBulkChangeInput} with `change_type` `domain_contacts`. */
export interface SubmitBulkChangeInputDomainContacts {
  /** Change contacts. */
  change_type: "domain_contacts";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** An entry for each contact. Owner and admin stay unless the reseller has signed the end user access contract. */
  contacts: ReadonlyArray<{
    /** Which contact. */
    type: "owner" | "admin" | "billing" | "tech";
    /** Its data. */
    set: ContactChange;
  }>;
}
/** {@link SubmitBulkChangeInput} with `change_type` `domain_nameservers`. */
export interface SubmitBulkChangeInputDomainNameservers {
  /** Change the nameservers, by one or more of the three lists. */
  change_type: "domain_nameservers";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do; the values were not read. */
  op_type: string;
  /**
   * Added to the present ones.
   * For: neither of the other two is sent.
   */
  add_ns?: ReadonlyArray<string> | undefined;
  /**
   * Taken from the present ones.
   * For: neither of the other two is sent.
   */
  remove_ns?: ReadonlyArray<string> | undefined;
  /**
   * Replace the present ones.
   * For: neither of the other two is sent.
   * At most 13 elements.
   */
  assign_ns?: ReadonlyArray<string> | undefined;
}
/** {@link SubmitBulkChangeInput} with `change_type` `domain_lock` or `domain_parked_pages` or `domain_forwarding`. */
export interface SubmitBulkChangeInputDomainLockOrDomainParkedPagesOrDomainForwarding {
  /** Switch the lock, parked pages or forwarding. */
  change_type: "domain_lock" | "domain_parked_pages" | "domain_forwarding";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do; the values were not read. */
  op_type: string;
}
/** {@link SubmitBulkChangeInput} with `change_type` `whois_privacy`. */
export interface SubmitBulkChangeInputWhoisPrivacy {
  /** Switch WHOIS privacy (.COM, .NET, .ORG, .INFO, .BIZ, .ME, .MOBI, .NAME, .CC, .CO, .TV). */
  change_type: "whois_privacy";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do. */
  op_type: "enable" | "disable";
}
/** {@link SubmitBulkChangeInput} with `change_type` `availability_check`. */
export interface SubmitBulkChangeInputAvailabilityCheck {
  /** Ask whether the names are free; changes nothing. */
  change_type: "availability_check";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
}
/** What `SUBMIT BULK_CHANGE` takes. Queues one change, or a check, of up to 10,000 domains. */
export type SubmitBulkChangeInput =
  | SubmitBulkChangeInputDnsZoneRecord
  | SubmitBulkChangeInputDnsZone
  | SubmitBulkChangeInputPushDomains
  | SubmitBulkChangeInputDomainRenew
  | SubmitBulkChangeInputDomainContacts
  | SubmitBulkChangeInputDomainNameservers
  | SubmitBulkChangeInputDomainLockOrDomainParkedPagesOrDomainForwarding
  | SubmitBulkChangeInputWhoisPrivacy
  | SubmitBulkChangeInputAvailabilityCheck;
/** What {@link OpenSrsMethods.submitBulkChange} gives. Queues one change, or a check, of up to 10,000 domains. */
export interface SubmitBulkChangeAttributes {}
/** The reply of {@link OpenSrsMethods.submitBulkChange}. */
export type SubmitBulkChangeReply = Reply<SubmitBulkChangeAttributes>;

/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `dns_zone_record`. */
export interface SubmitWhoisPrivacyBulkChangeInputDnsZoneRecord {
  /** Change a record of the zones. */
  change_type: "dns_zone_record";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do; values not read. */
  dns_action: string;
  /** Type of the record, such as `A`. */
  dns_record_type: string;
  /** The record; which fields depends on its type. */
  dns_record_data: {
    /** Name within the domain. */
    subdomain?: string | undefined;
    /** IPv4 address, of an A record. */
    ip_address?: string | undefined;
    /** IPv6 address, of an AAAA record. */
    ipv6_address?: string | undefined;
    /** Target, of CNAME, MX and SRV records. */
    hostname?: string | undefined;
    /** Priority, of MX and SRV records. */
    priority?: number | undefined;
    /** Weight, of an SRV record. */
    weight?: number | undefined;
    /** Port, of an SRV record. */
    port?: number | undefined;
    /** Text, of a TXT record. */
    text?: string | undefined;
  };
  /** A condition; values not read. */
  only_if?: string | undefined;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `dns_zone`. */
export interface SubmitWhoisPrivacyBulkChangeInputDnsZone {
  /** Change whole zones. */
  change_type: "dns_zone";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** Required by the official toolkit; values not read. */
  apply_to_domains: string;
  /** What to do; values not read. */
  dns_action: string;
  /** A DNS template to apply. */
  dns_template?: string | undefined;
  /** A condition; values not read. */
  only_if?: string | undefined;
  /** Whether the domains get the nameservers of the zone; values not read. */
  force_dns_nameservers?: string | undefined;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `push_domains`. */
export interface SubmitWhoisPrivacyBulkChangeInputPushDomains {
  /** Give the domains to another reseller. */
  change_type: "push_domains";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** The other reseller, who must be on the allow list of the control panel. */
  gaining_reseller_username: string;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `domain_renew`. */
export interface SubmitWhoisPrivacyBulkChangeInputDomainRenew {
  /** Renew the domains, or set what happens at expiry. Renewals are charged. */
  change_type: "domain_renew";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /**
   * Years to renew.
   * For: let_expire and auto_renew are not sent.
   * At least 1.
   * At most 10.
   */
  period?: number | undefined;
  /**
   * Let expire.
   * For: period and auto_renew are not sent.
   */
  let_expire?: boolean | undefined;
  /**
   * Renew by itself.
   * For: period and let_expire are not sent.
   */
  auto_renew?: boolean | undefined;
  /** Affiliate of the renewals. */
  affiliate_id?: string | undefined;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `domain_contacts`. */
export interface SubmitWhoisPrivacyBulkChangeInputDomainContacts {
  /** Change contacts. */
  change_type: "domain_contacts";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** An entry for each contact. Owner and admin stay unless the reseller has signed the end user access contract. */
  contacts: ReadonlyArray<{
    /** Which contact. */
    type: "owner" | "admin" | "billing" | "tech";
    /** Its data. */
    set: ContactChange;
  }>;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `domain_nameservers`. */
export interface SubmitWhoisPrivacyBulkChangeInputDomainNameservers {
  /** Change the nameservers, by one or more of the three lists. */
  change_type: "domain_nameservers";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do; the values were not read. */
  op_type: string;
  /**
   * Added to the present ones.
   * For: neither of the other two is sent.
   */
  add_ns?: ReadonlyArray<string> | undefined;
  /**
   * Taken from the present ones.
   * For: neither of the other two is sent.
   */
  remove_ns?: ReadonlyArray<string> | undefined;
  /**
   * Replace the present ones.
   * For: neither of the other two is sent.
   * At most 13 elements.
   */
  assign_ns?: ReadonlyArray<string> | undefined;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `domain_lock` or `domain_parked_pages` or `domain_forwarding`. */
export interface SubmitWhoisPrivacyBulkChangeInputDomainLockOrDomainParkedPagesOrDomainForwarding {
  /** Switch the lock, parked pages or forwarding. */
  change_type: "domain_lock" | "domain_parked_pages" | "domain_forwarding";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do; the values were not read. */
  op_type: string;
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `whois_privacy`. */
export interface SubmitWhoisPrivacyBulkChangeInputWhoisPrivacy {
  /** Switch WHOIS privacy (.COM, .NET, .ORG, .INFO, .BIZ, .ME, .MOBI, .NAME, .CC, .CO, .TV). */
  change_type: "whois_privacy";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
  /** What to do. */
  op_type: "enable" | "disable";
}
/** {@link SubmitWhoisPrivacyBulkChangeInput} with `change_type` `availability_check`. */
export interface SubmitWhoisPrivacyBulkChangeInputAvailabilityCheck {
  /** Ask whether the names are free; changes nothing. */
  change_type: "availability_check";
  /**
   * The domains; duplicates are dropped.
   * For: apply_to_all_reseller_items is not true.
   * At most 10000 elements.
   */
  change_items?: ReadonlyArray<string> | undefined;
  /** `true`: every domain of the reseller, instead of change_items. */
  apply_to_all_reseller_items?: boolean | undefined;
  /**
   * `true`: locked domains too.
   * Default: 0.
   */
  apply_to_locked_domains?: boolean | undefined;
  /** Where the report goes; empty text: no report at all. */
  contact_email?: string | undefined;
}
/** What `SUBMIT_BULK_CHANGE BULK_CHANGE` takes. Queues a switch of WHOIS privacy for many domains: the older spelling of `submitBulkChange`. */
export type SubmitWhoisPrivacyBulkChangeInput =
  | SubmitWhoisPrivacyBulkChangeInputDnsZoneRecord
  | SubmitWhoisPrivacyBulkChangeInputDnsZone
  | SubmitWhoisPrivacyBulkChangeInputPushDomains
  | SubmitWhoisPrivacyBulkChangeInputDomainRenew
  | SubmitWhoisPrivacyBulkChangeInputDomainContacts
  | SubmitWhoisPrivacyBulkChangeInputDomainNameservers
  | SubmitWhoisPrivacyBulkChangeInputDomainLockOrDomainParkedPagesOrDomainForwarding
  | SubmitWhoisPrivacyBulkChangeInputWhoisPrivacy
  | SubmitWhoisPrivacyBulkChangeInputAvailabilityCheck;
/** What {@link OpenSrsMethods.submitWhoisPrivacyBulkChange} gives. Queues a switch of WHOIS privacy for many domains: the older spelling of `submitBulkChange`. */
export interface SubmitWhoisPrivacyBulkChangeAttributes {}
/** The reply of {@link OpenSrsMethods.submitWhoisPrivacyBulkChange}. */
export type SubmitWhoisPrivacyBulkChangeReply = Reply<SubmitWhoisPrivacyBulkChangeAttributes>;
