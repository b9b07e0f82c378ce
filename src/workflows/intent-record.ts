import { z } from "zod";
import type { Intent, IntentChange } from "./journal.js";

const moment = z.string().refine((text) => !Number.isNaN(Date.parse(text)), "expected a date in ISO 8601");

// What a later version of the package adds is kept.
const schema = z.looseObject({
  key: z.string(),
  version: z.int().min(1),
  state: z.enum(["planned", "sending", "pending", "parked", "done", "held", "refused"]),
  kind: z.enum(["register", "transfer", "renew", "certificate"]),
  account: z.looseObject({ host: z.string(), username: z.string() }),
  domain: z.string(),
  fingerprint: z.string(),
  attempt: z.int().min(1),
  step: z.enum(["save", "process"]).optional(),
  lost: z.looseObject({ command: z.string(), sentAt: moment, until: moment }).optional(),
  orderId: z.string().optional(),
  closedSince: moment.optional(),
  transactionId: z.string().optional(),
  expiry: z.string().optional(),
  reason: z.string().optional(),
  begunAt: moment,
  changedAt: moment,
});

/**
 * The text by which journals keep an intent. Items that are `undefined` are not in it.
 * @throws Error if it is none that could be read again.
 */
export function writeIntent(intent: Intent): string {
  const text = JSON.stringify(intent);
  readIntent(text, `"${intent.key}"`);
  return text;
}

/**
 * Reads the text again.
 * @param place Where it is kept, for the error.
 * @throws Error if it is no intent.
 */
export function readIntent(text: string, place: string): Intent {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    throw new Error(`The journal's intent ${place} is malformed: it is no JSON`);
  }
  const { success, error } = schema.safeParse(record);
  if (success) return record as Intent;
  const faults = error.issues.map(({ path, message }) => `${path.join(".") || "as a whole"}: ${message}`);
  throw new Error(`The journal's intent ${place} is malformed: ${faults.join("; ")}`);
}

/** The intent after the change, in its next version. */
export function changedIntent(intent: Intent, change: IntentChange): Intent {
  const { key, kind, account, begunAt, version } = intent;
  return { ...intent, ...change, key, kind, account, begunAt, version: version + 1 };
}
