import type { Command } from "commander";
import { reconcile as ask } from "../../client.js";
import type { LostOrder, Reconciliation } from "../../errors/index.js";
import { defineAction } from "../action.js";
import { Failure } from "../failure.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import type { Session } from "../session.js";
import { VERDICTS, verdictWords } from "../verdict.js";

const COLUMNS: readonly Column<Reconciliation>[] = [
  { key: "outcome", of: ({ outcome }) => outcome },
  { key: "order_id", of: ({ orderId }) => orderId },
  { key: "expiry", of: ({ expiry }) => expiry },
  { key: "ask_again_at", of: ({ askAgainAt }) => askAgainAt },
  { key: "reason", of: ({ reason }) => reason, fills: true },
];

export function reconcileCommand(io: Io): Command {
  return defineAction(
    io,
    "reconcile <file>",
    "Learn what became of a call whose outcome was lost, from the JSON that was printed then; - for stdin.",
    reconcile,
  );
}

async function reconcile(session: Session, [file]: readonly string[]): Promise<void> {
  const lost = lostIn(await session.readJson(file!));
  // What is asked depends on the answers.
  if (session.options.dryRun) return session.results.note("Dry run: nothing was asked.");
  const client = await session.client();
  const verdict = await ask(client, lost, { signal: session.io.signal });
  const { results } = session;
  if (results.format === "json") await results.json(verdict);
  else await results.rows(COLUMNS, [verdict]);
  await results.note(verdictWords(verdict));
  const [exitCode] = VERDICTS[verdict.outcome];
  if (exitCode !== 0) throw new Failure(exitCode);
}

/** What was lost: by itself, or in what `call --json` printed. `reconcile()` of the library finds fault with the rest. */
function lostIn(json: Readonly<Record<string, unknown>>): LostOrder {
  const { lost } = (json.error ?? json) as { lost?: unknown };
  return (lost ?? json) as LostOrder;
}
