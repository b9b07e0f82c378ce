import { type AllowedAddresses, createAllowedAddresses } from "./addresses.js";
import { createCertificate } from "./certificate.js";
import { createClock, type SandboxClock } from "./clock.js";
import type { Account } from "./dispatch.js";
import { createGate, type SandboxCredentials } from "./gate.js";
import { History, type SandboxHistory } from "./history.js";
import { resolveOptions, type SandboxOptions } from "./options.js";
import { createRandom } from "./random.js";
import { listen } from "./server.js";
import { createState } from "./state.js";

export type { AllowedAddresses } from "./addresses.js";
export type { ClockStep, SandboxClock } from "./clock.js";
export type { SandboxCredentials } from "./gate.js";
export type { HistoryEntry, SandboxHistory } from "./history.js";
export type { SandboxOptions } from "./options.js";

/** Where a sandbox is, in the form that the client's `environment` option takes. */
export interface SandboxEnvironment {
  readonly name: string;
  readonly baseUrl: string;
  /** The certificate authority to trust, as PEM, when the sandbox speaks TLS. */
  readonly ca?: string;
}

/** A running sandbox. */
export interface Sandbox extends AsyncDisposable {
  /** For the client's `environment` option. */
  readonly environment: SandboxEnvironment;
  /** The reseller the sandbox knows. */
  readonly credentials: SandboxCredentials;
  /** The same reseller with the key of another system: what it signs is refused here. */
  readonly otherCredentials: SandboxCredentials;
  readonly url: string;
  readonly clock: SandboxClock;
  readonly history: SandboxHistory;
  readonly allowedIps: AllowedAddresses;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for OpenSRS on the loopback interface: it speaks the XML API over HTTP or TLS, checks signatures,
 * refuses addresses that are not allowed as the real one does, and keeps domains, orders and a balance in memory.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const clock = createClock(settings.startAt);
  const history = new History(clock.now);
  const allowedIps = createAllowedAddresses(settings.allowedIps);
  const account: Account = {
    state: createState(settings.balance, settings.taken),
    history,
    now: clock.now,
    random: createRandom(settings.seed),
    quirks: settings.quirks ? createRandom(~settings.seed) : undefined,
    processImmediately: settings.processImmediately,
  };
  const credentials = { username: settings.username, privateKey: settings.privateKey };
  const certificate = settings.tls ? await createCertificate(settings.host) : undefined;
  const listener = await listen(createGate(account, credentials, allowedIps), { ...settings, certificate });
  const url = `${settings.tls ? "https" : "http"}://${reachable(settings.host)}:${listener.port}/`;
  return {
    environment: { name: settings.name, baseUrl: url, ...(certificate && { ca: certificate.ca }) },
    credentials,
    otherCredentials: { ...credentials, privateKey: otherKey(settings.privateKey) },
    url,
    clock,
    history,
    allowedIps,
    close: listener.close,
    [Symbol.asyncDispose]: listener.close,
  };
}

/** The address to connect to for an address to listen on. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function otherKey(privateKey: string): string {
  const other = "0badf00d".repeat(14);
  return other === privateKey ? "decafbad".repeat(14) : other;
}
