// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type { DnssecRecord, ReplyZoneRecords, ZoneRecords } from "./types.js";

/** What `CREATE_DNS_ZONE DOMAIN` takes. Turns on OpenSRS DNS for a domain: from a template, with records of your own, or empty. */
export interface CreateDnsZoneInput {
  /** The domain. */
  domain: string;
  /** Name of a DNS template, made in the reseller interface; the domain stays bound to it. */
  dns_template?: string | undefined;
  /** The records of a zone by type; a type without records can be left out. */
  records?: ZoneRecords | undefined;
}
/** What {@link OpenSrsMethods.createDnsZone} gives. Turns on OpenSRS DNS for a domain: from a template, with records of your own, or empty. */
export interface CreateDnsZoneAttributes {
  /**
   * The records of a zone by type; a type without records can be left out.
   * For: the reply shows the zone; that it does not is an issue.
   */
  records?: ReplyZoneRecords;
  /**
   * The domain uses the OpenSRS nameservers; `false`: the zone has no effect yet.
   * For: the reply shows the zone; that it does not is an issue.
   */
  nameservers_ok?: boolean;
}
/** The reply of {@link OpenSrsMethods.createDnsZone}. */
export type CreateDnsZoneReply = Reply<CreateDnsZoneAttributes>;

/** What `DELETE_DNS_ZONE DOMAIN` takes. Deletes the DNS zone of a domain with all its records. */
export interface DeleteDnsZoneInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.deleteDnsZone} gives. Deletes the DNS zone of a domain with all its records. */
export interface DeleteDnsZoneAttributes {}
/** The reply of {@link OpenSrsMethods.deleteDnsZone}. */
export type DeleteDnsZoneReply = Reply<DeleteDnsZoneAttributes>;

/** What `FORCE_DNS_NAMESERVERS DOMAIN` takes. Points a domain to the OpenSRS nameservers, ns1 to ns3.systemdns.com. */
export interface ForceDnsNameserversInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.forceDnsNameservers} gives. Points a domain to the OpenSRS nameservers, ns1 to ns3.systemdns.com. */
export interface ForceDnsNameserversAttributes {}
/** The reply of {@link OpenSrsMethods.forceDnsNameservers}. */
export type ForceDnsNameserversReply = Reply<ForceDnsNameserversAttributes>;

/** What `GET_DNS_ZONE DOMAIN` takes. Reads the DNS zone of a domain. */
export interface GetDnsZoneInput {
  /** The domain. */
  domain: string;
}
/** What {@link OpenSrsMethods.getDnsZone} gives. Reads the DNS zone of a domain. */
export interface GetDnsZoneAttributes {
  /** The records of a zone by type; a type without records can be left out. */
  records: ReplyZoneRecords;
  /** The domain uses the OpenSRS nameservers; `false`: the zone has no effect yet. */
  nameservers_ok: boolean;
}
/** The reply of {@link OpenSrsMethods.getDnsZone}. */
export type GetDnsZoneReply = Reply<GetDnsZoneAttributes>;

/** What `RESET_DNS_ZONE DOMAIN` takes. Sets the DNS zone of a domain back to a template; records of your own are lost. */
export interface ResetDnsZoneInput {
  /** The domain. */
  domain: string;
  /**
   * Name of the template.
   * Default: the one that `createDnsZone` was given.
   */
  dns_template?: string | undefined;
}
/** What {@link OpenSrsMethods.resetDnsZone} gives. Sets the DNS zone of a domain back to a template; records of your own are lost. */
export interface ResetDnsZoneAttributes {
  /**
   * The records of a zone by type; a type without records can be left out.
   * For: the reply shows the zone; that it does not is an issue.
   */
  records?: ReplyZoneRecords;
  /**
   * The domain uses the OpenSRS nameservers; `false`: the zone has no effect yet.
   * For: the reply shows the zone; that it does not is an issue.
   */
  nameservers_ok?: boolean;
}
/** The reply of {@link OpenSrsMethods.resetDnsZone}. */
export type ResetDnsZoneReply = Reply<ResetDnsZoneAttributes>;

/** What `SET_DNS_ZONE DOMAIN` takes. Replaces all records of a domain's DNS zone. */
export interface SetDnsZoneInput {
  /** The domain. */
  domain: string;
  /** The records of a zone by type; a type without records can be left out. */
  records: ZoneRecords;
  /** Sent by the official toolkit, not in the guide. */
  dns_template?: string | undefined;
  /** Asked for by an older guide only; most clients leave it out. */
  nameservers_ok?: boolean | undefined;
}
/** What {@link OpenSrsMethods.setDnsZone} gives. Replaces all records of a domain's DNS zone. */
export interface SetDnsZoneAttributes {
  /**
   * The records of a zone by type; a type without records can be left out.
   * For: the reply shows the zone; that it does not is an issue.
   */
  records?: ReplyZoneRecords;
  /**
   * The domain uses the OpenSRS nameservers; `false`: the zone has no effect yet.
   * For: the reply shows the zone; that it does not is an issue.
   */
  nameservers_ok?: boolean;
}
/** The reply of {@link OpenSrsMethods.setDnsZone}. */
export type SetDnsZoneReply = Reply<SetDnsZoneAttributes>;

/** What `SET_DNSSEC_INFO DOMAIN` takes. Writes the full set of DS records of a domain; an empty set turns DNSSEC off. */
export interface SetDnssecInfoInput {
  /**
   * The domain.
   * For: envelope_domain is not sent.
   */
  domain?: string | undefined;
  /**
   * The domain beside the action, as the official toolkit sends it; the guide has it in `domain`.
   * For: domain is not sent.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /** All DS records; an empty list removes DNSSEC. */
  dnssec: ReadonlyArray<DnssecRecord>;
}
/** What {@link OpenSrsMethods.setDnssecInfo} gives. Writes the full set of DS records of a domain; an empty set turns DNSSEC off. */
export interface SetDnssecInfoAttributes {}
/** The reply of {@link OpenSrsMethods.setDnssecInfo}. */
export type SetDnssecInfoReply = Reply<SetDnssecInfoAttributes>;
