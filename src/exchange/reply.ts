import type { CallFacts } from "../errors/facts.js";
import { ReplyFormatError } from "../errors/transport.js";
import type { Command } from "../schema/command.js";
import { unwrap } from "../schema/field-meta.js";
import { type ReplyIssue, readReply, replyIssue } from "../schema/read-reply.js";
import type { Schema } from "../schema/schema.js";
import type { OpsAssoc, OpsValue } from "../wire/index.js";

/** A reply that OpenSRS counts as a success. Refusals are thrown as {@link ApiError}. */
export interface Reply<A> {
  /** The `response_code`: 200 mostly, see the command. `NaN` when it was no number (see `issues`). */
  readonly code: number;
  /** The `response_text`, for people: its wording varies. */
  readonly text: string;
  /** The reply's attributes with native values. */
  readonly attributes: A;
  /**
   * `completed`: it is done. `saved`: the order was written down and costs nothing until it is processed. `async`:
   * accepted and not finished, such as at an asynchronous registry, a transfer or a job on its way, a certificate that
   * awaits approval.
   */
  readonly state: "completed" | "async" | "saved";
  /** Accepted and not finished: `state` is not `completed`. */
  readonly pending: boolean;
  /** OpenSRS's number of the transaction, for its support. */
  readonly transactionId?: string;
  /** How often the request was sent: more than 1 where the library repeated it. */
  readonly attempts: number;
  /** From the call to the reply, in milliseconds: waits for a place and between attempts included. */
  readonly elapsedMs: number;
  /** The data block as decoded, untouched. */
  readonly raw: OpsAssoc;
  /**
   * Where the reply differs from its documented shape. Where there are none, `attributes` is what its type says; see
   * `strictReplies` for reads that must be so.
   */
  readonly issues: readonly ReplyIssue[];
}

/** A data block that OpenSRS counts as a success. */
export interface Judged {
  readonly block: OpsAssoc;
  /** Where the reply held bytes that were not UTF-8. */
  readonly foreign: readonly string[];
}

/** The answer to a call. */
export interface Answer extends Judged, Pick<Reply<unknown>, "attempts" | "elapsedMs"> {}

/** The reply that users get: native values by the command's schemas, or the text as decoded without them. */
export function typedReply<A>(
  { block, foreign, attempts, elapsedMs }: Answer,
  command?: Pick<Command, "reply" | "replyEnvelope"> & Partial<Pick<Command, "effect" | "startsJob">>,
  asked?: OpsAssoc,
): Reply<A> {
  const issues: ReplyIssue[] = foreign.map((path) => replyIssue(path.replace(/^attributes\.?/, ""), FOREIGN, "*"));
  const sent = block.attributes === undefined || block.attributes === "" ? {} : block.attributes;
  let attributes: unknown = sent;
  try {
    if (command) attributes = readAttributes(command, block, sent, issues);
  } catch {
    // A fault of this library: what was paid for must not be lost to it.
    issues.push(replyIssue("", "could not be read by the command's schema; kept as sent", "*"));
  }
  const code = codeOf(block);
  if (code === undefined) issues.push(replyIssue("response_code", "is no number"));
  const state = stateOf(code, textOf(block.response_text), isAssoc(sent) ? sent : {}, command, asked);
  const transactionId = transactionIdOf(block);
  return {
    code: code ?? Number.NaN,
    text: textOf(block.response_text).trim(),
    attributes: attributes as A,
    state,
    pending: state !== "completed",
    ...(transactionId !== undefined && { transactionId }),
    attempts,
    elapsedMs,
    raw: block,
    issues,
  };
}

const MOST_NAMED = 5;

/** With `strictReplies`: throws for a reply that has issues. */
export function mustBeAsDocumented({ issues, raw }: Reply<unknown>, call: CallFacts): void {
  if (issues.length === 0) return;
  const named = issues.slice(0, MOST_NAMED).map(({ path, message }) => `${path} ${message}`.trim());
  const more = issues.length - named.length;
  throw new ReplyFormatError("REPLY_NOT_AS_DOCUMENTED", {
    call,
    summary: `The reply is not as documented: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
    // OpenSRS answered; it would answer the same again.
    outcome: "done",
    retryable: false,
    issues,
    raw,
  });
}

const FOREIGN = "holds bytes that are not UTF-8; they were read as windows-1252";

function readAttributes(
  { reply, replyEnvelope }: Pick<Command, "reply" | "replyEnvelope">,
  block: OpsAssoc,
  sent: OpsValue,
  issues: ReplyIssue[],
): unknown {
  const attributes = readReply(reply(), sent, issues);
  // The type promises an object; `raw` has the text.
  if (typeof attributes === "string") return {};
  if (!replyEnvelope || !isAssoc(sent)) return attributes;
  const beside = readReply(replyEnvelope(), besides(replyEnvelope(), block, sent), issues);
  return Object.assign(attributes as object, beside);
}

/** Texts and items that say of a success that it is not finished. */
const SAVED_TEXT = /^\s*order created/i;
const PENDING_TEXT = /^\s*transfer request (initiated|has been successfully sent)/i;
const PENDING_ITEMS = ["forced_pending", "async_reason", "queue_request_id", "waiting_requests_no"];
/** Where a certificate's order stands before it is finished. */
const PENDING_STATES = /^(awaiting|in)[-_ ](approval|progress)$/i;

function stateOf(
  code: number | undefined,
  text: string,
  sent: OpsAssoc,
  command: Partial<Pick<Command, "effect" | "startsJob">> | undefined,
  asked: OpsAssoc | undefined,
): Reply<unknown>["state"] {
  if (SAVED_TEXT.test(text)) return "saved";
  // A transfer takes days, whatever the words of the reply.
  const request = asked?.attributes;
  if (request !== undefined && isAssoc(request) && textOf(request.reg_type) === "transfer") return "async";
  if (code === 250 || code === 300 || PENDING_TEXT.test(text) || command?.startsJob) return "async";
  if (PENDING_ITEMS.some((name) => !isNothing(sent[name]))) return "async";
  // A question is answered, whatever the order it is about still waits for.
  if (command === undefined || command.effect === "read") return "completed";
  if (!isNothing(sent.transfer_id)) return "async";
  if (textOf(sent.state) === "pending") return "saved";
  return PENDING_STATES.test(textOf(sent.state)) ? "async" : "completed";
}

/** Absent, or the number of nothing, however many digits it has. A list or an assoc is something, though nobody documented it. */
function isNothing(item: OpsValue | undefined): boolean {
  return typeof item !== "object" && /^0*$/.test(textOf(item).trim());
}

// The same items were seen beside the code and among the attributes.
function besides(schema: Schema, block: OpsAssoc, attributes: OpsAssoc): OpsAssoc {
  const names = Object.keys((unwrap(schema) as unknown as { shape: object }).shape);
  const items = names.map((name) => [name, block[name] ?? attributes[name]] as const);
  return Object.fromEntries(items.filter((item): item is [string, OpsValue] => item[1] !== undefined));
}

function isAssoc(value: OpsValue): value is OpsAssoc {
  return typeof value === "object" && !Array.isArray(value);
}

/** The `response_code`, `undefined` when it is no number. */
export function codeOf(block: OpsAssoc): number | undefined {
  const text = textOf(block.response_code).trim();
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** OpenSRS's number of the transaction, `undefined` where there is none. */
export function transactionIdOf(block: OpsAssoc): string | undefined {
  return textOf(block.transaction_id).trim() || undefined;
}

/** A text item; empty when it is absent or no text. */
export function textOf(value: OpsValue | undefined): string {
  return typeof value === "string" ? value : "";
}
