import { runtimeOf } from "../../client.js";
import { OpenSrsError } from "../../errors/base.js";
import type { LostOrder } from "../../errors/lost.js";
import { OutcomeUnknownError } from "../../errors/outcome.js";
import { ApiError, ConflictError, OrderParkedError, QuotaError } from "../../errors/reply.js";
import { textItemOf } from "../../errors/thrown.js";
import type { Reply } from "../../exchange/reply.js";
import type { CallOptions } from "../../options/options.js";
import type { Intent } from "../journal.js";
import { earlier, foundAfter, foundBefore } from "./found.js";
import { type Job, type Move, Overtaken } from "./job.js";
import { acceptedOrder, cancelOrder, markText, type Order, processedLost, processOrder } from "./order.js";

const MOST_SAVES = 3;

/** Sends what is planned: an order, or the processing of one that was saved. */
export async function send(job: Job, intent: Intent): Promise<Move> {
  const { kind, order } = job;
  const isProcess = intent.step === "process" && intent.orderId !== undefined;
  // A saved certificate is processed with what its order says of its validation.
  if (order === undefined && (!isProcess || kind.isCertificate)) return { intent, rests: true };
  if (!isProcess) {
    const found = await foundBefore(job, intent, order!);
    if (found !== undefined) return found;
  }
  let written = intent;
  const options: CallOptions = {
    ...(isProcess ? job.reading : job.ordering),
    async beforeSend(lost: LostOrder) {
      const known = isProcess ? processedLost(lost, intent.lost) : lost;
      written = await job.advance(intent, { state: "sending", lost: known, reason: "it is being sent" });
    },
  };
  try {
    const reply = isProcess
      ? await processOrder(job.client, kind, intent.orderId!, order, options)
      : await job.client[kind.method](handled(order!, intent) as never, { ...options, ...markOf(job, intent) });
    return await accepted(job, written, reply, isProcess);
  } catch (error) {
    // Nothing was written, so nothing left.
    if (error instanceof Overtaken || written === intent) throw error;
    return await failed(job, written, intent, error);
  }
}

/** Refuses what the order would be refused for before it is sent, so that no key is bound to it. */
export function checkOrder(job: Job, order: Order, key: string): void {
  const first = { key, attempt: 1, step: job.firstStep } as const;
  runtimeOf(job.client).check(job.kind.method, handled(order, first), { ...job.ordering, ...markOf(job, first) });
}

/** The workflow decides whether an order is carried out at once. */
function handled(order: Order, { step }: Pick<Intent, "step">): object {
  return { ...order, handle: step === "save" ? "save" : "process" };
}

function markOf(
  { options: { mark } }: Job,
  { key, attempt }: Pick<Intent, "key" | "attempt">,
): Pick<CallOptions, "mark"> {
  if (mark === false) return { mark };
  const text = markText(key, attempt);
  return { mark: mark === undefined ? text : { text, in: mark } };
}

async function accepted(job: Job, intent: Intent, reply: Reply<unknown>, isProcess: boolean): Promise<Move> {
  const { kind } = job;
  const found = isProcess ? acceptedOrder(reply, "order_id", "id") : acceptedOrder(reply, kind.number);
  const facts = { ...found, orderId: found.orderId ?? intent.orderId };
  const isSave = intent.step === "save";
  if (isSave) job.saves++;
  // Without its number the saved order cannot be told to be processed.
  if (isSave && facts.orderId === undefined) return again(job, intent, "the reply named no order");
  const change = { ...facts, ...stateOf(reply, isSave, facts.orderId) };
  try {
    return { intent: await job.advance(intent, change) };
  } catch (error) {
    if (error instanceof Overtaken) throw error;
    // What was bought is told all the same; the journal says that it is being sent, and the next call looks for it.
    const reason = `${change.reason}, but the journal could not be written (${nameOf(error)})`;
    return { intent: { ...intent, ...change }, rests: true, reason };
  }
}

/** A store's error by its name and code: its text may hold the login of the store. */
function nameOf(error: unknown): string {
  return [textItemOf(error, "name") ?? "an error", textItemOf(error, "code")].filter(Boolean).join(" ");
}

function stateOf(reply: Reply<unknown>, isSave: boolean, orderId: string | undefined) {
  const number = orderId === undefined ? "the order" : `order ${orderId}`;
  if (isSave) return { state: "planned", step: "process", reason: `${number} was saved` } as const;
  if (reply.state === "completed") return { state: "done", reason: `${number} was carried out` } as const;
  return { state: "pending", reason: `${number} was accepted and is under way` } as const;
}

/** The next attempt, which is another order with another mark. */
export async function again(job: Job, intent: Intent, reason: string): Promise<Move> {
  const step = job.firstStep;
  if (job.saves >= MOST_SAVES && step === "save") return job.later(intent, reason);
  return {
    intent: await job.advance(intent, {
      state: "planned",
      attempt: intent.attempt + 1,
      step,
      orderId: undefined,
      closedSince: undefined,
      reason,
    }),
  };
}

/** What became of an order that ended with an error: whatever the journal does, the error is not lost. */
async function failed(job: Job, intent: Intent, planned: Intent, error: unknown): Promise<Move> {
  try {
    return await afterError(job, intent, planned, error);
  } catch (fault) {
    throw fault instanceof Overtaken ? fault : error;
  }
}

async function afterError(job: Job, intent: Intent, planned: Intent, error: unknown): Promise<Move> {
  const isSave = intent.step === "save";
  // An abort before anything was sent is thrown as it is: its reason may be another order's error.
  const { signal } = job.options;
  const isReason = signal?.aborted === true && error === signal.reason;
  if (isReason || !(error instanceof OpenSrsError) || error.outcome === "not-sent")
    return thrown(error, () =>
      job.advance(intent, { state: "planned", lost: planned.lost, reason: "nothing was sent" }),
    );
  if (error instanceof OutcomeUnknownError) {
    if (isSave) job.saves++;
    // A saved order costs nothing: where it cannot be looked for, another is saved.
    if (isSave && job.kind.isCertificate) return again(job, intent, "it is not known whether the order was saved");
    const known = intent.step === "process" ? processedLost(error.lost, intent.lost) : error.lost;
    return { intent: await job.advance(intent, { lost: known, reason: error.summary }) };
  }
  // After an order that was lost it says that the thing exists now, not whose it is.
  const isSecondTry = planned.lost !== undefined && intent.step === undefined;
  if (error instanceof ConflictError && isSecondTry) {
    const isParked = error instanceof OrderParkedError;
    if (isParked)
      job.evidence.push({ command: "SW_REGISTER DOMAIN", answer: `order ${error.orderId} was left pending` });
    const found = await earlier(job, intent, planned, isParked);
    if (found !== undefined) return found;
  }
  if (error instanceof OrderParkedError)
    return { intent: await job.advance(intent, { state: "parked", orderId: error.orderId, reason: error.summary }) };
  if (error instanceof QuotaError && intent.step === "process")
    return { intent: await job.advance(intent, { state: "parked", reason: error.summary }) };
  if (intent.step === "process" && error instanceof ApiError) {
    const found = await foundAfter(job, intent, planned, error);
    if (found !== undefined) return found;
  }
  if (error instanceof ConflictError && isSecondTry)
    return { intent: await job.advance(intent, { state: "held", reason: error.summary }) };
  return thrown(error, () => refuse(job, intent, error.summary));
}

async function thrown(error: unknown, note: () => Promise<unknown>): Promise<never> {
  try {
    await note();
  } catch (fault) {
    // Another worker has gone on with it: what that came to is the answer, unless it was refused there too.
    if (fault instanceof Overtaken && error instanceof OpenSrsError) throw new Overtaken(error);
    // Otherwise it stands as being sent, and will be looked for.
  }
  throw error;
}

async function refuse(job: Job, intent: Intent, reason: string): Promise<void> {
  const { orderId, step } = intent;
  await job.advance(intent, { state: "refused", reason });
  // The next try saves an order of its own: this one could only be processed by mistake.
  if (step === "process" && orderId !== undefined) await cancelOrder(job.client, job.kind, orderId, job.reading);
}
