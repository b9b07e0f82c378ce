import { onTestFinished } from "vitest";
import type { Runtime } from "../../../src/exchange/call.js";
import {
  type ClientOptions,
  type Journal,
  memoryJournal,
  OpenSrsClient,
  type Transport,
  TransportFailure,
  undiciTransport,
} from "../../../src/index.js";
import { type SandboxOptions, startSandbox } from "../../../src/sandbox/index.js";
import { START } from "../../exchange/reconcile/support.js";

const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

/** What is lost on the way of the next request of an action. */
export type Loss = "reply" | "request";

/** A worker: a client of its own, its own faults, and a clock that may be frozen. */
export interface Worker {
  readonly client: OpenSrsClient;
  /** Loses the next request of this action, or its reply. */
  lose(action: string, what: Loss, times?: number): void;
  /** Called with the action when a request is about to be given to the network. */
  onSend: (action: string) => unknown;
}

const cut = () =>
  new TransportFailure("failed", "reply", { cause: Object.assign(new Error("cut"), { code: "ECONNRESET" }) });

function lossy(losses: Map<string, { what: Loss; times: number }>, worker: () => Worker): Transport {
  return (setup) => {
    const connection = undiciTransport()(setup);
    return {
      close: () => connection.close(),
      async send(request) {
        const action = /<item key="action">(\w+)</.exec(new TextDecoder().decode(request.body))![1]!;
        await worker().onSend(action);
        const loss = losses.get(action);
        if (loss === undefined || loss.times <= 0) return connection.send(request);
        loss.times--;
        if (loss.what === "reply") await connection.send(request);
        throw cut();
      },
    };
  };
}

/** A sandbox, a journal and workers that share one clock, which moves only when told, or when a worker waits. */
export async function setUp(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ startAt: new Date(START), ...options });
  const journal: Journal = memoryJournal();
  let time = START;
  const pass = (ms: number) => {
    time += ms;
    sandbox.clock.advance({ seconds: ms / 1000 });
  };
  const clients: OpenSrsClient[] = [];
  const open = (): Worker => {
    const losses = new Map<string, { what: Loss; times: number }>();
    const environment = { environment: sandbox.environment, ...sandbox.credentials };
    const transport = lossy(losses, () => worker);
    const runtime = {
      date: () => time,
      now: () => time,
      async pause(ms: number) {
        pass(ms);
      },
    };
    const client = new Testable({ ...environment, transport, retry: false }, runtime);
    clients.push(client);
    const worker: Worker = {
      client,
      lose: (action, what, times = 1) => void losses.set(action, { what, times }),
      onSend: () => {},
    };
    return worker;
  };
  onTestFinished(async () => {
    await Promise.all(clients.map((client) => client.close()));
    await sandbox.close();
  });
  const sent = (action: string) => sandbox.history.entries.filter((entry) => entry.action === action);
  return { sandbox, journal, open, ...open(), pass, sent, now: () => time };
}
