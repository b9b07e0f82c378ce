import { hash } from "node:crypto";
import { md5 as nobleMd5 } from "@noble/hashes/legacy";
import { bytesToHex } from "@noble/hashes/utils";

/** Which implementation of MD5 computes the signatures: the runtime's own, or `@noble/hashes`. */
export type Md5Provider = "node" | "noble";

let provider: Md5Provider = "node";

/** The MD5 of the parts one after the other, texts as UTF-8, in lower-case hex. */
export function md5Hex(first: string | Uint8Array, second: string): string {
  const data = typeof first === "string" ? first + second : Buffer.concat([first, Buffer.from(second)]);
  if (provider === "node") {
    try {
      return hash("md5", data);
    } catch {
      // OpenSSL in FIPS mode has no MD5. OpenSRS signs with nothing else, and TLS is what protects the request, so
      // the pure JavaScript one takes over for good.
      provider = "noble";
    }
  }
  return bytesToHex(nobleMd5(Buffer.from(data)));
}

/** Which MD5 is in use, found out by trying: "noble" where the runtime refuses MD5, as in FIPS mode. */
export function md5Provider(): Md5Provider {
  md5Hex("", "");
  return provider;
}
