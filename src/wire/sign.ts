import { md5Hex } from "./md5.js";

/**
 * The `X-Signature` of a request: `md5hex(md5hex(body + privateKey) + privateKey)` in lower-case hex.
 *
 * @param body The exact document that is sent; text counts as its UTF-8 bytes. A byte added after signing, even a
 * newline, makes the server refuse the request.
 * @param privateKey The API key of the environment the request goes to, as the control panel shows it.
 * @throws TypeError when either is of another type.
 * @see https://domains.opensrs.guide/docs/construction-of-the-post-data
 */
export function signRequest(body: string | Uint8Array, privateKey: string): string {
  // Without this a missing key would become the text "undefined" and end as a 401 that is hard to explain.
  if (typeof privateKey !== "string") throw new TypeError("signRequest: the private key must be a string.");
  if (typeof body !== "string" && !(body instanceof Uint8Array)) {
    throw new TypeError("signRequest: the body must be a string or a Uint8Array.");
  }
  return md5Hex(md5Hex(body, privateKey), privateKey);
}
