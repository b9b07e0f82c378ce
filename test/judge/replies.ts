import type { Order } from "./books.js";
import { answer } from "./counter.js";
import type { Result } from "./office.js";
import type { CallPlan, Kind } from "./plan.js";
import { type Items, utcText } from "./xml.js";

const ORDER_TEXTS: Readonly<Record<number, string>> = {
  200: "Domain registration successfully completed",
  250: "Action submitted to the registry",
  300: "Request is deferred",
  400: "An internal error occurred",
  485: "Domain taken",
  486: "An order for it is being processed",
  541: "The expiration year given is not the current one",
  555: "Domain Already Renewed.",
  705: "Timed out, resubmit the command",
  720: "Supplier unavailable",
};

export const textOfCode = (code: number): string => ORDER_TEXTS[code] ?? `The reply has the code ${code}`;

/** The items of a reply that name an order. */
function naming(kind: Kind, order: Order, expiry: number): Items {
  const id = String(order.id);
  switch (kind) {
    case "renew":
      // `id` is another number than the order's.
      return { order_id: id, id: "77001", auto_renew: "0", "registration expiration date": utcText(expiry) };
    case "certificate":
      return { order_id: id };
    case "process":
      return { order_id: id, id, domain: order.name };
    default:
      return { id, admin_email: "admin@example.org", registration_code: "200", registration_text: "Order created" };
  }
}

/** The envelope that fits what was done: OpenSRS's honest word. */
export function honest(kind: Kind, plan: CallPlan, result: Result | undefined, expiry: number): Items {
  const word = plan.reply.form === "word" ? plan.reply : { parkedAs: 200, refusal: 705 };
  if (!result) {
    const code = plan.work.afterMs === "never" ? word.refusal : 705;
    // A refused renewal still tells its number, which is no order.
    const attributes = kind === "renew" ? { attributes: { id: "77002" } } : {};
    return answer(code, textOfCode(code), false, attributes);
  }
  if (result.state === "refused") return answer(result.code, result.text, false);
  if (result.state === "deleted")
    return answer(200, "Domain revoked", true, { attributes: { charge: "0", price: "undef", deletion_id: "5001" } });
  const { state, order } = result;
  const named = naming(kind, order, expiry);
  if (state === "completed") return answer(200, textOfCode(200), true, { attributes: named });
  if (state === "waiting") {
    const code = kind === "transfer" ? 200 : 250;
    return answer(code, textOfCode(code), true, { attributes: named });
  }
  if (state !== "pending") return answer(485, textOfCode(485), false);
  if (plan.save) return answer(200, "Order saved", true, { attributes: named });
  if (plan.work.ending !== "parked") return answer(705, textOfCode(705), false);
  return answer(word.parkedAs, textOfCode(word.parkedAs), word.parkedAs === 200, {
    attributes: { ...named, forced_pending: String(order.id) },
  });
}
