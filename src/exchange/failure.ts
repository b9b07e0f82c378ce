import type { OpenSrsError } from "../errors/base.js";
import type { CallFacts } from "../errors/facts.js";
import type { ErrorCode } from "../errors/guide.js";
import { itemOf, textItemOf } from "../errors/thrown.js";
import { ConnectError, type ConnectPhase, NetworkError, ReplyFormatError, TimeoutError } from "../errors/transport.js";
import { runtime } from "../transport/runtime.js";
import type { TransportFailure } from "../transport/transport.js";

interface Limits {
  readonly timeoutMs: number;
  readonly maxReplyBytes: number;
}

/** The typed error for what a transport met. `isRead`: the command changes nothing, so it may be sent again. */
export function errorOf(failure: TransportFailure, call: CallFacts, isRead: boolean, limits: Limits): OpenSrsError {
  const { kind, phase, cause } = failure;
  const sent = { call, cause, outcome: "unknown", retryable: isRead } as const;
  if (kind === "timeout") return timeoutError(failure, call, isRead, limits);
  if (kind === "too-large") {
    const limit = String(limits.maxReplyBytes);
    return new ReplyFormatError("REPLY_TOO_LARGE", {
      ...sent,
      values: { limit },
      summary: `The reply is larger than ${limit} bytes`,
    });
  }
  if (kind === "called-back" && phase === "connect") return calledBack(call, limits.timeoutMs);
  if (kind === "proxy" || phase === "connect") return connectError(failure, call);
  return new NetworkError({
    ...sent,
    systemCode: systemCode(cause),
    hints: runtime === "node" ? [] : [UNREADABLE],
    summary: `The connection to ${hostOf(call)} was cut after the request had left`,
  });
}

/** Only an HTTP parser that shows what it refused lets the bare XML be read. */
const UNREADABLE =
  "An address that OpenSRS does not allow can look like this here: its refusal is no HTTP, and the `fetch` of Bun and of Deno does not show it. See that this machine's address is in the allow list.";

/** For what nothing is known to throw once the request may have left: what came is not known either. */
export function unreadable(cause: unknown, call: CallFacts, isRead: boolean): ReplyFormatError {
  const facts = { outcome: "unknown", retryable: isRead, summary: "The reply could not be read" } as const;
  return new ReplyFormatError("REPLY_UNREADABLE", { call, cause, ...facts });
}

/** For a request that was kept until the time had passed that it was to be sent by. */
export function calledBack(call: CallFacts, limitMs: number): TimeoutError {
  const summary = "Called back before it left: the time that it was to be sent by had passed";
  const facts = { outcome: "not-sent", retryable: true, phase: "queue" } as const;
  return new TimeoutError("TIMEOUT_QUEUE", { call, ...facts, limitMs, summary });
}

function timeoutError(
  { phase, cause, limitMs: ownLimitMs }: TransportFailure,
  call: CallFacts,
  isRead: boolean,
  limits: Limits,
): TimeoutError {
  const limitMs = ownLimitMs ?? limits.timeoutMs;
  if (phase === "connect") {
    const summary = `No connection to ${hostOf(call)} within ${limitMs} ms`;
    const unsent = { outcome: "not-sent", retryable: true } as const;
    return new TimeoutError("TIMEOUT_CONNECT", { call, cause, ...unsent, phase, limitMs, summary });
  }
  const summary = `No whole reply within ${limitMs} ms`;
  return new TimeoutError("TIMEOUT_REPLY", {
    call,
    cause,
    outcome: "unknown",
    retryable: isRead,
    phase,
    limitMs,
    summary,
  });
}

/** How a failed connection shows itself: the first row whose pattern fits the system's code or, where there is none, the text. */
const CONNECT_FAULTS: ReadonlyArray<readonly [RegExp, ErrorCode, ConnectPhase, string]> = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, "CONNECT_DNS", "dns", "The name {name} cannot be resolved"],
  [/^ECONNREFUSED$/, "CONNECT_REFUSED", "tcp", "{host} refuses connections"],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EPERM|EACCES|ETIMEDOUT)$/,
    "CONNECT_UNREACHABLE",
    "tcp",
    "{host} cannot be reached",
  ],
  [
    /^(CERT_\w+|ERR_TLS_CERT_\w+|\w*SELF_SIGNED\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w+_SIGNATURE_FAILURE)$/,
    "CONNECT_TLS",
    "tls",
    "The certificate of {host} cannot be trusted",
  ],
  [
    /^(ERR_SSL_WRONG_VERSION_NUMBER|ERR_SSL_PACKET_LENGTH_TOO_LONG|ERR_SSL_HTTP_REQUEST|ERR_SSL_UNKNOWN_PROTOCOL)$/,
    "CONNECT_NOT_TLS",
    "tls",
    "What listens at {host} does not speak TLS",
  ],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|ERR_SSL_UNEXPECTED_EOF_WHILE_READING|ERR_SSL_\w+_ALERT_\w+)$/,
    "CONNECT_RESET",
    "tls",
    "{host} cut the connection before it showed a certificate",
  ],
];

const PROXY_FAULT = ["CONNECT_PROXY", "proxy", "The proxy did not open the way to {host}"] as const;
const OTHER_FAULT = ["CONNECT_FAILED", "tcp", "No connection to {host}"] as const;

function connectError({ kind, cause }: TransportFailure, call: CallFacts): ConnectError {
  const code = systemCode(cause);
  const row = CONNECT_FAULTS.find(([pattern]) => code !== undefined && pattern.test(code));
  const known = row?.slice(1) as [ErrorCode, ConnectPhase, string] | undefined;
  const [guide, phase, words] = kind === "proxy" ? PROXY_FAULT : (known ?? OTHER_FAULT);
  const retryable = guide !== "CONNECT_TLS" && guide !== "CONNECT_NOT_TLS";
  const summary = words.replace("{host}", hostOf(call)).replace("{name}", new URL(call.baseUrl).hostname);
  return new ConnectError(guide, { call, cause, outcome: "not-sent", retryable, phase, systemCode: code, summary });
}

// Happy eyeballs and fetch wrap the fault: the first code inwards counts.
function systemCode(error: unknown): string | undefined {
  for (let at = error, depth = 0; at && depth < 5; at = itemOf(at, "cause"), depth++) {
    const code = textItemOf(at, "code");
    // A name, and no text of somebody's that could hold anything.
    if (code !== undefined) return /^\w{1,64}$/.test(code) ? code : undefined;
  }
  return undefined;
}

function hostOf(call: CallFacts): string {
  return new URL(call.baseUrl).host;
}

/** Its turn did not come in time, or left no time to send it. */
export function tooLate(call: CallFacts, limitMs: number, summary: string): TimeoutError {
  const facts = { outcome: "not-sent", retryable: true, phase: "queue" } as const;
  return new TimeoutError("TIMEOUT_QUEUE", { call, ...facts, limitMs, summary });
}

export function closedError(call: CallFacts): ConnectError {
  const facts = { outcome: "not-sent", phase: "closed", summary: "The client is closed" } as const;
  return new ConnectError("CLIENT_CLOSED", { call, ...facts });
}
