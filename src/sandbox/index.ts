import type { Account } from "./account.js";
import { createState } from "./business/state.js";
import { loadAsn1 } from "./business/trust/asn1.js";
import { createClock, type SandboxClock } from "./controls/clock.js";
import { Faults, type SandboxFaults } from "./controls/faults.js";
import { History, type SandboxHistory } from "./controls/history.js";
import { createRateLimit } from "./controls/limits.js";
import { readSnapshot, type Snapshot, writeSnapshot } from "./controls/persistence.js";
import { createRegistry, type SandboxRegistry } from "./controls/registry.js";
import { settle } from "./controls/tasks.js";
import { type SandboxWebhook, Webhook } from "./controls/webhook.js";
import { resolveOptions, type SandboxOptions } from "./options.js";
import { createRandom } from "./random.js";
import { type AllowedAddresses, createAllowedAddresses } from "./server/addresses.js";
import { createCertificate } from "./server/certificate.js";
import { createGate, type SandboxCredentials } from "./server/gate.js";
import { listen } from "./server/server.js";

export type { ClockStep, SandboxClock } from "./controls/clock.js";
export type {
  Fault,
  FaultChance,
  FaultCount,
  FaultKind,
  FaultPlan,
  FaultTarget,
  SandboxFaults,
} from "./controls/faults.js";
export type { HistoryEntry, SandboxHistory } from "./controls/history.js";
export type { ElsewhereDomain, SandboxRegistry } from "./controls/registry.js";
export type { SandboxWebhook, WebhookOptions } from "./controls/webhook.js";
export type { DnsTemplates, SandboxOptions } from "./options.js";
export type { AllowedAddresses } from "./server/addresses.js";
export type { SandboxCredentials } from "./server/gate.js";

/** Where a sandbox is, in the form that the client's `environment` option takes. */
export interface SandboxEnvironment {
  /** What messages call it: the option `name`. */
  readonly name: string;
  /** Where requests are posted to. */
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
  /** Where requests are posted to, such as `http://127.0.0.1:40123/`. */
  readonly url: string;
  /** The time in the sandbox: expiry, grace periods, transfers and events follow it. */
  readonly clock: SandboxClock;
  /** What really happened, whatever clients were told. */
  readonly history: SandboxHistory;
  /** Makes things go wrong. */
  readonly faults: SandboxFaults;
  /** Who may connect; all others are refused as the real server does. */
  readonly allowedIps: AllowedAddresses;
  /** What happens outside the API. */
  readonly registry: SandboxRegistry;
  /** The pushing of events; only with the option `webhook`. */
  readonly webhook: SandboxWebhook | undefined;
  /** Saves the state to a file, which is replaced in one step, for its owner only: passwords and auth codes are in it. */
  save(file: string): Promise<void>;
  /**
   * Puts the sandbox into the state that a file was saved from, its clock included. The history stays. Rejects with a
   * TypeError when the file is not one of `save`, and then changes nothing.
   */
  load(file: string): Promise<void>;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts a stand-in for OpenSRS on the loopback interface: it speaks the XML API over HTTP or TLS, checks signatures,
 * refuses addresses that are not allowed as the real one does, and keeps domains, orders and a balance in memory.
 * Rejects with a TypeError that names the option when one makes no sense, and with the system's error when the port
 * cannot be had or the file to start from cannot be read.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const settings = resolveOptions(options);
  const clock = createClock(settings.startAt);
  const history = new History(clock.now);
  const allowedIps = createAllowedAddresses(settings.allowedIps);
  const faults = new Faults(settings.tls, settings.seed, settings.faults);
  const webhook = settings.webhook && new Webhook(settings.webhook, clock.now);
  const account: Account = {
    state: createState(settings.balance, settings.taken),
    settings,
    history,
    faults,
    now: clock.now,
    random: createRandom(settings.seed),
    late: [],
    quirks: settings.quirks ? createRandom(~settings.seed) : undefined,
    limit: createRateLimit(settings.commandsPerSecond),
    maxConnections: settings.maxConnections,
    webhook,
  };
  const restore = async (saved: Snapshot): Promise<void> => {
    // The clock may issue certificates that were ordered before.
    if (Object.keys(saved.state.trustOrders ?? {}).length > 0) await loadAsn1();
    // Saved by an older version, it may lack what has been added since.
    account.state = { ...createState(settings.balance, settings.taken), ...saved.state };
    account.random = createRandom(saved.seed);
    clock.putTo(saved.clock);
  };
  // Before the port opens, so that nobody is answered from an empty account.
  if (settings.loadFrom !== undefined) await restore(await readSnapshot(settings.loadFrom));
  const credentials = { username: settings.username, privateKey: settings.privateKey };
  const certificate = settings.tls ? await createCertificate(settings.host) : undefined;
  const listener = await listen(createGate(account, credentials, allowedIps), { ...settings, certificate });
  // Nobody may be asking while the clock runs, and yet the events of that time are to be pushed.
  const pushing =
    webhook && settings.startAt === undefined ? setInterval(() => settle(account), 1000).unref() : undefined;
  const close = (): Promise<void> => {
    clearInterval(pushing);
    webhook?.close();
    return listener.close();
  };
  const url = `${settings.tls ? "https" : "http"}://${reachable(settings.host)}:${listener.port}/`;
  return {
    environment: { name: settings.name, baseUrl: url, ...(certificate && { ca: certificate.ca }) },
    credentials,
    otherCredentials: { ...credentials, privateKey: otherKey(settings.privateKey) },
    url,
    clock: {
      now: clock.now,
      advance(step) {
        clock.advance(step);
        settle(account);
      },
    },
    history,
    faults,
    allowedIps,
    registry: createRegistry(account),
    webhook,
    save: (file) => writeSnapshot(file, { clock: clock.read(), seed: account.random.seed, state: account.state }),
    load: async (file) => restore(await readSnapshot(file)),
    close,
    [Symbol.asyncDispose]: close,
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
