export { type DryRun, OpenSrsClient, type RawRequest, reconcile } from "./client.js";
export { commands, type MethodName } from "./commands/index.js";
export * from "./errors/index.js";
export type { EventInHand, EventsOptions, QueuedEvent } from "./events/queue.js";
export { parseWebhook, type WebhookHeaders, type WebhookOptions } from "./events/webhook.js";
export type { AttemptEvent } from "./exchange/observe.js";
export type { AllRows, Pages } from "./exchange/pages/index.js";
export type { ReconcileOptions } from "./exchange/reconcile/index.js";
export type { Reply } from "./exchange/reply.js";
export type { Quote } from "./exchange/spend/till.js";
export type * from "./generated/index.js";
export type { ChargeRecord } from "./options/charge-record.js";
export type { CustomEnvironment, Environment } from "./options/environments.js";
export type { EnvOptions } from "./options/from-env.js";
export type { Ledger, Reservation } from "./options/ledger.js";
export type { LimitOptions, Limits } from "./options/limits.js";
export { memoryLedger } from "./options/memory-ledger.js";
export type {
  CallOptions,
  ClientOptions,
  Credentials,
  EnvironmentCredentials,
  Logger,
  PlacedMark,
  PrivateKey,
  RawAssoc,
  RawItem,
  RawValue,
  RetryOptions,
} from "./options/options.js";
export type { SpendOptions } from "./options/spend.js";
export type {
  Command,
  CommandFacts,
  Effect,
  InputIssue,
  InputIssueCode,
  InputIssueParams,
  IsFaulty,
} from "./schema/command.js";
export type { Cost, CostRule, PriceQuestion } from "./schema/cost.js";
export type { OptionIssue } from "./schema/issue.js";
export type { Paging } from "./schema/paging.js";
export { expiryYear, parseOpsDate } from "./schema/parse-ops-date.js";
export type { ReplyIssue } from "./schema/read-reply.js";
export type { Schema, SchemaResult } from "./schema/schema.js";
export { type Fetch, fetchTransport } from "./transport/fetch.js";
export {
  type Connection,
  type ExchangePhase,
  type FailureKind,
  type Transport,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
  type TransportSetup,
} from "./transport/transport.js";
export { type UndiciTransportOptions, undiciTransport } from "./transport/undici.js";
export type { OpsAssoc, OpsValue } from "./wire/value.js";
export { bulk } from "./workflows/bulk/index.js";
export { resumeFile } from "./workflows/bulk/resume-file.js";
export type {
  BulkCallOptions,
  BulkInput,
  BulkOptions,
  BulkOrders,
  BulkProgress,
  BulkReply,
  BulkResult,
  ResumeStore,
} from "./workflows/bulk/types.js";
export { type ConsumeOptions, consumeEvents, type SeenEvents } from "./workflows/consume-events.js";
export {
  type EnsureCertificateOrder,
  type EnsureRegisteredOrder,
  type EnsureRenewedOrder,
  type EnsureTransferredOrder,
  ensureCertificate,
  ensureRegistered,
  ensureRenewed,
  ensureTransferred,
} from "./workflows/ensure/index.js";
export { type RecoverResult, recover } from "./workflows/ensure/recover.js";
export type { EnsureOptions, EnsureResult, WatchOptions } from "./workflows/ensure/types.js";
export type { Intent, IntentChange, IntentKind, IntentState, Journal } from "./workflows/journal.js";
export { memoryJournal } from "./workflows/memory-journal.js";
export { syncDomains } from "./workflows/sync/index.js";
export { type MemoryDomainStore, memoryDomainStore } from "./workflows/sync/store.js";
export type {
  DomainChange,
  DomainChangeKind,
  DomainEvidence,
  DomainState,
  DomainStore,
  KnownDomain,
  SyncOptions,
  SyncResult,
  UnexplainedDomain,
} from "./workflows/sync/types.js";
export {
  type BookPrice,
  type PriceBook,
  type PriceBookOptions,
  type PriceGap,
  priceBook,
} from "./workflows/tld/price-book.js";
export { tldRequirements } from "./workflows/tld/requirements.js";
export { knownTlds } from "./workflows/tld/rules.js";
export { type JsonSchema, registrationSchema } from "./workflows/tld/schema.js";
export type {
  TldCondition,
  TldField,
  TldFieldKind,
  TldOperation,
  TldRequirements,
  TldTextForm,
} from "./workflows/tld/types.js";
export { parseZoneFile, type ZoneFile } from "./workflows/zones/file.js";
export { formatZoneFile } from "./workflows/zones/format.js";
export { planZone, type ZoneClient, type ZonePlan } from "./workflows/zones/plan.js";
export type { ZoneRecord, ZoneType } from "./workflows/zones/records.js";
