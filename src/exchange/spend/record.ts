import { OpenSrsError } from "../../errors/base.js";
import type { CallFacts } from "../../errors/facts.js";
import { OutcomeUnknownError } from "../../errors/outcome.js";
import { ApiError } from "../../errors/reply.js";
import { wordsFor } from "../../errors/thrown.js";
import type { ChargeRecord } from "../../options/charge-record.js";
import type { Logger } from "../../options/options.js";
import { formatAmount } from "../../schema/amount.js";
import { said } from "../../schema/cost.js";
import type { OpsAssoc } from "../../wire/index.js";
import { isThenable, tell } from "../observe.js";
import { type Reply, textOf } from "../reply.js";
import type { Estimate } from "./price.js";

/** How a charge ended: its reply, or what was thrown. */
export type Ending = { readonly reply: Reply<unknown> } | { readonly error: unknown };

/** What is known of a charge. */
export interface ChargeFacts {
  readonly call: CallFacts;
  readonly block: OpsAssoc;
  readonly mark?: string | undefined;
  readonly estimate?: Estimate | undefined;
  readonly startedAt: number;
  readonly endedAt: number;
}

export function chargeRecord(facts: ChargeFacts, ending: Ending): ChargeRecord {
  const { call, block, mark, estimate, startedAt, endedAt } = facts;
  const asked = attributesOf(block);
  const price = estimate?.price;
  const { orderId = said(asked, "order_id"), ...became } = endOf(call, ending);
  return {
    command: call.command,
    environment: call.environment,
    username: call.username,
    subreseller: said(asked, "as_subreseller") || undefined,
    domain: said(asked, "domain") || textOf(block.domain) || undefined,
    mark,
    orderId: orderId || undefined,
    price: price === undefined ? undefined : formatAmount(price),
    premium: estimate?.premium,
    ...became,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
  };
}

type End = Pick<ChargeRecord, "orderId" | "transactionId" | "outcome" | "state" | "error">;

function endOf({ command }: CallFacts, ending: Ending): End {
  if ("reply" in ending) {
    const { state, transactionId, raw } = ending.reply;
    const told = attributesOf(raw);
    // Beside `order_id` other replies have an `id` that is none of an order.
    const id = command.startsWith("SW_REGISTER ") ? said(told, "id") : "";
    return { orderId: said(told, "order_id") || id || undefined, transactionId, outcome: "done", state };
  }
  const { error } = ending;
  // An abort before anything was sent.
  if (!(error instanceof OpenSrsError)) return { outcome: "not-sent" };
  // What a guard met when it asked is not about the order.
  const met = error instanceof OutcomeUnknownError ? error.cause : error;
  const refusal = met instanceof ApiError ? met : undefined;
  const { outcome, code } = error;
  return { orderId: refusal?.orderId, transactionId: refusal?.transactionId, outcome, error: code };
}

/** Tells the logger and the hook of a charge. Neither can take the place of what became of it. */
export function tellCharge(
  record: ChargeRecord,
  { logger, onCharge }: { logger: Logger | undefined; onCharge: ((record: ChargeRecord) => unknown) | undefined },
): void {
  const { command, environment, outcome, domain, orderId, price } = record;
  const words = [outcome, domain, orderId && `order ${orderId}`, price && `price ${price}`].filter(Boolean).join(", ");
  tell(logger, "info", `Charge ${command} on ${environment}: ${words}`, record);
  const failed = (error: unknown) =>
    tell(logger, "error", `onCharge of OpenSrsClient failed: ${wordsFor(error)}`, record);
  try {
    const told = onCharge?.({ ...record });
    if (isThenable(told)) told.then(undefined, failed);
  } catch (error) {
    failed(error);
  }
}

function attributesOf({ attributes }: OpsAssoc): OpsAssoc {
  return typeof attributes === "object" && !Array.isArray(attributes) ? attributes : {};
}
