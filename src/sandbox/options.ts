import { parseDomainName } from "./business/names.js";
import { readRecords } from "./business/zones.js";
import type { FaultChance } from "./controls/faults.js";
import type { WebhookOptions } from "./controls/webhook.js";
import type { Assoc } from "./messages/codec.js";
import { parseMoney } from "./messages/money.js";

/** The records of DNS templates, by type, in the form that SET_DNS_ZONE takes. */
export type DnsTemplates = Readonly<
  Record<string, Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>>
>;

/** How a sandbox is started. Nothing is needed. */
export interface SandboxOptions {
  /** The reseller's username. Default `sandbox`. */
  readonly username?: string;
  /** The private key that requests are signed with. Default: a fixed one that cannot be mistaken for a real key. */
  readonly privateKey?: string;
  /** What the environment is called in messages, for setups with several. Default `sandbox`. */
  readonly name?: string;
  /** Addresses or ranges that may connect; an empty list allows nobody. Default: everybody who can reach it. */
  readonly allowedIps?: readonly string[];
  /** Speak TLS, with a certificate made at start. Default false. */
  readonly tls?: boolean;
  /** Where to listen. Default `127.0.0.1`, and any other address is reachable from outside. */
  readonly host?: string;
  /** The port to listen on. Default 0: a free one. */
  readonly port?: number;
  /** What the pseudo-random parts of replies are made from. The same seed and requests give the same replies. */
  readonly seed?: number;
  /** Answer as oddly as the real server does: items in random order, changing texts and so on. Default false. */
  readonly quirks?: boolean;
  /** Faults left to chance. Default: none; `sandbox.faults` plans single ones. */
  readonly faults?: FaultChance;
  /** Where the clock stands, and stands still unless advanced. Default: it runs with the machine's. */
  readonly startAt?: Date;
  /** The account's money, such as `250.00`. Default `10000.00`. */
  readonly balance?: string;
  /** Names that others have registered, beside every `example`, `google`, `opensrs`, `taken` and `tucows`. */
  readonly taken?: readonly string[];
  /** The account's setting for orders without a `handle`. Default true; false saves them as pending. */
  readonly processImmediately?: boolean;
  /** Whether orders keep `affiliate_id` and `comments`, and give them back. Default true. */
  readonly keepsMarks?: boolean;
  /** How long it takes before lists show an order that was placed, in milliseconds of the sandbox's time. Default 0. */
  readonly ordersShowAfterMs?: number;
  /** The DNS templates that the account has, beside `*blank*`: records by type. */
  readonly dnsTemplates?: DnsTemplates;
  /** The other resellers that accept domains pushed to them. */
  readonly pushTo?: readonly string[];
  /** How many commands are carried out in a second of the sandbox's time; more are refused with 300. Default: no limit. */
  readonly commandsPerSecond?: number;
  /** How many connections may be open at once; commands on more are refused with 310. Default: no limit. */
  readonly maxConnections?: number;
  /** Push events to a URL too, signed. Default: they wait for POLL EVENT only. */
  readonly webhook?: WebhookOptions;
  /**
   * Start as the sandbox was that this file was saved from; `balance`, `taken` and the moment of `startAt` are then the
   * file's. Default: anew.
   */
  readonly loadFrom?: string;
  /** The largest request that is read, in bytes. Default 8 MiB. */
  readonly maxRequestBytes?: number;
}

const DEFAULT_KEY = "decafbad".repeat(14);

/** Fills in the defaults. Throws a TypeError that names the option when one makes no sense. */
export function resolveOptions(options: SandboxOptions) {
  const balance = parseMoney(options.balance ?? "10000.00");
  if (balance === undefined) throw new TypeError(`balance: not an amount of money: ${options.balance}`);
  const username = options.username ?? "sandbox";
  const privateKey = options.privateKey ?? DEFAULT_KEY;
  if (username.trim() === "") throw new TypeError("username: empty");
  if (privateKey === "") throw new TypeError("privateKey: empty");
  if (options.startAt && Number.isNaN(options.startAt.getTime())) throw new TypeError("startAt: not a date");
  const taken = (options.taken ?? []).map((name) => {
    const parsed = parseDomainName(name);
    if (typeof parsed === "string")
      throw new TypeError(`taken: not a domain of a TLD that the sandbox serves: ${name}`);
    return parsed.name;
  });
  return {
    balance,
    username,
    privateKey,
    taken,
    name: options.name ?? "sandbox",
    allowedIps: options.allowedIps,
    tls: options.tls ?? false,
    host: options.host ?? "127.0.0.1",
    port: whole("port", options.port ?? 0, 0, 65535),
    seed: options.seed ?? 1,
    quirks: options.quirks ?? false,
    faults: options.faults,
    startAt: options.startAt,
    processImmediately: options.processImmediately ?? true,
    keepsMarks: options.keepsMarks ?? true,
    ordersShowAfterMs: whole("ordersShowAfterMs", options.ordersShowAfterMs ?? 0, 0),
    dnsTemplates: readTemplates(options.dnsTemplates ?? {}),
    pushTo: options.pushTo ?? [],
    commandsPerSecond: limit("commandsPerSecond", options.commandsPerSecond),
    maxConnections: limit("maxConnections", options.maxConnections),
    webhook: options.webhook && readWebhook(options.webhook),
    loadFrom: options.loadFrom,
    maxRequestBytes: whole("maxRequestBytes", options.maxRequestBytes ?? 8 * 1024 * 1024),
  };
}

function whole(name: string, value: number, min = 1, max = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new TypeError(
    `${name}: not a whole number from ${min}${max < Number.MAX_SAFE_INTEGER ? ` to ${max}` : ""}: ${value}`,
  );
}

function limit(name: string, value: number | undefined): number {
  return value === undefined ? Number.POSITIVE_INFINITY : whole(name, value);
}

function readWebhook(webhook: WebhookOptions): WebhookOptions {
  if (!URL.canParse(webhook.url) || !/^https?:/i.test(webhook.url))
    throw new TypeError(`webhook.url: not an HTTP URL: ${webhook.url}`);
  if (webhook.secret === "") throw new TypeError("webhook.secret: empty");
  return webhook;
}

function readTemplates(templates: DnsTemplates): Record<string, Assoc> {
  const read: Record<string, Assoc> = {};
  for (const [name, records] of Object.entries(templates)) {
    try {
      read[name] = readRecords(records as unknown as Assoc);
    } catch (error) {
      throw new TypeError(`dnsTemplates: ${name}: ${(error as Error).message}`);
    }
  }
  return read;
}
