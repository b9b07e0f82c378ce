import { onAbort } from "./abort.js";
import { isWholeEnvelope, refusedByParser } from "./body.js";
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

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A transport over a `fetch` function: for other runtimes, and for tests that intercept `fetch`. It cannot tell a
 * request that was not sent from one that was, except by the errors of Node's fetch: prefer `undiciTransport()`.
 */
export function fetchTransport(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Transport {
  return (setup) => {
    if (isVerificationOff()) throw new TypeError(UNVERIFIED);
    if (setup.ca !== undefined)
      throw new TypeError("fetch takes no certificate authority: use undiciTransport(), or NODE_EXTRA_CA_CERTS");
    return new FetchConnection(setup, fetch);
  };
}

const UNVERIFIED =
  "NODE_TLS_REJECT_UNAUTHORIZED=0 makes fetch trust anybody: take it away and use undiciTransport(), which verifies certificates whatever it says";

class FetchConnection implements Connection {
  readonly #setup: TransportSetup;
  readonly #fetch: Fetch;

  constructor(setup: TransportSetup, fetch: Fetch) {
    this.#setup = setup;
    this.#fetch = fetch;
  }

  // The connections belong to `fetch`.
  async close(): Promise<void> {}

  async send({ headers, body, timeoutMs, signal }: TransportRequest): Promise<TransportResponse> {
    // It may have been set since.
    if (isVerificationOff()) throw new TransportFailure("failed", "connect", { cause: new Error(UNVERIFIED) });
    const stop = new AbortController();
    let phase: ExchangePhase = "reply";
    let stopped: FailureKind | undefined;
    const end = (kind: FailureKind) => {
      stopped ??= kind;
      stop.abort();
    };
    const timer = setTimeout(end, timeoutMs, "timeout");
    const unwatch = onAbort(signal, () => end("aborted"));
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
      unwatch();
    }
    throw new TransportFailure(stopped, phase, stopped === "aborted" ? { cause: signal!.reason } : {});
  }
}

/** Codes with which no connection was made, or none that could be trusted: the request was not written yet. */
const NOT_CONNECTED =
  /^(CERT_\w+|ERR_TLS_CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST))$/;

interface FetchCause {
  readonly name?: string;
  readonly code?: string;
  readonly syscall?: string;
  readonly message?: string;
  readonly data?: string;
  /** The faults of each address that was tried. */
  readonly errors?: readonly FetchCause[];
}

function fromFetchError(error: unknown, phase: ExchangePhase): TransportResponse {
  const cause = (error as { cause?: FetchCause }).cause;
  // The error has no code of its own in some releases.
  if (cause?.name === "HTTPParserError") {
    const received = Buffer.from(cause.data ?? "");
    // It may hold anything, and the error will be printed.
    Reflect.deleteProperty(cause, "data");
    if (phase === "reply") return { status: undefined, body: refusedByParser(cause, received) };
  }
  if (cause?.code === "UND_ERR_CONNECT_TIMEOUT") throw new TransportFailure("timeout", "connect", { cause });
  throw new TransportFailure("failed", isConnectFault(cause) ? "connect" : phase, { cause: cause ?? error });
}

// A system's code alone does not tell: an open connection can end with EHOSTUNREACH as well.
function isConnectFault(cause: FetchCause | undefined): boolean {
  const { code = "", syscall = cause?.errors?.[0]?.syscall, message = "" } = cause ?? {};
  return (
    syscall === "connect" ||
    syscall === "getaddrinfo" ||
    NOT_CONNECTED.test(code) ||
    message.includes("before secure TLS connection")
  );
}
