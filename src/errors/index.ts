export { type CallFacts, OpenSrsError, type Outcome } from "./base.js";
export { responseCodes } from "./codes.js";
export { type ErrorCode, type ErrorGuide, errorGuide } from "./guide.js";
export { ConfigError, InputError } from "./local.js";
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
  PermissionError,
  QuotaError,
  RateLimitError,
  RegistrantAuthenticationError,
  ServiceError,
} from "./reply.js";
export {
  ConnectError,
  type ConnectPhase,
  HttpStatusError,
  NetworkError,
  ReplyFormatError,
  TimeoutError,
  type TimeoutPhase,
} from "./transport.js";
