import type { Command } from "commander";
import { pMapIterable } from "p-map";
import { ConfigError, OpenSrsError } from "../../errors/index.js";
import { atLeastOne, defineAction } from "../action.js";
import { concernsAll, EXIT, exitCodeOf, Failure, usage } from "../failure.js";
import { type Io, readStdin } from "../io.js";
import type { Column } from "../output.js";
import { Progress } from "../progress.js";
import type { Session } from "../session.js";

interface Options {
  readonly cache: boolean;
  readonly concurrency: number;
}

interface Row {
  readonly domain: string;
  readonly status: "available" | "taken" | "failed";
  readonly code?: number | undefined;
  readonly note?: string | undefined;
  readonly error?: OpenSrsError;
}

const STYLES = { available: "green", taken: "dim", failed: "red" } as const;

const COLUMNS: readonly Column<Row>[] = [
  { key: "domain", of: ({ domain }) => domain },
  { key: "status", of: ({ status }) => status, style: ({ status }) => STYLES[status] },
  { key: "code", of: ({ code }) => code, right: true },
  { key: "note", of: ({ note }) => note, fills: true },
];

export function lookupCommand(io: Io): Command {
  const summary = "Say whether names can be registered; without names, or for -, they are read from stdin.";
  return defineAction<Options>(io, "lookup [names...]", summary, lookup)
    .option("--no-cache", "ask the registries instead of OpenSRS's cache: slower, exact")
    .option("--concurrency <number>", "lookups at once", atLeastOne, 10);
}

async function lookup(session: Session, [given]: readonly string[][], options: Options): Promise<void> {
  const names = await namesOf(session.io, given ?? []);
  if (names.length === 0) throw usage("No names: give them as arguments, or one a line on stdin.");
  const input = (domain: string) => ({ domain, ...(!options.cache && { no_cache: true }) });
  if (session.options.dryRun) return session.preview(names.map((name) => ["lookupDomain", input(name)]));

  const { io, results } = session;
  const longest = names.reduce((most, { length }) => Math.max(most, length), 6);
  const writeRow = await results.stream(COLUMNS, [longest, 9, 4, 4]);
  const progress = new Progress(io);
  const counts = { available: 0, taken: 0, failed: 0 };
  let done = 0;
  let firstError: OpenSrsError | undefined;
  // A window over the names, not all at once: what waits for its turn in the client counts against its time limit.
  const rows = pMapIterable(names, (name) => row(session, input(name)), { concurrency: options.concurrency });
  try {
    if (names.length > 1) progress.show(0, names.length, "");
    for await (const found of rows) {
      progress.clear();
      await writeRow(found);
      done++;
      counts[found.status]++;
      firstError ??= found.error;
      if (names.length > 1) progress.show(done, names.length, `${counts.available} available, ${counts.failed} failed`);
    }
  } catch (error) {
    progress.clear();
    if (!io.signal.aborted || names.length === 1) throw error;
    const rest = `${done} of ${names.length} names were looked up; go on with ${names[done]}.`;
    throw new Failure(exitCodeOf(error), `Interrupted: ${rest}`);
  }
  progress.clear();
  if (firstError) {
    const others =
      counts.failed > 1 ? `\n\n${counts.failed} of ${names.length} lookups failed; the first is above.` : "";
    throw new Failure(names.length === 1 ? exitCodeOf(firstError) : EXIT.failed, firstError.message + others);
  }
}

async function row(session: Session, input: { domain: string }): Promise<Row> {
  const { domain } = input;
  try {
    const client = await session.client();
    const { code, attributes } = await client.lookupDomain(input, session.call);
    const { status, reason, has_claim: hasClaim } = attributes;
    const note = [reason, hasClaim ? "trademark claim" : ""].filter(Boolean).join(", ");
    return { domain, status, code, note: note || undefined };
  } catch (error) {
    if (!(error instanceof OpenSrsError) || error instanceof ConfigError || concernsAll(error)) throw error;
    const code = "responseCode" in error ? (error.responseCode as number | undefined) : undefined;
    return { domain, status: "failed", code, note: error.summary, error };
  }
}

async function namesOf(io: Io, given: readonly string[]): Promise<string[]> {
  const isPiped = given.length === 0 && !io.stdin.isTTY;
  const names = (isPiped ? ["-"] : given).map(async (name) => (name === "-" ? lines(await readStdin(io)) : [name]));
  return (await Promise.all(names)).flat();
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
}
