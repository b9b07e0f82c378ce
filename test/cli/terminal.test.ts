import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawn } from "@lydell/node-pty";
import { Terminal } from "@xterm/headless";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { folder, order, sandboxWithEnv } from "./support.js";

const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const COLUMNS = 100;

let sandbox: Sandbox;
let env: Record<string, string>;

beforeEach(async () => {
  ({ sandbox, env } = await sandboxWithEnv());
});

afterEach(() => sandbox.close());

interface Seen {
  /** Everything that was written to the terminal, control sequences included. */
  readonly bytes: string;
  /** What a person sees at the end, with what has scrolled away. */
  readonly lines: readonly string[];
  readonly cursor: { readonly x: number; readonly isHidden: boolean };
  readonly code: number;
}

const END = /_ended (\d+)_/;

/**
 * Runs a command line as a process of its own in a shell on a terminal; `onBytes` sees what it wrote so far, and can type.
 * The shell ends when all it wrote was read: what a terminal still holds when its last process ends can be lost.
 */
async function onTerminal(
  command: string,
  cwd: string,
  onBytes: (bytes: string, type: (keys: string) => void) => void,
): Promise<Seen> {
  const screen = new Terminal({ cols: COLUMNS, rows: 30, scrollback: 10_000, allowProposedApi: true });
  const opensrs = `"${process.execPath}" --import "${TSX}" "${MAIN}"`;
  const script = `${command.replace(/\bopensrs\b/, opensrs)}; printf '\\e_ended %d_\\e\\\\' $?; read -rs`;
  const pty = spawn("bash", ["--norc", "-c", script], {
    cols: COLUMNS,
    rows: 30,
    cwd,
    env: { PATH: process.env.PATH ?? "", TERM: "xterm-256color", ...env },
  });
  let bytes = "";
  let drawn = Promise.resolve();
  let isAtEnd = false;
  pty.onData((data) => {
    bytes += data;
    drawn = drawn.then(() => new Promise<void>((resolve) => screen.write(data, resolve)));
    onBytes(bytes, (keys) => pty.write(keys));
    if (isAtEnd || !END.test(bytes)) return;
    isAtEnd = true;
    pty.write("\r");
  });
  await new Promise((resolve) => pty.onExit(resolve));
  await drawn;
  const buffer = screen.buffer.active;
  const lines = Array.from({ length: buffer.length }, (_, at) => buffer.getLine(at)?.translateToString(true) ?? "");
  const isHidden = bytes.lastIndexOf("\x1b[?25l") > bytes.lastIndexOf("\x1b[?25h");
  return {
    bytes,
    lines: lines.slice(0, lines.findLastIndex((line) => line !== "") + 1),
    cursor: { x: buffer.cursorX, isHidden },
    code: Number(END.exec(bytes)?.[1]),
  };
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `name${String(at).padStart(4, "0")}.com`);

test("a lookup of many names shows a bar while it runs, in colour, and leaves the results only", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "names.txt"), names(60).join("\n"));
  delete env.NO_COLOR;
  const seen = await onTerminal("opensrs lookup < names.txt", cwd, () => {});
  expect(seen.bytes).toContain("[                        ] 0/60");
  expect(seen.bytes).toContain("[############            ] 30/60 30 available, 0 failed");
  expect(seen.bytes).toContain("\x1b[32mavailable\x1b[39m");
  expect(seen.lines).toEqual([
    "DOMAIN        STATUS     CODE  NOTE",
    ...names(60).map((name) => `${name}  available   210`),
  ]);
  expect([seen.cursor, seen.code]).toEqual([{ x: 0, isHidden: false }, 0]);
});

test("Ctrl-C in the middle of 5,000 lookups leaves a clean terminal and a usable partial result", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "names.txt"), names(5000).join("\n"));
  let isStopped = false;
  // At Ctrl-C a terminal drops what was written and not read yet, and writes ^C wherever the program is, in the middle
  // of a control sequence too: here it does neither, so that every row can be counted.
  const line = "stty noflsh -echoctl; opensrs lookup --csv < names.txt; echo status $?";
  const seen = await onTerminal(line, cwd, (bytes, type) => {
    if (isStopped || !bytes.includes("name0999.com,")) return;
    isStopped = true;
    type("\x03");
  });
  const lines = seen.lines.filter(Boolean);
  const rows = lines.filter((line) => line.startsWith("name"));
  expect(rows).toEqual(names(rows.length).map((name) => `${name},available,210,`));
  expect(rows.length).toBeGreaterThanOrEqual(1000);
  expect(rows.length).toBeLessThan(5000);
  // Nothing is left of the bar.
  const rest = lines.filter((line) => !line.startsWith("name"));
  expect(rest).toEqual([
    "domain,status,code,note",
    `Interrupted: ${rows.length} of 5000 names were looked up; go on with ${names(5000)[rows.length]}.`,
    "status 130",
  ]);
  expect(seen.cursor).toEqual({ x: 0, isHidden: false });
});

test.each([
  ["n", ["Nothing was sent.", "status 1"], 0],
  ["y", ["200 Domain registration successfully completed", "status 0"], 1],
])("the question before a charge, answered with %s", async (answer, end, orders) => {
  const cwd = folder();
  writeFileSync(join(cwd, "order.json"), JSON.stringify(order("fresh-bread-toronto.com")));
  let isAnswered = false;
  const seen = await onTerminal(
    "opensrs call registerDomain --input order.json; echo status $?",
    cwd,
    (bytes, type) => {
      if (isAnswered || !bytes.includes("[y/N] ")) return;
      isAnswered = true;
      type(`${answer}\r`);
    },
  );
  expect(seen.lines.slice(0, 5)).toEqual([
    "Account  sandbox on sandbox",
    "Command  registerDomain: Orders a domain: registers it, transfers it in, or applies for it in a laun",
    "ch phase.",
    "For      fresh-bread-toronto.com",
    "Price    11.62, new, 1 year",
  ]);
  expect(seen.lines[5]).toBe(`Go ahead? [y/N] ${answer}`);
  expect(seen.lines.slice(-2)).toEqual(end);
  expect(sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER")).toHaveLength(orders);
});

test("Ctrl-C at the question sends nothing and gives the terminal back", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "order.json"), JSON.stringify(order("fresh-bread-toronto.com")));
  let isAnswered = false;
  const seen = await onTerminal(
    "opensrs call registerDomain --input order.json; echo status $?; stty -a | grep -o ' echo '",
    cwd,
    (bytes, type) => {
      if (isAnswered || !bytes.includes("[y/N] ")) return;
      isAnswered = true;
      type("\x03");
    },
  );
  expect(seen.lines.slice(-2)).toEqual(["status 130", " echo "]);
  expect(sandbox.history.entries.filter(({ action }) => action === "SW_REGISTER")).toHaveLength(0);
});
