import { OpenSrsError } from "../../errors/base.js";
import { ConfigError } from "../../errors/local.js";
import type { Effect } from "../../schema/command.js";
import type { EnsureResult } from "../ensure/types.js";
import type { ResumeStore } from "./types.js";

/**
 * Runs the call of one key as its effect allows, and remembers it. What cannot be undone is written down before it is
 * sent: where a run ended before it knew the outcome, no later run sends it again.
 */
export async function runOnce<T>(store: ResumeStore, key: string, send: () => Promise<T>): Promise<T> {
  let attempt = 1;
  for (; await store.has(mark(key, attempt, "begun")); attempt++) {
    if (await store.has(mark(key, attempt, "failed"))) continue;
    const message = "an earlier run sent it, and what became of it is not known: look, and give it another key then";
    throw new ConfigError([{ path: "resume", message }]);
  }
  await store.add(mark(key, attempt, "begun"));
  try {
    return await send();
  } catch (error) {
    // What is no error of the library's was thrown before anything was sent: an abort.
    if (!(error instanceof OpenSrsError && error.outcome === "unknown")) await store.add(mark(key, attempt, "failed"));
    throw error;
  }
}

function mark(key: string, attempt: number, what: "begun" | "failed"): string {
  return `${key} (${what} ${attempt})`;
}

/**
 * A result of reading, or of what may be asked for again, is remembered once the reader has come back for the next: none
 * is lost. A change is remembered as soon as it was answered: none is repeated.
 */
export function isRememberedLate(effect: Effect): boolean {
  return effect === "read" || effect === "charge";
}

/** An order that is still under way is asked about again. */
export function isOver(effect: Effect, reply: unknown): boolean {
  if (effect !== "charge") return true;
  const { status } = reply as EnsureResult;
  return status === "done" || status === "held";
}
