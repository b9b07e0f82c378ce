import type { OpenSrsError } from "../errors/base.js";
import { acceptsOrder, refusalOf, responseCodes } from "../errors/codes.js";
import type { CallFacts } from "../errors/facts.js";
import { addressIn, apiError, parkedError, type RefusalFacts } from "../errors/reply.js";
import { HttpStatusError, ReplyFormatError } from "../errors/transport.js";
import { type Effect, isOnceOnly } from "../schema/command.js";
import type { Secrets } from "../schema/redact.js";
import type { TransportResponse } from "../transport/transport.js";
import { decodeEnvelope, type OpsAssoc, type OpsValue, WireFormatError } from "../wire/index.js";
import { fieldErrorsOf } from "./field-errors.js";
import { codeOf, type Judged, textOf, transactionIdOf } from "./reply.js";
import { scrub, scrubValue } from "./scrub.js";

/** What judging needs to know of the call. */
export interface Verdict {
  readonly call: CallFacts;
  readonly effect: Effect;
  /** Codes that are an answer for this command, whatever `is_success` says. */
  readonly answerCodes?: readonly number[] | undefined;
  readonly maxReplyBytes: number;
  /** The request gave the login of a registrant. */
  readonly hasLogin: () => boolean;
  /** What no error may show; asked for only when there is one. */
  readonly secrets: () => Secrets;
}

/** Decodes a response and decides: returns the data block of a success, throws the typed error of anything else. */
export function judge(response: TransportResponse, verdict: Verdict): Judged {
  const foreign: string[] = [];
  const block = replyBlock(response, verdict, foreign);
  const code = codeOf(block);
  const facts = code === undefined ? undefined : responseCodes[code];
  const { call, effect, secrets } = verdict;
  if (textOf(block.is_success).trim() === "1" && !facts?.contradictsSuccess) {
    if (!isOnceOnly(effect)) return { block, foreign };
    // Words of success beside a code that denies it, or cannot be read, are nobody's word on an order.
    const isGarbled = code === undefined && block.response_code !== undefined;
    if (isGarbled || !acceptsOrder(code, call.command))
      throw apiError(refusalFacts(block, secrets), call, effect, { kind: "other", unknown: true });
    if (parkedOrder(block) === undefined) return { block, foreign };
    throw parkedError(refusalFacts(block, secrets), call);
  }
  if (code !== undefined && verdict.answerCodes?.includes(code)) return { block, foreign };
  // By the text as it came: a contact may be called "Transfer" or "Registry", which must not change what is meant.
  const refusal = refusalOf(code, textOf(block.response_text));
  const { notInAccount: when } = refusal;
  const notInAccount = when === "always" || (when === "without-login" && !verdict.hasLogin());
  throw apiError({ ...refusalFacts(block, secrets), notInAccount }, call, effect, refusal);
}

function replyBlock(response: TransportResponse, verdict: Verdict, foreign: string[]): OpsAssoc {
  let fault: WireFormatError | undefined;
  try {
    const onForeignBytes = (path: string) => void foreign.push(path);
    const value = decodeEnvelope(response.body, { maxBytes: verdict.maxReplyBytes, onForeignBytes });
    if (isReply(value)) return value;
  } catch (error) {
    if (!(error instanceof WireFormatError)) throw error;
    fault = error;
  }
  throw noEnvelope(response, verdict, fault);
}

function isReply(value: OpsValue): value is OpsAssoc {
  return isAssoc(value) && (value.response_code !== undefined || value.is_success !== undefined);
}

function noEnvelope(
  { status, body }: TransportResponse,
  verdict: Verdict,
  cause: WireFormatError | undefined,
): OpenSrsError {
  const { call, effect } = verdict;
  const isRead = effect === "read";
  const sent = { call, cause, outcome: "unknown", retryable: isRead } as const;
  const isCut = cause?.code === "WIRE_TRUNCATED";
  // Only refusals of an address are known to come without a status line; this one was cut before its text.
  if (status === undefined && isCut)
    return apiError(wordless("bare XML, cut before its text"), call, effect, { kind: "ip-not-allowed" });
  if (status === 401) return apiError(wordless("HTTP 401"), call, effect, { kind: "authentication", unknown: "order" });
  if (isCut)
    return new ReplyFormatError("REPLY_TRUNCATED", {
      ...sent,
      summary: "The reply ends in the middle of the envelope",
    });
  if (cause?.place) {
    const { line, column } = cause.place;
    const summary = `The envelope is malformed at line ${line}, column ${column}`;
    return new ReplyFormatError("REPLY_MALFORMED", { ...sent, summary });
  }
  if (cause?.code === "WIRE_TOO_DEEP")
    return new ReplyFormatError("REPLY_TOO_DEEP", { ...sent, summary: "The reply nests too deep" });
  const snippet = snippetOf(body, verdict.secrets);
  if (status !== undefined && (status < 200 || status > 299)) {
    const isServer = status >= 500;
    const summary = `HTTP ${status} without an OPS envelope`;
    return new HttpStatusError({
      ...sent,
      status,
      snippet,
      summary,
      // Who wrote it is not known: of an order it proves nothing.
      outcome: isServer || isOnceOnly(effect) ? "unknown" : "refused",
      retryable: isServer && isRead,
    });
  }
  const kind = status === undefined ? "no HTTP" : "no OPS envelope";
  const summary = body.length === 0 && status !== undefined ? "The reply is empty" : `The reply is ${kind}`;
  return new ReplyFormatError("REPLY_NOT_ENVELOPE", { ...sent, snippet, summary });
}

function wordless(responseText: string): RefusalFacts {
  return { responseCode: undefined, responseText, attributes: {}, raw: {}, fieldErrors: [] };
}

const SNIPPET_LENGTH = 200;
// Enough to find secrets that the end of the snippet would cut in two.
const SCRUBBED_BYTES = 8192;

function snippetOf(body: Uint8Array, secrets: () => Secrets): string {
  const text = shownOr(NOT_SHOWN, () => scrub(new TextDecoder().decode(body.subarray(0, SCRUBBED_BYTES)), secrets()));
  // Data of a reply can hold contacts; what stands before it, or another document, cannot.
  const shown = text.split(/<(?:OPS_envelope|data_block|dt_|item)/)[0]!;
  return shown.replace(/\s+/g, " ").trim().slice(0, SNIPPET_LENGTH);
}

const NOT_SHOWN = "[not shown: the secrets in it could not be hidden]";

/** The last resort: what cannot be scrubbed is not shown, and is no reason to lose the error. */
function shownOr<T>(instead: T, show: () => T): T {
  try {
    return show();
  } catch {
    return instead;
  }
}

function refusalFacts(block: OpsAssoc, secrets: Verdict["secrets"]): RefusalFacts {
  // Numbers and addresses are taken as sent: a postal code can look like one.
  const orderId = parkedOrder(block);
  const address = addressIn(textOf(block.response_text));
  return {
    ...shownOr(wordless(NOT_SHOWN), () => wordsOf(scrubValue(block, secrets()))),
    responseCode: codeOf(block),
    ...(orderId !== undefined && { orderId }),
    ...(address !== undefined && { address }),
  };
}

/** The order that OpenSRS took and did not carry out. Other numbers of a refusal are no orders to process. */
function parkedOrder(block: OpsAssoc): string | undefined {
  const text = textOf(attributesOf(block).forced_pending).trim();
  return /^0*[1-9]\d*$/.test(text) ? text : undefined;
}

function attributesOf({ attributes }: OpsAssoc): OpsAssoc {
  return isAssoc(attributes) ? attributes : {};
}

/** What a refusal says, of a block without secrets. */
function wordsOf(raw: OpsAssoc): RefusalFacts {
  const attributes = isAssoc(raw.attributes) ? raw.attributes : {};
  const transactionId = transactionIdOf(raw);
  return {
    responseCode: codeOf(raw),
    responseText: textOf(raw.response_text).trim(),
    ...(transactionId !== undefined && { transactionId }),
    attributes,
    raw,
    fieldErrors: fieldErrorsOf(raw),
  };
}

function isAssoc(value: OpsValue | undefined): value is OpsAssoc {
  return typeof value === "object" && !Array.isArray(value);
}
