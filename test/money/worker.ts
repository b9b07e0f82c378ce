import type { Runtime } from "../../src/exchange/call.js";
import {
  type ClientOptions,
  type EnsureOptions,
  type EnsureResult,
  ensureCertificate,
  ensureRegistered,
  ensureRenewed,
  ensureTransferred,
  type Journal,
  OpenSrsClient,
  OpenSrsError,
  recover,
  type Transport,
  TransportFailure,
  undiciTransport,
} from "../../src/index.js";
import { certificate, registration, renewal, SETTLE_MS, TIMEOUT_MS, transfer } from "./orders.js";
import type { Fate, Order, Report, Told, Word, Workplace } from "./protocol.js";
import { openStore } from "./stores.js";

// A worker process: a client and a journal of its own. Its time is what the parent says, and stands while it works.

const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

/**
 * The time of the machine that a silent server is given; by the client's own clock none passes. It grows where all is slow,
 * so that a busy machine is not taken for a silent server for ever.
 */
const PATIENCE_MS = 120;
let patienceMs = PATIENCE_MS;

let time = 0;
let heard = 0;
/** Lanes that do something. When there are none, time may pass. */
let busy = 0;
const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
const idleLanes: ((work: Work) => void)[] = [];

type Work = Extract<Order, { say: "work" }>;

const say = (report: Report) => void process.send!(report);

function tellIdle(): void {
  if (busy > 0) return;
  const wakeAt = sleepers.size === 0 ? undefined : Math.min(...[...sleepers].map(({ at }) => at));
  say({ say: "idle", heard, wakeAt });
}

/** Waits for something that only the parent can bring. */
function waitFor<T>(begin: (end: (value: T) => void) => void): Promise<T> {
  return new Promise((resolve) => {
    begin((value) => {
      busy++;
      resolve(value);
    });
    busy--;
    tellIdle();
  });
}

async function pause(ms: number): Promise<void> {
  if (ms <= 0) return;
  await waitFor<void>((end) => {
    const sleeper = {
      at: time + ms,
      wake: () => {
        sleepers.delete(sleeper);
        end();
      },
    };
    sleepers.add(sleeper);
  });
}

let stepsLeft = Number.POSITIVE_INFINITY;
let fate: Fate | undefined;

/** One of the places where a process can end. */
function step(): void {
  if (--stepsLeft > 0 || fate === undefined) return;
  stepsLeft = Number.POSITIVE_INFINITY;
  if (fate.by === "itself") process.kill(process.pid, "SIGKILL");
  else say({ say: "kill me" });
}

async function around<T>(work: () => Promise<T>): Promise<T> {
  step();
  const working = work();
  // While it is under way, too.
  setImmediate(step);
  const result = await working;
  step();
  return result;
}

const mortalTransport: Transport = (setup) => {
  const connection = undiciTransport()(setup);
  return {
    send: (request) =>
      around(async () => {
        try {
          const response = await connection.send({ ...request, timeoutMs: Math.min(request.timeoutMs, patienceMs) });
          patienceMs = Math.max(PATIENCE_MS, patienceMs * 0.8);
          return response;
        } catch (failure) {
          if (failure instanceof TransportFailure && failure.kind === "timeout")
            patienceMs = Math.min(TIMEOUT_MS, patienceMs * 1.5);
          throw failure;
        }
      }),
    renew: () => connection.renew?.(),
    close: () => connection.close(),
  };
};

const mortalJournal = ({ begin, advance, get, open }: Journal): Journal => ({
  begin: (intent) => around(() => begin(intent)),
  advance: (intent, change) => around(() => advance(intent, change)),
  get: (key) => around(() => get(key)),
  open: () => around(() => open()),
});

function call(client: OpenSrsClient, journal: Journal, { order, waits }: Work): Promise<EnsureResult> {
  const { kind, domain, key, parked } = order;
  const wait = waits ? { forMs: 900_000, everyMs: 180_000 } : undefined;
  const options: EnsureOptions = { key, journal, parked, settleMs: SETTLE_MS, wait };
  if (kind === "register") return ensureRegistered(client, registration(domain), options);
  if (kind === "renew") return ensureRenewed(client, renewal(domain), options);
  if (kind === "transfer") return ensureTransferred(client, transfer(domain), options);
  return ensureCertificate(client, certificate(domain), options);
}

function wordOf(thrown: unknown): Word {
  const reason = thrown instanceof Error ? `${thrown.name}: ${thrown.message.split("\n")[0]}` : String(thrown);
  return { status: "threw", outcome: thrown instanceof OpenSrsError ? thrown.outcome : undefined, reason };
}

function wordsOf({ status, orderId, reason, askAgainAt, attempts }: EnsureResult): Word {
  return { status, orderId, reason, askAgainAt, attempts };
}

async function lane(client: OpenSrsClient, journal: Journal): Promise<never> {
  for (;;) {
    const work = await waitFor<Work>((end) => {
      idleLanes.push(end);
      say({ say: "ask" });
    });
    const word = await call(client, journal, work).then(wordsOf, wordOf);
    say({ say: "word", key: work.order.key, word });
  }
}

async function start({ store, prefix, ...place }: Workplace, lanes: number): Promise<void> {
  const { environment, credentials } = place;
  const options: ClientOptions = {
    environment,
    ...credentials,
    timeoutMs: TIMEOUT_MS,
    concurrency: lanes,
    retry: { baseDelayMs: 0 },
    transport: mortalTransport,
  };
  const client = new Testable(options, { now: () => time, date: () => time, pause });
  const journal = mortalJournal(openStore(store, prefix).journal);
  for await (const result of recover(client, journal, { settleMs: SETTLE_MS }))
    say({ say: "found", key: result.key, word: "evidence" in result ? wordsOf(result) : wordOf(result.error) });
  for (let number = 0; number < lanes; number++) {
    busy++;
    lane(client, journal).catch(fail);
  }
  busy--;
  tellIdle();
}

/** A worker that fails is a fault of this proof: its parent sees it end otherwise than it should. */
function fail(error: unknown): void {
  console.error(error);
  process.exit(1);
}

function obey(order: Order): void {
  if (order.say === "start") {
    busy++;
    time = order.time;
    fate = order.fate;
    stepsLeft = fate?.afterSteps ?? Number.POSITIVE_INFINITY;
    start(order.workplace, order.lanes).catch(fail);
  } else if (order.say === "work") {
    idleLanes.shift()!(order);
  } else {
    time = order.time;
    for (const { at, wake } of [...sleepers]) if (at <= time) wake();
  }
}

process.on("message", ({ number, ...order }: Told) => {
  heard = number;
  obey(order);
  tellIdle();
});
process.on("disconnect", () => process.exit(0));
