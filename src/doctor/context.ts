import { OpenSrsClient } from "../client.js";
import type { CallFacts } from "../errors/facts.js";
import type { ClientOptions, Credentials, ResolvedOptions } from "../options/options.js";
import type { OptionIssue } from "../schema/issue.js";
import { defaultTransport } from "../transport/default.js";
import { commandLine, type ProgramName, type ProgramResult, type ProgramRunner, withoutSession } from "./programs.js";
import type { DiagnoseOptions, Evidence } from "./types.js";

/** What tests replace. */
export interface Probes {
  readonly run: ProgramRunner;
  readonly platform: NodeJS.Platform;
  /** How long to see whether a new connection is cut at once, in milliseconds. */
  readonly lingerMs: number;
}

/** Long enough for one name, and not so long that a newcomer gives up. */
const LOOKUP_MS = 30_000;

/** What the steps share: the options, and what earlier steps found out for later ones. */
export class Context {
  readonly evidence: Evidence[] = [];
  /** The texts that nothing may show. */
  readonly secrets = new Set<string>();
  /** Set by the configuration step; its credentials are placeholders. */
  resolved: ResolvedOptions | undefined;
  /** Set by the credentials step. */
  credentials: { readonly username: string; readonly privateKey: string } | undefined;
  /** This machine's address as the address service saw it. */
  outgoingAddress: string | undefined;
  /** The host's addresses. */
  addresses: readonly string[] = [];
  pingWorks = false;
  /** OpenSRS refused the signature of the given key. */
  keyRefused = false;
  readonly #programs = new Map<ProgramName, Promise<ProgramResult | undefined>>();

  /** The client's options, credentials left out. */
  readonly options: Omit<ClientOptions, keyof GivenCredentials>;
  readonly given: GivenCredentials;
  readonly settings: Pick<DiagnoseOptions, "addressService" | "otherCredentials" | "proxy" | "evidence" | "signal">;

  constructor(
    { addressService, otherCredentials, proxy, evidence, signal, onCheck: _, ...client }: DiagnoseOptions,
    readonly probes: Probes,
    /** What is already known to be wrong with the options, with the names under which they were given. */
    readonly faults: readonly OptionIssue[],
  ) {
    const { username, privateKey, credentials, ...options } = client;
    const transport = options.transport ?? (proxy === undefined ? undefined : defaultTransport(proxy));
    this.options = { ...options, transport };
    this.given = { username, privateKey, credentials };
    this.settings = { addressService, otherCredentials, proxy, evidence, signal };
  }

  /** A client of the environment that tries each call once. */
  client(credentials: Credentials, options: Partial<ClientOptions> = {}): OpenSrsClient {
    const { timeoutMs } = this;
    return new OpenSrsClient({ ...this.options, ...credentials, ...options, timeoutMs, retry: false });
  }

  /** Time for a call. */
  get timeoutMs(): number {
    return this.options.timeoutMs ?? LOOKUP_MS;
  }

  /** The environment's URL; only for steps that need the configuration. */
  get url(): URL {
    return this.resolved!.environment.url;
  }

  /** The host as sockets and programs take it. */
  get host(): string {
    return this.url.hostname.replace(/^\[|\]$/g, "");
  }

  get port(): number {
    return Number(this.url.port || (this.url.protocol === "https:" ? 443 : 80));
  }

  /** What errors and hints may say of the way to the host. `command` names the step. */
  call(command: string): CallFacts {
    const { environment } = this.resolved!;
    const username = this.credentials?.username ?? "";
    return {
      command,
      environment: environment.name,
      baseUrl: environment.url.href,
      username,
      host: environment.host,
    };
  }

  /** Runs a program, once; what it printed becomes evidence. `undefined`: this machine has none. */
  program(name: ProgramName): Promise<ProgramResult | undefined> {
    const running = this.#programs.get(name) ?? this.#run(name);
    this.#programs.set(name, running);
    return running;
  }

  async #run(name: ProgramName): Promise<ProgramResult | undefined> {
    const { program, args, timeoutMs } = commandLine(name, this.host, this.port, this.probes.platform);
    const result = await this.probes.run(program, args, { timeoutMs, signal: this.settings.signal });
    const end = result && result.exitCode === undefined ? `(ended after ${timeoutMs / 1000} s)` : "";
    const output = result
      ? [withoutSession(result.output).trimEnd(), end].filter(Boolean).join("\n")
      : "(not installed here)";
    this.evidence.push({ command: [program, ...args].join(" "), output });
    return result;
  }
}

/** How the client's options give the credentials. */
export type GivenCredentials = Pick<ClientOptions, "username" | "privateKey" | "credentials">;
