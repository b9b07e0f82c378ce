import type { Assoc, Value } from "../messages/codec.js";
import { Refusal } from "../messages/reply.js";
import { integer, invalid, list, required } from "./fields.js";

/** How many hexadecimal digits a digest of each type has. */
const DIGEST_LENGTHS: Readonly<Record<number, number>> = { 1: 40, 2: 64, 3: 64, 4: 96 };

/** Reads the whole set of DS records. It must be there; empty, it removes DNSSEC. */
export function readDnssec(attributes: Assoc): Assoc[] {
  if (!("dnssec" in attributes)) throw new Refusal(460, "Missing required field: dnssec.");
  return list(attributes, "dnssec").map(readRecord);
}

function readRecord(entry: Value): Assoc {
  if (typeof entry === "string" || Array.isArray(entry)) throw invalid("dnssec");
  const algorithm = integer(entry, "algorithm", { min: 1, max: 254 });
  const keyTag = integer(entry, "key_tag", { max: 65535 });
  const digestType = integer(entry, "digest_type", { min: 1, max: 4 });
  const digest = required(entry, "digest");
  if (!/^[0-9A-Fa-f]+$/.test(digest) || digest.length !== DIGEST_LENGTHS[digestType]) throw invalid("digest");
  return { algorithm: String(algorithm), key_tag: String(keyTag), digest_type: String(digestType), digest };
}
