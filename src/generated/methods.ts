// Written by `npm run generate` from src/commands. Change the command, not this file.
import type { CallOptions } from "../options.js";
import type {
  GetBalanceInput,
  GetBalanceReply,
  GetDomainsByExpiredateInput,
  GetDomainsByExpiredateReply,
  GetPriceInput,
  GetPriceReply,
  LookupDomainInput,
  LookupDomainReply,
  NameSuggestInput,
  NameSuggestReply,
} from "./lookup.js";
import type { RenewDomainInput, RenewDomainReply } from "./provisioning.js";
import type {} from "./transfer.js";
import type {} from "./nameserver.js";
import type {} from "./dns.js";
import type {} from "./forwarding.js";
import type {} from "./ssl.js";
import type {} from "./event.js";
import type {} from "./bulk.js";
import type {} from "./user.js";
import type {} from "./subreseller.js";
import type {} from "./trade.js";
import type {} from "./authentication.js";
import type {} from "./cookie.js";
import type {} from "./personal-names.js";
import type {} from "./publishing.js";

/** The methods of the client that send one command each. */
export interface OpenSrsMethods {
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
   * @throws {ConnectError | NetworkError | TimeoutError} OpenSRS could not be asked.
   * @see https://domains.opensrs.guide/docs/get_balance
   */
  getBalance(input?: GetBalanceInput, options?: CallOptions): Promise<GetBalanceReply>;

  /**
   * Lists the account's domains that expire between two days, page by page.
   *
   * - The guide says that pages count from 0 and that the default is 1; clients that work start at 1.
   * - Other list commands refuse years after 2030; the limit of this one is not documented.
   *
   * `GET_DOMAINS_BY_EXPIREDATE DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError} OpenSRS could not be asked.
   * @see https://domains.opensrs.guide/docs/get_domains_by_expiredate
   */
  getDomainsByExpiredate(
    input: GetDomainsByExpiredateInput,
    options?: CallOptions,
  ): Promise<GetDomainsByExpiredateReply>;

  /**
   * Gives the price of registering, renewing, transferring or trading a domain; says nothing of availability.
   *
   * - The reply names no currency. The sources do not say outright whether `price` is for the whole period or for one year.
   * - The container of `prices` was not seen: a dt_assoc keyed by years and a dt_array from one year on are both understood.
   *
   * `GET_PRICE DOMAIN`. Effect: read. Repeated after a passing failure.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {ConnectError | NetworkError | TimeoutError} OpenSRS could not be asked.
   * @see https://domains.opensrs.guide/docs/get_price
   */
  getPrice(input: GetPriceInput, options?: CallOptions): Promise<GetPriceReply>;

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
   * @throws {ConnectError | NetworkError | TimeoutError} OpenSRS could not be asked.
   * @see https://domains.opensrs.guide/docs/lookup-domain
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
   * @throws {ConnectError | NetworkError | TimeoutError} OpenSRS could not be asked.
   * @see https://domains.opensrs.guide/docs/name_suggest
   */
  nameSuggest(input?: NameSuggestInput, options?: CallOptions): Promise<NameSuggestReply>;

  /**
   * Renews a domain for some years and sets its auto-renew flag.
   *
   * - `currentexpirationyear` makes the call safe to check: after a renewal that worked, the same call answers 541 or 555 instead of charging again.
   * - `auto_renew` is set by this call to the value given. The guide requires it and `handle`; some clients renew without them.
   * - A renewal that fails for lack of funds can stay behind as a draft that must be cleared first. A completed renewal cannot be undone.
   *
   * `RENEW DOMAIN`. Effect: charge. It spends money or places an order and is never sent twice.
   *
   * @throws {InputError} The input does not fit; nothing was sent.
   * @throws {ApiError} OpenSRS refused, with a subclass by cause.
   * @throws {OutcomeUnknownError} The reply was lost: it may have happened.
   * @see https://domains.opensrs.guide/docs/renew-domain
   */
  renewDomain(input: RenewDomainInput, options?: CallOptions): Promise<RenewDomainReply>;
}
