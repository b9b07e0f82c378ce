import type { Socket } from "node:net";
import { buildConnector, type Dispatcher, errors, Pool, ProxyAgent } from "undici";
import { admitBareXml, BARE_XML } from "./bare-xml.js";
import { decodeBody, isWholeEnvelope, refusedByParser } from "./body.js";
import {
  type Connection,
  type ExchangePhase,
  type FailureKind,
  type Transport,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
  type TransportSetup,
} from "./transport.js";

export interface UndiciTransportOptions {
  /** A proxy that has a fixed address, such as `http://user:password@proxy.example:3128`. */
  readonly proxy?: string;
  /** An undici dispatcher of your own, such as a `MockAgent`. It stays yours: `client.close()` leaves it open. */
  readonly dispatcher?: Dispatcher;
  /** Time for the reply to begin, in milliseconds; the call's `timeoutMs` otherwise. */
  readonly headersTimeoutMs?: number;
  /** Time between two pieces of the reply, in milliseconds; the call's `timeoutMs` otherwise. */
  readonly bodyTimeoutMs?: number;
  /** Requests on one connection before a new one is made; no limit otherwise. */
  readonly maxRequestsPerConnection?: number;
}

/** The default transport: a pool of kept-alive HTTP/1.1 connections by undici. */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  return (setup) => new UndiciConnection(setup, options);
}

class UndiciConnection implements Connection {
  readonly #setup: TransportSetup;
  readonly #options: UndiciTransportOptions;
  readonly #retired = new Set<Dispatcher>();
  readonly #sockets = new Set<Socket>();
  #dispatcher: Dispatcher;

  constructor(setup: TransportSetup, options: UndiciTransportOptions) {
    this.#setup = setup;
    this.#options = options;
    this.#dispatcher = options.dispatcher ?? makeDispatcher(setup, options, this.#sockets);
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    const { url, maxReplyBytes } = this.#setup;
    const { headersTimeoutMs = 0, bodyTimeoutMs = 0 } = this.#options;
    const limits = { connectTimeoutMs: this.#setup.connectTimeoutMs, headersTimeoutMs, bodyTimeoutMs };
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(request, maxReplyBytes, limits, resolve, reject);
      try {
        this.#dispatcher.dispatch(
          {
            origin: url.origin,
            path: url.pathname + url.search,
            method: "POST",
            headers: request.headers as Record<string, string>,
            body: request.body,
            headersTimeout: headersTimeoutMs,
            bodyTimeout: bodyTimeoutMs,
          },
          exchange,
        );
      } catch (error) {
        exchange.onResponseError(undefined, error as Error);
      }
    });
  }

  renew(): void {
    if (this.#options.dispatcher) return;
    const used = this.#dispatcher;
    const forget = () => this.#retired.delete(used);
    this.#retired.add(used);
    used.close().then(forget, forget);
    this.#dispatcher = makeDispatcher(this.#setup, this.#options, this.#sockets);
  }

  async close(): Promise<void> {
    if (this.#options.dispatcher) return;
    await Promise.all([...this.#retired, this.#dispatcher].map((dispatcher) => dispatcher.destroy()));
    // A connection that is still being made is beyond undici's reach, and would keep the process alive.
    await Promise.all([...this.#sockets].map(destroyed));
  }
}

function destroyed(socket: Socket): Promise<unknown> {
  return new Promise((resolve) => socket.once("close", resolve).destroy(new Error("the client was closed")));
}

function makeDispatcher(
  setup: TransportSetup,
  { proxy, maxRequestsPerConnection }: UndiciTransportOptions,
  sockets: Set<Socket>,
): Dispatcher {
  const requestTls = { ...(setup.ca !== undefined && { ca: setup.ca }), timeout: setup.connectTimeoutMs };
  const pool = { connections: setup.concurrency, ...requestLimit(maxRequestsPerConnection) };
  if (proxy === undefined) {
    const connect = admitBareXml(track(buildConnector(requestTls), sockets));
    return new Pool(setup.url.origin, { ...pool, connect });
  }
  if (!URL.canParse(proxy)) throw new TypeError("`proxy`: expected a URL such as http://proxy.example:3128");
  return new ProxyAgent({
    uri: proxy,
    requestTls,
    proxyTls: { timeout: setup.connectTimeoutMs },
    clientFactory: (origin, options) =>
      new ProxyPool(origin, {
        // Of the answer to CONNECT: without it a silent proxy would hold its place for minutes.
        headersTimeout: setup.connectTimeoutMs,
        connect: track((options as WithConnector).connect, sockets),
      }),
    factory: (origin, options) =>
      new Pool(origin, { ...options, ...pool, connect: admitBareXml((options as WithConnector).connect) }),
  });
}

// undici lets one request more through than it is told, and takes 0 for no limit; without pipelining nothing is reused.
function requestLimit(most: number | undefined): Pool.Options {
  if (most === undefined) return {};
  if (!Number.isInteger(most) || most < 1)
    throw new TypeError("`maxRequestsPerConnection`: expected a whole number from 1");
  return most === 1 ? { pipelining: 0 } : { maxRequestsPerClient: most - 1 };
}

interface WithConnector {
  readonly connect: buildConnector.connector;
}

/** Keeps the open sockets, those that are still connecting too. */
function track(connect: buildConnector.connector, sockets: Set<Socket>): buildConnector.connector {
  return (options, callback) => {
    // undici's connectors return the socket, which their type does not say.
    const socket = connect(options, callback) as unknown as Socket;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    return socket;
  };
}

/** The proxy could not be reached or did not answer; the cause says how. */
class ProxyFault extends Error {}

/** The connections to a proxy: it tells their faults from those of the host behind. */
class ProxyPool extends Pool {
  override connect(...given: unknown[]): never {
    const connect = super.connect as (...given: unknown[]) => Promise<unknown>;
    const connected = connect.apply(this, given).catch((cause) => {
      throw new ProxyFault("no way through the proxy", { cause });
    });
    return connected as never;
  }
}

interface Limits {
  readonly connectTimeoutMs: number;
  /** 0: none. */
  readonly headersTimeoutMs: number;
  readonly bodyTimeoutMs: number;
}

/** One request and its reply. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest;
  readonly #maxBytes: number;
  readonly #limits: Limits;
  readonly #resolve: (response: TransportResponse) => void;
  readonly #reject: (failure: TransportFailure) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #phase: ExchangePhase = "connect";
  #settled = false;
  #size = 0;
  #status: number | undefined;
  #encoding: string | undefined;

  constructor(
    request: TransportRequest,
    maxBytes: number,
    limits: Limits,
    resolve: (response: TransportResponse) => void,
    reject: (failure: TransportFailure) => void,
  ) {
    this.#request = request;
    this.#maxBytes = maxBytes;
    this.#limits = limits;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(this.#onTimeout, request.timeoutMs);
    request.signal?.addEventListener("abort", this.#onAbort);
  }

  // Called when a connection is free, just before the first byte leaves: the last moment to call the request back.
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#settled) controller.abort(new Error("called back"));
    else this.#phase = "reply";
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    if (status < 200) return;
    this.#phase = "body";
    this.#status = headers[BARE_XML] === undefined ? status : undefined;
    this.#encoding = headers["content-encoding"]?.toString();
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#maxBytes) this.#fail("too-large");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#finish(Buffer.concat(this.#chunks));
  }

  onResponseError(_: unknown, error: Error): void {
    if (this.#rescue()) return;
    const { connectTimeoutMs, headersTimeoutMs, bodyTimeoutMs } = this.#limits;
    if (error instanceof ProxyFault) this.#fail("proxy", error.cause);
    else if (error instanceof errors.HTTPParserError) this.#onNoHttp(error);
    else if (error instanceof errors.ConnectTimeoutError) this.#fail("timeout", error, connectTimeoutMs);
    else if (error instanceof errors.HeadersTimeoutError) this.#fail("timeout", error, headersTimeoutMs);
    else if (error instanceof errors.BodyTimeoutError) this.#fail("timeout", error, bodyTimeoutMs);
    // So ProxyAgent tells of a proxy that refuses.
    else if (error instanceof errors.RequestAbortedError && this.#phase === "connect") this.#fail("proxy", error);
    else this.#fail("failed", error);
  }

  // No HTTP. Where the connector is not ours (a dispatcher of the user's) bare XML ends up here too: its first packet.
  #onNoHttp(error: Error): void {
    const received = Buffer.from((error as { data?: string }).data ?? "");
    // It may hold anything, and the error will be printed.
    Reflect.deleteProperty(error, "data");
    if (this.#phase === "reply") this.#finish(refusedByParser(error, received));
    else this.#fail("failed", error);
  }

  readonly #onTimeout = (): void => {
    if (!this.#rescue()) this.#fail("timeout");
    this.#controller?.abort(new Error("timeout"));
  };

  readonly #onAbort = (): void => {
    if (!this.#rescue()) this.#fail("aborted", this.#request.signal!.reason);
    this.#controller?.abort(new Error("aborted"));
  };

  /** A whole envelope is an answer, however the exchange ended. */
  #rescue(): boolean {
    const received = Buffer.concat(this.#chunks);
    const isWhole = isWholeEnvelope(received);
    if (isWhole) this.#finish(received);
    return isWhole;
  }

  #finish(received: Buffer): void {
    const body = decodeBody(received, this.#encoding, this.#maxBytes);
    if (body) this.#settle(() => this.#resolve({ status: this.#status, body }));
    else this.#fail("too-large");
  }

  #fail(kind: FailureKind, cause?: unknown, limitMs?: number): void {
    const failure = new TransportFailure(kind, this.#phase, { cause, ...(limitMs !== undefined && { limitMs }) });
    this.#settle(() => this.#reject(failure));
    if (kind === "too-large") this.#controller?.abort(new Error("too large"));
  }

  #settle(how: () => void): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    this.#request.signal?.removeEventListener("abort", this.#onAbort);
    how();
  }
}
