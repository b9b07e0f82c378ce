import type { Handler } from "../command.js";
import { domainHandlers } from "./domains.js";
import { lookupHandlers } from "./lookup.js";
import { orderHandlers } from "./orders.js";
import { registerHandlers } from "./register.js";
import { renewHandlers } from "./renew.js";
import { suggestHandlers } from "./suggest.js";

/** Every command the sandbox answers, by `ACTION OBJECT`. */
export const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>(
  Object.entries({
    ...lookupHandlers,
    ...suggestHandlers,
    ...registerHandlers,
    ...renewHandlers,
    ...domainHandlers,
    ...orderHandlers,
  }),
);
