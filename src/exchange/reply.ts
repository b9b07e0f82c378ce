import type { Command } from "../schema/command.js";
import { unwrap } from "../schema/field-meta.js";
import { type ReplyIssue, readReply } from "../schema/read-reply.js";
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
  /** Accepted but not finished: handed to an asynchronous registry, deferred, saved or parked as a pending order, a transfer on its way. */
  readonly pending: boolean;
  /** OpenSRS's number of the transaction, for its support. */
  readonly transactionId?: string;
  /** The data block as decoded, untouched. */
  readonly raw: OpsAssoc;
  /** Where the reply differs from its documented shape; the values were kept as sent. */
  readonly issues: readonly ReplyIssue[];
}

/** The answer to a call that OpenSRS counts as a success. */
export interface Answer {
  readonly block: OpsAssoc;
  /** Where the reply held bytes that were not UTF-8. */
  readonly foreign: readonly string[];
}

/** The reply that users get: native values by the command's schemas, or the text as decoded without them. */
export function typedReply<A>(
  block: OpsAssoc,
  command?: Pick<Command, "reply" | "replyEnvelope">,
  foreign: Answer["foreign"] = [],
): Reply<A> {
  const issues: ReplyIssue[] = foreign.map((path) => ({ path: path.replace(/^attributes\.?/, ""), message: FOREIGN }));
  const sent = block.attributes === undefined || block.attributes === "" ? {} : block.attributes;
  let attributes: unknown = sent;
  try {
    if (command) attributes = readAttributes(command, block, sent, issues);
  } catch {
    // A fault of this library: what was paid for must not be lost to it.
    issues.push({ path: "", message: "could not be read by the command's schema; kept as sent" });
  }
  const code = codeOf(block);
  if (code === undefined) issues.push({ path: "response_code", message: "is no number" });
  const transactionId = textOf(block.transaction_id).trim();
  return {
    code: code ?? Number.NaN,
    text: textOf(block.response_text).trim(),
    attributes: attributes as A,
    pending:
      code === 250 ||
      code === 300 ||
      PENDING_TEXT.test(textOf(block.response_text)) ||
      PENDING_ITEMS.some((name) => isAssoc(sent) && !["", "0"].includes(textOf(sent[name]))),
    ...(transactionId !== "" && { transactionId }),
    raw: block,
    issues,
  };
}

const FOREIGN = "holds bytes that are not UTF-8; they were read as windows-1252";

function readAttributes(
  { reply, replyEnvelope }: Pick<Command, "reply" | "replyEnvelope">,
  block: OpsAssoc,
  sent: OpsValue,
  issues: ReplyIssue[],
): unknown {
  const attributes = readReply(reply(), sent, issues);
  if (!replyEnvelope || !isAssoc(sent)) return attributes;
  const beside = readReply(replyEnvelope(), besides(replyEnvelope(), block, sent), issues);
  return Object.assign(attributes as object, beside);
}

/** Texts that say of a success that an order was saved, or a transfer asked for, and nothing more yet. */
const PENDING_TEXT = /^\s*(order created|transfer request (initiated|has been successfully sent))/i;

/** Attributes that say of a success that it is not finished. */
const PENDING_ITEMS = ["forced_pending", "async_reason", "queue_request_id"];

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

/** A text item; empty when it is absent or no text. */
export function textOf(value: OpsValue | undefined): string {
  return typeof value === "string" ? value : "";
}
