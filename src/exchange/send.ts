import type { CallFacts } from "../errors/facts.js";
import { ReplyFormatError } from "../errors/transport.js";
import {
  type Connection,
  TransportFailure,
  type TransportRequest,
  type TransportResponse,
} from "../transport/transport.js";

/**
 * Sends the request and gives what the transport answered, if that is a response. A transport may be anybody's: what it
 * throws beside the failures that it knows, and what it gives beside responses, tells nothing; the request may have left.
 */
export async function sendBy(
  connection: Connection,
  request: TransportRequest,
  call: CallFacts,
  isRead: boolean,
): Promise<TransportResponse> {
  const { signal } = request;
  let response: unknown;
  try {
    response = await connection.send(request);
  } catch (error) {
    throw failureOf(error, signal);
  }
  if (isResponse(response)) return response;
  const summary = "The transport gave no response: that has a status and the bytes of a body";
  throw new ReplyFormatError("REPLY_NOT_RESPONSE", { call, outcome: "unknown", retryable: isRead, summary });
}

function failureOf(error: unknown, signal: AbortSignal | undefined): TransportFailure {
  const known = error instanceof TransportFailure ? error : undefined;
  // The reason of an abort is what the caller gets to see.
  const isReasonless = known?.kind === "aborted" && known.cause === undefined;
  if (known && !isReasonless) return known;
  const phase = known?.phase ?? "reply";
  return signal?.aborted
    ? new TransportFailure("aborted", phase, { cause: signal.reason })
    : new TransportFailure("failed", phase, { cause: error });
}

function isResponse(response: unknown): response is TransportResponse {
  if (typeof response !== "object" || response === null) return false;
  const { status, body } = response as Partial<TransportResponse>;
  // Bytes of another realm, as test runners make them, are no instance of this one's Uint8Array.
  const isBytes = Object.prototype.toString.call(body) === "[object Uint8Array]";
  return isBytes && (status === undefined || Number.isInteger(status));
}
