import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { diagnoseEnv } from "../../doctor/from-env.js";
import { type Check, type CheckStatus, type Diagnosis, supportReport } from "../../doctor/index.js";
import { steps } from "../../doctor/steps/index.js";
import { PROBE_DOMAIN } from "../../doctor/types.js";
import { defineAction } from "../action.js";
import { EXIT, Failure, usage } from "../failure.js";
import type { Io } from "../io.js";
import type { Column, Results, Style } from "../output.js";
import { Progress } from "../progress.js";
import type { Session } from "../session.js";

interface Options {
  readonly bundle?: string;
  /** `false` is what `--no-outgoing-address` says. */
  readonly outgoingAddress: boolean;
  readonly addressService?: string;
}

const AFTER = `
Beside the usual variables, to find out whether two keys were swapped:
  OPENSRS_OTHER_PRIVATE_KEY   the private key of the other system
  OPENSRS_OTHER_USERNAME      its username, where it is another one

Exit codes: 0 no check failed, 1 one failed.`;

export function doctorCommand(io: Io): Command {
  const summary = "Find out why OpenSRS cannot be reached, or refuses. Changes nothing there.";
  return defineAction<Options>(io, "doctor", summary, doctor)
    .option("--bundle <file>", "write a report for OpenSRS support, without secrets")
    .option("--address-service <url>", "what tells this machine's outgoing address in plain text")
    .addOption(new Option("--no-outgoing-address", "ask nobody for it").conflicts("addressService"))
    .addHelpText("after", AFTER);
}

async function doctor(session: Session, _: readonly never[], options: Options): Promise<void> {
  const { io, results } = session;
  if (session.options.dryRun) {
    return session.preview([
      ["lookupDomain", { domain: PROBE_DOMAIN }],
      ["getBalance", {}],
    ]);
  }
  const diagnosis = await watched(session, async (onCheck) =>
    diagnoseEnv(await session.environment(), {
      addressService: options.outgoingAddress ? options.addressService : false,
      evidence: options.bundle !== undefined,
      signal: io.signal,
      proxy: session.options.proxy,
      onCheck,
    }),
  );
  await conclude(results, diagnosis);
  if (options.bundle !== undefined) {
    await writeWhole(resolve(io.cwd, options.bundle), supportReport(diagnosis, io.now()));
    await results.note(`The report is in ${options.bundle}: look through it and send it to OpenSRS support.`);
  } else if (!diagnosis.ok && results.format === "table") {
    await results.note("For OpenSRS support: `opensrs doctor --bundle FILE` writes what they ask for.");
  }
  if (!diagnosis.ok) throw new Failure(EXIT.failed);
}

/** Prints the checks as they are made, and on a terminal the one that is being made. */
async function watched(
  { io, results }: Session,
  diagnosing: (onCheck: (check: Check) => void) => Promise<Diagnosis>,
): Promise<Diagnosis> {
  const progress = new Progress(io);
  const showNext = (done: number) => {
    const next = steps[done];
    if (next) progress.show(done, steps.length, next.title);
  };
  let done = 0;
  // One after the other, should checks come faster than they can be written.
  let printed = Promise.resolve();
  const print = async (check: Check) => {
    progress.clear();
    if (results.format === "table") await results.text(paragraph(results, check));
    showNext(++done);
  };
  showNext(done);
  try {
    const diagnosis = await diagnosing((check) => {
      printed = printed.then(() => print(check));
      // It is awaited below; until then a reader that has gone must not end the process.
      printed.catch(() => {});
    });
    await printed;
    return diagnosis;
  } finally {
    progress.clear();
  }
}

const STYLES: Record<CheckStatus, Style> = { pass: "green", warn: "yellow", fail: "red", skip: "dim" };
const INDENT = " ".repeat("pass  ".length);

function paragraph(results: Results, { status, title, detail, hints }: Check): string {
  const head = `${results.style(STYLES[status], status)}  ${title}: ${detail}`;
  return [head, ...hints.map((hint) => `${INDENT}- ${hint}`), ""].join("\n");
}

const COLUMNS: readonly Column<Check>[] = [
  { key: "id", of: ({ id }) => id },
  { key: "title", of: ({ title }) => title },
  { key: "status", of: ({ status }) => status },
  { key: "detail", of: ({ detail }) => detail },
  { key: "hints", of: ({ hints }) => hints.join("\n") },
];

/** The verdict; for programs, everything at once. */
async function conclude(results: Results, { ok, verdict, checks }: Diagnosis): Promise<void> {
  if (results.format === "json") return results.json({ ok, verdict, checks });
  if (results.format === "csv") {
    await results.rows(COLUMNS, checks);
    return results.note(verdict);
  }
  await results.text(`\n${results.style(ok ? "green" : "red", verdict)}\n`);
}

/** Writes a file whole, or not at all; only its owner may read it. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw usage(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}
