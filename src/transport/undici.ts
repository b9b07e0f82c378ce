import { buildConnector, type Dispatcher, errors, Pool, ProxyAgent } from "undici";
import { admitBareXml, BARE_XML } from "./bare-xml.js";
import { decodeBody, isWholeEnvelope, looksLikeXml } from "./body.js";
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
  readonly #retired = new Set<Promise<void>>();
  #dispatcher: Dispatcher;

  constructor(setup: TransportSetup, options: UndiciTransportOptions) {
    this.#setup = setup;
    this.#options = options;
    this.#dispatcher = options.dispatcher ?? makeDispatcher(setup, options);
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    const { url, maxReplyBytes } = this.#setup;
    const { headersTimeoutMs = 0, bodyTimeoutMs = 0 } = this.#options;
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(request, maxReplyBytes, { headersTimeoutMs, bodyTimeoutMs }, resolve, reject);
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
    this.#retire(this.#dispatcher);
    this.#dispatcher = makeDispatcher(this.#setup, this.#options);
  }

  async close(): Promise<void> {
    if (!this.#options.dispatcher) this.#retire(this.#dispatcher);
    await Promise.all(this.#retired);
  }

  #retire(dispatcher: Dispatcher): void {
    const closed = dispatcher.close().finally(() => this.#retired.delete(closed));
    this.#retired.add(closed);
  }
}

function makeDispatcher(
  setup: TransportSetup,
  { proxy, maxRequestsPerConnection }: UndiciTransportOptions,
): Dispatcher {
  const tls = setup.ca === undefined ? {} : { ca: setup.ca };
  const pool = {
    connections: setup.concurrency,
    ...(maxRequestsPerConnection !== undefined && { maxRequestsPerClient: maxRequestsPerConnection }),
  };
  if (proxy === undefined) {
    const connect = admitBareXml(buildConnector({ ...tls, timeout: setup.connectTimeoutMs }));
    return new Pool(setup.url.origin, { ...pool, connect });
  }
  return new ProxyAgent({
    uri: proxy,
    requestTls: { ...tls, timeout: setup.connectTimeoutMs },
    proxyTls: { timeout: setup.connectTimeoutMs },
    factory: (origin, options: object) =>
      new Pool(origin, {
        ...options,
        ...pool,
        connect: admitBareXml((options as { connect: buildConnector.connector }).connect),
      }),
  });
}

/** One request and its reply. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest;
  readonly #maxBytes: number;
  readonly #limits: { readonly headersTimeoutMs: number; readonly bodyTimeoutMs: number };
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
    limits: { readonly headersTimeoutMs: number; readonly bodyTimeoutMs: number },
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
    const received = Buffer.concat(this.#chunks);
    if (isWholeEnvelope(received)) this.#finish(received);
    else if (error instanceof errors.HTTPParserError) this.#onNoHttp(error);
    else if (error instanceof errors.ConnectTimeoutError) this.#fail("timeout", error);
    else if (error instanceof errors.HeadersTimeoutError) this.#fail("timeout", error, this.#limits.headersTimeoutMs);
    else if (error instanceof errors.BodyTimeoutError) this.#fail("timeout", error, this.#limits.bodyTimeoutMs);
    else this.#fail("failed", error);
  }

  // Where the connector is not ours (a dispatcher of the user's), bare XML ends up here: its first packet only.
  #onNoHttp(error: Error): void {
    const data = Buffer.from((error as { data?: string }).data ?? "");
    Reflect.deleteProperty(error, "data");
    if (this.#phase === "reply" && looksLikeXml(data)) this.#finish(data);
    else this.#fail("not-http", error);
  }

  readonly #onTimeout = (): void => {
    const received = Buffer.concat(this.#chunks);
    if (isWholeEnvelope(received)) this.#finish(received);
    else this.#fail("timeout", undefined, this.#request.timeoutMs);
    this.#controller?.abort(new Error("timeout"));
  };

  readonly #onAbort = (): void => {
    this.#fail("aborted", this.#request.signal!.reason);
    this.#controller?.abort(new Error("aborted"));
  };

  #finish(received: Buffer): void {
    const body = decodeBody(received, this.#encoding, this.#maxBytes);
    if (body) this.#settle(() => this.#resolve({ status: this.#status, body }));
    else this.#fail("too-large");
  }

  #fail(kind: FailureKind, cause?: unknown, limitMs?: number): void {
    const failure = new TransportFailure(kind, this.#phase, { cause, ...(limitMs !== undefined && { limitMs }) });
    this.#settle(() => this.#reject(failure));
    if (kind === "too-large") this.#controller?.abort(failure);
  }

  #settle(how: () => void): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    this.#request.signal?.removeEventListener("abort", this.#onAbort);
    how();
  }
}
