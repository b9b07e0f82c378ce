// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** {@link AdvancedUpdateNameserversInput} with `op_type` `add_remove`. */
export interface AdvancedUpdateNameserversInputAddRemove {
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** Add some, remove some. */
  op_type: "add_remove";
  /** The nameservers to add. */
  add_ns?: ReadonlyArray<string> | undefined;
  /** The nameservers to remove. */
  remove_ns?: ReadonlyArray<string> | undefined;
}
/** {@link AdvancedUpdateNameserversInput} with `op_type` `assign`. */
export interface AdvancedUpdateNameserversInputAssign {
  /**
   * The domain to change.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** Replace all. */
  op_type: "assign";
  /** The complete new set. */
  assign_ns: ReadonlyArray<string>;
}
/** What `ADVANCED_UPDATE_NAMESERVERS DOMAIN` takes. Replaces the nameservers of a domain, or adds and removes some. */
export type AdvancedUpdateNameserversInput =
  | AdvancedUpdateNameserversInputAddRemove
  | AdvancedUpdateNameserversInputAssign;
/** What {@link OpenSrsMethods.advancedUpdateNameservers} gives. Replaces the nameservers of a domain, or adds and removes some. */
export interface AdvancedUpdateNameserversAttributes {}
/** The reply of {@link OpenSrsMethods.advancedUpdateNameservers}. */
export type AdvancedUpdateNameserversReply = Reply<AdvancedUpdateNameserversAttributes>;

/** What `CREATE NAMESERVER` takes. Creates a nameserver under one of the reseller's domains. */
export interface CreateNameserverInput {
  /**
   * The domain that the nameserver belongs to.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The full host name. */
  name: string;
  /**
   * IPv4 address.
   * For: ipv6 is not sent, and always for .DE.
   */
  ipaddress?: string | undefined;
  /**
   * IPv6 address; not for .CN.
   * For: ipaddress is not sent.
   */
  ipv6?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Its position. */
  sortorder?: number | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether it may be deleted. */
  can_delete?: boolean | undefined;
  /** The TLDs at whose registries the nameserver is made known too; the form of the list is not documented. */
  add_to_all_registry?: string | undefined;
}
/** What {@link OpenSrsMethods.createNameserver} gives. Creates a nameserver under one of the reseller's domains. */
export interface CreateNameserverAttributes {}
/** The reply of {@link OpenSrsMethods.createNameserver}. */
export type CreateNameserverReply = Reply<CreateNameserverAttributes>;

/** What `DELETE NAMESERVER` takes. Deletes a nameserver that serves no domain. */
export interface DeleteNameserverInput {
  /**
   * The domain that the nameserver belongs to.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The full host name. */
  name: string;
  /**
   * IPv4 address.
   * For: ipv6 is not sent, and always for .DE.
   */
  ipaddress?: string | undefined;
  /**
   * IPv6 address; not for .CN.
   * For: ipaddress is not sent.
   */
  ipv6?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Its position. */
  sortorder?: number | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether it may be deleted. */
  can_delete?: boolean | undefined;
}
/** What {@link OpenSrsMethods.deleteNameserver} gives. Deletes a nameserver that serves no domain. */
export interface DeleteNameserverAttributes {}
/** The reply of {@link OpenSrsMethods.deleteNameserver}. */
export type DeleteNameserverReply = Reply<DeleteNameserverAttributes>;

/** What `GET NAMESERVER` takes. Lists the nameservers in a domain's profile, whether domains use them or not. */
export interface GetNameserverInput {
  /**
   * A domain of the profile.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The word `all`; whether a single host name works is not documented. */
  name: "all" | (string & {});
}
/** What {@link OpenSrsMethods.getNameserver} gives. Lists the nameservers in a domain's profile, whether domains use them or not. */
export interface GetNameserverAttributes {
  /** The nameservers. */
  nameserver_list: Array<{
    /** The host name. */
    name: string;
    /**
     * IPv4 address.
     * For: it has one.
     */
    ipaddress?: string;
    /**
     * IPv6 address.
     * For: it has one.
     */
    ipv6?: string;
    /** No domain at OpenSRS uses it, so it can be deleted; the guide's value list says the reverse, its prose and recorded replies say this. */
    can_delete: boolean;
  }>;
}
/** The reply of {@link OpenSrsMethods.getNameserver}. */
export type GetNameserverReply = Reply<GetNameserverAttributes>;

/** What `MODIFY NAMESERVER` takes. Changes the name or the addresses of a nameserver. */
export interface ModifyNameserverInput {
  /**
   * The domain that the nameserver belongs to.
   * For: neither envelope_domain nor cookie is sent.
   */
  domain?: string | undefined;
  /**
   * The same domain, beside the action as the guide's examples have it; `domain` among the attributes will do.
   * Sent beside the attributes.
   */
  envelope_domain?: string | undefined;
  /**
   * From `setCookie`; the official toolkit refuses it together with a domain.
   * For: neither domain nor envelope_domain is sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** The full host name as it is now. */
  name: string;
  /**
   * The new host name.
   * For: the name changes.
   */
  new_name?: string | undefined;
  /**
   * IPv4 address.
   * For: ipv6 is not sent, and always for .DE.
   */
  ipaddress?: string | undefined;
  /**
   * IPv6 address; not for .CN.
   * For: ipaddress is not sent.
   */
  ipv6?: string | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Its position. */
  sortorder?: number | undefined;
  /** Of replies; taken, so that they can be written back, and not sent. Whether it may be deleted. */
  can_delete?: boolean | undefined;
  /** Deprecated; in the official toolkit only. */
  new_encoding_type?: string | undefined;
}
/** What {@link OpenSrsMethods.modifyNameserver} gives. Changes the name or the addresses of a nameserver. */
export interface ModifyNameserverAttributes {}
/** The reply of {@link OpenSrsMethods.modifyNameserver}. */
export type ModifyNameserverReply = Reply<ModifyNameserverAttributes>;

/** What `REGISTRY_ADD_NS NAMESERVER` takes. Makes an existing nameserver known at the registry of a TLD, or at all registries of the account. */
export interface RegistryAddNsInput {
  /** The nameserver, which must have been created. */
  fqdn: string;
  /** The TLD with its leading dot, such as `.com`; must be a valid one even where `all` makes it meaningless. */
  tld: string;
  /** `true`: all registries enabled for the account; `false`: the one of `tld`. */
  all: boolean;
}
/** What {@link OpenSrsMethods.registryAddNs} gives. Makes an existing nameserver known at the registry of a TLD, or at all registries of the account. */
export interface RegistryAddNsAttributes {
  /**
   * The outcomes keyed by registry, such as NSI, DENIC or Afilias.
   * For: the outcomes do not stand among the attributes themselves.
   */
  registry_name?: Record<string, string>;
}
/** The reply of {@link OpenSrsMethods.registryAddNs}. */
export type RegistryAddNsReply = Reply<RegistryAddNsAttributes>;

/** What `REGISTRY_CHECK_NAMESERVER NAMESERVER` takes. Says whether a registry knows a nameserver. */
export interface RegistryCheckNameserverInput {
  /** The nameserver. */
  fqdn: string;
  /** The TLD with its leading dot, such as `.com`. The guide requires it, and says that `fqdn` can stand in. */
  tld: string;
}
/** What {@link OpenSrsMethods.registryCheckNameserver} gives. Says whether a registry knows a nameserver. */
export interface RegistryCheckNameserverAttributes {
  /** Whether the nameserver is there; its values were not seen, go by the code. */
  status?: string;
}
/** The reply of {@link OpenSrsMethods.registryCheckNameserver}. */
export type RegistryCheckNameserverReply = Reply<RegistryCheckNameserverAttributes>;
