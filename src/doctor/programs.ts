import { spawn } from "node:child_process";

/** What a program did. */
export interface ProgramResult {
  /** `undefined`: it took too long and was ended. */
  readonly exitCode: number | undefined;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs a program of this machine; `undefined` when there is none of that name. */
export type ProgramRunner = (
  program: string,
  args: readonly string[],
  limits: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
) => Promise<ProgramResult | undefined>;

/** The programs that OpenSRS's guide has people run. None is required. */
export type ProgramName = "ping" | "traceroute" | "openssl";

/** The command line, and the longest it may take in milliseconds. */
export interface CommandLine {
  readonly program: string;
  readonly args: readonly string[];
  readonly timeoutMs: number;
}

/** The command lines for a host, as this platform's programs take them. */
export function commandLine(name: ProgramName, host: string, port: number, platform: NodeJS.Platform): CommandLine {
  const windows = platform === "win32";
  switch (name) {
    case "ping":
      return { program: "ping", args: [windows ? "-n" : "-c", "3", host], timeoutMs: 10_000 };
    case "traceroute":
      // One probe a hop and one second for each: thirty silent hops end in time.
      return windows
        ? { program: "tracert", args: ["-d", "-h", "30", "-w", "1000", host], timeoutMs: 35_000 }
        : { program: "traceroute", args: ["-q", "1", "-w", "1", "-m", "30", host], timeoutMs: 35_000 };
    case "openssl": {
      const target = host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
      return { program: "openssl", args: ["s_client", "-connect", target], timeoutMs: 15_000 };
    }
  }
}

/** The output without the secrets of the TLS session that openssl prints: its keys, and the tickets to take it up again. */
export function withoutSession(output: string): string {
  return output
    .replace(/^( *(?:Master-Key|Resumption PSK|Session-ID): *)[0-9a-f]+$/gim, "$1[redacted]")
    .replace(/^ *[0-9a-f]{4} - .*\n/gim, "");
}

const MAX_OUTPUT = 64 * 1024;

/** The real runner. Texts are asked for in English; input is empty; what takes too long is killed. */
export const runProgram: ProgramRunner = (program, args, { timeoutMs, signal }) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C" },
      windowsHide: true,
      ...(signal && { signal }),
    });
    // The `timeout` of spawn goes on, and keeps the process alive, where there is no such program.
    const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
    let output = "";
    const collect = (chunk: string) => {
      output = (output + chunk).slice(0, MAX_OUTPUT);
    };
    child.stdout.setEncoding("utf8").on("data", collect);
    child.stderr.setEncoding("utf8").on("data", collect);
    child.once("error", () => {
      clearTimeout(timer);
      if (signal?.aborted) reject(signal.reason);
      // Absent, or not ours to run (ping is, in some containers).
      else resolve(undefined);
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      resolve({ exitCode: code ?? undefined, output });
    });
  });
