import { runtimeOf } from "../../client.js";
import { ConfigError } from "../../errors/local.js";
import { type Intent, isFinal } from "../journal.js";
import { type Job, type Move, Overtaken } from "./job.js";
import { lookFor, watch } from "./look.js";
import { send } from "./send.js";
import type { EnsureResult } from "./types.js";

/** Goes on with an intent until it is decided, or as long as `wait` says. */
export async function run(job: Job, begun: Intent): Promise<EnsureResult> {
  const { signal, wait } = job.options;
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
      const overtaken = intent.version;
      intent = await present(job, intent);
      if (intent.version <= overtaken) throw gone(intent.key);
      if (intent.state === "refused" && error.instead !== undefined) throw error.instead;
      continue;
    }
    intent = move.intent;
    if (!move.rests) continue;
    const leftMs = wait === undefined ? 0 : wait.forMs - (now() - started);
    const isDecided = isFinal(intent) || ["parked", "planned"].includes(statusOf(intent));
    if (isDecided || leftMs <= 0) return resultOf(job, move);
    await job.pause(Math.min(leftMs, wait!.everyMs));
    // Another worker may have gone on with it.
    intent = await present(job, intent);
  }
}

/** The intent as it stands now, if it still is for this run's order. */
async function present(job: Job, { key }: Intent): Promise<Intent> {
  const intent = await job.options.journal.get(key);
  if (intent === undefined) throw gone(key);
  if (job.fingerprint !== undefined && intent.fingerprint !== job.fingerprint) throw otherOrder();
  return intent;
}

/** For a journal that was emptied, or reads what is old: nothing that was relied on holds then. */
export function gone(key: string): Error {
  return new Error(`The journal does not give the intent "${key}" as it was last written`);
}

/** For a key whose order is not this one. */
export function otherOrder(): ConfigError {
  const message =
    "stands for another order already: its term, its owner or what else makes it was different. Use another key for another order";
  return new ConfigError([{ path: "key", message }]);
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

/** An order that is closed waits no longer, and is not refused yet: another may be taking its place. */
function statusOf({ state, closedSince }: Intent): EnsureResult["status"] {
  const isOpen = state === "parked" || state === "pending";
  return state === "sending" || (isOpen && closedSince !== undefined) ? "unknown" : state;
}

function resultOf(job: Job, { intent, reason, orderId, askAgainAt }: Move): EnsureResult {
  const { key, domain, transactionId, expiry, attempt } = intent;
  return {
    key,
    status: statusOf(intent),
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
