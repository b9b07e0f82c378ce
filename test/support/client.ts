import { Agent, fetch as undiciFetch } from "undici";
import { type ClientOptions, fetchTransport, OpenSrsClient, type Transport, undiciTransport } from "../../src/index.js";
import type { Certificates } from "./certificates.js";

export const USERNAME = "reseller";
export const PRIVATE_KEY = "5ca1ab1e".repeat(14);

export const TRANSPORTS = ["undici", "fetch"] as const;

/** A transport of either kind that trusts the test authority, and what ends its connections. */
export function transportOf(kind: (typeof TRANSPORTS)[number], ca: string | undefined) {
  if (kind === "undici") return { transport: undiciTransport(), ca, close: async () => {} };
  const agent = new Agent({ connections: 1, connect: { ...(ca !== undefined && { ca }) } });
  const fetch = (url: string, init: object) => undiciFetch(url, { ...init, dispatcher: agent });
  return { transport: fetchTransport(fetch as never) as Transport, ca: undefined, close: () => agent.destroy() };
}

export interface Place {
  readonly secure: boolean;
  readonly kind: (typeof TRANSPORTS)[number];
  readonly port: number;
  readonly certificates: Certificates;
}

/** A client of a server on loopback; retries do not wait. */
export function clientOf({ secure, kind, port, certificates }: Place, options: Partial<ClientOptions> = {}) {
  const { transport, ca, close } = transportOf(kind, secure ? certificates.ca : undefined);
  const client = new OpenSrsClient({
    environment: { baseUrl: `${secure ? "https" : "http"}://127.0.0.1:${port}`, name: "test", ca },
    username: USERNAME,
    privateKey: PRIVATE_KEY,
    transport,
    retry: { attempts: 2, baseDelayMs: 0 },
    timeoutMs: 20_000,
    ...options,
  });
  const end = async () => {
    await client.close();
    await close();
  };
  return { client, end };
}

/** What a promise was rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
}
