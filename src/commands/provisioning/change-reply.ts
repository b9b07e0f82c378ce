import { assoc, flag, integer, map, text } from "../../schema/fields.js";

/** The reply of a change that can touch several domains. */
export function changeReply() {
  return assoc({
    details: map(
      assoc({
        is_success: flag("Whether this domain was changed.").optional(),
        response_code: integer("The code of this domain.").optional(),
        response_text: text("The text of this domain.").optional(),
        waiting_requests_no: waitingRequests().optional(),
      }),
      "The result of each domain, keyed by its name. These decide: the reply fails only if none was changed.",
    ).optional(),
    waiting_requests_no: waitingRequests({ when: "the registry works asynchronously" }).optional(),
    error: text("What was wrong; can have several lines.").optional(),
  });
}

function waitingRequests(facts: { when?: string } = {}) {
  return integer("Requests that still wait on the domain.", facts);
}
