import type { OpenSrsClient } from "../../client.js";
import { ConfigError } from "../../errors/local.js";
import {
  type EnsureCertificateOrder,
  type EnsureRegisteredOrder,
  type EnsureRenewedOrder,
  type EnsureTransferredOrder,
  ensureCertificate,
  ensureRegistered,
  ensureRenewed,
  ensureTransferred,
} from "../ensure/index.js";
import type { EnsureOptions, EnsureResult } from "../ensure/types.js";
import type { BulkOrders } from "./types.js";

type Place = (client: OpenSrsClient, order: never, options: EnsureOptions) => Promise<EnsureResult>;

/** How each order is placed once for its key. */
export const ORDERS: Readonly<Record<keyof BulkOrders, Place>> = {
  registerDomain(client, order: EnsureRegisteredOrder | EnsureTransferredOrder, options) {
    // As ensureTransferred() reads it.
    return String(order.reg_type).toLowerCase() === "transfer"
      ? ensureTransferred(client, order as EnsureTransferredOrder, options)
      : ensureRegistered(client, order as EnsureRegisteredOrder, options);
  },
  renewDomain: (client, order: EnsureRenewedOrder, options) => ensureRenewed(client, order, options),
  registerTrustService: (client, order: EnsureCertificateOrder, options) => ensureCertificate(client, order, options),
};

/** Places an order by its `ensure` function, which decides itself when it is carried out. */
export async function placeOnce(
  client: OpenSrsClient,
  method: keyof BulkOrders,
  order: unknown,
  options: EnsureOptions,
): Promise<EnsureResult> {
  if (typeof order === "object" && order !== null && "handle" in order)
    throw new ConfigError([
      { path: "order.handle", message: "leave it out: when an order is carried out is decided here" },
    ]);
  return ORDERS[method](client, order as never, options);
}
