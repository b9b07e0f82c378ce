// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type {
  ReplySubresellerContact,
  SubresellerAdminContact,
  SubresellerContact,
  SubresellerTechContact,
} from "./types.js";

/** What `CREATE RESELLER` takes. Creates a reseller account, for OpenSRS's partners. */
export interface CreateResellerInput {
  /** The reseller's username. */
  username: string;
  /**
   * The reseller's password.
   * Secret: kept out of messages and logs.
   */
  password: string;
  /** The administrator's address. */
  admin_email: string;
  /** One contact, not split by roles. */
  contact_set: {
    /** First name. */
    first_name: string;
    /** Last name. */
    last_name: string;
    /** Organisation. */
    org_name: string;
    /** Street and number. */
    address1: string;
    /** City. */
    city: string;
    /** State or province. */
    state: string;
    /** Postal code. */
    postal_code: string;
    /** Country code. */
    country: string;
    /** Telephone number. */
    phone: string;
    /** E-mail address. */
    email: string;
  };
}
/** What {@link OpenSrsMethods.createReseller} gives. Creates a reseller account, for OpenSRS's partners. */
export interface CreateResellerAttributes {}
/** The reply of {@link OpenSrsMethods.createReseller}. */
export type CreateResellerReply = Reply<CreateResellerAttributes>;

/** What `CREATE SUBRESELLER` takes. Creates a sub-reseller account. */
export interface CreateSubresellerInput {
  /** The sub-reseller's username. */
  username: string;
  /**
   * The sub-reseller's password.
   * Secret: kept out of messages and logs.
   */
  password: string;
  /** The state of the account. */
  status: "active" | "onhold" | "locked" | "canceled" | "paid_only";
  /** Payments by credit card are allowed. */
  ccp_enabled: boolean;
  /** The pricing plan. */
  pricing_plan: string;
  /** Who is told of a low balance. */
  low_balance_email: string;
  /** Who is told of the state of the system. */
  system_status_email: string;
  /** Who is told of payments. */
  payment_email?: string | undefined;
  /** The people of the account. */
  contact_set: {
    /** The owner; the official toolkit always sends it, the guide has no rule for it. */
    owner?: SubresellerContact | undefined;
    /** Whom OpenSRS calls in an emergency. */
    admin: SubresellerAdminContact;
    /** Who pays. */
    billing?: SubresellerContact | undefined;
    /** Who is asked about technical matters. */
    tech: SubresellerTechContact;
  };
  /** Default nameservers, keyed `fqdn1`, `fqdn2` and so on. */
  nameservers?: Record<string, string> | undefined;
  /** The sub-reseller's web site. */
  url?: string | undefined;
}
/** What {@link OpenSrsMethods.createSubreseller} gives. Creates a sub-reseller account. */
export interface CreateSubresellerAttributes {}
/** The reply of {@link OpenSrsMethods.createSubreseller}. */
export type CreateSubresellerReply = Reply<CreateSubresellerAttributes>;

/** What `GET SUBRESELLER` takes. Reads a sub-reseller account. */
export interface GetSubresellerInput {
  /** The sub-reseller's username. */
  username: string;
}
/** What {@link OpenSrsMethods.getSubreseller} gives. Reads a sub-reseller account. */
export interface GetSubresellerAttributes {
  /** The TLDs that the sub-reseller may sell. */
  allowed_tld_list: Array<string>;
  /** Payments by credit card are allowed. */
  ccp_enabled: boolean;
  /** The sub-reseller may sell SSL certificates. */
  cert_permission: boolean;
  /** The people of the account. */
  contact_set: {
    /** The owner. */
    owner?: ReplySubresellerContact;
    /** Whom OpenSRS calls in an emergency. */
    admin?: ReplySubresellerContact;
    /** Who pays. */
    billing?: ReplySubresellerContact;
    /** Who is asked about technical matters. */
    tech?: ReplySubresellerContact;
  };
  /** Who is told of a low balance. */
  low_balance_email: string;
  /** Default nameservers, keyed `fqdn1`, `fqdn2` and so on. */
  nameservers?: Record<string, string>;
  /** Who is told of payments. */
  payment_email?: string;
  /** The pricing plan. */
  pricing_plan: string;
}
/** The reply of {@link OpenSrsMethods.getSubreseller}. */
export type GetSubresellerReply = Reply<GetSubresellerAttributes>;

/** What `MODIFY SUBRESELLER` takes. Replaces the data of a sub-reseller account. */
export interface ModifySubresellerInput {
  /** The sub-reseller's username. */
  username: string;
  /**
   * The sub-reseller's password.
   * Secret: kept out of messages and logs.
   */
  password: string;
  /** The state of the account. */
  status: "active" | "onhold" | "locked" | "canceled" | "paid_only";
  /** Payments by credit card are allowed. */
  ccp_enabled: boolean;
  /** The pricing plan. */
  pricing_plan: string;
  /** Who is told of a low balance. */
  low_balance_email: string;
  /** Who is told of the state of the system. */
  system_status_email: string;
  /** Who is told of payments. */
  payment_email?: string | undefined;
  /** The people of the account. */
  contact_set: {
    /** The owner; the official toolkit always sends it, the guide has no rule for it. */
    owner?: SubresellerContact | undefined;
    /** Whom OpenSRS calls in an emergency. */
    admin: SubresellerAdminContact;
    /** Who pays. */
    billing?: SubresellerContact | undefined;
    /** Who is asked about technical matters. */
    tech: SubresellerTechContact;
  };
  /** Default nameservers, keyed `fqdn1`, `fqdn2` and so on. */
  nameservers?: Record<string, string> | undefined;
  /** The sub-reseller's web site. */
  url?: string | undefined;
  /** The TLDs that the sub-reseller may sell. */
  allowed_tld_list?: ReadonlyArray<string> | undefined;
  /**
   * Show the Storefront link in the web interface.
   * Default: N.
   */
  storefront_rwi?: boolean | undefined;
}
/** What {@link OpenSrsMethods.modifySubreseller} gives. Replaces the data of a sub-reseller account. */
export interface ModifySubresellerAttributes {}
/** The reply of {@link OpenSrsMethods.modifySubreseller}. */
export type ModifySubresellerReply = Reply<ModifySubresellerAttributes>;

/** What `PAY SUBRESELLER` takes. Moves money from your account to a sub-reseller's. */
export interface PaySubresellerInput {
  /** The sub-reseller who gets the money. */
  username: string;
  /**
   * The amount, such as `"1.00"`.
   * At least 0.01.
   */
  amount: string | number;
}
/** What {@link OpenSrsMethods.paySubreseller} gives. Moves money from your account to a sub-reseller's. */
export interface PaySubresellerAttributes {
  /** The transaction. */
  id: string;
}
/** The reply of {@link OpenSrsMethods.paySubreseller}. */
export type PaySubresellerReply = Reply<PaySubresellerAttributes>;
