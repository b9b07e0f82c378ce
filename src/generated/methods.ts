// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { Pages } from "../exchange/pages/index.js";
import type { Reply } from "../exchange/reply.js";
import type { CallOptions } from "../options/options.js";
import type {
  BelongsToRspInput,
  BelongsToRspReply,
  CiraEmailPwdInput,
  CiraEmailPwdReply,
  GetBalanceInput,
  GetBalanceReply,
  GetCaBlockerListInput,
  GetCaBlockerListReply,
  GetContractInput,
  GetContractReply,
  GetDeletedDomainsInput,
  GetDeletedDomainsReply,
  GetDomainInput,
  GetDomainAttributesOf,
  GetDomainAffiliateIdInput,
  GetDomainAffiliateIdReply,
  GetDomainsByExpiredateInput,
  GetDomainsByExpiredateReply,
  GetDomainsContactsInput,
  GetDomainsContactsReply,
  GetNotesInput,
  GetNotesReply,
  GetOrderInfoInput,
  GetOrderInfoReply,
  GetOrdersByDomainInput,
  GetOrdersByDomainReply,
  GetPriceInput,
  GetPriceReply,
  GetRegistrantVerificationStatusInput,
  GetRegistrantVerificationStatusReply,
  GetUserAccessInfoInput,
  GetUserAccessInfoReply,
  LookupDomainInput,
  LookupDomainReply,
  NameSuggestInput,
  NameSuggestReply,
  QueryQueuedRequestInput,
  QueryQueuedRequestReply,
  UkGetBlockerContactInput,
  UkGetBlockerContactReply,
} from "./lookup.js";
import type {
  ActivateDomainInput,
  ActivateDomainReply,
  CancelActiveProcessInput,
  CancelActiveProcessReply,
  CancelPendingOrdersInput,
  CancelPendingOrdersReply,
  GdprSendConsentReminderEmailInput,
  GdprSendConsentReminderEmailReply,
  ModifyDomainInput,
  ModifyDomainReply,
  ModifyMessagingLanguageInput,
  ModifyMessagingLanguageReply,
  ProcessPendingInput,
  ProcessPendingReply,
  RedeemDomainInput,
  RedeemDomainReply,
  RegisterDomainInput,
  RegisterDomainReply,
  RenewDomainInput,
  RenewDomainReply,
  RevokeDomainInput,
  RevokeDomainReply,
  SendCiraApprovalEmailInput,
  SendCiraApprovalEmailReply,
  SendRegistrantVerificationEmailInput,
  SendRegistrantVerificationEmailReply,
  SetDomainAffiliateIdInput,
  SetDomainAffiliateIdReply,
  UpdateAllInfoInput,
  UpdateAllInfoReply,
  UpdateContactsInput,
  UpdateContactsReply,
} from "./provisioning.js";
import type {
  CancelTransferInput,
  CancelTransferReply,
  CheckTransferInput,
  CheckTransferReply,
  GetTransfersAwayInput,
  GetTransfersAwayReply,
  GetTransfersInInput,
  GetTransfersInReply,
  ProcessTransferInput,
  ProcessTransferReply,
  Rsp2rspPushTransferInput,
  Rsp2rspPushTransferReply,
  SendTransferPasswordInput,
  SendTransferPasswordReply,
  SimpleTransferInput,
  SimpleTransferReply,
  SimpleTransferStatusInput,
  SimpleTransferStatusReply,
  TradeDomainInput,
  TradeDomainReply,
} from "./transfer.js";
import type {
  AdvancedUpdateNameserversInput,
  AdvancedUpdateNameserversReply,
  CreateNameserverInput,
  CreateNameserverReply,
  DeleteNameserverInput,
  DeleteNameserverReply,
  GetNameserverInput,
  GetNameserverReply,
  ModifyNameserverInput,
  ModifyNameserverReply,
  RegistryAddNsInput,
  RegistryAddNsReply,
  RegistryCheckNameserverInput,
  RegistryCheckNameserverReply,
} from "./nameserver.js";
import type {
  CreateDnsZoneInput,
  CreateDnsZoneReply,
  DeleteDnsZoneInput,
  DeleteDnsZoneReply,
  ForceDnsNameserversInput,
  ForceDnsNameserversReply,
  GetDnsZoneInput,
  GetDnsZoneReply,
  ResetDnsZoneInput,
  ResetDnsZoneReply,
  SetDnsZoneInput,
  SetDnsZoneReply,
  SetDnssecInfoInput,
  SetDnssecInfoReply,
} from "./dns.js";
import type {
  CreateDomainForwardingInput,
  CreateDomainForwardingReply,
  DeleteDomainForwardingInput,
  DeleteDomainForwardingReply,
  GetDomainForwardingInput,
  GetDomainForwardingReply,
  SetDomainForwardingInput,
  SetDomainForwardingReply,
} from "./forwarding.js";
import type {
  CancelTrustServiceFreeTrialInput,
  CancelTrustServiceFreeTrialReply,
  CancelTrustServiceOrderInput,
  CancelTrustServiceOrderReply,
  CreateTrustServiceTokenInput,
  CreateTrustServiceTokenReply,
  GetTrustServiceCapabilitiesInput,
  GetTrustServiceCapabilitiesReply,
  GetTrustServiceCertInput,
  GetTrustServiceCertReply,
  GetTrustServiceOrderInfoInput,
  GetTrustServiceOrderInfoReply,
  GetTrustServiceProductInfoInput,
  GetTrustServiceProductInfoReply,
  GetTrustServiceProductsInput,
  GetTrustServiceProductsReply,
  ParseTrustServiceCsrInput,
  ParseTrustServiceCsrReply,
  ProcessPendingTrustServiceInput,
  ProcessPendingTrustServiceReply,
  QueryTrustServiceApproverListInput,
  QueryTrustServiceApproverListReply,
  RegisterTrustServiceInput,
  RegisterTrustServiceReply,
  RequestTrustServiceOnDemandScanInput,
  RequestTrustServiceOnDemandScanReply,
  ResendTrustServiceApproveEmailInput,
  ResendTrustServiceApproveEmailReply,
  ResendTrustServiceCertEmailInput,
  ResendTrustServiceCertEmailReply,
  UpdateTrustServiceDvAuthInput,
  UpdateTrustServiceDvAuthReply,
  UpdateTrustServiceOrderInput,
  UpdateTrustServiceOrderReply,
  UpdateTrustServiceProductInput,
  UpdateTrustServiceProductReply,
} from "./ssl.js";
import type { AckEventInput, AckEventReply, PollEventInput, PollEventReply } from "./event.js";
import type {
  BulkTransferInput,
  BulkTransferReply,
  SubmitBulkChangeInput,
  SubmitBulkChangeReply,
  SubmitWhoisPrivacyBulkChangeInput,
  SubmitWhoisPrivacyBulkChangeReply,
} from "./bulk.js";
import type {
  AddSubuserInput,
  AddSubuserReply,
  DeleteSubuserInput,
  DeleteSubuserReply,
  GetSubuserInput,
  GetSubuserReply,
  GetUserinfoInput,
  GetUserinfoReply,
  ModifySubuserInput,
  ModifySubuserReply,
} from "./user.js";
import type {
  CreateResellerInput,
  CreateResellerReply,
  CreateSubresellerInput,
  CreateSubresellerReply,
  GetSubresellerInput,
  GetSubresellerReply,
  ModifySubresellerInput,
  ModifySubresellerReply,
  PaySubresellerInput,
  PaySubresellerReply,
} from "./subreseller.js";
import type {
  CancelIcannTradeInput,
  CancelIcannTradeReply,
  EnableDesignatedAgentInput,
  EnableDesignatedAgentReply,
  GetTradeDesignatedAgentInput,
  GetTradeDesignatedAgentReply,
  GetTradeLockSettingInput,
  GetTradeLockSettingReply,
  ModifyTradeDesignatedAgentInput,
  ModifyTradeDesignatedAgentReply,
  ModifyTradeLockSettingInput,
  ModifyTradeLockSettingReply,
  ResendTradeApprovalNoticeInput,
  ResendTradeApprovalNoticeReply,
} from "./trade.js";
import type {
  AuthenticateUserInput,
  AuthenticateUserReply,
  ChangeOwnershipInput,
  ChangeOwnershipReply,
  ChangePasswordInput,
  ChangePasswordReply,
  CheckVersionInput,
  CheckVersionReply,
  SendAuthcodeInput,
  SendAuthcodeReply,
  SendPasswordInput,
  SendPasswordReply,
} from "./authentication.js";
import type {
  DeleteCookieInput,
  DeleteCookieReply,
  QuitSessionInput,
  QuitSessionReply,
  SetCookieInput,
  SetCookieReply,
  UpdateCookieInput,
  UpdateCookieReply,
} from "./cookie.js";
import type {
  DeleteSurnameInput,
  DeleteSurnameReply,
  NameSuggestSurnameInput,
  NameSuggestSurnameReply,
  QuerySurnameInput,
  QuerySurnameReply,
  RegisterSurnameInput,
  RegisterSurnameReply,
  UpdateSurnameInput,
  UpdateSurnameReply,
} from "./personal-names.js";
import type {
  CreatePublishingInput,
  CreatePublishingReply,
  CreatePublishingAliasInput,
  CreatePublishingAliasReply,
  DeletePublishingInput,
  DeletePublishingReply,
  DeletePublishingAliasInput,
  DeletePublishingAliasReply,
  DisablePublishingInput,
  DisablePublishingReply,
  EnablePublishingInput,
  EnablePublishingReply,
  GeneratePublishingRedirectionCodeInput,
  GeneratePublishingRedirectionCodeReply,
  GetPublishingAliasListInput,
  GetPublishingAliasListReply,
  GetPublishingControlPanelUrlInput,
  GetPublishingControlPanelUrlReply,
  GetPublishingServiceInfoInput,
  GetPublishingServiceInfoReply,
  LetPublishingExpireInput,
  LetPublishingExpireReply,
  UpdatePublishingInput,
  UpdatePublishingReply,
} from "./publishing.js";
import type {
  DeletedDomain,
  DomainOrder,
  ExpiringDomain,
  HistoryNote,
  ListedDomain,
  TransferAway,
  TransferIn,
} from "./types.js";

/** The methods of the client that send one command each. */
export interface OpenSrsMethods {
  /**
   * Says whether a domain is in the calling reseller's account.
   *
   * - A domain that OpenSRS does not manage, or that is past its grace period, can come back as an error about an unknown domain; which code it has is not documented.
   * - After a registration whose reply was lost this tells whether it went through.
   *
   * `BELONGS_TO_RSP DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/belongs_to_rsp
   * @example
   * ```ts
   * const reply = await client.belongsToRsp({ domain: "example.com" });
   * reply.attributes.belongs_to_rsp; // true
   * reply.attributes.domain_expdate; // "2027-04-07 20:45:46"
   * ```
   */
  belongsToRsp(input: BelongsToRspInput, options?: CallOptions): Promise<BelongsToRspReply>;

  /**
   * Mails the login at CIRA, the .CA registry, to the admin contact.
   *
   * - Older guides file it under lookup although it sends mail. The reply's attributes are unknown.
   *
   * `CIRA_EMAIL_PWD DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see Official Perl client and the list of commands of the older guide; not in the current guide.
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.ciraEmailPwd({ domain: "example.ca" });
   * reply.code; // 200
   * ```
   */
  ciraEmailPwd(input: CiraEmailPwdInput, options?: CallOptions): Promise<CiraEmailPwdReply>;

  /**
   * Gives the reseller account's money: the total and the part held for pending orders.
   *
   * - What can be spent is `balance` less `hold_balance`. The reply names no currency.
   * - The guide's page shows object DOMAIN; the official toolkit and the recorded replies use BALANCE, which is sent.
   *
   * `GET_BALANCE BALANCE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_balance
   * @example
   * ```ts
   * const reply = await client.getBalance();
   * reply.attributes.balance; // "8549.18"
   * reply.attributes.hold_balance; // "1676.05"
   * ```
   */
  getBalance(input?: GetBalanceInput, options?: CallOptions): Promise<GetBalanceReply>;

  /**
   * Lists the .CA domains that block the registration of a .CA name; asked after code 246 of `lookupDomain`.
   *
   * - The values of `blocker_list` are unknown: the client that uses it reads the keys only.
   *
   * `GET_CA_BLOCKER_LIST DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see Official PHP toolkit and Perl client; not in the current guide.
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.getCaBlockerList({ domain: "example.ca" });
   * reply.attributes.blocker_list; // an object: example.on.ca, example.qc.ca
   * ```
   */
  getCaBlockerList(input: GetCaBlockerListInput, options?: CallOptions): Promise<GetCaBlockerListReply>;

  /**
   * Gives the text of Exhibit A of the reseller agreement: the registration agreement.
   *
   * - The guide's table calls `contract` a text, its example shows an assoc: both are understood.
   *
   * `GET_CONTRACT DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_contract
   * @example
   * ```ts
   * const reply = await client.getContract({ type: "exhibit_a" });
   * reply.attributes.contract; // an object: text, revision
   * ```
   */
  getContract(input: GetContractInput, options?: CallOptions): Promise<GetContractReply>;

  /**
   * Lists the account's domains that were deleted, by expiry or on request, page by page.
   *
   * - Without a filter everything that was ever deleted is listed.
   * - The guide takes no year after 2030 in the four dates.
   * - The guide says that pages count from 0 and that the default is 1; replies call the first page 1.
   * - The two dates of a reply are US Eastern time: rather use the epochs beside them, or `parseOpsDate`.
   *
   * `GET_DELETED_DOMAINS DOMAIN`. Effect: read. Repeated after a passing failure.
   * A list: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_deleted_domains
   * @example
   * ```ts
   * const reply = await client.getDeletedDomains({
   *   del_from: "2026-01-01",
   *   del_to: "2026-01-31",
   *   limit: 100,
   * });
   * reply.attributes.del_domains; // a list of 1
   * reply.attributes.page; // 1
   * reply.attributes.page_size; // 40
   * reply.attributes.total; // 1
   * ```
   */
  getDeletedDomains(
    input?: GetDeletedDomainsInput,
    options?: CallOptions,
  ): Pages<GetDeletedDomainsReply, DeletedDomain>;

  /**
   * Reads one kind of data about a domain, or lists the domains of its registrant profile, as `type` says.
   *
   * - The guide requires the expiry window with `list`; the official Perl client leaves it out to list all domains.
   * - Every item of the reply belongs to some types only; each says to which.
   * - `all_info` has neither the lock nor the privacy state: a full picture takes `all_info`, `status` and `whois_privacy_state`.
   * - It works while a domain is active or in its grace period after expiry; for deleted domains there is nothing, also in redemption.
   * - Without a cookie or login, a domain that is not in the account comes back as 415.
   * - One client got 415 for `list` with an expiry window and no cookie, though the guide asks for no login there.
   *
   * `GET DOMAIN`. Effect: read. Repeated after a passing failure.
   * With `type` `list`: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get-domain
   * @example
   * ```ts
   * const reply = await client.getDomain({ domain: "example.com", type: "all_info" });
   * reply.attributes.contact_set; // an object: owner, admin, billing
   * reply.attributes.nameserver_list; // a list of 2
   * reply.attributes.expiredate; // "2027-04-07 20:45:46"
   * reply.attributes.auto_renew; // true
   * ```
   */
  getDomain<T extends GetDomainInput["type"]>(
    input: GetDomainInput & { type: T },
    options?: CallOptions,
  ): [T] extends ["list"]
    ? Pages<Reply<GetDomainAttributesOf<T>>, string | ListedDomain>
    : Promise<Reply<GetDomainAttributesOf<T>>>;

  /**
   * Reads the affiliate id stored with a domain.
   *
   * - What comes back for a domain without one is not known: the guide's second example was cut off.
   *
   * `GET_DOMAIN_AFFILIATE_ID DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_domain_affiliate_id
   * @example
   * ```ts
   * const reply = await client.getDomainAffiliateId({ domain: "example.com" });
   * reply.attributes.affiliate_id; // ""
   * ```
   */
  getDomainAffiliateId(input: GetDomainAffiliateIdInput, options?: CallOptions): Promise<GetDomainAffiliateIdReply>;

  /**
   * Lists the account's domains that expire between two days, page by page.
   *
   * - The guide says that pages count from 0 and that the default is 1; clients that work start at 1.
   * - Other list commands refuse years after 2030; the limit of this one is not documented.
   *
   * `GET_DOMAINS_BY_EXPIREDATE DOMAIN`. Effect: read. Repeated after a passing failure.
   * A list: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_domains_by_expiredate
   * @example
   * ```ts
   * const reply = await client.getDomainsByExpiredate({
   *   exp_from: "2026-09-01",
   *   exp_to: new Date("2026-09-30T12:00:00.000Z"),
   *   limit: 2,
   *   page: 1,
   * });
   * reply.attributes.exp_domains; // a list of 2
   * reply.attributes.page; // 1
   * reply.attributes.remainder; // true
   * reply.attributes.total; // 12
   * ```
   */
  getDomainsByExpiredate(
    input: GetDomainsByExpiredateInput,
    options?: CallOptions,
  ): Pages<GetDomainsByExpiredateReply, ExpiringDomain>;

  /**
   * Reads the contacts of up to 100 domains at once.
   *
   * - The attributes are a record by domain, internationalised names in punycode with `domain_unicode` beside the contacts.
   * - The call succeeds even when every domain failed: a failed one has `error` and nothing else.
   *
   * `GET_DOMAINS_CONTACTS DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_domains_contacts
   * @example
   * ```ts
   * const reply = await client.getDomainsContacts({
   *   domain_list: ["example.com", "münchen.de", "example.net"],
   *   active_contacts_only: true,
   * });
   * reply.attributes["example.com"]; // an object: status, contact_set
   * reply.attributes["xn--mnchen-3ya.de"]; // an object: contact_set, domain_unicode
   * reply.attributes["example.net"]; // an object: error
   * ```
   */
  getDomainsContacts(input: GetDomainsContactsInput, options?: CallOptions): Promise<GetDomainsContactsReply>;

  /**
   * Reads the history of a domain, an order or a transfer, page by page.
   *
   * - It is the only history that OpenSRS gives.
   * - The guide lists `transaction_id` among the attributes; recorded replies have it beside them.
   *
   * `GET_NOTES DOMAIN`. Effect: read. Repeated after a passing failure.
   * A list: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_notes
   * @example
   * ```ts
   * const reply = await client.getNotes({
   *   domain: "example.com",
   *   type: "order",
   *   order_id: "3515690",
   *   limit: 10,
   *   page: 1,
   * });
   * reply.attributes.notes; // a list of 1
   * reply.attributes.page; // 1
   * reply.attributes.page_size; // 10
   * reply.attributes.total; // 1
   * ```
   */
  getNotes(input: GetNotesInput, options?: CallOptions): Pages<GetNotesReply, HistoryNote>;

  /**
   * Reads everything about an order but its secrets.
   *
   * - Everything is inside `field_hash`, the contacts and nameservers as flat fields.
   * - `order_date`, `completed_date` and `processed_date` are Unix seconds, the notes' times US Eastern.
   * - The guide's table was cut off; the rest is from two replies.
   * - Orders of certificates are read with `getTrustServiceOrderInfo`.
   *
   * `GET_ORDER_INFO DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_order_info
   * @example
   * ```ts
   * const reply = await client.getOrderInfo({ order_id: "3515690" });
   * reply.attributes.field_hash; // an object: id, domain, reg_type
   * ```
   */
  getOrderInfo(input: GetOrderInfoInput, options?: CallOptions): Promise<GetOrderInfoReply>;

  /**
   * Lists the orders placed for a domain, page by page.
   *
   * - `order_date` is US Eastern time here, Unix seconds in `getOrderInfo`.
   * - After a charge whose reply was lost the newest order shows whether it went through.
   *
   * `GET_ORDERS_BY_DOMAIN DOMAIN`. Effect: read. Repeated after a passing failure.
   * A list: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_orders_by_domain
   * @example
   * ```ts
   * const reply = await client.getOrdersByDomain({
   *   domain: "example.com",
   *   order_from: "2026-01-01",
   *   order_to: new Date("2026-12-31T00:00:00.000Z"),
   *   status: "completed",
   *   type: "renewal",
   *   limit: 10,
   *   page: 1,
   * });
   * reply.attributes.orders; // a list of 1
   * reply.attributes.page; // 1
   * reply.attributes.page_size; // 10
   * reply.attributes.total; // 1
   * ```
   */
  getOrdersByDomain(input: GetOrdersByDomainInput, options?: CallOptions): Pages<GetOrdersByDomainReply, DomainOrder>;

  /**
   * Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability.
   *
   * - The reply names no currency. The sources do not say outright whether `price` is for the whole period or for one year.
   * - The container of `prices` was not seen: a dt_assoc keyed by years and rows of `period` and `price` are understood; bare prices in a dt_array are counted from one year on, with an issue.
   *
   * `GET_PRICE DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_price
   * @example
   * ```ts
   * const reply = await client.getPrice({
   *   domain: "example.com",
   *   period: 2,
   *   reg_type: "renewal",
   *   all_periods: true,
   * });
   * reply.attributes.price; // "23.24"
   * reply.attributes.prices; // an object: 1, 2, 3
   * reply.attributes.is_registry_premium; // true
   * reply.attributes.registry_premium_group; // "AA"
   * ```
   */
  getPrice(input: GetPriceInput, options?: CallOptions): Promise<GetPriceReply>;

  /**
   * Says whether the registrant of a domain has confirmed the e-mail address.
   *
   * - A domain whose registrant does not answer in time is suspended.
   * - The event of the same name knows more values, such as `bounced` and `not_applicable`.
   *
   * `GET_REGISTRANT_VERIFICATION_STATUS DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_registrant_verification_status
   * @example
   * ```ts
   * const reply = await client.getRegistrantVerificationStatus({ domain: "example.com" });
   * reply.attributes.registrant_verification_status; // "suspended"
   * reply.attributes.verification_deadline; // "2026-09-14"
   * reply.attributes.days_to_suspend; // -3
   * reply.attributes.email_bounced; // false
   * ```
   */
  getRegistrantVerificationStatus(
    input: GetRegistrantVerificationStatusInput,
    options?: CallOptions,
  ): Promise<GetRegistrantVerificationStatusReply>;

  /**
   * Reads access information of the registrant profile that holds a domain.
   *
   * - The reply was never seen: its items are given as sent. `getUserinfo` is the documented command.
   *
   * `GET_USER_ACCESS_INFO USERINFO`. Effect: read. Repeated after a passing failure.
   * Unconfirmed: seen in clients only, not in the guide.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see Official WHMCS module only.
   * @example
   * ```ts
   * const reply = await client.getUserAccessInfo({ domain_name: "example.com" });
   * reply.code; // 200
   * ```
   */
  getUserAccessInfo(input: GetUserAccessInfoInput, options?: CallOptions): Promise<GetUserAccessInfoReply>;

  /**
   * Says whether a domain can be registered.
   *
   * - A taken name is an answer, not an error: read `attributes.status`.
   * - OpenSRS answers from its own cache unless `no_cache` is set. Even after `available` a registration can be refused with 485.
   * - A registry premium name looks taken unless its premium tier is enabled in the reseller account.
   *
   * `LOOKUP DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/lookup-domain
   * @example
   * ```ts
   * const reply = await client.lookupDomain({ domain: "Example.com", no_cache: true });
   * reply.attributes.status; // "taken"
   * reply.attributes.has_claim; // false
   * reply.attributes.reason; // ""
   * reply.attributes.match; // ""
   * ```
   */
  lookupDomain(input: LookupDomainInput, options?: CallOptions): Promise<LookupDomainReply>;

  /**
   * Searches a word or name across TLDs: exact availability, suggestions, premium and personal names, each as a section.
   *
   * - Every section has a response code of its own: a failed section can sit inside a successful reply, and a section that was asked for can be missing.
   * - Suggestions cover .COM, .NET, .ORG, .INFO, .BIZ, .US and .MOBI; lookups cover every TLD enabled for the reseller.
   * - One reading of the guide says that Horizon does not offer this command.
   * - To go on with an unfinished search, send the same input with `search_key`.
   *
   * `NAME_SUGGEST DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/name_suggest
   * @example
   * ```ts
   * const reply = await client.nameSuggest({
   *   searchstring: "example",
   *   services: ["lookup", "suggestion"],
   *   tlds: [".com", ".ca"],
   * });
   * reply.attributes.lookup; // an object: count, is_success, response_code
   * reply.attributes.suggestion; // an object: count, is_success, response_code
   * ```
   */
  nameSuggest(input?: NameSuggestInput, options?: CallOptions): Promise<NameSuggestReply>;

  /**
   * Reads the state of a request that was queued because a registry or supplier was not available.
   *
   * - The reply was never seen: its items are given as sent. The guide files it under provisioning.
   *
   * `QUERY_QUEUED_REQUEST DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see Official PHP toolkit, which names page 202 of the older guide, and another client.
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.queryQueuedRequest({ request_id: "20411" });
   * reply.code; // 200
   * ```
   */
  queryQueuedRequest(input: QueryQueuedRequestInput, options?: CallOptions): Promise<QueryQueuedRequestReply>;

  /**
   * Reads the owner contact of the third-level .UK domain that had reserved a second-level .UK name.
   *
   * - The reservations ended on 2019-06-10; the page is still in the guide.
   * - The shape of the reply was cut off: its items are given as sent. It is empty unless both names are in the same account.
   *
   * `UK_GET_BLOCKER_CONTACT DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/uk_get_blocker_contact
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.ukGetBlockerContact({ domain: "example.uk" });
   * reply.code; // 200
   * ```
   */
  ukGetBlockerContact(input: UkGetBlockerContactInput, options?: CallOptions): Promise<UkGetBlockerContactReply>;

  /**
   * Activates a .DE domain that was registered before its nameservers were ready, within 30 days.
   *
   * - The guide says that the reply's action is `activate`; its own example shows REPLY.
   *
   * `ACTIVATE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/activate-domain
   * @example
   * ```ts
   * const reply = await client.activateDomain({ domain: "münchen.de" });
   * reply.code; // 200
   * ```
   */
  activateDomain(input?: ActivateDomainInput, options?: CallOptions): Promise<ActivateDomainReply>;

  /**
   * Cancels the running activation of a .CA domain.
   *
   * - No guide page was found: reply and codes are unknown, and the command is probably obsolete.
   *
   * `CANCEL_ACTIVE_PROCESS DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   * Unconfirmed: seen in clients only, not in the guide.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see the official PHP toolkit and its test
   * @example
   * ```ts
   * const reply = await client.cancelActiveProcess({ order_id: 3515690 });
   * reply.code; // 200
   * ```
   */
  cancelActiveProcess(input?: CancelActiveProcessInput, options?: CallOptions): Promise<CancelActiveProcessReply>;

  /**
   * Cancels all pending, or all declined, orders of the account up to a moment.
   *
   * - It is for the whole account: there is no filter by domain.
   * - The guide has one `status`; one recent client sends an array of both.
   *
   * `CANCEL_PENDING_ORDERS ORDER`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see http://api.opensrs.com/v1.0/docs/cancel_pending_orders
   * @example
   * ```ts
   * const reply = await client.cancelPendingOrders({ to_date: 1769904000, status: "declined" });
   * reply.attributes.total; // 2
   * reply.attributes.cancelled; // a list of 2
   * ```
   */
  cancelPendingOrders(input: CancelPendingOrdersInput, options?: CallOptions): Promise<CancelPendingOrdersReply>;

  /**
   * Reminds the owner by mail of the GDPR consent that is still open.
   *
   * `GDPR_SEND_CONSENT_REMINDER_EMAIL DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/gdpr_send_consent_reminder_email
   * @example
   * ```ts
   * const reply = await client.gdprSendConsentReminderEmail({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  gdprSendConsentReminderEmail(
    input: GdprSendConsentReminderEmailInput,
    options?: CallOptions,
  ): Promise<GdprSendConsentReminderEmailReply>;

  /**
   * Changes one thing of a domain, chosen by `data`: contacts, expiry, lock, privacy, auth code and more.
   *
   * - `cira_registrant` transfers ownership, and owner changes of .EU and .BE can be billed: these are more than a plain write.
   * - The reply shows no new values: read them with `getDomain`.
   * - With `affect_domains` the reply is a success as soon as one domain was changed: look at `details`.
   * - A success of `change_ips_tag` can carry an `error`.
   * - `nexus_info`, `ced_info`, `trademark`, `descr`, `nameserver_list` and `auto_renew` are legacy.
   *
   * `MODIFY DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/modify-domain
   * @example
   * ```ts
   * const reply = await client.modifyDomain({
   *   domain: "example.com",
   *   data: "status",
   *   lock_state: true,
   *   affect_domains: false,
   * });
   * reply.code; // 200
   * ```
   */
  modifyDomain(input: ModifyDomainInput, options?: CallOptions): Promise<ModifyDomainReply>;

  /**
   * Sets the language of the notices about a domain.
   *
   * - The guide's page calls the action `modify`; its example sends MODIFY_MESSAGING_LANGUAGE.
   * - The guide's example has the domain beside the attributes; whether it works among them is not known.
   *
   * `MODIFY_MESSAGING_LANGUAGE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/modify_messaging_language
   * @example
   * ```ts
   * const reply = await client.modifyMessagingLanguage({
   *   domain: "example.com",
   *   messaging_language: "fr-FR",
   * });
   * reply.code; // 200
   * ```
   */
  modifyMessagingLanguage(
    input: ModifyMessagingLanguageInput,
    options?: CallOptions,
  ): Promise<ModifyMessagingLanguageReply>;

  /**
   * Runs, or cancels, a pending or declined order; a cancelled new or transfer order can be run again too.
   *
   * - Running an order cancels it and creates a NEW one: the `order_id` of the reply can be another one.
   * - Without `command` the order is run, and charged. SSL orders have `processPendingTrustService`.
   *
   * `PROCESS_PENDING DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/process_pending
   * @example
   * ```ts
   * const reply = await client.processPending({
   *   order_id: 3515690,
   *   command: "cancel",
   *   owner_address: "ada@example.com",
   *   fax_received: true,
   *   approver_email: "admin@example.com",
   *   dv_auth_method: "email",
   * });
   * reply.pending; // true: accepted, not finished
   * reply.attributes.order_id; // "3515691"
   * reply.attributes.async_reason; // "has_claim"
   * ```
   */
  processPending(input: ProcessPendingInput, options?: CallOptions): Promise<ProcessPendingReply>;

  /**
   * Brings an expired domain back during its redemption period; fees can come on top.
   *
   * - It does not work on Horizon.
   * - The TLDs were not read; one client names .COM, .NET, .CA, .IT and .NL.
   * - The reply names no order.
   *
   * `REDEEM DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/redeem-domain
   * @example
   * ```ts
   * const reply = await client.redeemDomain({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  redeemDomain(input: RedeemDomainInput, options?: CallOptions): Promise<RedeemDomainReply>;

  /**
   * Orders a domain: registers it, transfers it in, or applies for it in a launch phase.
   *
   * - Without `period` OpenSRS sells two years: it is required of everything but a transfer, and should be sent there too.
   * - A reply can look like a success and be none: `forced_pending` holds the order that was parked, for lack of funds even with is_success 1 and the text `Registration successful`. The call then throws OrderParkedError, which names the order.
   * - After a timeout (705, or no reply) the order may exist: look before ordering again. 485 then can mean that the first order worked.
   * - A registry premium name is bought with `new` and `premium_price_to_verify`; `reg_type` premium is the older guide's.
   * - What single TLDs need is checked before sending for those known: extra data, contact fields and lengths, periods.
   * - Sources place the data of .CA and .UK in three spots (attributes, registrant_extra_info, tld_data.registrant_extra_info); each is accepted.
   * - No field to accept a trademark claim is known: the registrant is asked by mail (async_reason has_claim).
   *
   * `SW_REGISTER DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OrderParkedError} The order was taken and not carried out: it waits.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/sw_register-domain
   * @example
   * ```ts
   * const contact = {
   *   first_name: "Ada",
   *   last_name: "Example",
   *   org_name: "Example Inc.",
   *   address1: "1 Example Street",
   *   city: "Toronto",
   *   state: "ON",
   *   postal_code: "M6K 3M1",
   *   country: "CA",
   *   phone: "+1.4165550100",
   *   email: "ada@example.com",
   * };
   * const reply = await client.registerDomain({
   *   reg_type: "new",
   *   domain: "example.com",
   *   period: 1,
   *   reg_username: "example7",
   *   reg_password: "s3cret-pass",
   *   contact_set: { owner: contact, admin: contact, billing: contact },
   *   custom_nameservers: false,
   *   custom_tech_contact: false,
   *   handle: "process",
   * });
   * reply.attributes.id; // "3735281"
   * reply.attributes.registration_code; // 200
   * reply.attributes.registration_text; // "Domain registration successfully completed"
   * ```
   */
  registerDomain(input: RegisterDomainInput, options?: CallOptions): Promise<RegisterDomainReply>;

  /**
   * Renews a domain for some years and sets its auto-renew flag.
   *
   * - `currentexpirationyear` makes the call safe to check: after a renewal that worked, the same call answers 541 or 555 instead of charging again.
   * - `auto_renew` is set by this call to the value given. The guide requires it and `handle`; live clients renew without them: better say both.
   * - A renewal that fails for lack of funds can stay behind as a draft that must be cleared first. A completed renewal cannot be undone.
   *
   * `RENEW DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OrderParkedError} The order was taken and not carried out: it waits.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/renew-domain
   * @example
   * ```ts
   * const reply = await client.renewDomain({
   *   domain: "example.com",
   *   currentexpirationyear: 2026,
   *   period: 1,
   *   handle: "process",
   *   auto_renew: false,
   *   affiliate_id: "spring",
   *   f_parkp: false,
   *   premium_price_to_verify: "125.00",
   *   notes: "asked for by phone",
   * });
   * reply.attributes.order_id; // "3511417"
   * reply.attributes.id; // "3511095"
   * reply.attributes["registration expiration date"]; // "2027-10-15 14:11:24"
   * reply.attributes.auto_renew; // false
   * ```
   */
  renewDomain(input: RenewDomainInput, options?: CallOptions): Promise<RenewDomainReply>;

  /**
   * Deletes a domain at the registry, with a refund while its grace period runs.
   *
   * - Each registry has a grace period of its own; after it nothing is refunded.
   *
   * `REVOKE DOMAIN`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/revoke-domain
   * @example
   * ```ts
   * const reply = await client.revokeDomain({
   *   domain: "example.com",
   *   notes: "asked for by phone",
   *   reseller: "reseller",
   * });
   * reply.attributes.charge; // false
   * reply.attributes.price; // "undef"
   * reply.attributes.total_refund; // "11.62"
   * reply.attributes.deletion_id; // "4711"
   * ```
   */
  revokeDomain(input: RevokeDomainInput, options?: CallOptions): Promise<RevokeDomainReply>;

  /**
   * Sends the approval mail of a .CA domain again.
   *
   * - No guide page was found; CIRA's move to EPP has probably ended it.
   *
   * `SEND_CIRA_APPROVAL_EMAIL DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   * Unconfirmed: seen in clients only, not in the guide.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see the official PHP toolkit and the WHMCS module
   * @example
   * ```ts
   * const reply = await client.sendCiraApprovalEmail({ domain: "example.ca" });
   * reply.code; // 200
   * ```
   */
  sendCiraApprovalEmail(input: SendCiraApprovalEmailInput, options?: CallOptions): Promise<SendCiraApprovalEmailReply>;

  /**
   * Sends the mail by which the registrant confirms the contact data again.
   *
   * - What came of it is in the reply's text only.
   *
   * `SEND_REGISTRANT_VERIFICATION_EMAIL DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/send_registrant_verification_email
   * @example
   * ```ts
   * const reply = await client.sendRegistrantVerificationEmail({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  sendRegistrantVerificationEmail(
    input: SendRegistrantVerificationEmailInput,
    options?: CallOptions,
  ): Promise<SendRegistrantVerificationEmailReply>;

  /**
   * Gives a domain an affiliate id.
   *
   * - `getDomainAffiliateId` reads it.
   *
   * `SET_DOMAIN_AFFILIATE_ID DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://domains.opensrs.guide/v1.0/docs/set_domain_affiliate_id
   * @example
   * ```ts
   * const reply = await client.setDomainAffiliateId({ affiliate_id: "", domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  setDomainAffiliateId(input: SetDomainAffiliateIdInput, options?: CallOptions): Promise<SetDomainAffiliateIdReply>;

  /**
   * Replaces the contacts and the nameservers of a .DK domain at once.
   *
   * - It overwrites: an address of a nameserver that is left out is removed at the registry.
   * - Not for .BE.
   *
   * `UPDATE_ALL_INFO DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/v1.0/docs/update_all_info
   * @example
   * ```ts
   * const contact = {
   *   first_name: "Ada",
   *   last_name: "Example",
   *   org_name: "Example Inc.",
   *   address1: "1 Example Street",
   *   city: "Toronto",
   *   state: "ON",
   *   postal_code: "M6K 3M1",
   *   country: "CA",
   *   phone: "+1.4165550100",
   *   email: "ada@example.com",
   * };
   * const reply = await client.updateAllInfo({
   *   domain: "example.dk",
   *   contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
   *   nameserver_list: [
   *     { fqdn: "ns1.example.net", ipaddress: "203.0.113.5" },
   *     { fqdn: "ns2.example.net", ipaddress: "203.0.113.6" },
   *   ],
   * });
   * reply.pending; // true: accepted, not finished
   * reply.attributes.details; // an object: example.dk
   * reply.attributes.error; // ""
   * reply.attributes.waiting_requests_no; // 1
   * ```
   */
  updateAllInfo(input: UpdateAllInfoInput, options?: CallOptions): Promise<UpdateAllInfoReply>;

  /**
   * Replaces whole contacts of a domain.
   *
   * - Each contact is replaced as a whole, not merged with the old one.
   * - Not for .DK: use `updateAllInfo`. Changes of a .UK organisation or a .ES owner are accepted but not passed on to the registry.
   * - A change of the owner can start a verification of the registrant and an approval of the change; the reply does not say so.
   * - The official toolkit sends `types` as text with commas; another client the array that is sent here.
   *
   * `UPDATE_CONTACTS DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/update_contacts
   * @example
   * ```ts
   * const reply = await client.updateContacts({
   *   domain: "example.com",
   *   types: ["owner"],
   *   contact_set: {
   *     owner: {
   *       first_name: "Ada",
   *       last_name: "Example",
   *       org_name: "Example Inc.",
   *       address1: "1 Example Street",
   *       city: "Toronto",
   *       state: "ON",
   *       postal_code: "M6K 3M1",
   *       country: "CA",
   *       phone: "+1.4165550100",
   *       email: "ada@example.com",
   *     },
   *   },
   * });
   * reply.attributes.details; // an object: example.com, example.net
   * reply.attributes.error; // ""
   * ```
   */
  updateContacts(input: UpdateContactsInput, options?: CallOptions): Promise<UpdateContactsReply>;

  /**
   * Cancels a transfer-in that still waits for the owner's approval.
   *
   * - Only a transfer in state `pending_owner` can be cancelled; see `checkTransfer`.
   * - The refusal for another state has code 400, the code of an internal error: read its text.
   * - No page of the current guide was seen; whether the server insists on `reseller` is not known.
   *
   * `CANCEL_TRANSFER TRANSFER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://www.opensrs.com/docs/apidomains/cancel_transfer.htm
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.cancelTransfer({ order_id: 3533098, reseller: "reseller" });
   * reply.code; // 200
   * ```
   */
  cancelTransfer(input: CancelTransferInput, options?: CallOptions): Promise<CancelTransferReply>;

  /**
   * Says whether a domain can be transferred in, or where its last transfer request stands.
   *
   * - A domain that cannot be transferred is an answer, not an error: read `attributes.transferrable` and `reason`.
   * - With `check_status`, a gTLD transfer that is `pending_registry` although the registry already shows OpenSRS is set to complete within about five minutes.
   * - It speaks of registrars and of resellers: a domain of another OpenSRS reseller can be transferable too.
   *
   * `CHECK_TRANSFER DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/check_transfer
   * @example
   * ```ts
   * const reply = await client.checkTransfer({
   *   domain: "example.com",
   *   check_status: true,
   *   get_request_address: true,
   * });
   * reply.attributes.transferrable; // false
   * reply.attributes.noservice; // false
   * reply.attributes.reason; // "Domain already exists in reseller's account"
   * reply.attributes.reason_code; // "domain_already_belongs_to_current_reseller"
   * ```
   */
  checkTransfer(input: CheckTransferInput, options?: CallOptions): Promise<CheckTransferReply>;

  /**
   * Lists transfers of the account's domains to other registrars, page by page.
   *
   * - No command starts, approves or declines a transfer away: the owner answers an e-mail, and silence for five days lets the registry approve.
   * - No filled reply was seen: of an entry only `domain` and `status` are certain; what else comes is kept.
   *
   * `GET_TRANSFERS_AWAY DOMAIN`. Effect: read. Repeated after a passing failure.
   * A list: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_transfers_away
   * @example
   * ```ts
   * const reply = await client.getTransfersAway({ status: "completed", limit: 40 });
   * reply.attributes.page; // 1
   * reply.attributes.page_size; // 40
   * reply.attributes.total; // 2
   * reply.attributes.transfers; // a list of 2
   * ```
   */
  getTransfersAway(input?: GetTransfersAwayInput, options?: CallOptions): Pages<GetTransfersAwayReply, TransferAway>;

  /**
   * Lists transfers into the account, finished or not, page by page.
   *
   * - The list can be empty or missing when nothing matches.
   * - The dates of an entry come as `03-MAY-2011 12:06:12`; their `_epoch` twins are exact. Both are left out, empty or 0 while a step has not happened.
   * - Entry fields are known from one recorded pending transfer.
   *
   * `GET_TRANSFERS_IN DOMAIN`. Effect: read. Repeated after a passing failure.
   * A list: `for await` gives all rows from the page asked for on, `.all()` an array of them.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_transfers_in
   * @example
   * ```ts
   * const reply = await client.getTransfersIn({ status: "pending_owner", limit: 40 });
   * reply.attributes.page; // 1
   * reply.attributes.page_size; // 40
   * reply.attributes.total; // 2
   * reply.attributes.transfers; // a list of 2
   * ```
   */
  getTransfersIn(input?: GetTransfersInInput, options?: CallOptions): Pages<GetTransfersInReply, TransferIn>;

  /**
   * Places a new transfer order with the data of a cancelled one; the old order stays as it is.
   *
   * - Only a transfer in state `cancelled` can be placed again; another state is refused with 400, the code of an internal error: read its text.
   *
   * `PROCESS_TRANSFER TRANSFER`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/process_transfer
   * @example
   * ```ts
   * const reply = await client.processTransfer({ order_id: 3533098, reseller: "reseller" });
   * reply.pending; // true: accepted, not finished
   * reply.attributes.order_id; // "3533102"
   * ```
   */
  processTransfer(input: ProcessTransferInput, options?: CallOptions): Promise<ProcessTransferReply>;

  /**
   * Pushes a domain to another OpenSRS reseller's account, without a renewal and without a charge.
   *
   * - Only the gaining reseller can bring the domain back.
   * - The gaining reseller must first allow your account on its Push Domain settings page.
   * - The guide shows no object; the official toolkit and other clients send DOMAIN, as here. No successful reply was seen.
   *
   * `RSP2RSP_PUSH_TRANSFER DOMAIN`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/rsp2rsp_push_transfer
   * @example
   * ```ts
   * const reply = await client.rsp2rspPushTransfer({
   *   domain: "example.com",
   *   grsp: "gainingreseller",
   *   username: "newowner",
   *   password: "not-a-real-password",
   * });
   * reply.code; // 200
   * ```
   */
  rsp2rspPushTransfer(input: Rsp2rspPushTransferInput, options?: CallOptions): Promise<Rsp2rspPushTransferReply>;

  /**
   * Sends the approval e-mail of a transfer that waits for the owner once more.
   *
   * - It works for transfers in state `pending_owner` only.
   * - For a domain of a bulk transfer the mailed password is good for that domain alone.
   *
   * `SEND_PASSWORD TRANSFER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/send_password-transfer
   * @example
   * ```ts
   * const reply = await client.sendTransferPassword({ domain_name: "example.com" });
   * reply.code; // 200
   * ```
   */
  sendTransferPassword(input: SendTransferPasswordInput, options?: CallOptions): Promise<SendTransferPasswordReply>;

  /**
   * Transfers up to 10,000 domains in one request with only their names and auth codes.
   *
   * - OpenSRS withdrew it on 2018-05-25.
   * - The fields of an entry and the job of the reply are those of the Perl client Net::DRI.
   *
   * `SIMPLE_TRANSFER DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/simple_transfer
   * @deprecated In older guides only. Use `registerDomain` with `reg_type` transfer, one domain a call.
   * @example
   * ```ts
   * const reply = await client.simpleTransfer({
   *   domain_list: [{ domain_name: "example.com", auth_info: "not-a-real-code" }],
   *   nameserver_list: [
   *     { name: "ns1.example.net", sortorder: 1 },
   *     { name: "ns2.example.net", sortorder: 2 },
   *   ],
   * });
   * reply.pending; // true: accepted, not finished
   * reply.attributes.simple_transfer_job_id; // "4711"
   * ```
   */
  simpleTransfer(input: SimpleTransferInput, options?: CallOptions): Promise<SimpleTransferReply>;

  /**
   * Reports the state of a `simpleTransfer` job.
   *
   * - OpenSRS withdrew `simpleTransfer`.
   * - The reply is what the Perl client Net::DRI reads; the values of `status` and the form of the dates were not seen.
   *
   * `SIMPLE_TRANSFER_STATUS DOMAIN`. Effect: read. Repeated after a passing failure.
   * Unconfirmed: seen in clients only, not in the guide.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see The Python client yola/opensrs, the Perl client Net::DRI
   * @example
   * ```ts
   * const reply = await client.simpleTransferStatus({ simple_transfer_job_id: "4711" });
   * reply.attributes.id; // "4711"
   * reply.attributes.name; // "Job 4711"
   * reply.attributes.status; // "completed"
   * reply.attributes.request_date; // "2016-04-07 20:45:46"
   * ```
   */
  simpleTransferStatus(input: SimpleTransferStatusInput, options?: CallOptions): Promise<SimpleTransferStatusReply>;

  /**
   * Moves a domain to a new owner at registries that call this a trade (.BE, formerly .EU).
   *
   * - The new owner's contact lies flat among the attributes, not in a `contact_set`.
   * - No guide page and no reply were seen. Whether a trade costs money depends on the TLD: ask `getPrice` with reg_type `trade`.
   *
   * `TRADE_DOMAIN DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see The official PHP toolkit and other clients
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.tradeDomain({
   *   domain: "example.fr",
   *   email: "owner@example.com",
   *   first_name: "Zoë",
   *   last_name: "Example",
   *   org_name: "Example & Co.",
   *   address1: "1 Example Street",
   *   city: "Paris",
   *   country: "FR",
   *   phone: "+33.170000000",
   *   postal_code: "75001",
   *   state: "Paris",
   *   tld_data: {
   *     registrant_extra_info: {
   *       registrant_type: "individual",
   *       country_of_birth: "FR",
   *       date_of_birth: "1980-01-31",
   *     },
   *   },
   * });
   * reply.pending; // true: accepted, not finished
   * ```
   */
  tradeDomain(input: TradeDomainInput, options?: CallOptions): Promise<TradeDomainReply>;

  /**
   * Replaces the nameservers of a domain, or adds and removes some.
   *
   * - The nameservers must exist already: `createNameserver`, or `registryAddNs` for other registries.
   * - .DK is not served: use `updateAllInfo`.
   * - .IT answers with success at once, then its registry tests the servers for up to 30 days; until it is done queries show the old set, and a further update changes the old set.
   * - How many nameservers a registry wants at least and takes at most is not documented here.
   *
   * `ADVANCED_UPDATE_NAMESERVERS DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/advanced_update_nameservers
   * @example
   * ```ts
   * const reply = await client.advancedUpdateNameservers({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "0000000000000000:000000:00000",
   *   op_type: "add_remove",
   *   add_ns: ["NS1.example.net.", "ns2.münchen.de"],
   *   remove_ns: ["ns9.example.org"],
   * });
   * reply.pending; // true: accepted, not finished
   * ```
   */
  advancedUpdateNameservers(
    input: AdvancedUpdateNameserversInput,
    options?: CallOptions,
  ): Promise<AdvancedUpdateNameserversReply>;

  /**
   * Creates a nameserver under one of the reseller's domains.
   *
   * - The official toolkit always asks for `ipaddress`, the guide only when `ipv6` is not sent.
   * - Other registries learn of it by `registryAddNs`.
   *
   * `CREATE NAMESERVER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/create-nameserver
   * @example
   * ```ts
   * const reply = await client.createNameserver({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   *   name: "NS1.Example.com",
   *   ipaddress: "203.0.113.7",
   *   ipv6: "2001:db8::7",
   *   add_to_all_registry: ".org",
   * });
   * reply.code; // 200
   * ```
   */
  createNameserver(input: CreateNameserverInput, options?: CallOptions): Promise<CreateNameserverReply>;

  /**
   * Deletes a nameserver that serves no domain.
   *
   * - A nameserver that is still in use, inside or outside OpenSRS, is refused; the code is not documented.
   * - The guide asks for an address too, the official toolkit sends the name alone: both pass here.
   *
   * `DELETE NAMESERVER`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/delete-nameserver
   * @example
   * ```ts
   * const reply = await client.deleteNameserver({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   *   name: "ns1.example.com",
   *   ipaddress: "203.0.113.7",
   *   ipv6: "2001:db8::7",
   * });
   * reply.code; // 200
   * ```
   */
  deleteNameserver(input: DeleteNameserverInput, options?: CallOptions): Promise<DeleteNameserverReply>;

  /**
   * Lists the nameservers in a domain's profile, whether domains use them or not.
   *
   * `GET NAMESERVER`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get-nameserver
   * @example
   * ```ts
   * const reply = await client.getNameserver({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   *   name: "all",
   * });
   * reply.attributes.nameserver_list; // a list of 2
   * ```
   */
  getNameserver(input: GetNameserverInput, options?: CallOptions): Promise<GetNameserverReply>;

  /**
   * Changes the name or the addresses of a nameserver.
   *
   * - It overwrites: a nameserver with an IPv4 and an IPv6 address loses the one that is not sent again.
   * - Not supported for .TEL.
   *
   * `MODIFY NAMESERVER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/modify-nameserver
   * @example
   * ```ts
   * const reply = await client.modifyNameserver({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   *   name: "ns1.example.com",
   *   new_name: "ns7.example.com",
   *   ipaddress: "203.0.113.7",
   *   ipv6: "2001:db8::7",
   *   new_encoding_type: "",
   * });
   * reply.code; // 200
   * ```
   */
  modifyNameserver(input: ModifyNameserverInput, options?: CallOptions): Promise<ModifyNameserverReply>;

  /**
   * Makes an existing nameserver known at the registry of a TLD, or at all registries of the account.
   *
   * - Success means that the registries were asked: read each registry's text. What is answered when some fail is not documented.
   * - Only an old page of the guide was seen, without its example: the registries' texts may stand among the attributes themselves.
   * - On `all` the guide says both every registry of the account and only those of .COM and .NET.
   *
   * `REGISTRY_ADD_NS NAMESERVER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://domains.opensrs.guide/v1.0/docs/registry_add_ns
   * @example
   * ```ts
   * const reply = await client.registryAddNs({ fqdn: "ns1.example.com", tld: ".org", all: false });
   * reply.attributes.registry_name; // an object: NSI .cc, ISOC/PIR
   * ```
   */
  registryAddNs(input: RegistryAddNsInput, options?: CallOptions): Promise<RegistryAddNsReply>;

  /**
   * Says whether a registry knows a nameserver.
   *
   * - Code 212, the nameserver is not there, is an answer even if `is_success` is 0 with it: go on with `registryAddNs`.
   * - Not needed for .CA, .UK, .DE, .FR and .CH, whose registries keep no nameservers.
   *
   * `REGISTRY_CHECK_NAMESERVER NAMESERVER`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/registry_check_nameserver
   * @example
   * ```ts
   * const reply = await client.registryCheckNameserver({ fqdn: "ns1.example.com", tld: ".org" });
   * reply.attributes.status; // ""
   * ```
   */
  registryCheckNameserver(
    input: RegistryCheckNameserverInput,
    options?: CallOptions,
  ): Promise<RegistryCheckNameserverReply>;

  /**
   * Turns on OpenSRS DNS for a domain: from a template, with records of your own, or empty.
   *
   * - The nameservers are not changed: use `forceDnsNameservers` or `advancedUpdateNameservers`.
   * - The guide's table requires `records`, its text does not; nobody sends it with a template.
   * - The code for a zone that exists already is not documented; clients ignore the refusal and call `setDnsZone`.
   * - A zone holds A, AAAA, CNAME, MX, SRV and TXT records only: no TTL, NS, CAA or SOA, and records have no ids.
   *
   * `CREATE_DNS_ZONE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/create_dns_zone
   * @example
   * ```ts
   * const reply = await client.createDnsZone({
   *   domain: "example.com",
   *   dns_template: "portfolio",
   *   records: {
   *     A: [{ ip_address: "203.0.113.7" }, { subdomain: "www", ip_address: "203.0.113.8" }],
   *     AAAA: [{ subdomain: "", ipv6_address: "2001:db8::7" }],
   *     CNAME: [{ subdomain: "shop", hostname: "Shops.Example.net." }],
   *     MX: [{ priority: 0, subdomain: "", hostname: "mail.münchen.de" }],
   *     SRV: [
   *       { priority: 10, weight: 0, subdomain: "_sip._tcp", hostname: "sip.example.com", port: 5060 },
   *     ],
   *     TXT: [{ subdomain: "_acme-challenge", text: "v=\"1\" <&>" }],
   *   },
   * });
   * reply.attributes.records; // an object: A, MX
   * reply.attributes.nameservers_ok; // false
   * ```
   */
  createDnsZone(input: CreateDnsZoneInput, options?: CallOptions): Promise<CreateDnsZoneReply>;

  /**
   * Deletes the DNS zone of a domain with all its records.
   *
   * - The reply's attributes and the code for a domain without a zone are not known.
   *
   * `DELETE_DNS_ZONE DOMAIN`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see A survey of the guide and the official PHP toolkit; the guide's own page was never seen.
   * @example
   * ```ts
   * const reply = await client.deleteDnsZone({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  deleteDnsZone(input: DeleteDnsZoneInput, options?: CallOptions): Promise<DeleteDnsZoneReply>;

  /**
   * Points a domain to the OpenSRS nameservers, ns1 to ns3.systemdns.com.
   *
   * - What happens with a registry that refuses these nameservers is not documented.
   *
   * `FORCE_DNS_NAMESERVERS DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/force_dns_nameservers
   * @example
   * ```ts
   * const reply = await client.forceDnsNameservers({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  forceDnsNameservers(input: ForceDnsNameserversInput, options?: CallOptions): Promise<ForceDnsNameserversReply>;

  /**
   * Reads the DNS zone of a domain.
   *
   * - `subdomain` is empty for the domain itself. A type without records is left out, and a zone can be empty.
   * - Some clients are prepared for a success without `records`.
   * - A zone holds A, AAAA, CNAME, MX, SRV and TXT records only: no TTL, NS, CAA or SOA, and records have no ids.
   *
   * `GET_DNS_ZONE DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_dns_zone
   * @example
   * ```ts
   * const reply = await client.getDnsZone({ domain: "example.com" });
   * reply.attributes.records; // an object: TXT, SRV, AAAA
   * reply.attributes.nameservers_ok; // true
   * ```
   */
  getDnsZone(input: GetDnsZoneInput, options?: CallOptions): Promise<GetDnsZoneReply>;

  /**
   * Sets the DNS zone of a domain back to a template; records of your own are lost.
   *
   * - What is left of a zone that was made without a template is not documented.
   * - The guide's page has the address of SET_DNS_ZONE.
   *
   * `RESET_DNS_ZONE DOMAIN`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/set_dns_zone
   * @example
   * ```ts
   * const reply = await client.resetDnsZone({ domain: "example.com", dns_template: "parked" });
   * reply.attributes.records; // an object:
   * reply.attributes.nameservers_ok; // true
   * ```
   */
  resetDnsZone(input: ResetDnsZoneInput, options?: CallOptions): Promise<ResetDnsZoneReply>;

  /**
   * Replaces all records of a domain's DNS zone.
   *
   * - `records` is the whole zone: read it, change it and write it back. Two writers overwrite each other.
   * - Whether a type that is left out is cleared is not proven; to clear one for certain, send it as an empty list.
   * - The zone must exist: `createDnsZone` first.
   * - A zone holds A, AAAA, CNAME, MX, SRV and TXT records only: no TTL, NS, CAA or SOA, and records have no ids.
   * - The guide's page ends in a hyphen: without it the address shows RESET_DNS_ZONE.
   *
   * `SET_DNS_ZONE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/set_dns_zone-
   * @example
   * ```ts
   * const reply = await client.setDnsZone({
   *   domain: "example.com",
   *   records: {
   *     A: [{ subdomain: "www", ip_address: "203.0.113.7" }],
   *     AAAA: [],
   *     TXT: [{ text: "hello" }],
   *   },
   *   dns_template: "portfolio",
   *   nameservers_ok: true,
   * });
   * reply.attributes.records; // an object:
   * ```
   */
  setDnsZone(input: SetDnsZoneInput, options?: CallOptions): Promise<SetDnsZoneReply>;

  /**
   * Writes the full set of DS records of a domain; an empty set turns DNSSEC off.
   *
   * - It replaces all records: to remove one, send the others.
   * - `modifyDomain` with data `dnssec` does the same; `getDomain` with type `dnssec` reads the records.
   * - The guide's algorithms end at 10, apart from the private 253 and 254; whether 13 to 16 are taken is not stated, so they are sent.
   *
   * `SET_DNSSEC_INFO DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/set_dnssec_info
   * @example
   * ```ts
   * const reply = await client.setDnssecInfo({
   *   domain: "example.com",
   *   dnssec: [
   *     {
   *       algorithm: 8,
   *       key_tag: 0,
   *       digest_type: 1,
   *       digest: "0123456789abcdef0123456789abcdef01234567",
   *     },
   *     {
   *       algorithm: 13,
   *       key_tag: 65535,
   *       digest_type: 2,
   *       digest: "ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB",
   *     },
   *   ],
   * });
   * reply.code; // 200
   * ```
   */
  setDnssecInfo(input: SetDnssecInfoInput, options?: CallOptions): Promise<SetDnssecInfoReply>;

  /**
   * Turns on URL forwarding for a domain; `setDomainForwarding` then sets the targets.
   *
   * - Visitors get there only if the domain's DNS points to the forwarding service: that is not part of this command.
   * - The guide does not know the cookie here, clients do. The code for forwarding that exists already is not documented.
   *
   * `CREATE_DOMAIN_FORWARDING DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/create_domain_forwarding
   * @example
   * ```ts
   * const reply = await client.createDomainForwarding({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   * });
   * reply.code; // 200
   * ```
   */
  createDomainForwarding(
    input?: CreateDomainForwardingInput,
    options?: CallOptions,
  ): Promise<CreateDomainForwardingReply>;

  /**
   * Removes URL forwarding and all its rules from a domain.
   *
   * - The guide calls `domain` optional, yet nothing else names the domain.
   * - A domain without forwarding is refused with a text such as `Domain forwarding not found for domain`; the code is not documented.
   *
   * `DELETE_DOMAIN_FORWARDING DOMAIN`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see http://domains.opensrs.guide/v1.0/docs/delete_domain_forwarding
   * @example
   * ```ts
   * const reply = await client.deleteDomainForwarding({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  deleteDomainForwarding(
    input: DeleteDomainForwardingInput,
    options?: CallOptions,
  ): Promise<DeleteDomainForwardingReply>;

  /**
   * Reads the URL forwarding rules of a domain.
   *
   * - A domain without forwarding is refused with a text such as `Domain forwarding not found for domain`; the code is not documented.
   * - The guide's page was not seen to its end: a `title` may come too.
   *
   * `GET_DOMAIN_FORWARDING DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_domain_forwarding
   * @example
   * ```ts
   * const reply = await client.getDomainForwarding({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   * });
   * reply.attributes.forwarding; // a list of 2
   * ```
   */
  getDomainForwarding(input?: GetDomainForwardingInput, options?: CallOptions): Promise<GetDomainForwardingReply>;

  /**
   * Sets the URL forwarding rules of a domain; `createDomainForwarding` must come first.
   *
   * - Whether the list replaces all rules or only those of its subdomains is not documented: send all that are to be.
   * - The guide prints the action as update_domain_forwarding in one place; every client sends SET_DOMAIN_FORWARDING.
   *
   * `SET_DOMAIN_FORWARDING DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/set_domain_forwarding
   * @example
   * ```ts
   * const reply = await client.setDomainForwarding({
   *   domain: "example.com",
   *   envelope_domain: "example.com",
   *   cookie: "c00c1e",
   *   forwarding: [
   *     {
   *       subdomain: "www",
   *       destination_url: "https://example.net/shop?a=1&b=2",
   *       enabled: true,
   *       masked: true,
   *       title: "Shop",
   *       description: "",
   *       keywords: "fish,chips",
   *     },
   *     { subdomain: "", destination_url: "http://203.0.113.7", enabled: false },
   *     { subdomain: "*" },
   *   ],
   * });
   * reply.code; // 200
   * ```
   */
  setDomainForwarding(input?: SetDomainForwardingInput, options?: CallOptions): Promise<SetDomainForwardingReply>;

  /**
   * Cancels a 30-day free trial; the guide says that trials are no longer offered.
   *
   * - GeoTrust and Symantec asked the customer by e-mail first; the order then turned revoked or declined.
   * - The guide's page prints the action as cancel_order, a slip; clients send CANCEL_FREE_TRIAL.
   *
   * `CANCEL_FREE_TRIAL TRUST_SERVICE`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/cancel_free_trial
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.cancelTrustServiceFreeTrial({ order_id: "2002", product_id: "3003" });
   * reply.code; // 200
   * ```
   */
  cancelTrustServiceFreeTrial(
    input?: CancelTrustServiceFreeTrialInput,
    options?: CallOptions,
  ): Promise<CancelTrustServiceFreeTrialReply>;

  /**
   * Cancels an SSL order that is not completed.
   *
   * - The state after it can be `declined`: the guide's own example answers so.
   * - The code for an order that is completed already is not documented.
   *
   * `CANCEL_ORDER TRUST_SERVICE`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/cancel_order
   * @example
   * ```ts
   * const reply = await client.cancelTrustServiceOrder({ order_id: "2002" });
   * reply.attributes.domain; // "www.example.com"
   * reply.attributes.order_id; // "2002"
   * reply.attributes.state; // "declined"
   * ```
   */
  cancelTrustServiceOrder(
    input: CancelTrustServiceOrderInput,
    options?: CallOptions,
  ): Promise<CancelTrustServiceOrderReply>;

  /**
   * Gives a short-lived address where the customer looks after a SiteLock product.
   *
   * - The order must not be pending; the code is not documented.
   * - An older page names TRUSTe too. The official toolkit cannot send `product_id` alone.
   *
   * `CREATE_TOKEN TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/create_token
   * @example
   * ```ts
   * const reply = await client.createTrustServiceToken({ order_id: "2002", product_id: "3003" });
   * reply.attributes.login_url; // "https://secure.example.com/login?t=fake&u=1"
   * ```
   */
  createTrustServiceToken(
    input?: CreateTrustServiceTokenInput,
    options?: CallOptions,
  ): Promise<CreateTrustServiceTokenReply>;

  /**
   * Lists the product types that this account may sell.
   *
   * - The guide's table calls the list an associative array, its example is a dt_array.
   * - The reply's action is GET_CAPABILITIES:REPLY.
   *
   * `GET_CAPABILITIES TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_capabilities
   * @example
   * ```ts
   * const reply = await client.getTrustServiceCapabilities();
   * reply.attributes.enabled_product_types; // a list of 2
   * ```
   */
  getTrustServiceCapabilities(
    input?: GetTrustServiceCapabilitiesInput,
    options?: CallOptions,
  ): Promise<GetTrustServiceCapabilitiesReply>;

  /**
   * Gives the issued certificate and the product that it belongs to.
   *
   * - The official WHMCS plugin sends an order_id in place of `product_id`; the guide does not know it.
   * - Whether the dates have the same form as in `getTrustServiceProductInfo` was not seen.
   *
   * `GET_CERT TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_cert
   * @example
   * ```ts
   * const reply = await client.getTrustServiceCert({
   *   product_id: "3003",
   *   return_ca_certs: true,
   *   return_pkcs7_cert: false,
   * });
   * reply.attributes.cert_data; // an object: certificate, root
   * reply.attributes.contact_email; // "admin@example.com"
   * reply.attributes.domain; // "*.example.com"
   * reply.attributes.expiry_date; // "2027-02-14T23:59:59.000Z"
   * ```
   */
  getTrustServiceCert(input: GetTrustServiceCertInput, options?: CallOptions): Promise<GetTrustServiceCertReply>;

  /**
   * Reads everything about one SSL order.
   *
   * - Help pages say that a waiting order's details carry its DNS or file record; under which name was not seen.
   * - additional_domains, trust_seal and seal_in_search were not seen in replies.
   * - The guide lists the values of `state` with `cancelTrustServiceOrder` only.
   *
   * `GET_ORDER_INFO TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_order_info-trust_service
   * @example
   * ```ts
   * const reply = await client.getTrustServiceOrderInfo({ order_id: "2002" });
   * reply.attributes.approver_email; // "admin@example.com"
   * reply.attributes.contact_email; // "admin@example.com"
   * reply.attributes.contact_set; // an object: admin, organization
   * reply.attributes.csr; // "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END..."
   * ```
   */
  getTrustServiceOrderInfo(
    input: GetTrustServiceOrderInfoInput,
    options?: CallOptions,
  ): Promise<GetTrustServiceOrderInfoReply>;

  /**
   * Reads one trust product.
   *
   * - The guide says that `csr` always comes; its examples without `all_info` lack it.
   * - The page was seen up to `issue_date`: the items after it come from examples. The TPP order id also comes, under a name that was not seen.
   *
   * `GET_PRODUCT_INFO TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_product_info
   * @example
   * ```ts
   * const reply = await client.getTrustServiceProductInfo({
   *   product_id: "3003",
   *   inventory_item_id: "5005",
   *   all_info: true,
   * });
   * reply.attributes.contact_email; // "admin@example.com"
   * reply.attributes.contact_set; // an object: admin, organization
   * reply.attributes.csr; // "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END..."
   * reply.attributes.csr_data; // an object: country, domain, has_bad_extensions
   * ```
   */
  getTrustServiceProductInfo(
    input?: GetTrustServiceProductInfoInput,
    options?: CallOptions,
  ): Promise<GetTrustServiceProductInfoReply>;

  /**
   * Lists the trust products that expire between two days.
   *
   * - The guide's page was not seen to its end: more items, such as ids and states, may come; they are kept.
   * - No paging is known, nor whether the list is bounded.
   *
   * `GET_PRODUCTS TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_products
   * @example
   * ```ts
   * const reply = await client.getTrustServiceProducts({
   *   min_expiry_date: new Date("2026-02-14T23:59:59.000Z"),
   *   max_expiry_date: "2026-12-31",
   *   state: "active",
   * });
   * reply.attributes.product_list; // a list of 1
   * ```
   */
  getTrustServiceProducts(
    input: GetTrustServiceProductsInput,
    options?: CallOptions,
  ): Promise<GetTrustServiceProductsReply>;

  /**
   * Reads a signing request and says whether it suits a product.
   *
   * - Most of `csr_data` comes from a client's copy of the guide's example.
   * - The code for a malformed request is not documented.
   *
   * `PARSE_CSR TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/parse-csr
   * @example
   * ```ts
   * const reply = await client.parseTrustServiceCsr({
   *   csr: "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END CERTIFICATE REQUEST-----",
   *   product_type: "truebizid_wildcard",
   * });
   * reply.attributes.csr_data; // an object: country, domain, has_bad_extensions
   * ```
   */
  parseTrustServiceCsr(input: ParseTrustServiceCsrInput, options?: CallOptions): Promise<ParseTrustServiceCsrReply>;

  /**
   * Submits a saved or declined SSL order, or cancels it.
   *
   * - A declined order seems to be cancelled and made anew: the reply may carry another order id.
   * - The reply's attributes were not seen; the guide names DOMAIN as its object.
   *
   * `PROCESS_PENDING TRUST_SERVICE`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/process_pending
   * @example
   * ```ts
   * const reply = await client.processPendingTrustService({
   *   order_id: "2002",
   *   command: "cancel",
   *   dv_auth_method: "Email",
   *   approver_email: "admin@example.com",
   * });
   * reply.code; // 200
   * ```
   */
  processPendingTrustService(
    input: ProcessPendingTrustServiceInput,
    options?: CallOptions,
  ): Promise<ProcessPendingTrustServiceReply>;

  /**
   * Lists the e-mail addresses that may approve a domain-vetted certificate.
   *
   * - The same address can come more than once.
   * - Withdrawn on 2020-09-30: quickssl (use quickssl_premium), thawte_csc, and the free trials *_ft.
   *
   * `QUERY_APPROVER_LIST TRUST_SERVICE`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/query_approver_list
   * @example
   * ```ts
   * const reply = await client.queryTrustServiceApproverList({
   *   domain: "www.münchen.de",
   *   product_type: "rapidssl",
   * });
   * reply.attributes.approver_list; // a list of 2
   * ```
   */
  queryTrustServiceApproverList(
    input: QueryTrustServiceApproverListInput,
    options?: CallOptions,
  ): Promise<QueryTrustServiceApproverListReply>;

  /**
   * Orders a certificate or another trust product: new, as a renewal, or as an upgrade.
   *
   * - Always send `handle`: what happens without it is not documented.
   * - Which product types the account may order says `getTrustServiceCapabilities`. Withdrawn on 2020-09-30: thawte_csc, all *_ft, and quickssl, which becomes quickssl_premium; sgcsuper_certs and trustwave_* are old; sitelock_find, _fix and _prevent took the place of sitelock_basic and sitelock_premium.
   * - Sectigo (comodo_*, essentialssl*, positivessl) alone takes the server types citrix, iis6, iis7, javawebserver, novell, oracle, redhat, sap and whmcpanel; the other brands alone take apache2, apacheopenssl, apacheraven, apachessleay, c2net, cobaltraq2, cobaltraq3, cobaltseries, cpanel, dominogo4625, dominogo4626, iis, ipswitch, weblogic, website, webstar4 and zeusv3.
   * - The guide's page was seen up to `base_order_id`: what is said of the later fields, and of contacts by product, comes from examples, clients and help pages.
   * - A failure lists its reasons in `error_details`, with `field_name`; its action may read SW_REGISTER:REPLY.
   * - The guide's examples write `reg_type` in upper case too: either is sent as it is given. Replies call a renewal `renewal`.
   *
   * `SW_REGISTER TRUST_SERVICE`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/sw_register-trust_service
   * @example
   * ```ts
   * const reply = await client.registerTrustService({
   *   reg_type: "new",
   *   product_type: "rapidssl",
   *   csr: "-----BEGIN CERTIFICATE REQUEST-----\nRkFLRQ==\n-----END CERTIFICATE REQUEST-----",
   *   period: 1,
   *   server_type: "iis",
   *   approver_email: "admin@example.com",
   *   contact_set: {
   *     admin: {
   *       first_name: "Ada",
   *       last_name: "Example",
   *       org_name: "Example Inc.",
   *       address1: "1 Example Street",
   *       city: "Toronto",
   *       state: "ON",
   *       postal_code: "M6K 3M1",
   *       country: "CA",
   *       phone: "+1.4165550100",
   *       email: "ada@example.com",
   *       title: "Administrator",
   *     },
   *   },
   *   handle: "process",
   * });
   * reply.pending; // true: accepted, not finished
   * reply.attributes.domain; // "www.example.com"
   * reply.attributes.order_id; // "2002"
   * reply.attributes.state; // "awaiting-approval"
   * ```
   */
  registerTrustService(input: RegisterTrustServiceInput, options?: CallOptions): Promise<RegisterTrustServiceReply>;

  /**
   * Asks the supplier to scan a site for malware again and to give its seal back.
   *
   * - Only for a completed order of a Symantec or SiteLock seal or of malwarescan; else the text is `order must be completed to request the scan.`, with a code that is not documented.
   *
   * `REQUEST_ON_DEMAND_SCAN TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/request_on_demand_scan
   * @example
   * ```ts
   * const reply = await client.requestTrustServiceOnDemandScan({
   *   order_id: "2002",
   *   product_id: "3003",
   * });
   * reply.attributes.product_id; // "3003"
   * ```
   */
  requestTrustServiceOnDemandScan(
    input?: RequestTrustServiceOnDemandScanInput,
    options?: CallOptions,
  ): Promise<RequestTrustServiceOnDemandScanReply>;

  /**
   * Sends the approval e-mail of an SSL order again.
   *
   * - Not for SiteLock, malwarescan, comodo_ev, trustwave_ev, trustwave_premiumssl and trustwave_premiumssl_wildcard.
   * - The official PHP toolkit sends resend_approver_email; the guide and the official plugin have this name.
   *
   * `RESEND_APPROVE_EMAIL TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/resend_approve_email
   * @example
   * ```ts
   * const reply = await client.resendTrustServiceApproveEmail({ order_id: "2002" });
   * reply.attributes.order_id; // "2002"
   * ```
   */
  resendTrustServiceApproveEmail(
    input: ResendTrustServiceApproveEmailInput,
    options?: CallOptions,
  ): Promise<ResendTrustServiceApproveEmailReply>;

  /**
   * Sends the e-mail with the issued certificate again.
   *
   * - The order must be completed. Not for SiteLock, Sectigo (Comodo) and malwarescan.
   *
   * `RESEND_CERT_EMAIL TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/resend_cert_email
   * @example
   * ```ts
   * const reply = await client.resendTrustServiceCertEmail({ order_id: "2002" });
   * reply.attributes.order_id; // "2002"
   * ```
   */
  resendTrustServiceCertEmail(
    input: ResendTrustServiceCertEmailInput,
    options?: CallOptions,
  ): Promise<ResendTrustServiceCertEmailReply>;

  /**
   * Changes how a domain-vetted order is validated, or asks for the check now.
   *
   * - Whether an approver's address can be sent with `email`, and whether the reply carries the new DNS or file record, is not documented.
   * - The guide writes the reply's action as `update_dv_auth: reply`.
   *
   * `UPDATE_DV_AUTH TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/update_dv_auth
   * @example
   * ```ts
   * const reply = await client.updateTrustServiceDvAuth({
   *   order_id: "2002",
   *   dv_auth_method: "DNS",
   *   dv_auth_on_demand_check: true,
   * });
   * reply.attributes.order_id; // "2002"
   * ```
   */
  updateTrustServiceDvAuth(
    input: UpdateTrustServiceDvAuthInput,
    options?: CallOptions,
  ): Promise<UpdateTrustServiceDvAuthReply>;

  /**
   * Changes a pending SSL order.
   *
   * - Send only what changes; empty text clears a value. Only pending orders can be changed.
   * - The guide's page was seen up to `csr`: the fields after it come from the official toolkit's form.
   * - Whether trust_seal, seal_in_search, handle or dv_auth_method can be changed here is not documented; nor is the reply.
   *
   * `UPDATE_ORDER TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/update_order-1
   * @example
   * ```ts
   * const reply = await client.updateTrustServiceOrder({
   *   order_id: "2002",
   *   approver_email: "admin@example.com",
   *   period: 2,
   * });
   * reply.code; // 200
   * ```
   */
  updateTrustServiceOrder(
    input: UpdateTrustServiceOrderInput,
    options?: CallOptions,
  ): Promise<UpdateTrustServiceOrderReply>;

  /**
   * Changes the contact address, the renewal mails and the Symantec seal of a product.
   *
   * - The reply's attributes were not seen.
   *
   * `UPDATE_PRODUCT TRUST_SERVICE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/update_product
   * @example
   * ```ts
   * const reply = await client.updateTrustServiceProduct({
   *   product_id: "3003",
   *   contact_email: "admin@example.com",
   *   let_expire: false,
   *   seal_in_search: false,
   *   trust_seal: true,
   * });
   * reply.code; // 200
   * ```
   */
  updateTrustServiceProduct(
    input: UpdateTrustServiceProductInput,
    options?: CallOptions,
  ): Promise<UpdateTrustServiceProductReply>;

  /**
   * Acknowledges one event, which takes it from the queue for good.
   *
   * - One call an event; handle the event first, there is no way back.
   * - The code for an event that is unknown or acknowledged already is not documented.
   *
   * `ACK EVENT`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/ack_event
   * @example
   * ```ts
   * const reply = await client.ackEvent({ event_id: "0123456789abcdef0123456789abcdef" });
   * reply.attributes.total; // 0
   * reply.attributes.transaction_id; // "2026-02-14 11:14:02 23004 101"
   * ```
   */
  ackEvent(input: AckEventInput, options?: CallOptions): Promise<AckEventReply>;

  /**
   * Lists the waiting events, oldest first; they wait until `ackEvent` takes each away.
   *
   * - Polling takes nothing from the queue: the same events come again until they are acknowledged.
   * - DOMAIN: CREATED (entered the account in any way: registration, transfer, redemption, import), REGISTERED, RENEWED (by hand or by itself), EXPIRED (day 0 came without a renewal), DELETED, NAMESERVER_UPDATE, REGISTRANT_VERIFICATION_STATUS_CHANGE, ZONE_CHECK_STATUS_CHANGE (.DE and .FR), ICANN_TRADE_STATUS_CHANGE (a change of registrant went on), MESSAGE_STATUS_CHANGE (a mandated message to a contact went on).
   * - ORDER: STATUS_CHANGE, MESSAGE_STATUS_CHANGE, and CLAIM_STATUS_CHANGE (a trademark claim notice went on; in older copies of the guide only).
   * - TRANSFER: STATUS_CHANGE, MESSAGE_STATUS_CHANGE.
   * - TRUST_ORDER, named in the guide's overview only: MESSAGE_STATUS_CHANGE; its data was not seen.
   * - The fields of DELETED, NAMESERVER_UPDATE, CLAIM_STATUS_CHANGE, MESSAGE_STATUS_CHANGE and TRANSFER STATUS_CHANGE come from clients, not from the guide.
   * - Which events are queued is set in the reseller control panel. There the same events can be sent by e-mail, as JSON with ids as text, and by a newer guide as signed webhooks; no command sets these up.
   *
   * `POLL EVENT`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/poll_event
   * @example
   * ```ts
   * const reply = await client.pollEvent({ limit: 100 });
   * reply.attributes.events; // a list of 12
   * reply.attributes.total; // 31
   * reply.attributes.transaction_id; // "2026-02-14 11:14:02 23004 101"
   * ```
   */
  pollEvent(input?: PollEventInput, options?: CallOptions): Promise<PollEventReply>;

  /**
   * Transfers several domains into one profile.
   *
   * - OpenSRS says that bulk transfers stopped working on 2018-05-25.
   * - The reply is not known. The official toolkit puts registrant_ip among the attributes here: `options.extra` does that.
   *
   * `BULK_TRANSFER DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see the official PHP toolkit and the WHMCS module
   * @deprecated In older guides only. Use `registerDomain` with `reg_type` transfer, one domain a call.
   * @example
   * ```ts
   * const contact = {
   *   first_name: "Ada",
   *   last_name: "Example",
   *   org_name: "Example Inc.",
   *   address1: "1 Example Street",
   *   city: "Toronto",
   *   state: "ON",
   *   postal_code: "M6K 3M1",
   *   country: "CA",
   *   phone: "+1.4165550100",
   *   email: "ada@example.com",
   * };
   * const reply = await client.bulkTransfer({
   *   domain_list: ["example.com", "example.net"],
   *   reg_username: "example7",
   *   reg_password: "s3cret-pass",
   *   contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
   *   custom_tech_contact: false,
   * });
   * reply.pending; // true: accepted, not finished
   * ```
   */
  bulkTransfer(input: BulkTransferInput, options?: CallOptions): Promise<BulkTransferReply>;

  /**
   * Queues one change, or a check, of up to 10,000 domains.
   *
   * - It must go to the host batch.opensrs.net, which needs a client of its own (`environment: { baseUrl }`): the ordinary hosts refuse it. Port and test host were not read.
   * - The outcome is mailed to contact_email. No command asks for it, and no job id in the reply is documented.
   * - What it does to money depends on change_type: domain_renew charges, push_domains gives the domains away, availability_check only reads.
   * - Values that are described as not read come from the official toolkit, which names none.
   *
   * `SUBMIT BULK_CHANGE`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/submit-bulk_change
   * @example
   * ```ts
   * const reply = await client.submitBulkChange({
   *   change_type: "whois_privacy",
   *   change_items: ["example.com", "münchen.de"],
   *   op_type: "enable",
   *   apply_to_locked_domains: true,
   *   contact_email: "ada@example.com",
   * });
   * reply.pending; // true: accepted, not finished
   * ```
   */
  submitBulkChange(input: SubmitBulkChangeInput, options?: CallOptions): Promise<SubmitBulkChangeReply>;

  /**
   * Queues a switch of WHOIS privacy for many domains: the older spelling of `submitBulkChange`.
   *
   * - The guide has it for change_type whois_privacy only, with change_items, and prefers another command; the official toolkit sends all types.
   * - It must go to the host batch.opensrs.net, which needs a client of its own (`environment: { baseUrl }`): the ordinary hosts refuse it. Port and test host were not read.
   * - The outcome is mailed to contact_email. No command asks for it, and no job id in the reply is documented.
   * - What it does to money depends on change_type: domain_renew charges, push_domains gives the domains away, availability_check only reads.
   * - Values that are described as not read come from the official toolkit, which names none.
   *
   * `SUBMIT_BULK_CHANGE BULK_CHANGE`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/submit_bulk_change-whois-privacy
   * @example
   * ```ts
   * const reply = await client.submitWhoisPrivacyBulkChange({
   *   change_type: "whois_privacy",
   *   change_items: ["example.com", "münchen.de"],
   *   op_type: "enable",
   *   apply_to_locked_domains: true,
   *   contact_email: "ada@example.com",
   * });
   * reply.pending; // true: accepted, not finished
   * ```
   */
  submitWhoisPrivacyBulkChange(
    input: SubmitWhoisPrivacyBulkChangeInput,
    options?: CallOptions,
  ): Promise<SubmitWhoisPrivacyBulkChangeReply>;

  /**
   * Creates the sub-user of a registrant profile, which can have one.
   *
   * - The guide lists `domain` among the attributes, its examples and the official toolkit send it beside them, as does this library.
   * - The reply does not give the new sub-user's id: read it with `getSubuser`.
   *
   * `ADD SUBUSER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/add-subuser
   * @example
   * ```ts
   * const reply = await client.addSubuser({
   *   domain: "example.com",
   *   username: "owner1",
   *   sub_username: "helper1",
   *   sub_password: "fake-Passw0rd",
   *   sub_permission: 24,
   * });
   * reply.code; // 200
   * ```
   */
  addSubuser(input: AddSubuserInput, options?: CallOptions): Promise<AddSubuserReply>;

  /**
   * Deletes the sub-user of a registrant profile.
   *
   * - The guide lists `domain` among the attributes, its examples and the official toolkit send it beside them, as does this library.
   *
   * `DELETE SUBUSER`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see http://domains.opensrs.guide/v1.0/docs/delete-subuser
   * @example
   * ```ts
   * const reply = await client.deleteSubuser({
   *   domain: "münchen.de",
   *   username: "owner1",
   *   sub_id: "10041",
   * });
   * reply.code; // 200
   * ```
   */
  deleteSubuser(input: DeleteSubuserInput, options?: CallOptions): Promise<DeleteSubuserReply>;

  /**
   * Reads the sub-user of a domain's registrant profile.
   *
   * - The guide lists `domain` among the attributes, its examples and the official toolkit send it beside them, as does this library.
   * - Without a sub-user the call succeeds and the attributes are empty.
   * - The guide prints the key `id` as `d`, which looks like a slip; a reply's `d` would be kept.
   *
   * `GET SUBUSER`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get-subuser
   * @example
   * ```ts
   * const reply = await client.getSubuser({ domain: "example.com", username: "owner1" });
   * reply.attributes.id; // "10041"
   * reply.attributes.username; // "helper1"
   * reply.attributes.permission; // 24
   * ```
   */
  getSubuser(input: GetSubuserInput, options?: CallOptions): Promise<GetSubuserReply>;

  /**
   * Reads general information on the registrant profile behind a domain.
   *
   * - The guide prints the object as `user_info` in the request and as `userinfo` in the reply; clients send USERINFO.
   * - The guide's table of the reply was cut off: expect more items than are typed here, such as a number of waiting requests.
   *
   * `GET USERINFO`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get-userinfo
   * @example
   * ```ts
   * const reply = await client.getUserinfo({ domain: "example.com", type: "all_info" });
   * reply.attributes.capabilities; // an object: sub_users, domain_locking
   * reply.attributes.dns_errors; // ""
   * reply.attributes.domain; // "xn--mnchen-3ya.de"
   * reply.attributes.domain_count; // 3
   * ```
   */
  getUserinfo(input?: GetUserinfoInput, options?: CallOptions): Promise<GetUserinfoReply>;

  /**
   * Changes the name, password and permissions of a sub-user.
   *
   * - The guide lists `domain` among the attributes, its examples and the official toolkit send it beside them, as does this library.
   * - Which fields are required is taken from the official toolkit.
   *
   * `MODIFY SUBUSER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see Official PHP toolkit and its documentation of the older guide; no page of the current guide was read.
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.modifySubuser({
   *   domain: "example.com",
   *   username: "owner1",
   *   sub_id: "10041",
   *   sub_username: "helper2",
   *   sub_password: "fake-Passw0rd",
   *   sub_permission: 63,
   * });
   * reply.code; // 200
   * ```
   */
  modifySubuser(input: ModifySubuserInput, options?: CallOptions): Promise<ModifySubuserReply>;

  /**
   * Creates a reseller account, for OpenSRS's partners.
   *
   * - That client also sends the nameservers `fqdn1` to `fqdn3` beside the attributes: use `client.send` for them.
   *
   * `CREATE RESELLER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   * Unconfirmed: seen in clients only, not in the guide.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see An older official WHMCS module (OpenSRS/WHMCS-OpenSRSPro-Module)
   * @example
   * ```ts
   * const reply = await client.createReseller({
   *   username: "newreseller",
   *   password: "not-a-real-password",
   *   admin_email: "ada@example.com",
   *   contact_set: {
   *     first_name: "Ada",
   *     last_name: "Example",
   *     org_name: "Example & Co.",
   *     address1: "1 Example Street",
   *     city: "Toronto",
   *     state: "ON",
   *     postal_code: "M5V 0A1",
   *     country: "CA",
   *     phone: "+1.4165550100",
   *     email: "ada@example.com",
   *   },
   * });
   * reply.code; // 200
   * ```
   */
  createReseller(input: CreateResellerInput, options?: CallOptions): Promise<CreateResellerReply>;

  /**
   * Creates a sub-reseller account.
   *
   * - The guide spells the state `canceled`, a comment in the official toolkit `cancelled`: the guide's is sent.
   * - The guide's page was cut before the reply: what comes is kept.
   *
   * `CREATE SUBRESELLER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://api.opensrs.com/v1.0/docs/create-subreseller
   * @example
   * ```ts
   * const contact = {
   *   first_name: "Ada",
   *   last_name: "Example",
   *   org_name: "Example Inc.",
   *   address1: "1 Example Street",
   *   city: "Toronto",
   *   state: "ON",
   *   postal_code: "M6K 3M1",
   *   country: "CA",
   *   phone: "+1.4165550100",
   *   email: "ada@example.com",
   * };
   * const reply = await client.createSubreseller({
   *   username: "subreseller",
   *   password: "not-a-real-password",
   *   ccp_enabled: false,
   *   pricing_plan: "1",
   *   low_balance_email: "billing@example.com",
   *   system_status_email: "status@example.com",
   *   contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
   *   status: "active",
   * });
   * reply.code; // 200
   * ```
   */
  createSubreseller(input: CreateSubresellerInput, options?: CallOptions): Promise<CreateSubresellerReply>;

  /**
   * Reads a sub-reseller account.
   *
   * - The guide's page was cut: further items, such as the account's status, are likely and kept.
   * - Which people the reply names, and the shape of `nameservers`, were not seen.
   *
   * `GET SUBRESELLER`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get-subreseller
   * @example
   * ```ts
   * const reply = await client.getSubreseller({ username: "subreseller" });
   * reply.attributes.allowed_tld_list; // a list of 2
   * reply.attributes.ccp_enabled; // false
   * reply.attributes.cert_permission; // true
   * reply.attributes.contact_set; // an object: admin, tech
   * ```
   */
  getSubreseller(input: GetSubresellerInput, options?: CallOptions): Promise<GetSubresellerReply>;

  /**
   * Replaces the data of a sub-reseller account.
   *
   * - It is no partial change: most fields are required, the password too. Read the rest with `getSubreseller` first.
   * - The guide spells the state `canceled`, a comment in the official toolkit `cancelled`: the guide's is sent.
   * - The guide misprints whether `system_status_email` is required; it is taken as required, as on creation.
   *
   * `MODIFY SUBRESELLER`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/modify-subreseller
   * @example
   * ```ts
   * const contact = {
   *   first_name: "Ada",
   *   last_name: "Example",
   *   org_name: "Example Inc.",
   *   address1: "1 Example Street",
   *   city: "Toronto",
   *   state: "ON",
   *   postal_code: "M6K 3M1",
   *   country: "CA",
   *   phone: "+1.4165550100",
   *   email: "ada@example.com",
   * };
   * const reply = await client.modifySubreseller({
   *   username: "subreseller",
   *   password: "not-a-real-password",
   *   ccp_enabled: false,
   *   pricing_plan: "1",
   *   low_balance_email: "billing@example.com",
   *   system_status_email: "status@example.com",
   *   contact_set: { owner: contact, admin: contact, billing: contact, tech: contact },
   *   status: "onhold",
   * });
   * reply.code; // 200
   * ```
   */
  modifySubreseller(input: ModifySubresellerInput, options?: CallOptions): Promise<ModifySubresellerReply>;

  /**
   * Moves money from your account to a sub-reseller's.
   *
   * - A second call pays a second time: no reference of your own can be sent that would tell them apart.
   * - The codes for too little money and for an unknown sub-reseller are not documented.
   *
   * `PAY SUBRESELLER`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/pay-subreseller
   * @example
   * ```ts
   * const reply = await client.paySubreseller({ username: "subreseller", amount: "25.00" });
   * reply.attributes.id; // "8817"
   * ```
   */
  paySubreseller(input: PaySubresellerInput, options?: CallOptions): Promise<PaySubresellerReply>;

  /**
   * Cancels a change of registrant that still waits for approval.
   *
   * - The event that follows is ICANN_TRADE_STATUS_CHANGE with `cancelled_by_reseller`.
   * - The code for a domain without a waiting change was not read.
   *
   * `CANCEL_ICANN_TRADE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/cancel_icann_trade
   * @example
   * ```ts
   * const reply = await client.cancelIcannTrade({ domain: "example.com" });
   * reply.code; // 200
   * ```
   */
  cancelIcannTrade(input: CancelIcannTradeInput, options?: CallOptions): Promise<CancelIcannTradeReply>;

  /**
   * Records that a new registrant accepts Tucows as the designated agent who approves owner changes.
   *
   * - Send it before the change of owner. The registrant is known by the four `owner` values together: send the same ones in that change.
   * - It names no domain, and no command takes it back; for one domain there is `modifyTradeDesignatedAgent`.
   *
   * `ENABLE_DESIGNATED_AGENT ICANN_TRADE_REGISTRANT`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/enable_designated_agent
   * @example
   * ```ts
   * const reply = await client.enableDesignatedAgent({
   *   owner: {
   *     first_name: "Łukasz",
   *     last_name: "Example",
   *     org_name: "Example & Co.",
   *     email: "owner@example.com",
   *   },
   *   ip_address: "203.0.113.7",
   * });
   * reply.code; // 200
   * ```
   */
  enableDesignatedAgent(input: EnableDesignatedAgentInput, options?: CallOptions): Promise<EnableDesignatedAgentReply>;

  /**
   * Says whether Tucows may approve changes of a domain's registrant as the designated agent.
   *
   * `GET_TRADE_DESIGNATED_AGENT DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_trade_designated_agent
   * @example
   * ```ts
   * const reply = await client.getTradeDesignatedAgent({ domain: "example.com" });
   * reply.attributes.allow_designated_agent; // false
   * ```
   */
  getTradeDesignatedAgent(
    input: GetTradeDesignatedAgentInput,
    options?: CallOptions,
  ): Promise<GetTradeDesignatedAgentReply>;

  /**
   * Says whether a 60-day transfer lock will follow the next change of registrant, and whether that can be changed.
   *
   * - The guide speaks of a list with one entry for each domain; read here as two plain attributes.
   *
   * `GET_TRADE_LOCK_SETTING DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_trade_lock_setting
   * @example
   * ```ts
   * const reply = await client.getTradeLockSetting({ domain: "example.com" });
   * reply.attributes.can_modify; // false
   * reply.attributes.allow_hold_after_trade; // true
   * ```
   */
  getTradeLockSetting(input: GetTradeLockSettingInput, options?: CallOptions): Promise<GetTradeLockSettingReply>;

  /**
   * Grants or withdraws Tucows' permission to approve changes of one domain's registrant.
   *
   * - A change of registrant is a change of the owner's first name, last name, organisation or e-mail address.
   * - `enable: true` needs the registrant's consent to Tucows' terms. The switch for the whole account is in the control panel only.
   *
   * `MODIFY_TRADE_DESIGNATED_AGENT DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/modify_trade_designated_agent
   * @example
   * ```ts
   * const reply = await client.modifyTradeDesignatedAgent({
   *   domain: "example.com",
   *   enable: false,
   *   ip_address: "2001:db8::7",
   * });
   * reply.code; // 200
   * ```
   */
  modifyTradeDesignatedAgent(
    input: ModifyTradeDesignatedAgentInput,
    options?: CallOptions,
  ): Promise<ModifyTradeDesignatedAgentReply>;

  /**
   * Decides whether a 60-day transfer lock follows the next change of registrant.
   *
   * - It does not lift a lock that is already running; `getTradeLockSetting` says whether the setting can be changed now.
   * - The setting goes back to `true` after every change of registrant.
   * - The guide's list of values was cut: that `false` opts out is deduced from its example of `true`.
   *
   * `MODIFY_TRADE_LOCK_SETTING DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/modify_trade_lock_setting
   * @example
   * ```ts
   * const reply = await client.modifyTradeLockSetting({
   *   domain: "example.com",
   *   enable: false,
   *   ip_address: "203.0.113.7",
   * });
   * reply.code; // 200
   * ```
   */
  modifyTradeLockSetting(
    input: ModifyTradeLockSettingInput,
    options?: CallOptions,
  ): Promise<ModifyTradeLockSettingReply>;

  /**
   * Sends the approval notice of a waiting change of registrant once more, by e-mail or SMS.
   *
   * - The guide's table prints `SMS` and `Email`, its example sends `sms`: lower case is sent.
   * - The guide's table lacks `domain`, its example has it.
   *
   * `RESEND_TRADE_APPROVAL_NOTICE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/resend_trade_approval_notice
   * @example
   * ```ts
   * const reply = await client.resendTradeApprovalNotice({
   *   domain: "example.com",
   *   send_type: "sms",
   *   registrant_type: "current",
   *   sms_phone_number: "+1.4165550100",
   * });
   * reply.code; // 200
   * ```
   */
  resendTradeApprovalNotice(
    input: ResendTradeApprovalNoticeInput,
    options?: CallOptions,
  ): Promise<ResendTradeApprovalNoticeReply>;

  /**
   * Checks a reseller's username and password in the handshake of the old encrypted socket protocol.
   *
   * - That handshake answers with a challenge that is not XML; over HTTPS the signature proves the reseller.
   *
   * `AUTHENTICATE USER`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see Official WHMCS module, official PHP toolkit's old documentation and another client; not in the current guide.
   * @deprecated In older guides only. Use the client's `username` and `privateKey`, which sign every request.
   * @example
   * ```ts
   * const reply = await client.authenticateUser({
   *   crypt_type: "blowfish",
   *   username: "reseller",
   *   password: "fake-Passw0rd",
   * });
   * reply.code; // 200
   * ```
   */
  authenticateUser(input: AuthenticateUserInput, options?: CallOptions): Promise<AuthenticateUserReply>;

  /**
   * Moves a domain to another registrant profile, a new one or that of another domain.
   *
   * - A profile is a login at OpenSRS: the contacts of the domain stay as they are.
   * - The guide asks for passwords of 10 to 20 characters (letters, digits, ! @ \ $ ^ , . ~ | = - + _ { } #), its code table for 3 to 20; only the upper limit is checked.
   * - The domain goes beside the attributes, as in the guide's example; one client sends it inside.
   *
   * `CHANGE OWNERSHIP`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/change-ownership
   * @example
   * ```ts
   * const reply = await client.changeOwnership({
   *   domain: "example.com",
   *   username: "owner2",
   *   password: "fake-Passw0rd",
   *   reg_domain: "example.org",
   *   move_all: false,
   * });
   * reply.code; // 200
   * ```
   */
  changeOwnership(input: ChangeOwnershipInput, options?: CallOptions): Promise<ChangeOwnershipReply>;

  /**
   * Changes the password of the registrant profile that holds a domain.
   *
   * - This page states no length; the code table speaks of 3 to 20 characters and `changeOwnership` of 10 to 20.
   * - Delete a cookie that was set before the change and set a new one, as the guide advises.
   *
   * `CHANGE PASSWORD`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://domains.opensrs.guide/v1.0/docs/change-password
   * @example
   * ```ts
   * const reply = await client.changePassword({ domain: "example.com", reg_password: "fake-Passw0rd" });
   * reply.code; // 200
   * ```
   */
  changePassword(input: ChangePasswordInput, options?: CallOptions): Promise<ChangePasswordReply>;

  /**
   * Compares protocol versions in the handshake of the old encrypted socket protocol.
   *
   * - The official toolkit sends no attributes; the fields are those of an older client. No reply was seen.
   *
   * `CHECK VERSION`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see Official PHP toolkit, official WHMCS module and another client; not in the current guide.
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.checkVersion({
   *   sender: "OpenSRS CLIENT",
   *   version: "XML:0.1",
   *   state: "ready",
   * });
   * reply.code; // 200
   * ```
   */
  checkVersion(input?: CheckVersionInput, options?: CallOptions): Promise<CheckVersionReply>;

  /**
   * Mails the transfer code of a domain to its admin contact.
   *
   * - Domains of registries without EPP have no code and are refused; the code of that refusal is not documented.
   * - `getDomain` with type `domain_auth_info` reads the code instead.
   *
   * `SEND_AUTHCODE DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/send_authcode
   * @example
   * ```ts
   * const reply = await client.sendAuthcode({ domain_name: "münchen.de" });
   * reply.code; // 200
   * ```
   */
  sendAuthcode(input: SendAuthcodeInput, options?: CallOptions): Promise<SendAuthcodeReply>;

  /**
   * Mails a link to reset the registrant profile's password to a contact of the domain.
   *
   * - The guide calls `send_to` and `sub_user` required, and yet gives a default; the official toolkit asks for the domain only.
   * - The approval mail of a transfer is sent again by the command of the same name in the transfer group.
   *
   * `SEND_PASSWORD DOMAIN`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/send_password-domain
   * @example
   * ```ts
   * const reply = await client.sendPassword({
   *   domain_name: "example.com",
   *   send_to: "owner",
   *   sub_user: false,
   * });
   * reply.code; // 200
   * ```
   */
  sendPassword(input: SendPasswordInput, options?: CallOptions): Promise<SendPasswordReply>;

  /**
   * Deletes a cookie: logs the registrant out.
   *
   * - Unlike elsewhere the cookie is an attribute here; the official toolkit sends it beside the attributes as well.
   * - The current guide has no page on cookies; its commands take the domain instead.
   *
   * `DELETE COOKIE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see Official PHP toolkit, other clients and replies recorded in 2011; the page of the older guide is gone.
   * @deprecated In older guides only. Use the `domain` field of the commands that took a cookie.
   * @example
   * ```ts
   * const reply = await client.deleteCookie({
   *   cookie: "0000000000000000:000000:00000",
   *   envelope_cookie: "0000000000000000:000000:00000",
   *   domain: "example.com",
   * });
   * reply.code; // 200
   * ```
   */
  deleteCookie(input: DeleteCookieInput, options?: CallOptions): Promise<DeleteCookieReply>;

  /**
   * Ends a connection of the old encrypted socket protocol; without a use over HTTPS.
   *
   * - It ends no registrant's login: that is `deleteCookie`.
   *
   * `QUIT SESSION`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see Official PHP toolkit, other clients and replies recorded in 2011; the page of the older guide is gone.
   * @deprecated In older guides only. Use the client's `close()`.
   * @example
   * ```ts
   * const reply = await client.quitSession();
   * reply.code; // 200
   * ```
   */
  quitSession(input?: QuitSessionInput, options?: CallOptions): Promise<QuitSessionReply>;

  /**
   * Logs a registrant in for a domain and gives the cookie that stands for both in other commands.
   *
   * - The current guide has no page on cookies; its commands take the domain instead.
   * - Older guides ask for internationalised names in RACE, which OpenSRS now refuses; punycode is sent.
   * - `last_access_time` is in Unix seconds although its name suggests a date.
   *
   * `SET COOKIE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see Official PHP toolkit, other clients and replies recorded in 2011; the page of the older guide is gone.
   * @deprecated In older guides only. Use the `domain` field of the commands that took a cookie.
   * @example
   * ```ts
   * const reply = await client.setCookie({
   *   domain: "example.com",
   *   reg_username: "owner1",
   *   reg_password: "fake-Passw0rd",
   * });
   * reply.attributes.cookie; // "0000000000000000:000000:00000"
   * reply.attributes.domain_count; // 12
   * reply.attributes.expiredate; // "2027-04-07 20:45:46"
   * reply.attributes.f_owner; // true
   * ```
   */
  setCookie(input: SetCookieInput, options?: CallOptions): Promise<SetCookieReply>;

  /**
   * Points a cookie at another domain.
   *
   * - The cookie goes beside the attributes, as the official toolkit sends it; one client sends it inside.
   * - The current guide has no page on cookies; its commands take the domain instead.
   *
   * `UPDATE COOKIE`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see Official PHP toolkit, another client and replies recorded in 2011; the page of the older guide is gone.
   * @deprecated In older guides only. Use the `domain` field of the commands that took a cookie.
   * @example
   * ```ts
   * const reply = await client.updateCookie({
   *   cookie: "0000000000000000:000000:00000",
   *   reg_username: "owner1",
   *   reg_password: "fake-Passw0rd",
   *   domain: "example.com",
   *   domain_new: "example.org",
   * });
   * reply.attributes.cookie; // "0000000000000000:000000:00000"
   * reply.attributes.domain_count; // 12
   * reply.attributes.expiredate; // "2027-04-07 20:45:46"
   * reply.attributes.f_owner; // true
   * ```
   */
  updateCookie(input: UpdateCookieInput, options?: CallOptions): Promise<UpdateCookieReply>;

  /**
   * Deletes a Personal Names domain.
   *
   * - Known from the official toolkit and an older guide; no page of the current one was seen.
   *
   * `DELETE SURNAME`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see The official PHP toolkit
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.deleteSurname({ domain: "ada.example.net" });
   * reply.code; // 200
   * ```
   */
  deleteSurname(input: DeleteSurnameInput, options?: CallOptions): Promise<DeleteSurnameReply>;

  /**
   * Searches the Personal Names that suit a full name.
   *
   * - The suggestions have a response code of their own: they can fail inside a successful reply.
   * - Known from the official toolkit and an older guide; no page of the current one was seen.
   *
   * `NAME_SUGGEST SURNAME`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see The official PHP toolkit
   * @deprecated In older guides only. Use `nameSuggest` with the service `personal_names`.
   * @example
   * ```ts
   * const reply = await client.nameSuggestSurname({ searchstring: "ada example" });
   * reply.attributes.suggestion; // an object: count, is_success, response_code
   * ```
   */
  nameSuggestSurname(input: NameSuggestSurnameInput, options?: CallOptions): Promise<NameSuggestSurnameReply>;

  /**
   * Reads a Personal Names domain, with its DNS records and mailbox if asked.
   *
   * - The guide's table of the zone was cut: where the records lie and what else they have is a reading.
   *
   * `QUERY SURNAME`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/query-surname
   * @example
   * ```ts
   * const reply = await client.querySurname({
   *   domain: "ada.example.net",
   *   query_dns: true,
   *   query_email: true,
   * });
   * reply.attributes.domain; // "ada.example.net"
   * reply.attributes.created_on; // "2012-04-07"
   * reply.attributes.state; // "active"
   * reply.attributes.mailbox; // an object: mailbox_type
   * ```
   */
  querySurname(input: QuerySurnameInput, options?: CallOptions): Promise<QuerySurnameReply>;

  /**
   * Registers a Personal Names domain, such as `john.smith.net`, with its mailbox.
   *
   * - The newest class of the official toolkit checks `mailbox_type` and `password` beside `mailbox`, older ones and its converter inside, as here.
   * - Known from the official toolkit and an older guide; no page of the current one and no reply were seen.
   *
   * `SU_REGISTER SURNAME`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see The official PHP toolkit
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.registerSurname({
   *   domain: "ada.example.net",
   *   mailbox: {
   *     mailbox_type: "MAILBOX",
   *     password: "not-a-real-password",
   *     forward_email: "ada@example.com",
   *   },
   *   dnsRecords: { content: "203.0.113.7", name: "@", type: "A" },
   * });
   * reply.code; // 200
   * ```
   */
  registerSurname(input: RegisterSurnameInput, options?: CallOptions): Promise<RegisterSurnameReply>;

  /**
   * Changes the mailbox, the forwarding or the DNS record of a Personal Names domain.
   *
   * - The guide allows one DNS record, and also warns that records which are not sent are deleted.
   * - The guide's page was cut before the reply: what comes is kept.
   *
   * `UPDATE SURNAME`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/update-surname
   * @example
   * ```ts
   * const reply = await client.updateSurname({
   *   domain: "ada.example.net",
   *   mailbox: {
   *     mailbox_type: "MAILBOX",
   *     password: "not-a-real-password",
   *     forward_email: "ada@example.com",
   *   },
   *   dnsRecords: { content: "www.example.com.", name: "www", type: "CNAME" },
   * });
   * reply.code; // 200
   * ```
   */
  updateSurname(input: UpdateSurnameInput, options?: CallOptions): Promise<UpdateSurnameReply>;

  /**
   * Buys a goMobi mobile site for a domain.
   *
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `CREATE PUBLISHING`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see http://domains.opensrs.guide/v1.0/docs/create-publishing
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.createPublishing({
   *   domain: "m.example.com",
   *   service_type: "gomobi",
   *   source_domain: "www.example.com",
   *   end_user_auth_info: {
   *     username: "example-owner",
   *     email_address: "owner@example.com",
   *     password: "not-a-real-password",
   *   },
   * });
   * reply.code; // 200
   * ```
   */
  createPublishing(input: CreatePublishingInput, options?: CallOptions): Promise<CreatePublishingReply>;

  /**
   * Adds a host name that leads to a goMobi site, five at most.
   *
   * - A host name that is in use already is refused with a text saying so.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `CREATE_ALIAS PUBLISHING`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://domains.opensrs.guide/v1.0/docs/create_alias
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.createPublishingAlias({
   *   domain: "m.example.com",
   *   hostname: "mobile.example.com",
   *   service_type: "gomobi",
   * });
   * reply.code; // 200
   * ```
   */
  createPublishingAlias(input: CreatePublishingAliasInput, options?: CallOptions): Promise<CreatePublishingAliasReply>;

  /**
   * Deletes a goMobi site at once.
   *
   * - `letPublishingExpire` ends the site with the billing period instead.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `DELETE PUBLISHING`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/delete-publishing
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.deletePublishing({ domain: "m.example.com", service_type: "gomobi" });
   * reply.code; // 200
   * ```
   */
  deletePublishing(input: DeletePublishingInput, options?: CallOptions): Promise<DeletePublishingReply>;

  /**
   * Removes a host name from a goMobi site.
   *
   * - A host name that is none of the site's is refused with a text saying so.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `DELETE_ALIAS PUBLISHING`. Effect: destroy. It cannot be undone and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened. `reconcile()` asks.
   * @throws {ConnectError | TimeoutError} Nothing was sent.
   * @see https://domains.opensrs.guide/docs/delete_alias
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.deletePublishingAlias({
   *   domain: "m.example.com",
   *   hostname: "mobile.example.com",
   *   service_type: "gomobi",
   * });
   * reply.code; // 200
   * ```
   */
  deletePublishingAlias(input: DeletePublishingAliasInput, options?: CallOptions): Promise<DeletePublishingAliasReply>;

  /**
   * Takes a goMobi site offline; billing goes on.
   *
   * - `enablePublishing` brings it back.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `DISABLE PUBLISHING`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see http://domains.opensrs.guide/v1.0/docs/disable-publishing
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.disablePublishing({ domain: "m.example.com", service_type: "gomobi" });
   * reply.code; // 200
   * ```
   */
  disablePublishing(input: DisablePublishingInput, options?: CallOptions): Promise<DisablePublishingReply>;

  /**
   * Brings back a goMobi site that was disabled or set to expire.
   *
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `ENABLE PUBLISHING`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/enable-publishing
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.enablePublishing({ domain: "m.example.com", service_type: "gomobi" });
   * reply.code; // 200
   * ```
   */
  enablePublishing(input: EnablePublishingInput, options?: CallOptions): Promise<EnablePublishingReply>;

  /**
   * Gives program code that sends visitors to the desktop or to the mobile site.
   *
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `GENERATE_REDIRECTION_CODE PUBLISHING`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/generate-redirection-code
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.generatePublishingRedirectionCode({
   *   domain: "m.example.com",
   *   service_type: "gomobi",
   *   programming_language: "javascript",
   * });
   * reply.attributes.redirection_code; // "<script>\nlocation = \"http://m.example.com/?a=1&b=2\";..."
   * ```
   */
  generatePublishingRedirectionCode(
    input: GeneratePublishingRedirectionCodeInput,
    options?: CallOptions,
  ): Promise<GeneratePublishingRedirectionCodeReply>;

  /**
   * Lists the host names that lead to a goMobi site.
   *
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `GET_ALIAS_LIST PUBLISHING`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_alias_list
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.getPublishingAliasList({
   *   domain: "m.example.com",
   *   service_type: "gomobi",
   * });
   * reply.attributes.aliases; // a list of 2
   * reply.attributes.domain; // "m.example.com"
   * ```
   */
  getPublishingAliasList(
    input: GetPublishingAliasListInput,
    options?: CallOptions,
  ): Promise<GetPublishingAliasListReply>;

  /**
   * Gives a URL of the goMobi control panel that works for five minutes.
   *
   * - Whoever has the URL is logged in.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `GET_CONTROL_PANEL_URL PUBLISHING`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get_control_panel_url
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.getPublishingControlPanelUrl({
   *   domain: "m.example.com",
   *   service_type: "gomobi",
   *   language: "en-GB",
   * });
   * reply.attributes.control_panel_url; // "https://panel.example.com/?user=1&token=not-a-real-token"
   * ```
   */
  getPublishingControlPanelUrl(
    input: GetPublishingControlPanelUrlInput,
    options?: CallOptions,
  ): Promise<GetPublishingControlPanelUrlReply>;

  /**
   * Reads the state of a goMobi site.
   *
   * - The form of the dates was not seen.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `GET_SERVICE_INFO PUBLISHING`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer.
   * @see https://domains.opensrs.guide/docs/get-service-info
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.getPublishingServiceInfo({
   *   domain: "m.example.com",
   *   service_type: "gomobi",
   * });
   * reply.attributes.aliases; // a list of 0
   * reply.attributes.billing_date; // "2026-02-01"
   * reply.attributes.creation_date; // "2025-02-01"
   * reply.attributes.domain; // "m.xn--bcher-kva.example"
   * ```
   */
  getPublishingServiceInfo(
    input: GetPublishingServiceInfoInput,
    options?: CallOptions,
  ): Promise<GetPublishingServiceInfoReply>;

  /**
   * Lets a goMobi site end with its billing period.
   *
   * - Until then `enablePublishing` undoes it.
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `LET_EXPIRE PUBLISHING`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/let-expire-publishing
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.letPublishingExpire({ domain: "m.example.com", service_type: "gomobi" });
   * reply.code; // 200
   * ```
   */
  letPublishingExpire(input: LetPublishingExpireInput, options?: CallOptions): Promise<LetPublishingExpireReply>;

  /**
   * Renames a goMobi site or changes the site that it is made from.
   *
   * - goMobi is the only service that it knows; the error codes of the service were not read.
   *
   * `UPDATE PUBLISHING`. Effect: write. Repeated only when OpenSRS cannot have worked on it.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError} Nothing was sent.
   * @throws {NetworkError | TimeoutError | HttpStatusError | ReplyFormatError} There was no answer: `outcome` says whether it may have been done.
   * @throws {AbortedError} It was aborted after it was sent: it may have been done.
   * @see https://domains.opensrs.guide/docs/update-publishing
   * @deprecated In older guides only. Nothing replaces it.
   * @example
   * ```ts
   * const reply = await client.updatePublishing({
   *   domain: "m.example.com",
   *   service_type: "gomobi",
   *   source_domain: "www.example.com",
   *   new_domain: "mobile.example.com",
   * });
   * reply.code; // 200
   * ```
   */
  updatePublishing(input: UpdatePublishingInput, options?: CallOptions): Promise<UpdatePublishingReply>;
}
