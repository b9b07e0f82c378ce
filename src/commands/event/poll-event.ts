import { defineCommand } from "../../schema/command.js";
import { assoc, integer, list, text } from "../../schema/fields.js";
import { EVENT_NOTES, event } from "./events.js";

export const pollEvent = defineCommand({
  action: "POLL",
  object: "EVENT",
  effect: "read",
  summary: "Lists the waiting events, oldest first; they wait until `ackEvent` takes each away.",
  notes: [
    "Polling takes nothing from the queue: the same events come again until they are acknowledged.",
    ...EVENT_NOTES,
    "Which events are queued is set in the reseller control panel. There the same events can be sent by e-mail, as JSON with ids as text, and by a newer guide as signed webhooks; no command sets these up.",
  ],
  source: "https://domains.opensrs.guide/docs/poll_event",
  input: () => assoc({ limit: integer("Events to give.", { max: 100, default: "1" }).optional() }),
  reply: () =>
    assoc({
      events: list(event(), "The events; that of an empty queue was not seen.", {
        when: "there are any",
      }).optional(),
      total: integer("Events waiting, those of this reply included; inferred from the guide's examples."),
    }),
  replyEnvelope: () => assoc({ transaction_id: text("The server's transaction, for OpenSRS's support.") }),
  codes: { 200: "done" },
});
