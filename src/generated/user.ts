// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `ADD SUBUSER` takes. Creates the sub-user of a registrant profile, which can have one. */
export interface AddSubuserInput {
  /**
   * The domain to work on.
   * For: cookie is not sent.
   * Sent beside the attributes.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain. Send one of the two: clients refuse both together.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * Username of the registrant profile that the sub-user belongs to.
   * Sent beside the attributes.
   */
  username: string;
  /** Username of the sub-user; not the owner's. */
  sub_username: string;
  /**
   * Password of the sub-user.
   * Secret: kept out of messages and logs.
   */
  sub_password: string;
  /** What the sub-user may change, added up: 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info. */
  sub_permission: number;
}
/** What {@link OpenSrsMethods.addSubuser} gives. Creates the sub-user of a registrant profile, which can have one. */
export interface AddSubuserAttributes {}
/** The reply of {@link OpenSrsMethods.addSubuser}. */
export type AddSubuserReply = Reply<AddSubuserAttributes>;

/** What `DELETE SUBUSER` takes. Deletes the sub-user of a registrant profile. */
export interface DeleteSubuserInput {
  /**
   * The domain to work on.
   * For: cookie is not sent.
   * Sent beside the attributes.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain. Send one of the two: clients refuse both together.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * Username of the registrant profile that the sub-user belongs to.
   * Sent beside the attributes.
   */
  username: string;
  /** The sub-user, from `getSubuser`. */
  sub_id: string | number;
}
/** What {@link OpenSrsMethods.deleteSubuser} gives. Deletes the sub-user of a registrant profile. */
export interface DeleteSubuserAttributes {}
/** The reply of {@link OpenSrsMethods.deleteSubuser}. */
export type DeleteSubuserReply = Reply<DeleteSubuserAttributes>;

/** What `GET SUBUSER` takes. Reads the sub-user of a domain's registrant profile. */
export interface GetSubuserInput {
  /**
   * The domain to work on.
   * For: cookie is not sent.
   * Sent beside the attributes.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain. Send one of the two: clients refuse both together.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * Username of the registrant profile that the sub-user belongs to.
   * Sent beside the attributes.
   */
  username: string;
}
/** What {@link OpenSrsMethods.getSubuser} gives. Reads the sub-user of a domain's registrant profile. */
export interface GetSubuserAttributes {
  /**
   * The sub-user, as `modifySubuser` and `deleteSubuser` want it.
   * For: there is a sub-user.
   */
  id?: string;
  /**
   * Username of the sub-user.
   * For: there is a sub-user.
   */
  username?: string;
  /**
   * What the sub-user may change, added up: 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info.
   * For: there is a sub-user.
   */
  permission?: number;
}
/** The reply of {@link OpenSrsMethods.getSubuser}. */
export type GetSubuserReply = Reply<GetSubuserAttributes>;

/** What `GET USERINFO` takes. Reads general information on the registrant profile behind a domain. */
export interface GetUserinfoInput {
  /**
   * The domain to work on.
   * For: cookie is not sent.
   * Sent beside the attributes.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain. Send one of the two: clients refuse both together.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /** Sent by one client; not in the guide. */
  type?: "all_info" | (string & {}) | undefined;
}
/** What {@link OpenSrsMethods.getUserinfo} gives. Reads general information on the registrant profile behind a domain. */
export interface GetUserinfoAttributes {
  /** What can be done, by the name of the capability. */
  capabilities: Record<string, string>;
  /**
   * What the registry's check of the nameservers found.
   * For: the TLD is .DE.
   */
  dns_errors?: string;
  /** The domain, an internationalised one in punycode; .ORG was documented in the older RACE. */
  domain: string;
  /** The Unicode form of `domain`, when it is an internationalised name. */
  domain_unicode?: string;
  /** Domains in the profile. */
  domain_count: number;
  /** Language code of an internationalised name. */
  encoding_type?: string;
  /** When the domain expires, in UTC. */
  expiredate: string;
  /** The caller is the owner, not a sub-user. */
  f_owner: boolean;
}
/** The reply of {@link OpenSrsMethods.getUserinfo}. */
export type GetUserinfoReply = Reply<GetUserinfoAttributes>;

/** What `MODIFY SUBUSER` takes. Changes the name, password and permissions of a sub-user. */
export interface ModifySubuserInput {
  /**
   * The domain to work on.
   * For: cookie is not sent.
   * Sent beside the attributes.
   */
  domain?: string | undefined;
  /**
   * From `setCookie`; the older way to name the domain. Send one of the two: clients refuse both together.
   * For: domain is not sent.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie?: string | undefined;
  /**
   * Username of the registrant profile that the sub-user belongs to.
   * Sent beside the attributes.
   */
  username: string;
  /** The sub-user, from `getSubuser`. */
  sub_id: string | number;
  /** Username of the sub-user from now on. */
  sub_username: string;
  /**
   * Password of the sub-user from now on.
   * Secret: kept out of messages and logs.
   */
  sub_password: string;
  /** What the sub-user may change, added up: 1 owner, 2 admin, 4 billing, 8 tech, 16 nameservers, 32 rsp_whois_info. */
  sub_permission: number;
}
/** What {@link OpenSrsMethods.modifySubuser} gives. Changes the name, password and permissions of a sub-user. */
export interface ModifySubuserAttributes {}
/** The reply of {@link OpenSrsMethods.modifySubuser}. */
export type ModifySubuserReply = Reply<ModifySubuserAttributes>;
