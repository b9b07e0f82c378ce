import { commandOf, commands, type MethodName } from "./commands/index.js";
import { hide } from "./errors/base.js";
import { ConfigError, InputError } from "./errors/local.js";
import type { LostOrder } from "./errors/lost.js";
import type { Reconciliation } from "./errors/outcome.js";
import { type EventsOptions, eventQueue, type QueuedEvent } from "./events/queue.js";
import { ask } from "./exchange/ask.js";
import { Caller, type Runtime, type Target } from "./exchange/call.js";
import { type Mark, markOrder } from "./exchange/mark.js";
import { pagesOf } from "./exchange/pages/index.js";
import { findOut, type ReconcileOptions } from "./exchange/reconcile/index.js";
import { accountOf, lostFault, lostRequest } from "./exchange/reconcile/lost.js";
import { type Answer, mustBeAsDocumented, type Reply, typedReply } from "./exchange/reply.js";
import { buildRawRequest, buildRequest, type Checked, encodeBlock, givesLogin } from "./exchange/request.js";
import { type Quote, Till } from "./exchange/spend/till.js";
import { pause } from "./exchange/wait.js";
import type { OpenSrsMethods } from "./generated/index.js";
import { type EnvOptions, optionsFromEnv } from "./options/from-env.js";
import type { CallOptions, ClientOptions, RawAssoc, ResolvedOptions } from "./options/options.js";
import { callOptionIssues, NO_OPTIONS, resolveOptions } from "./options/resolve.js";
import { type Command, type Effect, type InputIssue, stricterEffect } from "./schema/command.js";
import { costOf, FREE, UNKNOWN_COST } from "./schema/cost.js";
import { masked } from "./schema/mask.js";
import { listsWith } from "./schema/paging.js";
import { secretsOf } from "./schema/redact.js";
import type { Connection } from "./transport/transport.js";
import type { OpsAssoc } from "./wire/index.js";

/** A command that the library does not know, or knows otherwise. */
export interface RawRequest {
  readonly action: string;
  readonly object: string;
  readonly attributes?: RawAssoc | object | undefined;
  /** Items beside `action` and `object`. */
  readonly envelope?: RawAssoc | object | undefined;
  /** What it does, and so whether it may be repeated: of a command that the library knows never less than it knows. Default: `charge`, never repeated. */
  readonly effect?: Effect | undefined;
}

/** What a call would send and cost, see {@link OpenSrsClient.dryRun}. */
export interface DryRun extends Quote {
  /**
   * The data block that would be sent: passwords, auth codes and the like read `[secret]`, contact data stands as it is.
   * A mark that is drawn for each order is another one then.
   */
  readonly request: OpsAssoc;
}

const RUNTIME: unique symbol = Symbol.for("opensrs-client.runtime") as never;
const RECONCILE: unique symbol = Symbol.for("opensrs-client.reconcile") as never;

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

  readonly #runtime: Runtime;
  readonly #till: Till;

  /** @throws {ConfigError} listing every option that does not fit. */
  constructor(options: ClientOptions);
  // The runtime is for tests: no overload shows it.
  constructor(options: ClientOptions, runtime: Partial<Runtime> = {}) {
    this.#options = resolveOptions(options);
    this.#runtime = { now: () => performance.now(), date: Date.now, random: Math.random, pause, ...runtime };
    const serverDate = () => this.#runtime.date() + (this.#caller.clockAheadMs ?? 0);
    const check: Inside["check"] = (method, input, options) =>
      void this.#order({ method, ...(commands[method] as Command) }, input, options);
    hide(this, RUNTIME, { ...this.#runtime, serverDate, check });
    this.#caller = this.#connect();
    this.#till = new Till(this.#options, this.#caller, this.#runtime.date);
  }

  #connect(): Caller {
    const { transport, environment, connectTimeoutMs, concurrency, maxReplyBytes } = this.#options;
    const { url, ca } = environment;
    let connection: Connection;
    try {
      connection = transport({ url, ca, connectTimeoutMs, concurrency, maxReplyBytes });
    } catch (error) {
      // Without the error itself, which may hold the login of a proxy.
      throw new ConfigError([{ path: "transport", message: messageOf(error) }]);
    }
    if (typeof connection?.send !== "function" || typeof connection.close !== "function")
      throw new ConfigError([{ path: "transport", message: "expected a function that gives `{ send, close }`" }]);
    return new Caller(this.#options, connection, this.#runtime);
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

  /**
   * Sends any command. Without `effect` it counts as a charge and is never repeated. What the library knows to spend or
   * destroy counts as that, whatever `effect` says.
   */
  async send(request: RawRequest, options: CallOptions = NO_OPTIONS): Promise<Reply<OpsAssoc>> {
    const checked = buildRawRequest(request, options);
    const { action = "?", object = "?", effect: given = "charge" } = request ?? {};
    const known = commandOf({ action, object });
    const effect = known === undefined ? given : stricterEffect(given, known.effect);
    const target = { method: "send", action, object, effect };
    const block = this.#checked(checked, options, target);
    const cost = costOf(known?.cost, block) ?? (effect === "charge" ? UNKNOWN_COST : undefined);
    const send = () => this.#call(target, block, options) as Promise<Reply<OpsAssoc>>;
    if (cost === undefined) return await send();
    return await this.#till.charge({ target, block, cost, options }, send);
  }

  /**
   * The faults that a call of this method would be refused for before anything is sent: of the input, whole or still
   * being filled in, and of the options. Nothing is sent; an empty list says that the call would be.
   */
  validate<M extends MethodName>(
    method: M,
    input: Parameters<OpenSrsMethods[M]>[0] | object,
    options: CallOptions = {},
  ): readonly InputIssue[] {
    if (!Object.hasOwn(commands, method)) throw new TypeError(`No command ${JSON.stringify(method)}`);
    const checked = buildRequest(commands[method], input, options);
    const encoded = "block" in checked ? encodeBlock(checked.block) : checked;
    return [...("issues" in encoded ? encoded.issues : []), ...callOptionIssues(options)];
  }

  /**
   * The events of the account as they come, oldest first, for ever: asks with `pollEvent`, waits while there is nothing
   * new, and gives each event once while it is in hand. What is not acknowledged stays in the queue: it comes again to
   * the next reader, and to this one after `release()`. A first look that fails is thrown; later ones whose failure may
   * pass are tried again until they succeed or the signal fires.
   *
   * `for await (const event of client.events({ signal })) { await handle(event); await event.ack(); }`
   * @throws {ConfigError} the options do not fit.
   * @throws {OpenSrsError} what `pollEvent` throws.
   * @see https://domains.opensrs.guide/docs/poll_event
   */
  events(options: EventsOptions = {}): AsyncGenerator<QueuedEvent, void, undefined> {
    return eventQueue(this, options, this.#runtime.pause);
  }

  /**
   * Says what a call would send and what it would cost, without sending it: its price is asked, with reading commands,
   * and held against the client's `spend`. What is no charge costs nothing.
   * @throws {InputError} the input does not fit.
   * @throws {SpendLimitError} the price could not be asked, or the day's spending not be read.
   */
  async dryRun<M extends MethodName>(
    method: M,
    input: Parameters<OpenSrsMethods[M]>[0] | object,
    options: CallOptions = {},
  ): Promise<DryRun> {
    if (!Object.hasOwn(commands, method)) throw new TypeError(`No command ${JSON.stringify(method)}`);
    const target = { method, ...(commands[method] as Command) };
    const { block } = this.#order(target, input, options);
    const cost = costOf(target.cost, block) ?? FREE;
    return { request: masked(block, target), ...(await this.#till.quote({ target, block, cost, options })) };
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
          const { paging } = command;
          const run = (asked: unknown) => this.#run(method, command, asked, options);
          return paging && listsWith(paging, input) ? pagesOf(paging, run, input) : run(input);
        },
      });
    }
  }

  async #run(method: string, command: Command, input: unknown, options: CallOptions): Promise<Reply<unknown>> {
    const target = { method, ...command };
    const { block, mark } = this.#order(target, input, options);
    const send = () => this.#call(target, block, options, command, mark);
    const cost = costOf(command.cost, block);
    if (cost === undefined) return await send();
    return await this.#till.charge({ target, block, mark: mark?.text, cost, options }, send);
  }

  /** The checked request, with the mark that it carries. */
  #order(
    command: Command & { method: string },
    input: unknown,
    options: CallOptions,
  ): { block: OpsAssoc; mark?: Mark | undefined } {
    const checked = this.#checked(buildRequest(command, input, options), options, command);
    const marked = markOrder(command, checked, options.mark, this.#options.marks);
    return "issues" in marked ? { block: this.#checked(marked, options, command) } : marked;
  }

  #call(
    target: Pick<Target, "method" | "action" | "object" | "effect" | "answerCodes">,
    block: OpsAssoc,
    options: CallOptions,
    command?: Command,
    mark?: Mark,
  ): Promise<Reply<unknown>> {
    const { method, action, object, effect, answerCodes } = target;
    const read = (answer: Answer) => {
      const reply = typedReply(answer, command, block);
      if (this.#options.strictReplies && effect === "read") mustBeAsDocumented(reply, this.#caller.factsOf(target));
      return reply;
    };
    const secrets = () => secretsOf(block, command?.input());
    const hasLogin = () => givesLogin(block);
    const lost = () => lostRequest(`${action} ${object}`, block, mark);
    const ask: Target["reconcile"] = (order, how) => this[RECONCILE](order, how, true);
    const course = { method, action, object, effect, answerCodes, read, hasLogin, secrets, lost, reconcile: ask };
    return this.#caller.call(course, block, options);
  }

  /** See {@link reconcile}, which finds it by its name in either copy of the package. */
  async [RECONCILE](
    lost: LostOrder,
    how: ReconcileOptions | null | undefined,
    isSender = false,
  ): Promise<Reconciliation> {
    const options = how ?? {};
    const { signal } = options;
    // A client that was closed asks by a connection opened for it.
    let own: Caller | undefined;
    const open = () => {
      own ??= this.#connect();
      return own;
    };
    try {
      return await findOut(
        lost,
        {
          ask: (action, object, attributes) => {
            const caller = this.#caller.isClosed ? open() : this.#caller;
            return ask(caller, { method: "reconcile", action, object }, attributes, { signal });
          },
          now: this.#runtime.date,
          clockAheadMs: () => (own ?? this.#caller).clockAheadMs,
          account: accountOf(this.toJSON()),
          isSender,
        },
        options,
      );
    } finally {
      // A connection that does not end well takes nothing from what was learned.
      await own?.close().catch(() => {});
    }
  }

  #checked(
    checked: Checked,
    options: CallOptions,
    target: Pick<Target, "method" | "action" | "object"> & { source?: string },
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

/** What a client shows to what is built on it. */
interface Inside extends Runtime {
  readonly serverDate: () => number;
  /** Throws the InputError that a call would throw before anything is sent. */
  readonly check: (method: MethodName, input: unknown, options: CallOptions) => void;
}

/** The inside of a client of either copy of the package. */
export function runtimeOf(client: OpenSrsClient): Inside {
  return (client as unknown as { readonly [RUNTIME]: Inside })[RUNTIME];
}

/**
 * Learns, with reading commands only, what became of a call whose outcome was lost: in another process too, and after
 * `client.close()`. `lost` is what `error.lost` gave, from JSON if need be. Nothing that the world does makes it throw:
 * what could not be asked is `unknown`, with the reason.
 * @throws {ConfigError} `lost` is nothing that `error.lost` gives.
 */
export async function reconcile(
  client: OpenSrsClient,
  lost: LostOrder,
  options?: ReconcileOptions,
): Promise<Reconciliation> {
  const fault = lostFault(lost);
  if (fault !== undefined) throw new ConfigError([{ path: "lost", message: fault }]);
  return client[RECONCILE](lost, options);
}
