import { reconcile } from "../../client.js";
import { OpenSrsError } from "../../errors/base.js";
import type { LostOrder } from "../../errors/lost.js";
import type { Intent } from "../journal.js";
import type { Job, Move } from "./job.js";
import { cancelOrder, orderStatus } from "./order.js";
import { again } from "./send.js";

/** Looks for what may have been sent: it is never sent again before its absence is proved. */
export async function lookFor(job: Job, intent: Intent): Promise<Move> {
  const { lost, step } = intent;
  const { client, kind, options } = job;
  if (lost === undefined) return { intent, rests: true, reason: "what was being sent was not written down" };
  if (step === "save" && kind.isCertificate) {
    // Another worker may be saving it just now.
    const until = deadlineOf(lost);
    if (job.serverNow() <= until)
      return { intent, rests: true, askAgainAt: job.localTime(until), reason: "it is being saved" };
    return again(job, intent, "it is not known whether the order was saved");
  }
  const { outcome, reason, orderId, expiry, pending, askAgainAt, evidence } = await reconcile(client, lost, options);
  job.evidence.push(...evidence);
  const facts = { reason, ...(orderId !== undefined && { orderId }), ...(expiry !== undefined && { expiry }) };
  switch (outcome) {
    case "done":
      if (step === "save")
        return { intent: await job.advance(intent, { ...facts, state: "planned", step: "process" }) };
      // A certificate was submitted, and is watched until it is issued.
      return { intent: await job.advance(intent, { ...facts, state: kind.isCertificate ? "pending" : "done" }) };
    case "parked":
      // Proved: it was not processed, and can be.
      if (step === "process" && (orderId === undefined || orderId === intent.orderId))
        return { intent: await job.advance(intent, { state: "planned", reason }) };
      // Processing it left another one in its place, which waits now.
      return { intent: await job.advance(intent, { ...facts, state: "parked" }) };
    case "held":
      return { intent: await job.advance(intent, { ...facts, state: "held" }) };
    case "refused":
      if (orderId !== undefined) return { intent: await job.advance(intent, { ...facts, state: "refused" }) };
      return again(job, intent, reason);
    default:
      if (pending && (intent.state !== "pending" || intent.orderId !== orderId))
        return { intent: await job.advance(intent, { ...facts, state: "pending" }) };
      // Saved twice it costs nothing.
      if (step === "save" && job.serverNow() > deadlineOf(lost)) return again(job, intent, reason);
      return {
        intent,
        rests: true,
        reason,
        orderId,
        askAgainAt: askAgainAt === undefined ? undefined : Date.parse(askAgainAt),
      };
  }
}

/** Until when a request may leave, by the server's clock. */
function deadlineOf({ until, clockAheadMs = 0, clockSlackMs = 0 }: LostOrder): number {
  return Date.parse(until) + clockAheadMs + clockSlackMs;
}

/** Watches an order that is known by its number, until it is finished. */
export async function watch(job: Job, intent: Intent): Promise<Move> {
  const { orderId } = intent;
  if (orderId === undefined) return lookFor(job, intent);
  let status: Awaited<ReturnType<typeof orderStatus>>;
  try {
    status = await orderStatus(job.client, job.kind, orderId, job.reading);
  } catch (error) {
    // The order is out: that it could not be asked about must not hide how it stands.
    if (!(error instanceof OpenSrsError) || error === job.options.signal?.reason) throw error;
    return job.later(intent, `order ${orderId} could not be asked about: ${error.summary}`);
  }
  job.evidence.push({ command: "GET_ORDER_INFO", answer: `order ${orderId}: ${status}` });
  if (status === "completed")
    return { intent: await job.advance(intent, { state: "done", reason: `order ${orderId} is completed` }) };
  if (status === "closed") return closed(job, intent, orderId);
  if (status === "waits" && intent.state === "parked") return parked(job, intent, orderId);
  if (status === "waits")
    return { intent: await job.advance(intent, { state: "parked", reason: `order ${orderId} waits` }) };
  if (intent.state === "parked" && status === "under way")
    return { intent: await job.advance(intent, { state: "pending", reason: `order ${orderId} is under way` }) };
  return { intent, rests: true };
}

/** Declined, or cancelled: another order may take its place for a while. */
async function closed(job: Job, intent: Intent, orderId: string): Promise<Move> {
  const { closedSince, lost } = intent;
  if (closedSince === undefined) {
    const since = new Date(job.serverNow()).toISOString();
    return { intent: await job.advance(intent, { closedSince: since }) };
  }
  const reason = `order ${orderId} was declined or cancelled`;
  if (lost === undefined) return settle(job, intent, reason, closedSince);
  const { clockAheadMs } = lost;
  const sentAt = new Date(Date.parse(lost.sentAt) + (clockAheadMs ?? 0)).toISOString();
  // In the server's time, as far as it was compared with the sender's.
  const asked = { ...lost, sentAt, until: closedSince, ...(clockAheadMs !== undefined && { clockAheadMs: 0 }) };
  const verdict = await reconcile(job.client, asked, job.options);
  job.evidence.push(...verdict.evidence);
  const { outcome, pending } = verdict;
  if (
    verdict.orderId !== undefined &&
    verdict.orderId !== orderId &&
    (outcome === "done" || outcome === "parked" || pending)
  ) {
    const state = outcome === "unknown" ? "pending" : outcome;
    const heir = { orderId: verdict.orderId, closedSince: undefined, reason: verdict.reason };
    return { intent: await job.advance(intent, { ...heir, state: state as "done" | "parked" | "pending" }) };
  }
  if (outcome === "unknown") {
    const askAgainAt = verdict.askAgainAt === undefined ? undefined : Date.parse(verdict.askAgainAt);
    return { intent, rests: true, reason: `${reason}; ${verdict.reason}`, askAgainAt };
  }
  return settle(job, intent, reason, closedSince);
}

async function settle(job: Job, intent: Intent, reason: string, since: string): Promise<Move> {
  const settled = Date.parse(since) + job.settleMs;
  if (job.serverNow() < settled) {
    const askAgainAt = job.localTime(settled);
    return { intent, rests: true, reason: `${reason}; another may yet take its place`, askAgainAt };
  }
  return { intent: await job.advance(intent, { state: "refused", reason }) };
}

/** An order that waits is left, run, or cancelled, as asked. */
async function parked(job: Job, intent: Intent, orderId: string): Promise<Move> {
  const { parked: wish = "leave" } = job.options;
  if (wish === "leave" || job.hasTakenUp) return { intent, rests: true };
  job.hasTakenUp = true;
  if (wish === "resume")
    return {
      intent: await job.advance(intent, { state: "planned", step: "process", reason: `order ${orderId} is run` }),
    };
  try {
    await cancelOrder(job.client, job.kind, orderId, job.reading);
  } catch (error) {
    if (!(error instanceof OpenSrsError) || error === job.options.signal?.reason) throw error;
    // Another worker may have cancelled it, or somebody run it by hand: it is told as it stands.
    const move = await watch(job, intent);
    return move.rests ? { reason: `order ${orderId} could not be cancelled: ${error.summary}`, ...move } : move;
  }
  return {
    intent: await job.advance(intent, {
      state: "refused",
      reason: `${intent.reason}; order ${orderId} was cancelled, as asked`,
    }),
  };
}
