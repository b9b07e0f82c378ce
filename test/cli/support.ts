import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";

export const NOW = new Date("2026-03-02T12:00:00Z");

export interface Setup {
  readonly env: Record<string, string>;
  readonly cwd?: string;
  /** What comes on stdin, which is then no terminal. */
  readonly stdin?: string | Readable;
  /** All three streams are a terminal; each question gets the next answer. */
  readonly answers?: readonly (string | (() => Promise<string>))[];
  readonly signal?: AbortSignal;
  readonly sleep?: Io["sleep"];
  /** Hears every piece of output as it is written. */
  readonly onOutput?: (text: string, from: "out" | "err") => void;
  readonly stdout?: Writable;
  readonly columns?: number;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Both, and what was typed, as a terminal shows them. */
  readonly screen: string;
}

/** Runs a command line in this process. */
export async function opensrs(args: readonly string[], setup: Setup): Promise<Ran> {
  const shown = { out: "", err: "", screen: "" };
  const isTTY = setup.answers !== undefined;
  const answers = [...(setup.answers ?? [])];
  const stdin = Object.assign(isTTY ? new Readable({ read() {} }) : inputOf(setup.stdin), { isTTY });
  const sink = (from: "out" | "err") => {
    const stream = new Writable({
      decodeStrings: false,
      write(chunk: string | Buffer, _, done) {
        const text = String(chunk);
        shown[from] += text;
        shown.screen += text;
        setup.onOutput?.(text, from);
        if (isTTY && text.endsWith("[y/N] ")) {
          const answer = answers.shift();
          const type = (typed: string) => {
            shown.screen += `${typed}\n`;
            stdin.push(`${typed}\n`);
          };
          if (typeof answer === "string") type(answer);
          else answer?.().then(type);
        }
        done();
      },
    });
    return Object.assign(stream, { isTTY, columns: setup.columns ?? 120 });
  };
  const io: Io = {
    stdin,
    stdout: setup.stdout ?? sink("out"),
    stderr: sink("err"),
    env: setup.env,
    cwd: setup.cwd ?? "/nowhere",
    signal: setup.signal ?? new AbortController().signal,
    now: () => NOW,
    sleep: setup.sleep ?? (() => Promise.reject(new Error("nothing was to wait"))),
  };
  const code = await run(args, io);
  return { code, ...shown };
}

function inputOf(given: Setup["stdin"] = ""): Readable {
  return typeof given === "string" ? Readable.from([given]) : given;
}

/** A sandbox whose clock stands at {@link NOW}, and the variables that lead to it. */
export async function sandboxWithEnv(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; env: Record<string, string> }> {
  const sandbox = await startSandbox({ startAt: NOW, ...options });
  return { sandbox, env: envOf(sandbox) };
}

export function envOf({ environment, credentials }: Sandbox): Record<string, string> {
  return {
    OPENSRS_BASE_URL: environment.baseUrl,
    OPENSRS_ENVIRONMENT: environment.name,
    OPENSRS_USERNAME: credentials.username,
    OPENSRS_PRIVATE_KEY: credentials.privateKey,
    NO_COLOR: "1",
  };
}

/** A folder that goes with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "opensrs-cli-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const contact = {
  first_name: "Zoë",
  last_name: "Baker",
  org_name: "Fresh Bread & Sons",
  address1: "32 Oak Street",
  city: "Toronto",
  state: "ON",
  postal_code: "M6K 3M1",
  country: "CA",
  phone: "+1.4165550123",
  email: "zoe@example.com",
};

/** The fields of a registration. */
export function order(domain: string, changes: object = {}): Record<string, unknown> {
  return {
    domain,
    reg_type: "new",
    period: 1,
    reg_username: "zoebaker",
    reg_password: "Not-a-real-1",
    contact_set: { owner: contact, admin: contact, billing: contact },
    custom_tech_contact: false,
    custom_nameservers: false,
    handle: "process",
    ...changes,
  };
}
