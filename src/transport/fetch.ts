import { isWholeEnvelope, looksLikeXml } from "./body.js";
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

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A transport over a `fetch` function: for other runtimes, and for tests that intercept `fetch`. It cannot tell a
 * request that was not sent from one that was, except by the errors of Node's fetch: prefer `undiciTransport()`.
 */
export function fetchTransport(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Transport {
  return (setup) => {
    if (setup.ca !== undefined)
      throw new TypeError("fetch takes no certificate authority: use undiciTransport(), or NODE_EXTRA_CA_CERTS");
    return new FetchConnection(setup, fetch);
  };
}

class FetchConnection implements Connection {
  readonly #setup: TransportSetup;
  readonly #fetch: Fetch;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(setup: TransportSetup, fetch: Fetch) {
    this.#setup = setup;
    this.#fetch = fetch;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    const exchange = this.#exchange(request);
    this.#underWay.add(exchange);
    const forget = () => this.#underWay.delete(exchange);
    exchange.then(forget, forget);
    return exchange;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  async #exchange({ headers, body, timeoutMs, signal }: TransportRequest): Promise<TransportResponse> {
    const stop = new AbortController();
    let phase: ExchangePhase = "reply";
    let stopped: FailureKind | undefined;
    const end = (kind: FailureKind) => {
      stopped ??= kind;
      stop.abort();
    };
    const onAbort = () => end("aborted");
    const timer = setTimeout(end, timeoutMs, "timeout");
    signal?.addEventListener("abort", onAbort);
    const chunks: Uint8Array[] = [];
    let status: number | undefined;
    try {
      const init = {
        method: "POST",
        headers: { ...headers },
        body: body as Uint8Array<ArrayBuffer>,
        redirect: "manual",
        signal: stop.signal,
      } as const;
      const response = await this.#fetch(this.#setup.url.href, init);
      phase = "body";
      status = response.status;
      let size = 0;
      // Typed as iterable by newer libraries only; every runtime has it.
      for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
        size += chunk.length;
        if (size > this.#setup.maxReplyBytes) {
          end("too-large");
          break;
        }
        chunks.push(chunk);
      }
      if (stopped === undefined) return { status, body: Buffer.concat(chunks) };
    } catch (error) {
      const received = Buffer.concat(chunks);
      if (isWholeEnvelope(received)) return { status, body: received };
      if (stopped === undefined) return fromFetchError(error, phase);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    }
    throw new TransportFailure(stopped, phase, {
      ...(stopped === "aborted" && { cause: signal!.reason }),
      limitMs: timeoutMs,
    });
  }
}

/** Codes of Node's fetch with which no connection was made. */
const NOT_CONNECTED =
  /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|EPROTO)$/;

function fromFetchError(error: unknown, phase: ExchangePhase): TransportResponse {
  const cause = (error as { cause?: { code?: string; message?: string; data?: string } }).cause;
  const code = cause?.code ?? "";
  if (code.startsWith("HPE_")) {
    const data = Buffer.from(cause?.data ?? "");
    if (cause) Reflect.deleteProperty(cause, "data");
    if (looksLikeXml(data)) return { status: undefined, body: data };
    throw new TransportFailure("not-http", phase, { cause });
  }
  const notConnected = NOT_CONNECTED.test(code) || /before secure TLS connection/.test(cause?.message ?? "");
  if (code === "UND_ERR_CONNECT_TIMEOUT") throw new TransportFailure("timeout", "connect", { cause });
  throw new TransportFailure("failed", notConnected ? "connect" : phase, { cause: cause ?? error });
}
