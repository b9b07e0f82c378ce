import type { Context, Handlers } from "../business/command.js";
import { eventItem } from "../business/events.js";
import { integer, required } from "../business/fields.js";
import { transactionId } from "../messages/dates.js";
import { done, Refusal, type Reply } from "../messages/reply.js";

function poll(context: Context): Reply {
  const { command, state } = context;
  const limit = integer(command.attributes, "limit", { byDefault: 1, min: 1, max: 100 });
  const events = state.events.slice(0, limit).map(eventItem);
  return withTransaction(context, done({ events, total: String(state.events.length) }, "Command successful"));
}

function acknowledge(context: Context): Reply {
  const { command, state } = context;
  const id = required(command.attributes, "event_id");
  const index = state.events.findIndex((event) => event.id === id);
  // Neither code nor text is recorded.
  if (index === -1) throw new Refusal(480, "Event not found.");
  state.events.splice(index, 1);
  return withTransaction(context, done({ total: String(state.events.length) }, "Command successful"));
}

/** The answers about events always name their transaction. */
function withTransaction({ now, random }: Context, reply: Reply): Reply {
  return { ...reply, items: { transaction_id: transactionId(now, random) } };
}

/** The queue of events. */
export const eventHandlers: Handlers = { "POLL EVENT": poll, "ACK EVENT": acknowledge };
