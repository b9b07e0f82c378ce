import { fetchTransport } from "./fetch.js";
import { hasUndici } from "./runtime.js";
import type { Transport } from "./transport.js";
import { undiciTransport } from "./undici.js";

/** The transport of a client that is given none, through a proxy where there is one. */
export function defaultTransport(proxy?: string): Transport {
  if (hasUndici) return undiciTransport(proxy === undefined ? {} : { proxy });
  // Bun's fetch takes a proxy, and finds that of the environment by itself.
  if (proxy === undefined) return fetchTransport();
  return fetchTransport((url, init) => globalThis.fetch(url, { ...init, proxy } as RequestInit));
}
