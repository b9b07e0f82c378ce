import type { OpenSrsClient } from "../../client.js";
import { ConfigError } from "../../errors/local.js";
import { accountOf } from "../../exchange/reconcile/lost.js";
import type {
  RegisterDomainInputNewOrLandrush,
  RegisterDomainInputPremium,
  RegisterDomainInputSunrise,
  RegisterDomainInputTransfer,
  RegisterTrustServiceInputNewOrNEW,
  RegisterTrustServiceInputRenewOrUpgradeOrRENEWOrUPGRADE,
  RenewDomainInput,
} from "../../generated/index.js";
import type { OptionIssue } from "../../schema/issue.js";
import type { Intent, IntentKind } from "../journal.js";
import { Job } from "./job.js";
import { domainOf, fingerprintOf, KINDS, type Order } from "./order.js";
import { gone, otherOrder, run } from "./run.js";
import { checkOrder } from "./send.js";
import type { EnsureOptions, EnsureResult } from "./types.js";

/** A registration, as `registerDomain` takes it: without `handle`, since the workflow decides when it is carried out. */
export type EnsureRegisteredOrder =
  | Omit<RegisterDomainInputPremium, "handle">
  | Omit<RegisterDomainInputSunrise, "handle">
  | Omit<RegisterDomainInputNewOrLandrush, "handle">;
/** A transfer, as `registerDomain` takes it, without `handle`. */
export type EnsureTransferredOrder = Omit<RegisterDomainInputTransfer, "handle">;
/** A renewal, as `renewDomain` takes it, without `handle`. */
export type EnsureRenewedOrder = Omit<RenewDomainInput, "handle">;
/** A certificate's order, as `registerTrustService` takes it, without `handle`. */
export type EnsureCertificateOrder =
  | Omit<RegisterTrustServiceInputRenewOrUpgradeOrRENEWOrUPGRADE, "handle">
  | Omit<RegisterTrustServiceInputNewOrNEW, "handle">;

/**
 * Registers a domain once for a key, whatever breaks: called again, after a crash, by two processes at once, it places
 * no second order, but looks for the first by its mark and goes on from there.
 * @throws {ApiError} OpenSRS refused the order; the same key may then be tried with better data.
 * @throws {InputError} the order does not fit. Nothing was sent.
 * @throws {ConfigError} the options do not fit, or the key stands for another order.
 * @throws {OpenSrsError} what a reading call throws before anything was sent; whatever the journal throws.
 * @see https://domains.opensrs.guide/docs/sw_register-domain
 */
export function ensureRegistered(
  client: OpenSrsClient,
  order: EnsureRegisteredOrder,
  options: EnsureOptions,
): Promise<EnsureResult> {
  return ensure(client, "register", order, options);
}

/**
 * Transfers a domain in once for a key, as {@link ensureRegistered} registers one. The order is saved first and processed
 * by its number. `pending` for days: call again, or give `wait`.
 * @throws as {@link ensureRegistered}.
 * @see https://domains.opensrs.guide/docs/sw_register-domain
 */
export function ensureTransferred(
  client: OpenSrsClient,
  order: EnsureTransferredOrder,
  options: EnsureOptions,
): Promise<EnsureResult> {
  return ensure(client, "transfer", order, options);
}

/**
 * Renews a domain once for a key, as {@link ensureRegistered} registers one. `currentexpirationyear` is the year it is
 * renewed from; `held` when something else renewed it from there.
 * @throws as {@link ensureRegistered}.
 * @see https://domains.opensrs.guide/docs/renew
 */
export function ensureRenewed(
  client: OpenSrsClient,
  order: EnsureRenewedOrder,
  options: EnsureOptions,
): Promise<EnsureResult> {
  return ensure(client, "renew", order, options);
}

/**
 * Orders a certificate once for a key, as {@link ensureRegistered} registers a domain. The order is saved first and
 * submitted by its number; `pending` until the certificate is issued.
 * @throws as {@link ensureRegistered}.
 * @see https://domains.opensrs.guide/docs/sw_register-trust_service
 */
export function ensureCertificate(
  client: OpenSrsClient,
  order: EnsureCertificateOrder,
  options: EnsureOptions,
): Promise<EnsureResult> {
  return ensure(client, "certificate", order, options);
}

async function ensure(
  client: OpenSrsClient,
  kind: IntentKind,
  order: Order,
  options: EnsureOptions,
): Promise<EnsureResult> {
  const issues = [...optionIssues(options), ...orderIssues(order, kind)];
  if (issues.length > 0) throw new ConfigError(issues);
  const job = new Job(client, KINDS[kind], order, options);
  checkOrder(job, order, options.key);
  return run(job, await begin(job, order, options.key));
}

async function begin(job: Job, order: Order, key: string, tries = 20): Promise<Intent> {
  const { kind } = job.kind;
  const account = accountOf(job.client.toJSON());
  const now = new Date(job.now()).toISOString();
  const fingerprint = fingerprintOf(key, kind, order, job.options.asSubreseller);
  const step = job.firstStep;
  const fresh = {
    key,
    version: 1,
    state: "planned",
    kind,
    account,
    domain: domainOf(order),
    fingerprint,
    step,
  } as const;
  const begun = { attempt: 1, reason: "nothing was sent yet", begunAt: now, changedAt: now };
  const intent = await job.options.journal.begin({ ...fresh, ...begun });
  const other = difference(intent, fresh);
  if (other !== undefined)
    throw new ConfigError([{ path: "key", message: `stands for ${other} already: use another key for another order` }]);
  job.fingerprint = fingerprint;
  if (intent.state !== "refused" && intent.fingerprint === fingerprint) return intent;
  const isUnsent = intent.state === "planned" && intent.lost === undefined && intent.orderId === undefined;
  if (intent.state !== "refused" && !isUnsent) throw otherOrder();
  const nothing = { lost: undefined, orderId: undefined, transactionId: undefined, closedSince: undefined };
  const attempt = intent.attempt + (isUnsent ? 0 : 1);
  const change = { state: "planned", attempt, fingerprint, step, ...nothing, changedAt: now } as const;
  const advanced = await job.options.journal.advance(intent, change);
  if (advanced !== undefined) return advanced;
  if (tries === 0) throw gone(key);
  return begin(job, order, key, tries - 1);
}

function difference(
  { kind, domain, account }: Intent,
  now: Pick<Intent, "kind" | "domain" | "account">,
): string | undefined {
  if (kind !== now.kind) return `an order of the kind "${kind}"`;
  if (domain !== now.domain) return domain;
  const isSame = account.host === now.account.host && account.username === now.account.username;
  return isSame ? undefined : `an order of ${account.username} at ${account.host}`;
}

/** What makes an order this one, or decides whether it is carried out, is not to be changed beside it. */
const IDENTITY: ReadonlySet<string> = new Set([
  ...["handle", "command", "domain", "reg_type", "period", "currentexpirationyear", "as_subreseller"],
  ...["order_id", "product_id", "product_type", "csr"],
]);

/** What is wrong with the options of an `ensure` function. */
function optionIssues(options: EnsureOptions): OptionIssue[] {
  const { key, journal, wait, settleMs }: Partial<EnsureOptions> = options ?? {};
  const issues: OptionIssue[] = [];
  const isTime = (ms: unknown) => typeof ms === "number" && ms >= 0 && ms <= Number.MAX_SAFE_INTEGER;
  if (typeof key !== "string" || key.trim() === "" || key.length > 1000)
    issues.push({ path: "key", message: "expected a text of 1 to 1,000 characters, such as the number of an invoice" });
  if (typeof journal?.begin !== "function" || typeof journal.advance !== "function")
    issues.push({
      path: "journal",
      message: "expected a journal, such as `postgresJournal(pool)`; `memoryJournal()` for tests",
    });
  if (wait !== undefined && !(isTime(wait?.forMs) && isTime(wait.everyMs) && wait.everyMs >= 1))
    issues.push({ path: "wait", message: "expected `{ forMs, everyMs }` in milliseconds" });
  const { extra } = options ?? {};
  for (const item of typeof extra === "object" && extra !== null ? Object.keys(extra) : [])
    if (IDENTITY.has(item)) issues.push({ path: `extra.${item}`, message: "belongs in the order" });
  if (settleMs !== undefined && !isTime(settleMs))
    issues.push({ path: "settleMs", message: "expected milliseconds, 0 or more" });
  return issues;
}

function orderIssues(order: Order, kind: IntentKind): OptionIssue[] {
  if (typeof order !== "object" || order === null) return [{ path: "order", message: "expected an order" }];
  const type = order?.reg_type?.toLowerCase();
  if (kind === "transfer" && type !== "transfer")
    return [{ path: "order.reg_type", message: "expected `transfer`; ensureRegistered() is for registrations" }];
  if (kind === "register" && (type === "transfer" || type === "whois_privacy"))
    return [{ path: "order.reg_type", message: "expected a registration; ensureTransferred() is for transfers" }];
  return [];
}
