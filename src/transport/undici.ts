import type { Dispatcher } from "undici";
import { type Line, lineOpener, type OpenLine } from "./line.js";
import { hasUndici } from "./runtime.js";
import type { Connection, Transport, TransportRequest, TransportResponse, TransportSetup } from "./transport.js";
import { Exchange, type Limits, type Route } from "./undici-exchange.js";

export interface UndiciTransportOptions {
  /** A proxy that has a fixed address, such as `http://user:password@proxy.example:3128`. */
  readonly proxy?: string;
  /**
   * An undici dispatcher of your own, such as a `MockAgent`. It stays yours: `client.close()` leaves it open, and its
   * connections, TLS settings and repeats are its own affair. It must not repeat POST (a `RetryAgent` does where its
   * `methods` say so): what may go out once only is called back before a second time, if the dispatcher tells of it.
   * That nothing was sent is believed of faults only that come before a request: DNS, a refused connection, a
   * certificate.
   */
  readonly dispatcher?: Dispatcher;
  /** Time for the reply to begin, in milliseconds; the call's `timeoutMs` otherwise. */
  readonly headersTimeoutMs?: number;
  /** Time between two pieces of the reply, in milliseconds; the call's `timeoutMs` otherwise. */
  readonly bodyTimeoutMs?: number;
  /** Requests on one connection before a new one is made; no limit otherwise. */
  readonly maxRequestsPerConnection?: number;
}

/**
 * The default transport: a pool of kept-alive HTTP/1.1 connections by undici. What spends money or cannot be undone goes
 * out on a connection of its own, just opened and closed afterwards.
 */
export function undiciTransport(options: UndiciTransportOptions = {}): Transport {
  return (setup) => {
    if (!hasUndici && !options.dispatcher)
      throw new TypeError("this runtime has no undici, as Bun has none: use fetchTransport(), the default there");
    return new UndiciConnection(setup, options);
  };
}

class UndiciConnection implements Connection {
  readonly #origin: string;
  readonly #path: string;
  readonly #limits: Limits;
  readonly #given: Dispatcher | undefined;
  readonly #open: OpenLine;
  /** Whatever is open: the line in use, those that are to end, and those of single requests. */
  readonly #lines = new Set<Line>();
  #kept: Line | undefined;

  constructor(setup: TransportSetup, options: UndiciTransportOptions) {
    const { headersTimeoutMs = 0, bodyTimeoutMs = 0 } = options;
    const { url, connectTimeoutMs, maxReplyBytes } = setup;
    this.#origin = url.origin;
    this.#path = url.pathname + url.search;
    this.#limits = { connectTimeoutMs, headersTimeoutMs, bodyTimeoutMs, maxReplyBytes };
    this.#given = options.dispatcher;
    this.#open = lineOpener(setup, options);
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    if (this.#given) return this.#dispatch(this.#given, request, { isOurs: false });
    return request.once ? this.#sendAlone(request) : this.#sendKept(request);
  }

  #sendKept(request: TransportRequest): Promise<TransportResponse> {
    this.#kept ??= this.#add("kept");
    const line = this.#kept;
    const onForeignReply = () => this.#retire(line);
    return this.#dispatch(line.dispatcher, request, { isOurs: true, onForeignReply });
  }

  async #sendAlone(request: TransportRequest): Promise<TransportResponse> {
    const line = this.#add("single");
    try {
      return await this.#dispatch(line.dispatcher, request, { isOurs: true });
    } finally {
      // Not waited for: nothing about a connection that has served may delay or spoil the reply.
      this.#forget(line, line.destroy());
    }
  }

  #dispatch(dispatcher: Dispatcher, request: TransportRequest, route: Route): Promise<TransportResponse> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(request, this.#limits, route, resolve, reject);
      try {
        dispatcher.dispatch(
          {
            origin: this.#origin,
            path: this.#path,
            method: "POST",
            headers: request.headers as Record<string, string>,
            body: request.body,
            headersTimeout: this.#limits.headersTimeoutMs,
            bodyTimeout: this.#limits.bodyTimeoutMs,
          },
          exchange,
        );
      } catch (error) {
        exchange.onResponseError(undefined, error as Error);
      }
    });
  }

  renew(): void {
    if (this.#kept) this.#retire(this.#kept);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#lines].map((line) => line.destroy()));
  }

  #add(use: "kept" | "single"): Line {
    const line = this.#open(use);
    this.#lines.add(line);
    return line;
  }

  #retire(line: Line): void {
    if (line === this.#kept) this.#kept = undefined;
    this.#forget(line, line.close());
  }

  #forget(line: Line, ended: Promise<void>): void {
    const forget = () => this.#lines.delete(line);
    ended.then(forget, forget);
  }
}
