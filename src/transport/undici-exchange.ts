import { type Dispatcher, errors } from "undici";
import { onAbort } from "./abort.js";
import { BARE_XML } from "./bare-xml.js";
import { decodeBody, firstByteOf, isWholeEnvelope, LESS_THAN, refusedByParser } from "./body.js";
import { isConnectFault } from "./connect-fault.js";
import { afterLastLook } from "./last-look.js";
import { ProxyFault } from "./line.js";
import {
  type ExchangePhase,
  type FailureKind,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
} from "./transport.js";

export interface Limits {
  readonly connectTimeoutMs: number;
  /** 0: none. */
  readonly headersTimeoutMs: number;
  readonly bodyTimeoutMs: number;
  readonly maxReplyBytes: number;
}

/** What a request goes through. */
export interface Route {
  /** The dispatcher is this library's: it says when a request leaves, and its silence means that none did. */
  readonly isOurs: boolean;
  /** The reply was no whole envelope: its rest may still come, so the connection must not serve another request. */
  readonly onForeignReply?: () => void;
}

/** One request and its reply. */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: TransportRequest;
  readonly #limits: Limits;
  readonly #route: Route;
  readonly #resolve: (response: TransportResponse) => void;
  readonly #reject: (failure: TransportFailure) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #unwatch: () => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #phase: ExchangePhase = "connect";
  #settled = false;
  #size = 0;
  #status: number | undefined;
  #encoding: string | undefined;
  #date: string | undefined;

  constructor(
    request: TransportRequest,
    limits: Limits,
    route: Route,
    resolve: (response: TransportResponse) => void,
    reject: (failure: TransportFailure) => void,
  ) {
    this.#request = request;
    this.#limits = limits;
    this.#route = route;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#end("timeout"), request.timeoutMs);
    this.#unwatch = onAbort(request.signal, () => this.#end("aborted", request.signal!.reason));
  }

  // Called when a connection is free, just before the first byte leaves: the last moment to call the request back.
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // A dispatcher of the user's may repeat by itself: not what may go out once only.
    const isRepeat = this.#request.once && this.#phase !== "connect";
    if (!this.#settled && !isRepeat && this.#request.mayLeave?.() === false) this.#fail("called-back");
    if (this.#settled || isRepeat) controller.abort(new Error("called back"));
    else this.#phase = "reply";
  }

  onResponseStart(_: unknown, status: number, headers: Record<string, string | string[] | undefined>): void {
    if (status < 200) return;
    this.#phase = "body";
    this.#status = headers[BARE_XML] === undefined ? status : undefined;
    this.#encoding = headers["content-encoding"]?.toString();
    this.#date = headers.date?.toString();
  }

  onResponseData(_: unknown, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.maxReplyBytes) this.#fail("too-large");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#finish(this.#received());
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
    else if (error instanceof errors.RequestAbortedError && this.#phaseOf(error) === "connect")
      this.#fail("proxy", error);
    else this.#fail("failed", error);
  }

  // No HTTP. Where the connector is not ours (a dispatcher of the user's) bare XML ends up here too: its first packet.
  #onNoHttp(error: Error): void {
    const received = Buffer.from((error as { data?: string }).data ?? "");
    // It may hold anything, and the error will be printed.
    Reflect.deleteProperty(error, "data");
    // Our connector lets bare XML through: here it is the rest of what another request was answered.
    const isRest = this.#route.isOurs && firstByteOf(received) === LESS_THAN;
    if (this.#phase === "reply" && !isRest) this.#finish(refusedByParser(error, received));
    else this.#fail("failed", error);
  }

  /** Ends it from here: at once while nothing was sent, else when what has come was read. */
  #end(kind: FailureKind, cause?: unknown): void {
    const stop = () => {
      if (!this.#settled) this.#stop(kind, cause);
    };
    if (this.#phase === "connect") stop();
    else afterLastLook(() => `${this.#phase} ${this.#size}`, stop);
  }

  #stop(kind: FailureKind, cause: unknown): void {
    if (!this.#rescue()) this.#fail(kind, cause);
    this.#controller?.abort(new Error(kind));
  }

  /** A whole envelope is an answer, however the exchange ended. */
  #rescue(): boolean {
    const received = this.#received();
    const isWhole = isWholeEnvelope(received);
    if (isWhole) this.#finish(received);
    return isWhole;
  }

  #received(): Buffer {
    // Most replies come in one piece.
    return this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks);
  }

  #finish(received: Buffer): void {
    const body = decodeBody(received, this.#encoding, this.#limits.maxReplyBytes);
    if (!body || !isWholeEnvelope(body)) this.#route.onForeignReply?.();
    if (body) this.#settle(() => this.#resolve({ status: this.#status, body, date: this.#date }));
    else this.#fail("too-large");
  }

  #fail(kind: FailureKind, cause?: unknown, limitMs?: number): void {
    const facts = { cause, ...(limitMs !== undefined && { limitMs }) };
    // The reason of an abort may be any error, of another call for instance: it proves nothing.
    const failure = new TransportFailure(kind, this.#phaseOf(kind === "aborted" ? undefined : cause), facts);
    this.#settle(() => this.#reject(failure));
    if (kind === "too-large") this.#controller?.abort(new Error("too large"));
  }

  /** How far it had come when this went wrong. A dispatcher of the user's proves nothing by its silence. */
  #phaseOf(cause: unknown): ExchangePhase {
    const isProven = this.#route.isOurs || isConnectFault(cause);
    return this.#phase === "connect" && !isProven ? "reply" : this.#phase;
  }

  #settle(how: () => void): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#timer);
    this.#unwatch();
    how();
  }
}
