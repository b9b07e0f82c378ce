import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { Command } from "commander";
import { parse } from "csv-parse/sync";
import { commands, type MethodName } from "../../commands/index.js";
import { OpenSrsError } from "../../errors/index.js";
import type { Reply } from "../../exchange/reply.js";
import type { Effect } from "../../schema/command.js";
import { bulk } from "../../workflows/bulk/index.js";
import { resumeFile } from "../../workflows/bulk/resume-file.js";
import type { BulkOptions } from "../../workflows/bulk/types.js";
import { atLeastOne, defineAction } from "../action.js";
import { inputOfRow } from "../assign.js";
import { confirm } from "../confirm.js";
import { concernsAll, EXIT, exitCodeOf, Failure, usage } from "../failure.js";
import type { Io } from "../io.js";
import { type Column, replyWords } from "../output.js";
import { Progress } from "../progress.js";
import type { Session } from "../session.js";
import { methodOf } from "./call.js";

interface Options {
  readonly concurrency: number;
  readonly resume?: string;
}

type Input = Readonly<Record<string, unknown>>;

interface Row {
  readonly index: number;
  readonly subject: string | undefined;
  readonly reply?: Reply<object> | undefined;
  readonly error?: Error | undefined;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: "index", of: ({ index }) => index, right: true },
  { key: "subject", of: ({ subject }) => subject },
  {
    key: "status",
    of: ({ reply }) => (reply ? "done" : "failed"),
    style: ({ reply }) => (reply ? "green" : "red"),
  },
  { key: "note", of: ({ reply, error }) => (reply ? replyWords(reply) : wordsOf(error!)), fills: true },
];

export function bulkCommand(io: Io): Command {
  const summary =
    "Send a command for each row of a file: CSV with a heading, or a JSON object a line; stdin without one.";
  return defineAction<Options>(io, "bulk <method> [file]", summary, send)
    .option("--concurrency <number>", "calls at once", atLeastOne, 10)
    .option("--resume <file>", "remember there what is done, and leave out what an earlier run had done");
}

async function send(session: Session, [name, file = "-"]: readonly string[], options: Options): Promise<void> {
  const method = methodOf(name!);
  const { effect }: { effect: Effect } = commands[method];
  if (effect === "charge")
    throw usage(`${method} spends money: send it one by one with \`opensrs call\`, or from a program with a journal.`);
  if (effect === "destroy" && options.resume === undefined)
    throw usage(`${method} cannot be undone: say --resume FILE, so that none is repeated when the run is.`);
  const inputs = inputsOf(method, await session.read(file), file);
  if (inputs.length === 0) throw usage(`${file}: no rows`);
  if (session.options.dryRun) return session.preview(inputs.map((input) => [method, input]));
  await allow(session, method, inputs.length);
  await run(session, method, inputs, options);
}

/** Before what cannot be undone: says how much of it, and asks once. */
async function allow(session: Session, method: MethodName, count: number): Promise<void> {
  const { effect, summary }: { effect: Effect; summary: string } = commands[method];
  if (effect !== "destroy") return;
  const { environment, username } = (await session.client()).toJSON();
  await session.results.note(
    `${username} on ${environment}: ${method}, ${count} times: ${summary} This cannot be undone.`,
  );
  if (!session.options.yes) await confirm(session.io, "Go ahead?");
}

async function run(session: Session, method: MethodName, inputs: readonly Input[], options: Options): Promise<void> {
  const { io, results } = session;
  const client = await session.client();
  const { baseUrl, username } = client.toJSON();
  // Names the account too: what was done at Horizon is not done in production. A sum, for an input can hold secrets.
  const key = (input: Input) =>
    createHash("sha256")
      .update(JSON.stringify([baseUrl, username, method, input]))
      .digest("hex");
  const counts = { done: 0, failed: 0, skipped: 0 };
  const bulkOptions: BulkOptions<Input> = {
    concurrency: options.concurrency,
    signal: io.signal,
    key,
    ...(options.resume !== undefined && { resume: resumeFile(resolve(io.cwd, options.resume)) }),
    onProgress: ({ skipped }) => {
      counts.skipped = skipped;
    },
  };
  const progress = new Progress(io);
  const show = () =>
    progress.show(counts.done + counts.failed + counts.skipped, inputs.length, `${counts.failed} failed`);
  const longest = inputs.reduce((most, input) => Math.max(most, subjectOf(input)?.length ?? 0), 7);
  const writeRow = await writerOf(session, longest);
  let firstError: Error | undefined;
  try {
    show();
    // The method is chosen at run time: its client checks the inputs.
    for await (const { index, input, reply, error } of bulk(
      client,
      method as never,
      inputs as never,
      bulkOptions as never,
    )) {
      if (concernsAll(error) && counts.done === 0) throw error;
      progress.clear();
      await writeRow({ index, subject: subjectOf(input), reply, error });
      counts[error === undefined ? "done" : "failed"]++;
      firstError ??= error;
      show();
    }
  } catch (error) {
    progress.clear();
    if (!io.signal.aborted) throw error;
    const again = options.resume === undefined ? "" : " The same command goes on with the rest.";
    const sent = counts.done + counts.failed;
    throw new Failure(exitCodeOf(error), `Interrupted: ${sent} of ${inputs.length} rows were sent.${again}`);
  }
  progress.clear();
  if (counts.skipped > 0) await results.note(`${counts.skipped} of ${inputs.length} rows were done before.`);
  if (!firstError) return;
  const others = counts.failed > 1 ? `\n\n${counts.failed} of ${inputs.length} rows failed; the first is above.` : "";
  throw new Failure(EXIT.failed, firstError.message + others);
}

async function writerOf({ results }: Session, longest: number): Promise<(row: Row) => Promise<void>> {
  if (results.format !== "json") return results.stream(COLUMNS, [5, longest, 6, 4]);
  return ({ index, subject, reply, error }) => {
    if (!reply) return results.json({ index, subject, error: error instanceof OpenSrsError ? error : wordsOf(error!) });
    const { code, text, state, transactionId, attributes, issues } = reply;
    return results.json({ index, subject, reply: { code, text, state, transactionId, attributes, issues } });
  };
}

function wordsOf(error: Error): string {
  return error instanceof OpenSrsError ? error.summary : error.message;
}

function subjectOf(input: Input): string | undefined {
  const subject = input.domain ?? input.order_id ?? input.username ?? input.name;
  return subject === undefined ? undefined : String(subject);
}

function inputsOf(method: MethodName, text: string, from: string): Input[] {
  if (!text.trimStart().startsWith("{")) return csvInputs(method, text, from);
  const inputs: Input[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    try {
      inputs.push(JSON.parse(line) as Input);
    } catch {
      // The parser's own message quotes the text, which can hold secrets.
      throw usage(`${from}: line ${at + 1} is not JSON`);
    }
  }
  return inputs;
}

function csvInputs(method: MethodName, text: string, from: string): Input[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { columns: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    throw usage(`${from}: line ${lines ?? 1} is not CSV with a heading (${code ?? "unreadable"})`);
  }
  return rows.map((row) => inputOfRow(commands[method], row));
}
