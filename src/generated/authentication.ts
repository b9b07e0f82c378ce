// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";

/** What `AUTHENTICATE USER` takes. Checks a reseller's username and password in the handshake of the old encrypted socket protocol. */
export interface AuthenticateUserInput {
  /** Cipher of the connection. */
  crypt_type: "des" | "blowfish" | "ssl";
  /** The reseller's username. */
  username: string;
  /**
   * The reseller's password; an older client sends the username here again.
   * Secret: kept out of messages and logs.
   */
  password: string;
}
/** What {@link OpenSrsMethods.authenticateUser} gives. Checks a reseller's username and password in the handshake of the old encrypted socket protocol. */
export interface AuthenticateUserAttributes {}
/** The reply of {@link OpenSrsMethods.authenticateUser}. */
export type AuthenticateUserReply = Reply<AuthenticateUserAttributes>;

/** What `CHANGE OWNERSHIP` takes. Moves a domain to another registrant profile, a new one or that of another domain. */
export interface ChangeOwnershipInput {
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
   * Username of the gaining profile: 3 to 20 letters and digits.
   * At most 20 characters.
   * At least 3 characters.
   */
  username: string;
  /**
   * Password of the gaining profile.
   * At most 20 characters.
   * Secret: kept out of messages and logs.
   */
  password: string;
  /** A domain of an existing profile to move to; without it a new profile is made. */
  reg_domain?: string | undefined;
  /**
   * Move every domain of the losing profile; in the official toolkit, not in the current guide.
   * Default: 0.
   */
  move_all?: boolean | undefined;
}
/** What {@link OpenSrsMethods.changeOwnership} gives. Moves a domain to another registrant profile, a new one or that of another domain. */
export interface ChangeOwnershipAttributes {}
/** The reply of {@link OpenSrsMethods.changeOwnership}. */
export type ChangeOwnershipReply = Reply<ChangeOwnershipAttributes>;

/** What `CHANGE PASSWORD` takes. Changes the password of the registrant profile that holds a domain. */
export interface ChangePasswordInput {
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
   * The new password: letters, digits and ! @ $ ^ , . ~ | = - + _ { } #.
   * Secret: kept out of messages and logs.
   */
  reg_password: string;
}
/** What {@link OpenSrsMethods.changePassword} gives. Changes the password of the registrant profile that holds a domain. */
export interface ChangePasswordAttributes {}
/** The reply of {@link OpenSrsMethods.changePassword}. */
export type ChangePasswordReply = Reply<ChangePasswordAttributes>;

/** What `CHECK VERSION` takes. Compares protocol versions in the handshake of the old encrypted socket protocol. */
export interface CheckVersionInput {
  /** Who asks, such as `OpenSRS CLIENT`. */
  sender?: string | undefined;
  /** The client's version; the server names its own, which begins with XML. */
  version?: string | undefined;
  /** `ready`. */
  state?: string | undefined;
}
/** What {@link OpenSrsMethods.checkVersion} gives. Compares protocol versions in the handshake of the old encrypted socket protocol. */
export interface CheckVersionAttributes {}
/** The reply of {@link OpenSrsMethods.checkVersion}. */
export type CheckVersionReply = Reply<CheckVersionAttributes>;

/** What `SEND_AUTHCODE DOMAIN` takes. Mails the transfer code of a domain to its admin contact. */
export interface SendAuthcodeInput {
  /** The domain. The field is `domain_name`, not `domain`. */
  domain_name: string;
}
/** What {@link OpenSrsMethods.sendAuthcode} gives. Mails the transfer code of a domain to its admin contact. */
export interface SendAuthcodeAttributes {}
/** The reply of {@link OpenSrsMethods.sendAuthcode}. */
export type SendAuthcodeReply = Reply<SendAuthcodeAttributes>;

/** What `SEND_PASSWORD DOMAIN` takes. Mails a link to reset the registrant profile's password to a contact of the domain. */
export interface SendPasswordInput {
  /** The domain. The field is `domain_name`, not `domain`. */
  domain_name: string;
  /**
   * Which contact gets the mail.
   * Default: admin.
   */
  send_to?: "owner" | "admin" | undefined;
  /** Send to the sub-user instead; refused when the domain has none. */
  sub_user?: boolean | undefined;
}
/** What {@link OpenSrsMethods.sendPassword} gives. Mails a link to reset the registrant profile's password to a contact of the domain. */
export interface SendPasswordAttributes {}
/** The reply of {@link OpenSrsMethods.sendPassword}. */
export type SendPasswordReply = Reply<SendPasswordAttributes>;
