import type { Random } from "../random.js";
import type { Assoc, Value } from "./codec.js";
import { transactionId } from "./dates.js";

/** The texts of a success that differ for no reason. */
const SUCCESS_TEXTS = [
  "Command Successful",
  "Command successful",
  "Command completed successfully",
  "Command completed successfully.",
] as const;

/**
 * Makes a reply as odd as real ones are: the items of every assoc in random order, the wording of a success left to
 * chance, sometimes a transaction id, and URLs escaped twice and broken over lines.
 */
export function withQuirks(block: Assoc, now: number, random: Random): Assoc {
  const odd = { ...block };
  if (SUCCESS_TEXTS.some((text) => text === odd.response_text)) odd.response_text = random.pick(SUCCESS_TEXTS);
  if (random.below(4) === 0) odd.transaction_id = transactionId(now, random);
  return disordered(odd, random);
}

function disordered(block: Assoc, random: Random): Assoc {
  const result: Assoc = {};
  for (const [key, value] of random.shuffled(Object.entries(block))) result[key] = oddValue(key, value, random);
  return result;
}

function oddValue(key: string, value: Value, random: Random): Value {
  if (typeof value === "string") {
    // The writer escapes once more.
    return key.endsWith("_url") ? value.replaceAll("&", "&amp;").replace("?", "?\n") : value;
  }
  // The entries of arrays were always recorded in order.
  if (Array.isArray(value)) return value.map((entry) => oddValue(key, entry, random));
  return disordered(value, random);
}
