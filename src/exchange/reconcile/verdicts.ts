import type { LostOrder } from "../../errors/lost.js";
import { expiryYear } from "../../schema/parse-ops-date.js";
import { isDrawn } from "../mark.js";
import {
  absent,
  byOwnOrders,
  byReplaceableOrders,
  byUnmarkedOrders,
  type Finding,
  mayBeOwn,
  unknown,
} from "./finding.js";
import { type Look, lookAt } from "./look.js";
import { type Inquiry, isClosed, type Order, type Reader, textOf } from "./reader.js";

/** One look at the world, and what it says of the lost call. */
export async function findOnce(lost: LostOrder, inquiry: Inquiry, reader: Reader): Promise<Finding> {
  const { command, domain, order_id: orderId } = lost;
  if (command === "PROCESS_PENDING DOMAIN" && orderId) return ofProcessed(orderId, lost, inquiry, reader);
  if (command === "PROCESS_PENDING TRUST_SERVICE" && orderId) return ofCertificate(orderId, lost, inquiry);
  if (!domain) return unknown("this library cannot ask about this command: look in the control panel");
  const look = await lookAt(domain, lost, inquiry, reader);
  const marked = look.candidates.filter(({ hasMark }) => hasMark);
  const isRenewal = command === "RENEW DOMAIN";
  // The account may still show the expiry of before.
  const isOldExpiry = isRenewal && !(Number(expiryYear(look.expiry)) > Number(lost.currentexpirationyear));
  const shown = isOldExpiry ? { expiry: "" } : look;
  const others = look.candidates.filter(({ hasMark }) => !hasMark);
  if (marked.length > 0) return byReplaceableOrders(marked, others, shown, lost.handle === "save");
  if (isRenewal) return ofRenewal(domain, lost, look);
  if (command === "SW_REGISTER DOMAIN" && lost.reg_type === "transfer") return ofTransfer(domain, lost, look);
  if (command === "SW_REGISTER DOMAIN" && lost.reg_type !== "whois_privacy")
    return ofRegistration(domain, lost, look, inquiry);
  if (command === "REVOKE DOMAIN" && look.isOurs) return absent("refused", `${domain} is still in the account`);
  return unknown("see the evidence: what is in the account and its orders");
}

const REGISTRATIONS: ReadonlySet<string> = new Set(["new", "premium", "sunrise", "landrush"]);

async function ofRegistration(domain: string, { mark }: LostOrder, look: Look, inquiry: Inquiry): Promise<Finding> {
  const placed = look.candidates.filter(({ type }) => REGISTRATIONS.has(type));
  const seen = byUnmarkedOrders(placed, mark);
  if (seen) return seen;
  if (look.isOurs) {
    const reason = `${domain} is in the account by another order: this one did not get it`;
    return { ...absent("held", reason), ...(look.expiry && { expiry: look.expiry }) };
  }
  const { status } = await inquiry.ask("LOOKUP", { domain, no_cache: "1" });
  const stands = textOf(status);
  if (stands === "available")
    return absent("refused", `no order was carried out, and ${domain} can still be registered`);
  if (stands === "taken") return absent("held", `${domain} is taken by somebody else: this order did not get it`);
  return unknown(`whether ${domain} can be registered was not told`, { isMoving: true });
}

function ofTransfer(domain: string, { mark }: LostOrder, look: Look): Finding {
  const placed = look.candidates.filter(({ type }) => type === "transfer");
  const seen = byUnmarkedOrders(placed, mark);
  if (seen) return seen;
  return look.isOurs
    ? absent("held", `${domain} is in the account, and no transfer that can be this call's brought it there`)
    : absent("refused", `no transfer of ${domain} was ordered`);
}

/**
 * Two workers can renew from the same year, and only one of them places an order: an order that carries no mark is
 * nobody's in particular.
 */
function ofRenewal(domain: string, lost: LostOrder, look: Look): Finding {
  const year = expiryYear(look.expiry) ?? 0;
  const before = Number(lost.currentexpirationyear);
  const placed = look.candidates.filter((order) => order.type === "renewal" && !isClosed(order) && !order.hasOtherMark);
  if (placed.length > 0) {
    const orders = placed.map(({ id, status }) => `${id} (${status})`).join(", ");
    const reason = `renewal order ${orders} ${mayBeOwn(lost.mark)}; ${domain} expires in ${year || "a year not told"}`;
    return unknown(reason, {
      ...(placed.length === 1 && { orderId: placed[0]!.id }),
      // Completed it stays; what waits may come to nothing, and that would be an answer.
      ...(placed.some(({ status }) => status !== "completed") && { isMoving: true }),
    });
  }
  if (!look.isOurs) return absent("refused", `no renewal was carried out, and ${domain} is not in the account`);
  if (!(year > 0) || !(before > 0)) return unknown("the domain's expiry cannot be read", { isMoving: true });
  if (year === before)
    return absent(
      "refused",
      `no renewal was carried out, and ${domain} still expires in ${before}; repeated with the same year it cannot be renewed twice`,
    );
  const reason = `${domain} expires in ${year}, and no renewal that can be this call's did that`;
  return year > before ? { ...absent("held", reason), expiry: look.expiry } : unknown(reason, { isMoving: true });
}

/** An order that was to be processed, or cancelled: processing replaces it by a new one. */
async function ofProcessed(orderId: string, lost: LostOrder, inquiry: Inquiry, reader: Reader): Promise<Finding> {
  const { field_hash: hash } = await inquiry.ask("GET_ORDER_INFO", { order_id: orderId });
  const record = typeof hash === "object" && !Array.isArray(hash) ? hash : {};
  const status = textOf(record.status).toLowerCase();
  const own: Order = { id: orderId, type: textOf(record.reg_type), status, placedAt: undefined };
  if (status === "") return unknown(`there is no order ${orderId}`);
  if (lost.subcommand === "cancel") {
    if (isClosed(own)) return { outcome: "done", reason: `order ${orderId} is ${status}`, orderId };
    return absent("refused", `order ${orderId} is ${status}: it was not cancelled`, orderId);
  }
  const domain = textOf(record.domain);
  const look = domain ? await lookAt(domain, marksOf(lost, record), inquiry, reader) : undefined;
  if (!isClosed(own)) return byOwnOrders([own], look ?? { expiry: "" }, false);
  // One that carries another mark of this library is another call's.
  const others = (look?.candidates ?? []).filter(
    ({ id, type, hasOtherMark }) => id !== orderId && type === own.type && !hasOtherMark,
  );
  if (others.length > 0 && others.every(({ hasMark }) => hasMark)) return byOwnOrders(others, look!, false);
  const rivals = others.filter((order) => !isClosed(order));
  if (rivals.length > 0)
    return unknown(
      `order ${orderId} is ${status}, and ${rivals.map(({ id }) => id).join(", ")} may have taken its place`,
      {
        isMoving: true,
      },
    );
  return absent("refused", `order ${orderId} is ${status}, and nothing took its place`, orderId);
}

/**
 * The new order is expected to carry what the old one did. Only a mark that was drawn for it alone tells it from others of
 * the account: an affiliate may stand in all of them.
 */
function marksOf(lost: LostOrder, record: Readonly<Record<string, unknown>>): LostOrder {
  if (lost.mark !== undefined) return lost;
  const texts = [record.affiliate_id, record.comments].map((item) => (typeof item === "string" ? item : ""));
  const mark = texts.flatMap((text) => text.split(/\r?\n/)).find((line) => isDrawn(line.trim()));
  return { ...lost, mark: mark?.trim(), markIn: undefined };
}

async function ofCertificate(orderId: string, lost: LostOrder, inquiry: Inquiry): Promise<Finding> {
  const record = await inquiry.ask("GET_ORDER_INFO", { order_id: orderId }, "TRUST_SERVICE");
  const state = textOf(record.state).toLowerCase().replaceAll("_", "-");
  if (state === "") return unknown(`there is no order ${orderId}`);
  const wanted = lost.subcommand === "cancel";
  if (["declined", "cancelled", "deleted"].includes(state))
    return wanted
      ? { outcome: "done", reason: `order ${orderId} is ${state}`, orderId }
      : absent("refused", `order ${orderId} is ${state}`, orderId);
  if (state === "pending" || wanted)
    return wanted
      ? absent("refused", `order ${orderId} is ${state}: it was not cancelled`, orderId)
      : absent("parked", `order ${orderId} still waits to be processed`, orderId);
  return { outcome: "done", reason: `order ${orderId} was submitted: it is ${state}`, orderId };
}
