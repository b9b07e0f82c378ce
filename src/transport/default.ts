import { fetchTransport } from "./fetch.js";
import { hasUndici } from "./runtime.js";
import type { Transport } from "./transport.js";
import { undiciTransport } from "./undici.js";

/** The transport of a client that is given none; the proxy is for where the environment names one. */
export function defaultTransport(proxy?: string): Transport {
  // Bun's fetch looks for a proxy in the environment by itself.
  return hasUndici ? undiciTransport(proxy === undefined ? {} : { proxy }) : fetchTransport();
}
