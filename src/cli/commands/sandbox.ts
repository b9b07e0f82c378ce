import { once } from "node:events";
import { access, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import type { SandboxOptions } from "../../sandbox/index.js";
import { defineAction } from "../action.js";
import { EXIT, Failure, usage } from "../failure.js";
import type { Io } from "../io.js";
import type { Session } from "../session.js";

interface Options extends Pick<SandboxOptions, "port" | "host" | "tls" | "seed" | "quirks" | "startAt"> {
  readonly state?: string;
  readonly allow?: string[];
  readonly caFile?: string;
  readonly faults?: number;
}

export function sandboxCommand(io: Io): Command {
  return defineAction<Options>(io, "sandbox", "Run a stand-in for OpenSRS on this machine until interrupted.", sandbox)
    .option("--port <number>", "where to listen; 0 takes a free one", whole, 0)
    .option("--host <address>", "where to listen; any but a loopback address is reachable from outside", "127.0.0.1")
    .option("--tls", "speak TLS with a certificate made at start")
    .option("--ca-file <file>", "with --tls: write the certificate authority to trust there")
    .option("--seed <number>", "what the pseudo-random parts of replies are made from", whole, 1)
    .option("--start-at <date>", "where the clock stands still, instead of running", moment)
    .option("--quirks", "answer as oddly as the real server does")
    .option(
      "--faults <chance>",
      "how likely each command is to fail, from 0 to 1: replies get lost, come late and so on",
      chance,
    )
    .option("--allow <cidr...>", "addresses that may connect; others are refused as the real server does")
    .option("--state <file>", "load the state from there at start, if it exists, and save it at the end");
}

async function sandbox(
  session: Session,
  _: readonly never[],
  { state, allow, caFile, faults, ...options }: Options,
): Promise<void> {
  const { io, results } = session;
  if (caFile !== undefined && !options.tls) throw usage("--ca-file goes with --tls.");
  if (session.options.dryRun) return results.note("Dry run: no sandbox was started.");
  // Only this command needs it.
  const { startSandbox } = await import("../../sandbox/index.js");
  const stateFile = state && resolve(io.cwd, state);
  const running = await startSandbox({
    ...options,
    ...(allow && { allowedIps: allow }),
    ...(faults !== undefined && { faults: { chance: faults } }),
    ...(stateFile && (await exists(stateFile)) && { loadFrom: stateFile }),
  }).catch(notStarted);
  try {
    const { environment, credentials } = running;
    // A fault is told now rather than at the end, when the state would be lost.
    if (stateFile) await running.save(stateFile).catch(notSaved);
    if (caFile !== undefined) await writeFile(resolve(io.cwd, caFile), environment.ca!);
    const variables = {
      OPENSRS_BASE_URL: environment.baseUrl,
      OPENSRS_ENVIRONMENT: environment.name,
      OPENSRS_USERNAME: credentials.username,
      OPENSRS_PRIVATE_KEY: credentials.privateKey,
      ...(caFile !== undefined && { NODE_EXTRA_CA_CERTS: resolve(io.cwd, caFile) }),
    };
    if (results.format === "json") await results.json(variables);
    else
      await results.text(
        Object.entries(variables)
          .map(([name, value]) => `export ${name}=${value}\n`)
          .join(""),
      );
    if (options.tls && caFile === undefined)
      await results.note(
        "Nothing trusts its certificate: --ca-file FILE writes the authority that clients must trust.",
      );
    const where = stateFile ? "saves its state when it ends" : "keeps everything in memory";
    await results.note(`The sandbox listens on ${running.url} and ${where}. Ctrl-C ends it.`);
    if (!io.signal.aborted) await once(io.signal, "abort");
    if (stateFile) await running.save(stateFile);
  } finally {
    await running.close();
  }
}

const NO_LISTENING: Readonly<Record<string, string>> = {
  EADDRINUSE: "another program has that port, choose one with --port",
  EACCES: "this user may not take that port, choose one from 1024 with --port",
  EADDRNOTAVAIL: "this machine has no such address, choose one with --host",
};

function notStarted(error: unknown): never {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = NO_LISTENING[code];
  if (reason !== undefined) throw new Failure(EXIT.failed, `The sandbox cannot listen there: ${reason} (${code}).`);
  if (error instanceof TypeError) throw usage(message);
  throw error;
}

function notSaved(error: NodeJS.ErrnoException): never {
  throw usage(`--state cannot be written: ${error.code ?? error.message}`);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function whole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}

function chance(text: string): number {
  const number = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number <= 1)) throw new InvalidArgumentError("expected a number from 0 to 1");
  return number;
}

function moment(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new InvalidArgumentError("expected a date such as 2026-01-15T12:00:00Z");
  return date;
}
