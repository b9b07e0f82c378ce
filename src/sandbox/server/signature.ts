import { createHash } from "node:crypto";

/** The signature that the server computes over the bytes it received: lower-case hex, hashed twice with the key. */
export function signatureOf(body: Uint8Array, privateKey: string): string {
  const inner = createHash("md5").update(body).update(privateKey).digest("hex");
  return createHash("md5").update(inner).update(privateKey).digest("hex");
}
