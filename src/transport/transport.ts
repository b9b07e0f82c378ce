/** What a transport is told once, when the client is made. */
export interface TransportSetup {
  /** The URL that every request is posted to. */
  readonly url: URL;
  /** A private certificate authority to trust, PEM. */
  readonly ca?: string | undefined;
  readonly connectTimeoutMs: number;
  /** How many requests there are at once, at the most. */
  readonly concurrency: number;
  readonly maxReplyBytes: number;
}

export interface TransportRequest {
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes that were signed. */
  readonly body: Uint8Array;
  /** Time for connecting and the whole exchange, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /**
   * It may go out once only, and on a connection of its own that was just opened: an old one may be closing, which
   * would leave the outcome open for nothing, or still hold the rest of another reply.
   */
  readonly once: boolean;
  /** Asked at the last moment before the first byte leaves: `false` calls the request back. */
  readonly mayLeave?: (() => boolean) | undefined;
}

export interface TransportResponse {
  /** `undefined`: what came is no HTTP, such as the bare XML that OpenSRS sends to addresses that are not allowed. */
  readonly status: number | undefined;
  readonly body: Uint8Array;
  /** The reply's `Date` header, where there is one: what the server's clock says. */
  readonly date?: string | undefined;
}

/** An open transport: it belongs to one client. */
export interface Connection {
  /** Posts the bytes once; fails with a {@link TransportFailure} when no whole reply comes. */
  send(request: TransportRequest): Promise<TransportResponse>;
  /** Makes later requests use new connections: OpenSRS counts the commands of a connection. */
  renew?(): void;
  /** Ends all connections; the client calls it once, when no request is under way. */
  close(): Promise<void>;
}

/** How a client reaches OpenSRS: `undiciTransport()`, `fetchTransport(fetch)` or your own. */
export type Transport = (setup: TransportSetup) => Connection;

/** How far an exchange had come: `connect` means that no byte of the request had left. */
export type ExchangePhase = "connect" | "reply" | "body";

/**
 * `proxy`: the proxy did not open the way. `aborted`: the signal fired, the cause is its reason. `called-back`:
 * {@link TransportRequest.mayLeave} said no.
 */
export type FailureKind = "failed" | "proxy" | "timeout" | "aborted" | "too-large" | "called-back";

/** What a transport throws: facts only, the client makes the error that users see. */
export class TransportFailure extends Error {
  readonly kind: FailureKind;
  readonly phase: ExchangePhase;
  /** Of a timeout that is shorter than the time of the whole exchange, in milliseconds. */
  readonly limitMs: number | undefined;

  constructor(kind: FailureKind, phase: ExchangePhase, options: { cause?: unknown; limitMs?: number } = {}) {
    super(`${kind} (${phase})`, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "TransportFailure";
    this.kind = kind;
    this.phase = phase;
    this.limitMs = options.limitMs;
  }
}
