import type { Runtime } from "../../src/exchange/call.js";
import {
  type ClientOptions,
  OpenSrsClient,
  type Transport,
  TransportFailure,
  type TransportRequest,
} from "../../src/index.js";
import { PRIVATE_KEY, USERNAME } from "./client.js";
import { available } from "./envelopes.js";

/** What a transport without network does with a request: a body for status 200, a failure, or more than that. */
export type Step = string | TransportFailure | { readonly status: number; readonly body: string };

export interface Scripted {
  readonly transport: Transport;
  readonly sent: TransportRequest[];
  /** How often new connections were asked for, and whether all were ended. */
  readonly state: { renewed: number; closed: boolean };
}

/** A transport that takes the steps in turn, the last one for ever, and keeps what was sent. */
export function scripted(...steps: Step[]): Scripted {
  const sent: TransportRequest[] = [];
  const state = { renewed: 0, closed: false };
  const transport: Transport = () => ({
    async send(request) {
      const step = steps[Math.min(sent.length, steps.length - 1)] ?? available;
      sent.push(request);
      if (step instanceof TransportFailure) throw step;
      const { status, body } = typeof step === "string" ? { status: 200, body: step } : step;
      return { status, body: Buffer.from(body) };
    },
    renew: () => {
      state.renewed++;
    },
    async close() {
      state.closed = true;
    },
  });
  return { transport, sent, state };
}

/** A client on Horizon, but for its transport; retries do not wait. */
export function scriptedClient(script: Scripted, options: Partial<ClientOptions> = {}, runtime?: Partial<Runtime>) {
  const defaults = { environment: "horizon", username: USERNAME, privateKey: PRIVATE_KEY } as const;
  const retry = { attempts: 3, baseDelayMs: 0 };
  return new Testable({ ...defaults, retry, transport: script.transport, ...options }, runtime);
}

// The constructor's second parameter is for these tests, and not published.
const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

/** The text of a request. */
export function textOf(request: TransportRequest): string {
  return Buffer.from(request.body).toString();
}
