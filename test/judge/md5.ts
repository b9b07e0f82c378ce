import { createHash } from "node:crypto";

/** The hex digest of the parts, one after the other. */
export function md5(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("md5");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
