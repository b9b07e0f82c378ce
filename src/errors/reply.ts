import { type Effect, isOnceOnly } from "../schema/command.js";
import type { OpsAssoc } from "../wire/value.js";
import { alsoInstanceOf, type ErrorInit, MAX_LINES, OpenSrsError } from "./base.js";
import {
  type ConflictReason,
  NAMESERVER_UNKNOWN,
  type Refusal,
  type RefusalKind,
  type Repeat,
  refusalOf,
} from "./codes.js";
import type { CallFacts } from "./facts.js";
import type { ErrorCode } from "./guide.js";
import { itemOf } from "./thrown.js";

/** A fault that OpenSRS found with a field. */
export interface FieldError {
  /** The field's name, where OpenSRS says or means one. */
  readonly field?: string;
  /** Where it stands in the input, such as `contact_set.owner.first_name`, where that can be told. */
  readonly path?: string;
  readonly message: string;
  readonly code?: string;
}

/** The refusal as decoded and scrubbed. */
export interface RefusalFacts {
  readonly responseCode: number | undefined;
  readonly responseText: string;
  readonly attributes: OpsAssoc;
  readonly raw: OpsAssoc;
  readonly fieldErrors: readonly FieldError[];
  readonly transactionId?: string;
  /** It says that the domain is not in the account. */
  readonly notInAccount?: boolean;
  /** The order that was parked (`forced_pending`): taken and not carried out. */
  readonly orderId?: string;
  /** The address that a refusal of an address names. */
  readonly address?: string;
}

/** What an error of a refusal is made of. */
export type ApiErrorInit = Omit<ErrorInit, "summary" | "rows" | "call"> & {
  readonly call: CallFacts;
  readonly reply: RefusalFacts;
  /** What stands before code and text. */
  readonly said?: string;
  readonly reason?: ConflictReason | undefined;
};

const refusals = new WeakMap<ApiError, Refusal>();

/** When a refusal may be sent again: as it was judged, by the text that came, not by the one that is shown. */
export function repeatOfRefusal(error: ApiError): Repeat | undefined {
  return (refusals.get(error) ?? refusalOf(error.responseCode, error.responseText)).repeat;
}

/** OpenSRS said no. The subclass says why, `outcome` whether it may have been done all the same. */
export class ApiError extends OpenSrsError {
  static override readonly brand: string = "ApiError";
  /** The `response_code`; `undefined` when it was no number. */
  readonly responseCode: number | undefined;
  /** The `response_text`, trimmed. Its wording varies: do not compare it. May name your public contact data. */
  readonly responseText: string;
  /** The fields that OpenSRS found fault with, as far as it says. */
  readonly fieldErrors: readonly FieldError[];
  /** The order that was left behind although the call failed: process or cancel it. */
  readonly orderId: string | undefined;
  /** OpenSRS's number of the transaction, for its support; `undefined` where the refusal has none. */
  readonly transactionId: string | undefined;
  /** OpenSRS says that the domain is not in this account, see {@link isNotInAccount}. */
  readonly notInAccount: boolean;
  readonly #reply: RefusalFacts;

  constructor(code: ErrorCode, { reply, said = "OpenSRS refused", ...init }: ApiErrorInit) {
    const { responseCode, responseText, fieldErrors, orderId } = reply;
    const summary = `${said}: ${responseCode ?? "no code"} ${JSON.stringify(responseText)}`;
    const rows = fieldRows(fieldErrors.filter(({ message }) => !responseText.includes(message)));
    super(code, {
      ...init,
      summary,
      rows: orderId === undefined ? rows : [...rows, ["Order", `${orderId} was left pending`] as const],
      hints:
        orderId === undefined
          ? []
          : [`Order ${orderId} stays in the account: run it or cancel it with processPending.`],
    });
    this.responseCode = responseCode;
    this.responseText = responseText;
    this.fieldErrors = fieldErrors;
    this.orderId = orderId;
    this.transactionId = reply.transactionId;
    this.notInAccount = reply.notInAccount ?? false;
    this.#reply = reply;
  }

  /** The reply's attributes, as text. Shown by no log and no inspection. */
  get attributes(): OpsAssoc {
    return this.#reply.attributes;
  }

  /** The data block as decoded. Shown by no log and no inspection. */
  get raw(): OpsAssoc {
    return this.#reply.raw;
  }

  protected override details(): Record<string, unknown> {
    const { responseCode, responseText, fieldErrors, orderId, transactionId, notInAccount } = this;
    return { responseCode, responseText, fieldErrors, orderId, transactionId, notInAccount };
  }
}

/**
 * Whether OpenSRS said that the domain is not in this account: by the refusal that was thrown (463; 480 where it speaks
 * of the domain; 415 where the call gave no cookie or password of a registrant), or by the reply to `belongsToRsp`.
 * `false` says nothing: a refusal for something else, or anything else.
 */
export function isNotInAccount(answer: unknown): boolean {
  if (answer instanceof ApiError) return answer.notInAccount;
  return itemOf(itemOf(answer, "attributes"), "belongs_to_rsp") === false;
}

function fieldRows(errors: readonly FieldError[]): Array<readonly [string, string]> {
  const words = errors
    .slice(0, MAX_LINES)
    .map(({ field, message }) => (field && !message.includes(field) ? `${field}: ${message}` : message));
  const more = errors.length - MAX_LINES;
  if (more > 0) words.push(`... and ${more} more`);
  return words.map((text) => ["Field", text]);
}

/** OpenSRS did not accept the username, key or signature. */
export class AuthenticationError extends ApiError {
  static override readonly brand: string = "AuthenticationError";
}

/** OpenSRS does not accept calls from this address. */
export class IpNotAllowedError extends AuthenticationError {
  static override readonly brand = "IpNotAllowedError";
  /** The address that OpenSRS saw, when it says. */
  readonly ip: string | undefined;

  constructor(code: ErrorCode, init: ApiErrorInit) {
    const ip = init.reply.address;
    super(code, { ...init, values: { address: ip ?? "that it sees" } });
    this.ip = ip;
  }

  protected override details(): Record<string, unknown> {
    return { ...super.details(), ip: this.ip };
  }
}

/** The address in the text of a refusal. */
export function addressIn(text: string): string | undefined {
  return /\[([0-9a-f.:]+)\]/i.exec(text)?.[1] ?? /\b\d{1,3}(?:\.\d{1,3}){3}\b/.exec(text)?.[0];
}

/** The registrant's login is wrong, not the API key. */
export class RegistrantAuthenticationError extends ApiError {
  static override readonly brand = "RegistrantAuthenticationError";
}

/** The account or sub-user may not do this. */
export class PermissionError extends ApiError {
  static override readonly brand = "PermissionError";
}

/** OpenSRS does not accept the data. */
export class InvalidDataError extends ApiError {
  static override readonly brand = "InvalidDataError";
}

/** The item does not exist or is not in this account. */
export class NotFoundError extends ApiError {
  static override readonly brand = "NotFoundError";
}

/** The state does not allow it: taken, exists, already renewed, locked. */
export class ConflictError extends ApiError {
  static override readonly brand = "ConflictError";
  /** Which of these. Of an order that was left behind ({@link OrderParkedError}): why it waits. */
  readonly reason: ConflictReason | ParkedReason;

  constructor(code: ErrorCode, init: ApiErrorInit) {
    super(code, init);
    this.reason = init.reason ?? "unknown";
  }

  protected override details(): Record<string, unknown> {
    return { ...super.details(), reason: this.reason };
  }
}

/** Another request for the same item is still being worked on. */
export class InProgressError extends ApiError {
  static override readonly brand = "InProgressError";
}

/** Too many commands or connections. */
export class RateLimitError extends ApiError {
  static override readonly brand = "RateLimitError";
}

/** Not enough funds, or a quota is used up. */
export class QuotaError extends ApiError {
  static override readonly brand = "QuotaError";
}

/** OpenSRS or a registry failed. */
export class ServiceError extends ApiError {
  static override readonly brand = "ServiceError";
}

/** Why an order waits: the account has no funds; the name is taken; a nameserver was not accepted; something else. */
export type ParkedReason = "funds" | "taken" | "nameservers" | "unknown";

/**
 * OpenSRS took the order and did not carry it out: it waits in the account (`orderId`) until it is processed or
 * cancelled. Nothing was registered or renewed, even where the reply said so: bill nothing. Where OpenSRS refused, it is
 * an instance of that refusal's class too, such as {@link ConflictError} for a name that is taken.
 */
export class OrderParkedError extends ApiError {
  static override readonly brand = "OrderParkedError";
  declare readonly orderId: string;
  readonly reason: ParkedReason;

  constructor(init: ApiErrorInit, reason: ParkedReason) {
    super("ORDER_PARKED", { ...init, said: `Not carried out, the order waits (${PARKED_WORDS[reason]})` });
    this.reason = reason;
  }

  protected override details(): Record<string, unknown> {
    return { ...super.details(), reason: this.reason };
  }
}

const PARKED_WORDS: Record<ParkedReason, string> = {
  funds: "no funds",
  taken: "the name is taken",
  nameservers: "nameservers",
  unknown: "no reason told",
};

/** The error for an order that was taken and parked, with a refusal or with words of success. */
export function parkedError(reply: RefusalFacts, call: CallFacts, refusal?: Refusal): OrderParkedError {
  const reason = parkedReason(reply.responseCode, refusal);
  const error = new OrderParkedError({ reply, call, outcome: "parked", retryable: false }, reason);
  if (refusal) alsoInstanceOf(error, classes[refusal.kind][0]);
  return error;
}

function parkedReason(code: number | undefined, refusal: Refusal | undefined): ParkedReason {
  // Documented so: with the words of a success an order is parked for lack of funds.
  if (refusal === undefined || code === 440) return "funds";
  if (code === 485) return "taken";
  return refusal === NAMESERVER_UNKNOWN ? "nameservers" : "unknown";
}

type RefusalClass = (new (code: ErrorCode, init: ApiErrorInit) => ApiError) & { readonly brand: string };

const classes: Record<RefusalKind, readonly [RefusalClass, ErrorCode]> = {
  authentication: [AuthenticationError, "AUTHENTICATION"],
  "ip-not-allowed": [IpNotAllowedError, "IP_NOT_ALLOWED"],
  "registrant-authentication": [RegistrantAuthenticationError, "REGISTRANT_AUTHENTICATION"],
  permission: [PermissionError, "PERMISSION"],
  "invalid-data": [InvalidDataError, "INVALID_DATA"],
  "not-found": [NotFoundError, "NOT_FOUND"],
  conflict: [ConflictError, "CONFLICT"],
  "in-progress": [InProgressError, "IN_PROGRESS"],
  "rate-limit": [RateLimitError, "RATE_LIMIT"],
  quota: [QuotaError, "QUOTA"],
  service: [ServiceError, "SERVICE"],
  "invalid-xml": [ApiError, "XML_INVALID"],
  other: [ApiError, "API_REFUSED"],
};

/** The error for a refusal of a command with this effect. */
export function apiError(reply: RefusalFacts, call: CallFacts, effect: Effect, refusal: Refusal): ApiError {
  const { kind, unknown, repeat } = refusal;
  const [type, code] = classes[kind];
  // Of a read nothing can be half done; a rate-limited order may have been deferred, not dropped.
  const once = isOnceOnly(effect);
  const isOpen = unknown === true ? effect !== "read" : (unknown === "order" || repeat === "not-order") && once;
  if (reply.orderId !== undefined && once && !isOpen) return parkedError(reply, call, refusal);
  const outcome = isOpen ? "unknown" : "refused";
  const retryable = !once && (kind === "in-progress" || repeat !== undefined) && outcome === "refused";
  const error = new type(code, { reply, call, outcome, retryable, reason: refusal.reason });
  refusals.set(error, refusal);
  return error;
}
