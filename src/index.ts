export { OpenSrsClient, type RawRequest } from "./client.js";
export type { Command, Effect, InputIssue } from "./command.js";
export { commands, type MethodName } from "./commands/index.js";
export type { CustomEnvironment, Environment } from "./environments.js";
export * from "./errors/index.js";
export type * from "./generated/index.js";
export type { AttemptEvent, Logger } from "./observe.js";
export type {
  CallOptions,
  ClientOptions,
  Credentials,
  EnvironmentCredentials,
  PrivateKey,
  RawAssoc,
  RawItem,
  RawValue,
} from "./options.js";
export { parseOpsDate } from "./parse-ops-date.js";
export type { ReplyIssue } from "./read-reply.js";
export type { Reply } from "./reply.js";
export type { RetryOptions } from "./retry.js";
export { fetchTransport } from "./transport/fetch.js";
export {
  type Connection,
  type Transport,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
  type TransportSetup,
} from "./transport/transport.js";
export { type UndiciTransportOptions, undiciTransport } from "./transport/undici.js";
export type { OpsAssoc, OpsValue } from "./wire/value.js";
