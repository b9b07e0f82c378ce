import type { Assoc } from "../messages/codec.js";
import { done, Refusal, type Reply } from "../messages/reply.js";
import { schedule } from "./agenda.js";
import type { Context } from "./command.js";
import { domainEvent } from "./events.js";
import { tldOf } from "./ownership.js";
import { openRequest } from "./queries.js";
import { type Domain, nextId, type QueuedRequest } from "./state.js";
import type { World } from "./world.js";

/** How long an asynchronous registry takes. */
const ANSWER_TIME = 10 * 60_000;

/** The text of every answer that only says that an answer will come. */
export const SUBMITTED = "Action submitted successfully for processing to asynchronous registry.";

/** Refuses a second change while the registry still works on the first. */
export function checkNothingWaits({ state }: World, name: string): void {
  if (openRequest(state, name) === undefined) return;
  throw new Refusal(437, "Cannot process command because there is already another request waiting on this domain.");
}

/** Hands something to an asynchronous registry: a change of the domain, or an order. */
export function enqueue(context: Context, name: string, what: Pick<QueuedRequest, "patch" | "orderId">): QueuedRequest {
  const { state, now, command } = context;
  const request: QueuedRequest = {
    ...what,
    id: nextId(state),
    domain: name,
    action: command.action.toLowerCase(),
    requestedAt: now,
    answeredAt: null,
  };
  state.requests[request.id] = request;
  schedule(state, now + ANSWER_TIME, "answer", request.id);
  return request;
}

/** Changes a domain at its registry, at once or, where the registry is asynchronous, when it answers. */
export function change(context: Context, domain: Domain, patch: Partial<Domain>): Outcome {
  if (!tldOf(domain).asynchronous) {
    applyPatch(context, domain, patch);
    return { code: 200, text: "Command completed successfully" };
  }
  checkNothingWaits(context, domain.name);
  enqueue(context, domain.name, { patch, orderId: 0 });
  return { code: 250, text: SUBMITTED };
}

/** What a change came to. */
export interface Outcome {
  readonly code: number;
  readonly text: string;
}

/** Makes a change that the registry has accepted, and tells of new nameservers. */
export function applyPatch(world: World, domain: Domain, patch: Partial<Domain>): void {
  Object.assign(domain, patch);
  domain.updatedAt = world.now;
  if (patch.nameservers === undefined) return;
  domainEvent(world, domain, "NAMESERVER_UPDATE", { nameserver_list: patch.nameservers.map(({ name }) => name) });
}

/** The reply to a change of several domains: each has its own outcome, and one success makes a success. */
export function changeReply(outcomes: ReadonlyMap<string, Outcome>): Reply {
  const all = [...outcomes.values()];
  const best = all.find(({ code }) => code < 300) ?? all[0]!;
  const details: Assoc = {};
  for (const [name, { code, text }] of outcomes) {
    details[name] = { is_success: code < 300 ? "1" : "0", response_code: String(code), response_text: text };
  }
  const waiting = all.filter(({ code }) => code === 250).length;
  const attributes = { details, ...(waiting > 0 && { waiting_requests_no: String(waiting) }) };
  if (best.code >= 300) throw new Refusal(best.code, best.text, { attributes });
  return done(attributes, best.text, best.code);
}
