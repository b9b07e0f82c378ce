import { onAbort } from "./abort.js";
import { isWholeEnvelope, refusedByParser } from "./body.js";
import { isConnectFault } from "./connect-fault.js";
import { afterLastLook } from "./last-look.js";
import { runtime } from "./runtime.js";
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
import { isVerificationOff } from "./verification.js";

/** As much of `fetch` as a transport needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A transport over a `fetch` function: for other runtimes, and for tests that intercept `fetch`. It cannot tell a
 * request that was not sent from one that was, except by the errors of Node's fetch, and shares its connections with
 * whatever else uses them: prefer `undiciTransport()`. On Node the body of what may go out once only is a
 * `ReadableStream`, since Node's fetch would post again after a status 421; a `fetch` of another make must take one.
 */
export function fetchTransport(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Transport {
  return (setup) => {
    if (isVerificationOff()) throw new TypeError(UNVERIFIED);
    if (setup.ca !== undefined && runtime !== "bun")
      throw new TypeError("fetch takes no certificate authority: use undiciTransport(), or NODE_EXTRA_CA_CERTS");
    return new FetchConnection(setup, fetch);
  };
}

const UNVERIFIED =
  "NODE_TLS_REJECT_UNAUTHORIZED=0 makes fetch trust anybody: take it away, or use undiciTransport(), which verifies certificates all the same";

class FetchConnection implements Connection {
  readonly #setup: TransportSetup;
  readonly #fetch: Fetch;

  constructor(setup: TransportSetup, fetch: Fetch) {
    this.#setup = setup;
    this.#fetch = fetch;
  }

  // The connections belong to `fetch`.
  async close(): Promise<void> {}

  async send(request: TransportRequest): Promise<TransportResponse> {
    // It may have been set since.
    if (isVerificationOff()) throw new TransportFailure("failed", "connect", { cause: new Error(UNVERIFIED) });
    const { timeoutMs, signal, mayLeave } = request;
    if (mayLeave?.() === false) throw new TransportFailure("called-back", "connect");
    const received = new Received();
    const stop = new AbortController();
    let end: (failure: TransportFailure) => void = () => {};
    // A `fetch` that does not heed its signal is not waited for.
    const ended = new Promise<never>((_, reject) => {
      end = reject;
    });
    const stopAs = (kind: FailureKind, cause?: unknown) =>
      afterLastLook(
        () => received.progress,
        () => {
          end(new TransportFailure(kind, received.phase, { cause }));
          stop.abort();
        },
      );
    const timer = setTimeout(stopAs, timeoutMs, "timeout");
    const unwatch = onAbort(signal, () => stopAs("aborted", signal!.reason));
    try {
      return await Promise.race([this.#exchange(request, received, stop.signal), ended]);
    } catch (error) {
      // A whole envelope is an answer, however the exchange ended.
      if (isWholeEnvelope(received.body)) return received.response;
      throw error;
    } finally {
      clearTimeout(timer);
      unwatch();
      // Whatever is still on its way: nobody waits for it.
      stop.abort();
    }
  }

  async #exchange(request: TransportRequest, received: Received, signal: AbortSignal): Promise<TransportResponse> {
    try {
      const response = await this.#fetch(this.#setup.url.href, initOf(request, this.#setup, signal));
      received.status = response.status;
      received.date = response.headers?.get("date") ?? undefined;
      // Typed as iterable by newer libraries only; every runtime has it.
      for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
        if (!received.add(chunk, this.#setup.maxReplyBytes)) throw new TransportFailure("too-large", "body");
      }
      return received.response;
    } catch (error) {
      if (error instanceof TransportFailure || isWholeEnvelope(received.body)) throw error;
      return fromFetchError(error, received.phase);
    }
  }
}

/** What has come of a reply. */
class Received {
  status: number | undefined;
  date: string | undefined;
  readonly #chunks: Uint8Array[] = [];
  #size = 0;

  get phase(): ExchangePhase {
    return this.status === undefined ? "reply" : "body";
  }

  get response(): TransportResponse {
    return { status: this.status, body: this.body, date: this.date };
  }

  get progress(): string {
    return `${this.phase} ${this.#size}`;
  }

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  /** Whether it is not too large with this. */
  add(chunk: Uint8Array, maxBytes: number): boolean {
    this.#size += chunk.length;
    this.#chunks.push(chunk);
    return this.#size <= maxBytes;
  }
}

/** What the runtimes' own `fetch` functions take beside the standard. */
interface FetchOptions extends RequestInit {
  readonly duplex?: "half";
  readonly tls?: { readonly ca?: string; readonly rejectUnauthorized: true };
}

function initOf({ headers, body, once }: TransportRequest, { ca }: TransportSetup, signal: AbortSignal): FetchOptions {
  const init: FetchOptions = {
    method: "POST",
    headers: { ...headers },
    body: body as Uint8Array<ArrayBuffer>,
    redirect: "manual",
    signal,
  };
  if (runtime === "bun") {
    const tls = { rejectUnauthorized: true, ...(ca !== undefined && { ca }) } as const;
    // Bun takes the latter for a connection of its own.
    return { ...init, tls, ...(once && { keepalive: false }) };
  }
  if (runtime !== "node" || !once) return init;
  // Node's fetch posts again by itself after a status 421, unless it cannot: a stream is read once only.
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
  const length = { "content-length": String(body.length) };
  return { ...init, headers: { ...headers, ...length }, body: stream, duplex: "half" };
}

interface FetchCause {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly data?: string;
}

function fromFetchError(error: unknown, phase: ExchangePhase): TransportResponse {
  const cause = (error as { cause?: FetchCause } | null | undefined)?.cause;
  // The error has no code of its own in some releases.
  if (cause?.name === "HTTPParserError") {
    const received = Buffer.from(cause.data ?? "");
    // It may hold anything, and the error will be printed.
    Reflect.deleteProperty(cause, "data");
    if (phase === "reply") return { status: undefined, body: refusedByParser(cause, received) };
  }
  if (cause?.code === "UND_ERR_CONNECT_TIMEOUT") throw new TransportFailure("timeout", "connect", { cause });
  // Bun's own error is the fault, others wrap it.
  throw new TransportFailure("failed", isConnectFault(error) ? "connect" : phase, { cause: cause ?? error });
}
