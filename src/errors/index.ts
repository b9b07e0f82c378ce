export { type ErrorInit, OpenSrsError } from "./base.js";
export {
  type CodeFacts,
  type ConflictReason,
  type Refusal,
  type RefusalKind,
  type Repeat,
  responseCodes,
} from "./codes.js";
export type { CallFacts, HostKind, Outcome } from "./facts.js";
export { type ErrorCode, errorGuide } from "./guide.js";
export { ConfigError, InputError } from "./local.js";
export type { LostOrder, MarkPlace } from "./lost.js";
export { AbortedError, type AskOutcome, OutcomeUnknownError, type Reconciliation } from "./outcome.js";
export {
  ApiError,
  type ApiErrorInit,
  AuthenticationError,
  ConflictError,
  type FieldError,
  InProgressError,
  InvalidDataError,
  IpNotAllowedError,
  isNotInAccount,
  NotFoundError,
  OrderParkedError,
  type ParkedReason,
  PermissionError,
  QuotaError,
  RateLimitError,
  type RefusalFacts,
  RegistrantAuthenticationError,
  ServiceError,
} from "./reply.js";
export type { ErrorGuide } from "./situation.js";
export { SpendLimitError, type SpendNumbers, type SpendReason, type SpendSituation } from "./spend.js";
export {
  ConnectError,
  type ConnectPhase,
  HttpStatusError,
  NetworkError,
  ReplyFormatError,
  type ReplyFormatFacts,
  TimeoutError,
  type TimeoutPhase,
  type TransportErrorInit,
} from "./transport.js";
export { WebhookBodyError, type WebhookFault, WebhookSignatureError } from "./webhook.js";
export { ZoneChangedError, ZoneFileError } from "./zones.js";
