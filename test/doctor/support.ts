import { createServer as createHttp, type RequestListener } from "node:http";
import { createServer as createHttps } from "node:https";
import { type AddressInfo, createServer as createTcp, type Server, type Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import { expect, onTestFinished } from "vitest";
import type { Probes } from "../../src/doctor/context.js";
import { examine } from "../../src/doctor/diagnose.js";
import type { Check, DiagnoseOptions, Diagnosis } from "../../src/doctor/index.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { closedPort as holdClosedPort } from "../support/server.js";

/** No test may show it. */
export const KEY = "0123456789abcdef".repeat(7);

/** A machine without ping, traceroute and openssl, on which a server has no time to cut a connection by itself. */
export const bareMachine: Probes = { run: async () => undefined, platform: "linux", lingerMs: 0 };

/** The diagnosis of a client for `https://127.0.0.1:port`, called "hrs"; and that it does not show the key. */
export async function examined(
  port: number,
  options: Partial<DiagnoseOptions> & { readonly ca?: string } = {},
  probes: Partial<Probes> = {},
): Promise<Diagnosis> {
  const { ca, ...rest } = options;
  const environment = { baseUrl: `https://127.0.0.1:${port}`, name: "hrs", ...(ca && { ca }) };
  const all = { environment, username: "reseller", privateKey: KEY, addressService: false, ...rest } as const;
  const diagnosis = await examine(all, { ...bareMachine, ...probes });
  expect(JSON.stringify(diagnosis)).not.toContain(KEY);
  return diagnosis;
}

/** The checks in short: their statuses, in order. */
export function statuses({ checks }: Diagnosis): Record<string, Check["status"]> {
  return Object.fromEntries(checks.map(({ id, status }) => [id, status]));
}

export function check({ checks }: Diagnosis, id: string): Check {
  return checks.find((one) => one.id === id)!;
}

/** Listens on loopback until the test ends; the port. */
export async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

export function tcpServer(onConnection: (socket: Socket) => void): Promise<number> {
  return listening(createTcp(onConnection));
}

export function httpServer(listener: RequestListener): Promise<number> {
  return listening(createHttp(listener));
}

export function httpsServer(options: TlsOptions, listener: RequestListener): Promise<number> {
  const server = createHttps(options, listener);
  server.on("tlsClientError", () => {});
  return listening(server);
}

/** A port that nothing listens on while the test runs. */
export async function closedPort(): Promise<number> {
  const { port, close } = await holdClosedPort();
  onTestFinished(close);
  return port;
}

const ORDER = [
  "configuration",
  "credentials",
  "md5",
  "address",
  "dns",
  "ping",
  "traceroute",
  "tcp",
  "tls",
  "raw-lookup",
  "signed-lookup",
  "balance",
  "other-key",
];

/** What is expected: all passes but these. A machine without programs skips ping and traceroute. */
export function allPassBut(others: Record<string, Check["status"]>): Record<string, Check["status"]> {
  const quiet: Record<string, Check["status"]> = { address: "skip", ping: "skip", traceroute: "skip" };
  return Object.fromEntries(ORDER.map((id) => [id, others[id] ?? quiet[id] ?? "pass"]));
}

/** The failing step, and everything after it skipped. */
export function failsAt(id: string): Record<string, Check["status"]> {
  const after = ORDER.slice(ORDER.indexOf(id) + 1).map((later) => [later, "skip"]);
  return allPassBut({ ...Object.fromEntries(after), [id]: "fail" });
}

export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox & { readonly port: number }> {
  const running = await startSandbox({ tls: true, username: "reseller", privateKey: KEY, ...options });
  onTestFinished(() => running.close());
  return Object.assign(running, { port: Number(new URL(running.url).port) });
}

/** What a newcomer reads first: the verdict, and the failing check. */
export function complaint(diagnosis: Diagnosis) {
  const failing = diagnosis.checks.filter(({ status }) => status === "fail");
  return { ok: diagnosis.ok, verdict: diagnosis.verdict, details: failing.map(({ detail }) => detail) };
}
