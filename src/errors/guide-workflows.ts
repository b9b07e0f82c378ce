import type { ErrorGuide } from "./situation.js";

const WEBHOOKS = "https://domains.opensrs.guide/docs/webhooks-overview";
const ZONES = "https://domains.opensrs.guide/docs/set_dns_zone-";

/** What can go wrong in what takes several commands, or none. */
export const workflowGuide = {
  WEBHOOK_SIGNATURE: {
    error: "WebhookSignatureError",
    when: "A pushed event has no signature, or none that the secret gives (`reason` missing or mismatch).",
    outcome: "not-sent",
    hints: [
      "Is it the body as it came, byte for byte? A framework's JSON parser, or a text that was written out again, changes it.",
      "Is it the present secret? It is reset whenever the webhook's URL is changed: give the old and the new one while both are in use.",
      "Do all headers get here? A proxy may drop `HMAC-Signature`.",
    ],
    docsUrl: WEBHOOKS,
  },
  WEBHOOK_TOO_OLD: {
    error: "WebhookSignatureError",
    when: "A pushed event is older than `maxAgeMs` (`reason` too-old).",
    outcome: "not-sent",
    hints: ["A push that failed is tried again for 24 hours: allow more than that.", "Is this machine's clock right?"],
    docsUrl: WEBHOOKS,
  },
  WEBHOOK_BODY: {
    error: "WebhookBodyError",
    when: "A pushed event has a true signature, and its body is no JSON object.",
    outcome: "not-sent",
    hints: ["Keep the body and report it: the form of pushed events is known from one reading of the guide only."],
    docsUrl: WEBHOOKS,
  },
  ZONE_CHANGED: {
    error: "ZoneChangedError",
    when: "Somebody else changed the zone since `planZone()` read it, or since `apply()` wrote it.",
    outcome: "not-sent",
    hints: ["Plan again, look at what it would change now, and apply that."],
    docsUrl: ZONES,
  },
  ZONE_FILE: {
    error: "ZoneFileError",
    when: "A zone file cannot be read, or holds records that an OpenSRS zone cannot hold; `line` says where.",
    outcome: "not-sent",
    hints: [],
    docsUrl: ZONES,
  },
} as const satisfies Record<string, ErrorGuide>;
