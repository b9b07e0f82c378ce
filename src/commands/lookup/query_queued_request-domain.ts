import { defineCommand } from "../../schema/command.js";
import { assoc, id } from "../../schema/fields.js";

export const queryQueuedRequest = defineCommand({
  action: "QUERY_QUEUED_REQUEST",
  object: "DOMAIN",
  effect: "read",
  summary: "Reads the state of a request that was queued because a registry or supplier was not available.",
  notes: ["The reply was never seen: its items are given as sent. The guide files it under provisioning."],
  status: "legacy",
  source: "Official PHP toolkit, which names page 202 of the older guide, and another client.",
  input: () => assoc({ request_id: id("`queue_request_id` of the reply that queued the request.") }),
  reply: () => assoc({}),
  codes: { 200: "done" },
});
