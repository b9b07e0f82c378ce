import { reconcile } from "../../client.js";
import { OpenSrsError } from "../../errors/base.js";
import type { LostOrder } from "../../errors/lost.js";
import { ApiError, AuthenticationError } from "../../errors/reply.js";
import type { BelongsToRspReply } from "../../generated/index.js";
import { expiryYear } from "../../schema/parse-ops-date.js";
import type { Intent } from "../journal.js";
import type { Job, Move } from "./job.js";
import { markText, type Order, orderStatus } from "./order.js";

/**
 * What is in the account already is not ordered: that would leave an order behind, or spend money. It is this key's only
 * if an order of one of its own attempts brought it there. (The reply shows the server's clock, too, by which the order is
 * looked for later.)
 */
export async function foundBefore(job: Job, intent: Intent, order: Order): Promise<Move | undefined> {
  const { client, kind } = job;
  if (kind.isCertificate) return undefined;
  const { domain, attempt, lost } = intent;
  // After a refusal: what was called off may have been run by hand since.
  if (attempt > 1 && lost === undefined) {
    const found = await earlier(job, intent, intent);
    if (found !== undefined) return found;
  }
  let owned: BelongsToRspReply;
  try {
    owned = await client.belongsToRsp({ domain }, job.reading);
  } catch (error) {
    // A name that OpenSRS does not know can come back as an error, of a code that nobody documented.
    const isAnswer = error instanceof ApiError && !error.retryable && !(error instanceof AuthenticationError);
    if (isAnswer) return undefined;
    throw error;
  }
  const { attributes, code, text } = owned;
  const expiry = attributes.domain_expdate;
  job.evidence.push({ command: "BELONGS_TO_RSP DOMAIN", answer: `${code} ${text}` });
  if (attributes.belongs_to_rsp !== true) return undefined;
  const isRenewal = kind.kind === "renew";
  if (isRenewal && !(Number(expiryYear(expiry)) > Number(order.currentexpirationyear))) return undefined;
  const reason = isRenewal
    ? `${domain} was renewed by another order already`
    : `${domain} is in the account by another order`;
  const found = await earlier(job, intent, intent);
  return found ?? { intent: await job.advance(intent, { state: "held", reason, expiry }) };
}

/**
 * An attempt before this one whose order is there after all, known by its mark: it is looked for from there. So is one of
 * which nothing can be told, unless this one left an order (`isSureOnly`), which must not be lost for that.
 */
export async function earlier(
  job: Job,
  intent: Intent,
  planned: Intent,
  isSureOnly = planned.lost === undefined,
): Promise<Move | undefined> {
  const { lost, attempt, key, begunAt } = planned;
  if (lost === undefined ? job.options.mark === false : lost.mark === undefined)
    return lost && !isSureOnly ? lastOf(job, intent, lost) : undefined;
  for (let number = attempt - 1; number > 0; number--) {
    const former = { ...(lost ?? refusedOrder(planned)), mark: markText(key, number), sentAt: begunAt };
    const { outcome, reason, pending, evidence } = await reconcile(job.client, former, job.options);
    job.evidence.push(...evidence);
    const isThere = outcome === "done" || outcome === "parked" || pending;
    if (isThere || (!isSureOnly && outcome === "unknown"))
      return { intent: await job.advance(intent, { state: "sending", lost: former, reason }) };
  }
  return undefined;
}

async function lastOf(job: Job, intent: Intent, lost: LostOrder): Promise<Move | undefined> {
  const { outcome, reason, evidence } = await reconcile(job.client, lost, job.options);
  job.evidence.push(...evidence);
  return outcome === "refused" || outcome === "held"
    ? undefined
    : { intent: await job.advance(intent, { state: "sending", lost, reason }) };
}

/** What is known of an order that was refused: enough to find it by its mark. */
function refusedOrder({ account, kind, domain, begunAt, changedAt }: Intent): LostOrder {
  const command = kind === "renew" ? "RENEW DOMAIN" : "SW_REGISTER DOMAIN";
  const reg_type = kind === "renew" ? undefined : kind === "transfer" ? "transfer" : "new";
  return { account, command, domain, reg_type, sentAt: begunAt, until: changedAt };
}

/**
 * An order that cannot be processed may have been, by an earlier call of this key whose reply was lost: its number tells,
 * or the mark of the order that took its place.
 */
export async function foundAfter(
  job: Job,
  intent: Intent,
  planned: Intent,
  error: ApiError,
): Promise<Move | undefined> {
  const orderId = intent.orderId!;
  const { summary } = error;
  try {
    const status = await orderStatus(job.client, job.kind, orderId, job.reading);
    job.evidence.push({ command: "GET_ORDER_INFO", answer: `order ${orderId}: ${status}` });
    if (status === "completed")
      return { intent: await job.advance(intent, { state: "done", reason: `order ${orderId} is completed` }) };
    if (status === "under way")
      return { intent: await job.advance(intent, { state: "pending", reason: `order ${orderId} is under way` }) };
    if (status !== "closed" || !planned.lost?.command.startsWith("PROCESS_PENDING ")) return undefined;
    const { outcome, evidence } = await reconcile(job.client, planned.lost, job.options);
    job.evidence.push(...evidence);
    // What was lost did something: it is looked for from there.
    return outcome === "refused" || outcome === "held"
      ? undefined
      : { intent: await job.advance(intent, { lost: planned.lost, reason: summary }) };
  } catch (fault) {
    if (!(fault instanceof OpenSrsError)) throw fault;
    return job.later(intent, `${summary}; order ${orderId} could not be asked about: ${fault.summary}`);
  }
}
