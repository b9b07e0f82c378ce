import { addAbortSignal, type Readable, type Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { EXIT, Failure, usage } from "./failure.js";

/** All that the command line touches outside of itself, so that tests can stand in for it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative file names start. */
  readonly cwd: string;
  /** Fires when the run is to end early; its reason is a {@link Failure}. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The process's own. A second Ctrl-C ends it at once. */
export function processIo(): Io {
  const interrupt = new AbortController();
  const onSignal = { SIGHUP: EXIT.hungUp, SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated };
  for (const [name, exitCode] of Object.entries(onSignal))
    process.once(name, () => interrupt.abort(new Failure(exitCode)));
  // `write` below hears of it too; without a listener the process would die of it.
  process.stdout.on("error", (error) => interrupt.abort(notWritten(error)));
  process.stderr.on("error", () => {});
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
    now: () => new Date(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  };
}

/** Text of others as a terminal may have it: what it would obey instead of show is written out, as `\u001b`. */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, escaped);
}

function escaped(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Writes, and waits until the reader has taken it: what is acknowledged afterwards was really printed. */
export function write(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // Nothing of our own has them, and some terminals obey them as they obey ESC. In JSON it is the same text.
    stream.write(text.replace(/[\u0080-\u009f]/g, escaped), (error) => (error ? reject(notWritten(error)) : resolve()));
  });
}

/** A reader that has seen enough is no fault; a full disk is one. */
function notWritten({ code, message }: NodeJS.ErrnoException): Failure {
  const isGone = code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
  return isGone
    ? new Failure(EXIT.brokenPipe)
    : new Failure(EXIT.failed, `The output cannot be written: ${code ?? message}`);
}

/** The text of bytes that are to be UTF-8, without their byte order mark. Others would be sent as something else. */
export function decodeText(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw usage(`${from} is not UTF-8: save it as UTF-8.`);
  }
}

/** All of what comes on stdin. An interrupt ends the wait for more. */
export async function readStdin({ stdin, signal }: Io): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of addAbortSignal(signal, stdin)) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
  return decodeText(Buffer.concat(chunks), "stdin");
}
