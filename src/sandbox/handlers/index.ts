import type { Handler } from "../business/command.js";
import { bulkHandlers } from "./bulk.js";
import { declaredHandlers } from "./declared.js";
import { dnsHandlers } from "./dns.js";
import { domainHandlers } from "./domains.js";
import { eventHandlers } from "./events.js";
import { lookupHandlers } from "./lookup.js";
import { modifyHandlers } from "./modify.js";
import { nameserverHandlers } from "./nameserver.js";
import { orderHandlers } from "./orders.js";
import { provisioningHandlers } from "./provisioning.js";
import { publishingHandlers } from "./publishing.js";
import { recordHandlers } from "./records.js";
import { registerHandlers } from "./register.js";
import { registrantHandlers } from "./registrant.js";
import { renewHandlers } from "./renew.js";
import { subresellerHandlers } from "./subreseller.js";
import { suggestHandlers } from "./suggest.js";
import { surnameHandlers } from "./surname.js";
import { tradeHandlers } from "./trade.js";
import { transferHandlers } from "./transfer.js";
import { trustOrderHandlers } from "./trust-orders.js";
import { trustProductHandlers } from "./trust-products.js";

/** Every command the sandbox answers, by `ACTION OBJECT`. */
export const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>(
  Object.entries({
    ...lookupHandlers,
    ...suggestHandlers,
    ...domainHandlers,
    ...recordHandlers,
    ...registerHandlers,
    ...renewHandlers,
    ...modifyHandlers,
    ...provisioningHandlers,
    ...orderHandlers,
    ...transferHandlers,
    ...nameserverHandlers,
    ...dnsHandlers,
    ...trustOrderHandlers,
    ...trustProductHandlers,
    ...eventHandlers,
    ...bulkHandlers,
    ...registrantHandlers,
    ...subresellerHandlers,
    ...tradeHandlers,
    ...surnameHandlers,
    ...publishingHandlers,
    ...declaredHandlers,
  }),
);
