import { commands } from "./commands/index.js";
import { ConfigError, InputError } from "./errors/local.js";
import { Caller, type Runtime } from "./exchange/call.js";
import { reconcile } from "./exchange/reconcile.js";
import { type Answer, type Reply, typedReply } from "./exchange/reply.js";
import { buildRawRequest, buildRequest, type Checked } from "./exchange/request.js";
import type { OpenSrsMethods } from "./generated/index.js";
import { type EnvOptions, optionsFromEnv } from "./options/from-env.js";
import type { CallOptions, ClientOptions, RawAssoc, ResolvedOptions } from "./options/options.js";
import { callOptionIssues, NO_OPTIONS, resolveOptions } from "./options/resolve.js";
import type { Command, Effect } from "./schema/command.js";
import { secretsOf } from "./schema/redact.js";
import type { Connection } from "./transport/transport.js";
import type { OpsAssoc } from "./wire/index.js";

/** A command that the library does not know, or knows otherwise. */
export interface RawRequest {
  readonly action: string;
  readonly object: string;
  readonly attributes?: RawAssoc | undefined;
  /** Items beside `action` and `object`. */
  readonly envelope?: RawAssoc | undefined;
  /** What it does, and so whether it may be repeated. Default: `charge`, never repeated. */
  readonly effect?: Effect | undefined;
}

export interface OpenSrsClient extends OpenSrsMethods {}

/**
 * A client of the OpenSRS XML API: one system, one account. Every command is a method that checks its input, sends it
 * signed, and gives a typed reply or throws an {@link OpenSrsError}.
 *
 * @see https://domains.opensrs.guide/docs/overview
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the methods of the interface are installed below, from the same table.
export class OpenSrsClient {
  readonly #options: ResolvedOptions;
  readonly #caller: Caller;

  /** @throws {ConfigError} listing every option that does not fit. */
  constructor(options: ClientOptions);
  // The runtime is for tests: no overload shows it.
  constructor(options: ClientOptions, runtime: Runtime = { now: () => performance.now(), random: Math.random }) {
    this.#options = resolveOptions(options);
    const { transport, environment, connectTimeoutMs, concurrency, maxReplyBytes } = this.#options;
    let connection: Connection;
    try {
      connection = transport({
        url: environment.url,
        ca: environment.ca,
        connectTimeoutMs,
        concurrency,
        maxReplyBytes,
      });
    } catch (error) {
      // Without the error itself, which may hold the login of a proxy.
      throw new ConfigError([{ path: "transport", message: messageOf(error) }]);
    }
    if (typeof connection?.send !== "function" || typeof connection.close !== "function")
      throw new ConfigError([{ path: "transport", message: "expected a function that gives `{ send, close }`" }]);
    this.#caller = new Caller(this.#options, connection, runtime);
  }

  /**
   * A client configured by `OPENSRS_ENVIRONMENT` (or `OPENSRS_BASE_URL`), `OPENSRS_USERNAME` and `OPENSRS_PRIVATE_KEY`,
   * through the proxy of `HTTPS_PROXY` unless `NO_PROXY` excepts the host, `proxy` names another or a `transport` is
   * given. (`new OpenSrsClient()` looks at no variable.)
   * @throws {ConfigError} naming the variables that are missing.
   */
  static fromEnv(
    options: Omit<ClientOptions, "environment" | "username" | "privateKey" | "credentials"> & EnvOptions = {},
  ): OpenSrsClient {
    const { proxy, transport, ...others } = options;
    if (proxy !== undefined && transport !== undefined)
      throw new ConfigError([{ path: "proxy", message: "stands instead of `transport`, not beside it" }]);
    const fromEnv = optionsFromEnv(process.env, { proxy: transport === undefined ? proxy : false });
    return new OpenSrsClient({ ...others, ...(transport !== undefined && { transport }), ...fromEnv });
  }

  /** Sends any command. Without `effect` it counts as a charge and is never repeated. */
  async send(request: RawRequest, options: CallOptions = NO_OPTIONS): Promise<Reply<OpsAssoc>> {
    const checked = buildRawRequest(request, options);
    const { action = "?", object = "?", effect = "charge" } = request ?? {};
    const target = { action, object, effect };
    const block = this.#checked(checked, options, target);
    const answer = await this.#call(target, block, options);
    return typedReply(answer.block, undefined, answer.foreign);
  }

  /** Takes no more calls, and ends the connections when those under way have ended. */
  close(): Promise<void> {
    return this.#caller.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** What may be shown of a client: never the key. */
  toJSON(): { environment: string; baseUrl: string; username: string } {
    const { environment, username } = this.#options;
    return { environment: environment.name, baseUrl: environment.url.href, username };
  }

  [Symbol.for("nodejs.util.inspect.custom")](
    _depth: number,
    _options: object,
    inspect: (value: unknown) => string,
  ): string {
    return `OpenSrsClient ${inspect(this.toJSON())}`;
  }

  static {
    for (const [method, command] of Object.entries<Command>(commands)) {
      Object.defineProperty(OpenSrsClient.prototype, method, {
        configurable: true,
        writable: true,
        value(this: OpenSrsClient, input?: unknown, options: CallOptions = NO_OPTIONS) {
          return this.#run(command, input, options);
        },
      });
    }
  }

  async #run(command: Command, input: unknown, options: CallOptions): Promise<Reply<unknown>> {
    const block = this.#checked(buildRequest(command, input, options), options, command);
    const answer = await this.#call(command, block, options, command);
    return typedReply(answer.block, command, answer.foreign);
  }

  #call(
    target: Pick<Command, "action" | "object" | "effect" | "answerCodes">,
    block: OpsAssoc,
    options: CallOptions,
    command?: Command,
  ): Promise<Answer> {
    const { action, object, effect, answerCodes } = target;
    const secrets = () => secretsOf(block, command?.input());
    const at = new Date();
    const ask = () => reconcile({ action, object, block, at }, (request) => this.send(request));
    return this.#caller.call({ action, object, effect, answerCodes, secrets, reconcile: ask }, block, options);
  }

  #checked(
    checked: Checked,
    options: CallOptions,
    target: Pick<Command, "action" | "object"> & { source?: string },
  ): OpsAssoc {
    const issues = [...("issues" in checked ? checked.issues : []), ...callOptionIssues(options)];
    if ("block" in checked && issues.length === 0) return checked.block;
    const page = target.source?.startsWith("https://") ? target.source : undefined;
    throw new InputError(issues, this.#caller.factsOf(target), page);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "failed, and threw something else than an Error";
}
