import { runtimeOf } from "../../client.js";
import { type Intent, isFinal } from "../journal.js";
import { type Job, type Move, Overtaken } from "./job.js";
import { lookFor, watch } from "./look.js";
import { send } from "./send.js";
import type { EnsureResult } from "./types.js";

/** Goes on with an intent until it is decided, or as long as `wait` says. */
export async function run(job: Job, begun: Intent): Promise<EnsureResult> {
  const { signal, wait, journal } = job.options;
  const { now } = runtimeOf(job.client);
  const started = now();
  let intent = begun;
  for (;;) {
    signal?.throwIfAborted();
    let move: Move;
    try {
      move = await step(job, intent);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      intent = (await journal.get(intent.key)) ?? intent;
      continue;
    }
    intent = move.intent;
    if (!move.rests) continue;
    const leftMs = wait === undefined ? 0 : wait.forMs - (now() - started);
    const isDecided = isFinal(intent) || intent.state === "parked" || intent.state === "planned";
    if (isDecided || leftMs <= 0) return resultOf(job, move);
    await job.pause(Math.min(leftMs, wait!.everyMs));
    // Another worker may have gone on with it.
    intent = (await journal.get(intent.key)) ?? intent;
  }
}

function step(job: Job, intent: Intent): Promise<Move> | Move {
  switch (intent.state) {
    case "planned":
      return send(job, intent);
    case "sending":
      return lookFor(job, intent);
    case "pending":
    case "parked":
      return watch(job, intent);
    default:
      return { intent, rests: true };
  }
}

function resultOf(job: Job, { intent, reason, orderId, askAgainAt }: Move): EnsureResult {
  const { key, state, domain, transactionId, expiry, attempt } = intent;
  return {
    key,
    status: state === "sending" ? "unknown" : state,
    domain,
    orderId: orderId ?? intent.orderId,
    transactionId,
    expiry,
    attempts: attempt,
    reason: reason ?? intent.reason ?? "",
    ...(askAgainAt !== undefined && { askAgainAt: new Date(askAgainAt).toISOString() }),
    evidence: job.evidence,
  };
}
