export { OpenSrsError } from "./base.js";
export { responseCodes } from "./codes.js";
export type { CallFacts, Outcome } from "./facts.js";
export { type ErrorCode, errorGuide } from "./guide.js";
export { ConfigError, InputError } from "./local.js";
export type { LostOrder, MarkPlace } from "./lost.js";
export { OutcomeUnknownError, type Reconciliation } from "./outcome.js";
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  type FieldError,
  InProgressError,
  InvalidDataError,
  IpNotAllowedError,
  NotFoundError,
  OrderParkedError,
  type ParkedReason,
  PermissionError,
  QuotaError,
  RateLimitError,
  RegistrantAuthenticationError,
  ServiceError,
} from "./reply.js";
export type { ErrorGuide } from "./situation.js";
export {
  ConnectError,
  type ConnectPhase,
  HttpStatusError,
  NetworkError,
  ReplyFormatError,
  TimeoutError,
  type TimeoutPhase,
} from "./transport.js";
export { WebhookBodyError, type WebhookFault, WebhookSignatureError } from "./webhook.js";
