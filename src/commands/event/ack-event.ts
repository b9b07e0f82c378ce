import { defineCommand } from "../../schema/command.js";
import { assoc, integer, text } from "../../schema/fields.js";

export const ackEvent = defineCommand({
  action: "ACK",
  object: "EVENT",
  effect: "write",
  summary: "Acknowledges one event, which takes it from the queue for good.",
  notes: [
    "One call an event; handle the event first, there is no way back.",
    "The code for an event that is unknown or acknowledged already is not documented.",
  ],
  source: "https://domains.opensrs.guide/docs/ack_event",
  input: () => assoc({ event_id: text("From `pollEvent`.") }),
  reply: () => assoc({ total: integer("Events left in the queue; in an example only.").optional() }),
  replyEnvelope: () => assoc({ transaction_id: text("The server's transaction, for OpenSRS's support.") }),
  codes: { 200: "done" },
});
