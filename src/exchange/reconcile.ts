import type { Reconciliation } from "../errors/outcome.js";
import { ApiError, NotFoundError } from "../errors/reply.js";
import type { RawAssoc } from "../options/options.js";
import { parseOpsDate } from "../schema/parse-ops-date.js";
import type { OpsAssoc } from "../wire/index.js";
import type { Reply } from "./reply.js";
import { textOf } from "./reply.js";

type Send = (request: {
  action: string;
  object: string;
  effect: "read";
  attributes: RawAssoc;
}) => Promise<Reply<OpsAssoc>>;

type Finding = Pick<Reconciliation, "outcome" | "reason">;

/** A request whose reply was lost. */
export interface LostCall {
  readonly action: string;
  readonly object: string;
  readonly block: OpsAssoc;
  readonly at: Date;
}

/**
 * Learns with reading commands only whether a lost call was done. A registration is looked for in the account and among
 * the orders, a renewal among the orders and by the year of the expiry; of other commands the evidence is collected and the verdict left open.
 */
export async function reconcile(lost: LostCall, send: Send): Promise<Reconciliation> {
  const attributes = lost.block.attributes as OpsAssoc;
  const domain = textOf(attributes.domain) || textOf(lost.block.domain);
  const evidence: Array<Reconciliation["evidence"][number]> = [];
  // What a sub-reseller ordered is in its account.
  const about = { domain, as_subreseller: textOf(attributes.as_subreseller) || undefined };
  const ask = async (action: string, more: RawAssoc = {}): Promise<OpsAssoc | undefined> => {
    try {
      const reply = await send({ action, object: "DOMAIN", effect: "read", attributes: { ...about, ...more } });
      evidence.push({ command: `${action} DOMAIN`, answer: `${reply.code} ${reply.text}` });
      return reply.attributes;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      evidence.push({ command: `${action} DOMAIN`, answer: `${error.responseCode} ${error.responseText}` });
      // What is not found is an answer.
      return error instanceof NotFoundError ? {} : undefined;
    }
  };
  if (domain === "" || lost.object !== "DOMAIN") {
    return {
      outcome: "unknown",
      reason: "this library cannot ask about this command: look in the control panel",
      evidence,
    };
  }
  const owned = await ask("BELONGS_TO_RSP");
  const isOurs = textOf(owned?.belongs_to_rsp) === "1";
  if (lost.action === "RENEW") {
    const orders = ordersOf(await ask("GET_ORDERS_BY_DOMAIN", { type: "renewal" }));
    const expiry = isOurs ? textOf(owned?.domain_expdate) : "";
    return { ...renewal({ domain, expiry, orders, attributes, at: lost.at }), evidence };
  }
  const orders = ordersOf(await ask("GET_ORDERS_BY_DOMAIN"));
  const kind = textOf(attributes.reg_type);
  // Privacy is bought for a domain that is ours already: that it is proves nothing.
  if (lost.action !== "SW_REGISTER" || kind === "whois_privacy")
    return { outcome: "unknown", reason: "see the evidence: what is in the account and its orders", evidence };
  if (isOurs) return { outcome: "done", reason: `${domain} is in the account`, evidence };
  // A name that is transferred in is taken before and after: a lookup says nothing of it.
  const looked = kind === "transfer" ? undefined : await ask("LOOKUP", { no_cache: true });
  return { ...orderOf(domain, orders?.length, textOf(looked?.status)), evidence };
}

interface LostRenewal {
  readonly domain: string;
  /** Empty when the domain is not in the account. */
  readonly expiry: string;
  readonly orders: readonly OpsAssoc[] | undefined;
  readonly attributes: OpsAssoc;
  readonly at: Date;
}

const CLOSED: ReadonlySet<string> = new Set(["completed", "declined", "cancelled", "deleted"]);

/** Room for clocks that differ and for dates without a zone. */
const RECENT_MS = 36 * 3600_000;

function renewal({ domain, expiry, orders, attributes, at }: LostRenewal): Finding {
  const year = Number(expiry.slice(0, 4));
  const before = Number(textOf(attributes.currentexpirationyear));
  if (!(year > 0) || !(before > 0)) return { outcome: "unknown", reason: "the domain's expiry cannot be read" };
  if (!orders) return { outcome: "unknown", reason: `the orders for ${domain} cannot be read: one may be waiting` };
  const open = orders.find(({ status }) => !CLOSED.has(textOf(status)));
  if (open)
    return {
      outcome: "unknown",
      reason: `renewal order ${textOf(open.id)} is ${textOf(open.status)}: it may yet be done`,
    };
  const completed = orders.filter(({ status }) => textOf(status) === "completed");
  // Somebody else's renewal from the same year counts too: after it this one could only be refused.
  if (year === before + (Number(textOf(attributes.period)) || 1) && completed.length > 0)
    return {
      outcome: "done",
      reason: `a renewal was completed: the domain expires in ${year}, no longer in ${before}`,
    };
  const isRecent = ({ order_date: date }: OpsAssoc) =>
    (parseOpsDate(textOf(date))?.getTime() ?? Number.POSITIVE_INFINITY) > at.getTime() - RECENT_MS;
  if (year !== before || completed.some(isRecent))
    return {
      outcome: "unknown",
      reason: `the domain expires in ${year}, which its renewal orders do not explain: look in the control panel`,
    };
  return {
    outcome: "refused",
    reason: `no renewal was ordered and the domain still expires in ${before}; repeat with the same year, which cannot renew it twice`,
  };
}

/** The orders found; `undefined` when the question was refused. An empty list may come as an empty text. */
function ordersOf(answer: OpsAssoc | undefined): readonly OpsAssoc[] | undefined {
  return answer && (Array.isArray(answer.orders) ? (answer.orders as OpsAssoc[]) : []);
}

function orderOf(domain: string, orders: number | undefined, status: string): Finding {
  if (orders === undefined)
    return { outcome: "unknown", reason: `the orders for ${domain} cannot be read: one may be waiting` };
  if (orders > 0)
    return {
      outcome: "unknown",
      reason: `an order for ${domain} exists: see it with getOrdersByDomain before ordering again`,
    };
  if (status === "available")
    return { outcome: "refused", reason: `no order exists and ${domain} can still be registered` };
  return {
    outcome: "unknown",
    reason: `${domain} is neither in the account nor available, and no order for it is seen yet: one may be under way`,
  };
}
