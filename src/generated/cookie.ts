// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `DELETE COOKIE` takes. Deletes a cookie: logs the registrant out. */
export interface DeleteCookieInput {
  /**
   * The cookie to delete.
   * Secret: kept out of messages and logs.
   */
  cookie: string;
  /**
   * The same cookie, to send it beside the attributes too as the official toolkit does.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  envelope_cookie?: string | undefined;
  /** The domain of the cookie; the official toolkit passes it on. */
  domain?: string | undefined;
}
/** What {@link OpenSrsMethods.deleteCookie} gives. Deletes a cookie: logs the registrant out. */
export interface DeleteCookieAttributes {}
/** The reply of {@link OpenSrsMethods.deleteCookie}. */
export type DeleteCookieReply = Reply<DeleteCookieAttributes>;

/** What `QUIT SESSION` takes. Ends a connection of the old encrypted socket protocol; without a use over HTTPS. */
export interface QuitSessionInput {
  [key: string]: never;
}
/** What {@link OpenSrsMethods.quitSession} gives. Ends a connection of the old encrypted socket protocol; without a use over HTTPS. */
export interface QuitSessionAttributes {}
/** The reply of {@link OpenSrsMethods.quitSession}. */
export type QuitSessionReply = Reply<QuitSessionAttributes>;

/** What `SET COOKIE` takes. Logs a registrant in for a domain and gives the cookie that stands for both in other commands. */
export interface SetCookieInput {
  /** A domain of the profile. */
  domain: string;
  /** Username of the registrant profile. */
  reg_username: string;
  /**
   * Password of the registrant profile.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
}
/** What {@link OpenSrsMethods.setCookie} gives. Logs a registrant in for a domain and gives the cookie that stands for both in other commands. */
export interface SetCookieAttributes {
  /**
   * The cookie, opaque: its form may change.
   * Secret: kept out of messages and logs.
   */
  cookie: string;
  /** Domains in the profile. */
  domain_count?: number;
  /** When the domain expires, in UTC. */
  expiredate?: string;
  /** The login is the owner's, not a sub-user's. */
  f_owner?: boolean;
  /** The login before this one, in Unix seconds. */
  last_access_time?: number;
  /** Address of the login before this one; often empty. */
  last_ip?: string;
  /** What the sub-user may change, as in `getSubuser`; empty for an owner. */
  permission?: number;
  /** Requests that wait on the domain. */
  waiting_requests_no?: number;
  /** The waiting request; `None`, or left out, when there is none. */
  waiting_request?: string;
  /** Whom the registrant may ask; seen, empty, in a refusal. */
  support_message?: string;
}
/** The reply of {@link OpenSrsMethods.setCookie}. */
export type SetCookieReply = Reply<SetCookieAttributes>;

/** What `UPDATE COOKIE` takes. Points a cookie at another domain. */
export interface UpdateCookieInput {
  /**
   * From `setCookie`.
   * Secret: kept out of messages and logs.
   * Sent beside the attributes.
   */
  cookie: string;
  /** Username of the registrant profile. */
  reg_username: string;
  /**
   * Password of the registrant profile.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
  /** The domain that the cookie stands for now. */
  domain: string;
  /** The domain that it shall stand for. */
  domain_new: string;
}
/** What {@link OpenSrsMethods.updateCookie} gives. Points a cookie at another domain. */
export interface UpdateCookieAttributes {
  /**
   * The cookie, the same as before where it was seen.
   * Secret: kept out of messages and logs.
   */
  cookie: string;
  /** Domains in the profile. */
  domain_count?: number;
  /** When the new domain expires, in UTC. */
  expiredate?: string;
  /** The login is the owner's, not a sub-user's. */
  f_owner?: boolean;
  /** Requests that wait on the domain. */
  waiting_requests_no?: number;
  /** The waiting request; `None`, or left out, when there is none. */
  waiting_request?: string;
}
/** The reply of {@link OpenSrsMethods.updateCookie}. */
export type UpdateCookieReply = Reply<UpdateCookieAttributes>;
