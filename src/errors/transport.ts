import type { ReplyIssue } from "../schema/read-reply.js";
import type { OpsAssoc } from "../wire/value.js";
import { type ErrorInit, MAX_LINES, OpenSrsError } from "./base.js";
import type { CallFacts } from "./facts.js";
import type { ErrorCode } from "./guide.js";

/** What an error of an exchange is made of. */
export type TransportErrorInit = Omit<ErrorInit, "call" | "rows"> & { readonly call: CallFacts };

/** Where making a connection failed; `closed`: the client makes none any more. */
export type ConnectPhase = "dns" | "tcp" | "tls" | "proxy" | "closed";

/** No connection was made: DNS, refused, TLS, proxy, or a closed client. Nothing was sent. */
export class ConnectError extends OpenSrsError {
  static override readonly brand = "ConnectError";
  readonly phase: ConnectPhase;
  /** The system's or OpenSSL's name of the fault, such as `ECONNREFUSED`. */
  readonly systemCode: string | undefined;
  readonly host: string;
  readonly port: number;

  constructor(
    code: ErrorCode,
    { phase, systemCode, ...init }: TransportErrorInit & { phase: ConnectPhase; systemCode?: string | undefined },
  ) {
    super(code, { ...init, rows: systemCode === undefined ? [] : [["Cause", systemCode]] });
    const url = new URL(init.call.baseUrl);
    this.phase = phase;
    this.systemCode = systemCode;
    this.host = url.hostname;
    this.port = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  }

  protected override details(): Record<string, unknown> {
    return { phase: this.phase, systemCode: this.systemCode, host: this.host, port: this.port };
  }
}

/** The connection was cut after the request had left. */
export class NetworkError extends OpenSrsError {
  static override readonly brand = "NetworkError";
  readonly systemCode: string | undefined;

  constructor({ systemCode, ...init }: TransportErrorInit & { systemCode?: string | undefined }) {
    super("NETWORK_CUT", { ...init, rows: systemCode === undefined ? [] : [["Cause", systemCode]] });
    this.systemCode = systemCode;
  }

  protected override details(): Record<string, unknown> {
    return { systemCode: this.systemCode };
  }
}

/** What the call was waiting for when its time was up. */
export type TimeoutPhase = "queue" | "connect" | "reply" | "body";

/** The time was up. While queued or connecting nothing was sent. */
export class TimeoutError extends OpenSrsError {
  static override readonly brand = "TimeoutError";
  readonly phase: TimeoutPhase;
  /** The limit that was reached, in milliseconds. */
  readonly limitMs: number;

  constructor(
    code: ErrorCode,
    { phase, limitMs, ...init }: TransportErrorInit & { phase: TimeoutPhase; limitMs: number },
  ) {
    super(code, { ...init, values: { limit: String(limitMs) }, rows: [["Limit", `${limitMs} ms`]] });
    this.phase = phase;
    this.limitMs = limitMs;
  }

  protected override details(): Record<string, unknown> {
    return { phase: this.phase, limitMs: this.limitMs };
  }
}

/** An HTTP answer that holds no OPS envelope. */
export class HttpStatusError extends OpenSrsError {
  static override readonly brand = "HttpStatusError";
  readonly status: number;
  /** The start of the body. */
  readonly snippet: string;

  constructor({ status, snippet, ...init }: TransportErrorInit & { status: number; snippet: string }) {
    super("HTTP_STATUS", { ...init, rows: snippet === "" ? [] : [["Body", JSON.stringify(snippet)]] });
    this.status = status;
    this.snippet = snippet;
  }

  protected override details(): Record<string, unknown> {
    return { status: this.status, snippet: this.snippet };
  }
}

/** The reply is no OPS envelope, or only part of one, or larger or deeper than allowed. */
export class ReplyFormatError extends OpenSrsError {
  static override readonly brand = "ReplyFormatError";
  /** The start of what came, when it was no envelope. */
  readonly snippet: string | undefined;
  /** Where the reply is not as documented, with `strictReplies`; otherwise none. */
  readonly issues: readonly ReplyIssue[];
  readonly #raw: OpsAssoc | undefined;

  constructor(code: ErrorCode, { snippet, issues = [], raw, ...init }: TransportErrorInit & ReplyFormatFacts) {
    super(code, { ...init, rows: snippet ? [["Body", JSON.stringify(snippet)]] : [] });
    this.snippet = snippet;
    this.issues = issues;
    this.#raw = raw;
  }

  /** The data block of a reply that is not as documented, as decoded. Shown by no log and no inspection. */
  get raw(): OpsAssoc | undefined {
    return this.#raw;
  }

  protected override details(): Record<string, unknown> {
    return { snippet: this.snippet, ...(this.issues.length > 0 && { issues: this.issues.slice(0, MAX_LINES) }) };
  }
}

/** What is known of a reply that has not the form of one. */
export interface ReplyFormatFacts {
  readonly snippet?: string | undefined;
  readonly issues?: readonly ReplyIssue[];
  readonly raw?: OpsAssoc;
}
