// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Reply } from "../exchange/reply.js";
import type { OpenSrsMethods } from "./methods.js";
import type { NameserverPair, TldData, TransferAway, TransferIn } from "./types.js";

/** What `CANCEL_TRANSFER TRANSFER` takes. Cancels a transfer-in that still waits for the owner's approval. */
export interface CancelTransferInput {
  /**
   * The domain whose transfer to cancel.
   * For: order_id is not sent.
   */
  domain?: string | undefined;
  /**
   * The transfer order to cancel.
   * For: domain is not sent.
   */
  order_id?: string | number | undefined;
  /** Your reseller username. */
  reseller: string;
}
/** What {@link OpenSrsMethods.cancelTransfer} gives. Cancels a transfer-in that still waits for the owner's approval. */
export interface CancelTransferAttributes {}
/** The reply of {@link OpenSrsMethods.cancelTransfer}. */
export type CancelTransferReply = Reply<CancelTransferAttributes>;

/** What `CHECK_TRANSFER DOMAIN` takes. Says whether a domain can be transferred in, or where its last transfer request stands. */
export interface CheckTransferInput {
  /** The domain to ask about. */
  domain: string;
  /** Report the state of the transfer request too. */
  check_status?: boolean | undefined;
  /** Report the address that the approval e-mail goes to. */
  get_request_address?: boolean | undefined;
}
/** What {@link OpenSrsMethods.checkTransfer} gives. Says whether a domain can be transferred in, or where its last transfer request stands. */
export interface CheckTransferAttributes {
  /** It can be transferred now. The wire spells it with a double r. */
  transferrable: boolean;
  /** Transfers of the TLD are not available now; `true` was never seen. */
  noservice?: boolean;
  /**
   * Why not, in words for people, such as `Transfer in progress`.
   * For: transferrable is false.
   */
  reason?: string;
  /** Why not, as a code; sent only sometimes. */
  reason_code?: "domain_already_belongs_to_current_reseller" | (string & {});
  /**
   * The state of the request; `undef`: you have none for this name. `pending_owner`: waits for the owner's answer to an e-mail, five days at most; `pending_admin`: for an administrator at the reseller or registrar; `pending_registry`: for the losing registrar or the registry.
   * For: check_status is true.
   */
  status?: "pending_owner" | "pending_admin" | "pending_registry" | "completed" | "cancelled" | "undef";
  /**
   * Where the approval e-mail goes; can be unknown even then.
   * For: get_request_address is true.
   */
  request_address?: string;
  /**
   * The last change of the request, such as `Wed May 4 09:36:06 2005`, zone not given.
   * For: check_status is true.
   */
  timestamp?: string;
  /**
   * The last change of the request in seconds since 1970; better than `timestamp`.
   * For: check_status is true.
   */
  unixtime?: number;
  /** The kind of transfer; `reg2reg`: between registrars. */
  type?: "reg2reg" | (string & {});
}
/** The reply of {@link OpenSrsMethods.checkTransfer}. */
export type CheckTransferReply = Reply<CheckTransferAttributes>;

/** What `GET_TRANSFERS_AWAY DOMAIN` takes. Lists transfers of the account's domains to other registrars, page by page. */
export interface GetTransfersAwayInput {
  /** Only transfers of this domain. */
  domain?: string | undefined;
  /**
   * Transfers on a page.
   * Default: 40.
   * At most 40.
   */
  limit?: number | undefined;
  /**
   * Which page. The sources disagree whether the first is 0 or 1; a reply without it said 1.
   * At least 0.
   */
  page?: number | undefined;
  /** The owner approved or denied on this day or later; years after 2030 fail. */
  owner_confirm_from?: Date | string | undefined;
  /** The owner approved or denied before this day; years after 2030 fail. */
  owner_confirm_to?: Date | string | undefined;
  /** The approval e-mail was sent on this day or later; years after 2030 fail. */
  owner_request_from?: Date | string | undefined;
  /** The approval e-mail was sent by this day; years after 2030 fail. */
  owner_request_to?: Date | string | undefined;
  /** The transfer notice was sent on this day or later. */
  req_from?: Date | string | undefined;
  /** The transfer notice was sent by this day. */
  req_to?: Date | string | undefined;
  /** The address that the approval e-mail went to; `*` stands for any text. */
  request_address?: string | undefined;
  /** Only transfers in this state. `pending_owner`: waits for the owner's answer to an e-mail, five days at most; `pending_admin`: for an administrator at the reseller or registrar; `pending_registry`: for the losing registrar or the registry. */
  status?: "pending_owner" | "pending_admin" | "pending_registry" | "completed" | "cancelled" | undefined;
  /** The registrar that the domain goes to; `*` stands for any text. */
  gaining_registrar?: string | undefined;
}
/** What {@link OpenSrsMethods.getTransfersAway} gives. Lists transfers of the account's domains to other registrars, page by page. */
export interface GetTransfersAwayAttributes {
  /** The page given. */
  page?: number;
  /** Transfers on a page. */
  page_size?: number;
  /** Transfers on all pages together. */
  total: number;
  /** The transfers of this page. */
  transfers?: Array<TransferAway>;
}
/** The reply of {@link OpenSrsMethods.getTransfersAway}. */
export type GetTransfersAwayReply = Reply<GetTransfersAwayAttributes>;

/** What `GET_TRANSFERS_IN DOMAIN` takes. Lists transfers into the account, finished or not, page by page. */
export interface GetTransfersInInput {
  /** Only transfers of this domain. */
  domain?: string | undefined;
  /**
   * Transfers on a page.
   * Default: 40.
   * At most 40.
   */
  limit?: number | undefined;
  /**
   * Which page. The sources disagree whether the first is 0 or 1; a reply without it said 1.
   * At least 0.
   */
  page?: number | undefined;
  /** The owner approved or denied on this day or later; years after 2030 fail. */
  owner_confirm_from?: Date | string | undefined;
  /** The owner approved or denied before this day; years after 2030 fail. */
  owner_confirm_to?: Date | string | undefined;
  /** The approval e-mail was sent on this day or later; years after 2030 fail. */
  owner_request_from?: Date | string | undefined;
  /** The approval e-mail was sent by this day; years after 2030 fail. */
  owner_request_to?: Date | string | undefined;
  /** The transfer notice was sent on this day or later. */
  req_from?: Date | string | undefined;
  /** The transfer notice was sent by this day. */
  req_to?: Date | string | undefined;
  /** The address that the approval e-mail went to; `*` stands for any text. */
  request_address?: string | undefined;
  /** Only transfers in this state. `pending_owner`: waits for the owner's answer to an e-mail, five days at most; `pending_admin`: for an administrator at the reseller or registrar; `pending_registry`: for the losing registrar or the registry. */
  status?: "pending_owner" | "pending_admin" | "pending_registry" | "completed" | "cancelled" | undefined;
  /** Completed on this day or later. */
  completed_from?: Date | string | undefined;
  /** Completed on this day or earlier. */
  completed_to?: Date | string | undefined;
  /** The registrar that the domain comes from; `*` stands for any text. */
  losing_registrar?: string | undefined;
  /** Only the transfer of this order. */
  order_id?: string | number | undefined;
  /** Ordered on this day or later. */
  order_from?: Date | string | undefined;
  /** Ordered by this day. */
  order_to?: Date | string | undefined;
  /** The address that the owner answered from. */
  owner_confirm_ip?: string | undefined;
  /** Only this transfer. */
  transfer_id?: string | number | undefined;
}
/** What {@link OpenSrsMethods.getTransfersIn} gives. Lists transfers into the account, finished or not, page by page. */
export interface GetTransfersInAttributes {
  /** The page given. */
  page?: number;
  /** Transfers on a page. */
  page_size?: number;
  /** Transfers on all pages together. */
  total: number;
  /** The transfers of this page. */
  transfers?: Array<TransferIn>;
}
/** The reply of {@link OpenSrsMethods.getTransfersIn}. */
export type GetTransfersInReply = Reply<GetTransfersInAttributes>;

/** What `PROCESS_TRANSFER TRANSFER` takes. Places a new transfer order with the data of a cancelled one; the old order stays as it is. */
export interface ProcessTransferInput {
  /** The cancelled order to place again. */
  order_id: string | number;
  /** Your reseller username. */
  reseller: string;
}
/** What {@link OpenSrsMethods.processTransfer} gives. Places a new transfer order with the data of a cancelled one; the old order stays as it is. */
export interface ProcessTransferAttributes {
  /** The new order; the guide promises it, a recorded success had no attributes. */
  order_id?: string;
}
/** The reply of {@link OpenSrsMethods.processTransfer}. */
export type ProcessTransferReply = Reply<ProcessTransferAttributes>;

/** What `RSP2RSP_PUSH_TRANSFER DOMAIN` takes. Pushes a domain to another OpenSRS reseller's account, without a renewal and without a charge. */
export interface Rsp2rspPushTransferInput {
  /** The domain to push. */
  domain: string;
  /** The gaining reseller's username. */
  grsp: string;
  /**
   * Registrant username of the domain's new profile.
   * Default: the present one.
   */
  username?: string | undefined;
  /**
   * Registrant password of the domain's new profile.
   * Default: the present one.
   * Secret: kept out of messages and logs.
   */
  password?: string | undefined;
}
/** What {@link OpenSrsMethods.rsp2rspPushTransfer} gives. Pushes a domain to another OpenSRS reseller's account, without a renewal and without a charge. */
export interface Rsp2rspPushTransferAttributes {}
/** The reply of {@link OpenSrsMethods.rsp2rspPushTransfer}. */
export type Rsp2rspPushTransferReply = Reply<Rsp2rspPushTransferAttributes>;

/** What `SEND_PASSWORD TRANSFER` takes. Sends the approval e-mail of a transfer that waits for the owner once more. */
export interface SendTransferPasswordInput {
  /** The domain being transferred. The field is `domain_name`, not `domain`. */
  domain_name: string;
}
/** What {@link OpenSrsMethods.sendTransferPassword} gives. Sends the approval e-mail of a transfer that waits for the owner once more. */
export interface SendTransferPasswordAttributes {}
/** The reply of {@link OpenSrsMethods.sendTransferPassword}. */
export type SendTransferPasswordReply = Reply<SendTransferPasswordAttributes>;

/** What `SIMPLE_TRANSFER DOMAIN` takes. Transfers up to 10,000 domains in one request with only their names and auth codes. */
export interface SimpleTransferInput {
  /**
   * The domains.
   * At most 10000 elements.
   */
  domain_list: ReadonlyArray<{
    /** The domain. */
    domain_name: string;
    /**
     * Its auth code.
     * Secret: kept out of messages and logs.
     */
    auth_info: string;
  }>;
  /** The nameservers of the domains. */
  nameserver_list?: ReadonlyArray<NameserverPair> | undefined;
}
/** What {@link OpenSrsMethods.simpleTransfer} gives. Transfers up to 10,000 domains in one request with only their names and auth codes. */
export interface SimpleTransferAttributes {
  /** The job to ask `simpleTransferStatus` about; seen in two clients only. */
  simple_transfer_job_id?: string;
}
/** The reply of {@link OpenSrsMethods.simpleTransfer}. */
export type SimpleTransferReply = Reply<SimpleTransferAttributes>;

/** What `SIMPLE_TRANSFER_STATUS DOMAIN` takes. Reports the state of a `simpleTransfer` job. */
export interface SimpleTransferStatusInput {
  /** The job, as `simpleTransfer` gave it. */
  simple_transfer_job_id: string;
}
/** What {@link OpenSrsMethods.simpleTransferStatus} gives. Reports the state of a `simpleTransfer` job. */
export interface SimpleTransferStatusAttributes {
  /** The job. */
  id?: string;
  /** Name of the job. */
  name?: string;
  /** Where the job stands. */
  status?: string;
  /** When it was asked for. */
  request_date?: string;
  /** When it was completed. */
  completion_date?: string;
  /** The domains of the job: their states count, not the job's. */
  domain_list?: Array<{
    /** The domain. */
    domain_name?: string;
    /** The Unicode form of `domain_name`, when it is an internationalised name. */
    domain_name_unicode?: string;
    /** Where its transfer stands. */
    status?: string;
    /** Why it stands there. */
    reason?: string;
    /** Number of the registrant. */
    registrant_id?: string;
    /** The address that is asked for approval. */
    email_address?: string;
  }>;
}
/** The reply of {@link OpenSrsMethods.simpleTransferStatus}. */
export type SimpleTransferStatusReply = Reply<SimpleTransferStatusAttributes>;

/** What `TRADE_DOMAIN DOMAIN` takes. Moves a domain to a new owner at registries that call this a trade (.BE, formerly .EU). */
export interface TradeDomainInput {
  /** The domain to trade. */
  domain: string;
  /** The new owner's address. */
  email: string;
  /** The new owner's first name. */
  first_name: string;
  /** The new owner's last name. */
  last_name: string;
  /** The new owner's organisation. */
  org_name: string;
  /**
   * Street and number.
   * For: the TLD is not .BE.
   */
  address1?: string | undefined;
  /**
   * City.
   * For: the TLD is not .BE.
   */
  city?: string | undefined;
  /**
   * Country code.
   * For: the TLD is not .BE.
   */
  country?: string | undefined;
  /**
   * Telephone number.
   * For: the TLD is not .BE.
   */
  phone?: string | undefined;
  /**
   * Postal code.
   * For: the TLD is not .BE.
   */
  postal_code?: string | undefined;
  /**
   * State or province.
   * For: the TLD is not .BE.
   */
  state?: string | undefined;
  /**
   * What the registry asks for beside the contact.
   * For: the TLD is not .BE.
   */
  tld_data?: TldData | undefined;
  /**
   * The auth code; `sendAuthcode` mails it to the admin contact.
   * For: the TLD is .BE.
   * Secret: kept out of messages and logs.
   */
  domain_auth_info?: string | undefined;
}
/** What {@link OpenSrsMethods.tradeDomain} gives. Moves a domain to a new owner at registries that call this a trade (.BE, formerly .EU). */
export interface TradeDomainAttributes {}
/** The reply of {@link OpenSrsMethods.tradeDomain}. */
export type TradeDomainReply = Reply<TradeDomainAttributes>;
