import type { OpenSrsClient } from "../../client.js";
import { OpenSrsError } from "../../errors/base.js";
import { textItemOf } from "../../errors/thrown.js";
import { accountOf } from "../../exchange/reconcile/lost.js";
import { isFinal, type Journal } from "../journal.js";
import { Job } from "./job.js";
import { KINDS } from "./order.js";
import { run } from "./run.js";
import type { EnsureResult, WatchOptions } from "./types.js";

function summaryOf(error: unknown): string {
  // The text of a store's error may hold its login: that error is given beside.
  return error instanceof OpenSrsError ? error.summary : (textItemOf(error, "name") ?? "it could not be told");
}

/** How one that was taken up stands, or the error that kept it from being told. */
export type RecoverResult =
  | (EnsureResult & { readonly error?: undefined })
  | { readonly key: string; readonly status: "unknown"; readonly reason: string; readonly error: unknown };

/**
 * Takes up what crashed workers left: looks for every order that was being sent, watches those under way, processes saved
 * transfers, and gives how each stands. What is proved absent is `planned` again: call `ensure…` with its order, which is
 * not in the journal. One that cannot be told now does not stop the others. Of other accounts' orders nothing is asked.
 */
export async function* recover(
  client: OpenSrsClient,
  journal: Journal,
  options: Omit<WatchOptions, "journal" | "wait"> = {},
): AsyncGenerator<RecoverResult, void, undefined> {
  const own = accountOf(client.toJSON());
  for (const intent of await journal.open()) {
    options.signal?.throwIfAborted();
    const { key, account, kind } = intent;
    if (account.host !== own.host || account.username !== own.username) continue;
    try {
      // Another worker may have finished it since the list was read.
      const present = (await journal.get(key)) ?? intent;
      if (isFinal(present)) continue;
      const job = new Job(client, KINDS[kind], undefined, { ...options, journal });
      job.subreseller = present.lost?.as_subreseller;
      yield await run(job, present);
    } catch (error) {
      options.signal?.throwIfAborted();
      yield { key, status: "unknown", reason: summaryOf(error), error };
    }
  }
}
