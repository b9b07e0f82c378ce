import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OpenSrsClient } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { Books } from "./books.js";
import { certificate, type PlannedOrder, planOrders, registration, renewal, transfer } from "./orders.js";
import { chanceOf, clientOf, prepare, START } from "./run.js";
import { purchases, thingOf } from "./verdict.js";

export interface NaiveResult {
  readonly tries: number;
  readonly orders: number;
  /** Things that were paid for more than once, and what of. */
  readonly twice: number;
  readonly twiceBy: Readonly<Record<string, number>>;
  /** Orders that were paid for, and whose caller was told that they failed. */
  readonly deniedThoughBought: number;
  readonly charged: string;
}

const LANES = 32;
const PATIENCE_MS = 120;

/** What many would write: each order is repeated on any error, up to `tries` times. */
export async function runNaively(count: number, seed: string, tries = 5): Promise<NaiveResult> {
  const orders = planOrders(count, seed).filter(({ trouble }) => ["free", "late", "refused-once"].includes(trouble));
  const folder = await mkdtemp(join(tmpdir(), "money-"));
  try {
    const loadFrom = join(folder, "before.json");
    await prepare(orders, loadFrom);
    await using sandbox = await startSandbox({ startAt: START, loadFrom, faults: chanceOf(seed) });
    const { environment, credentials } = sandbox;
    const books = new Books(sandbox);
    await using client = new OpenSrsClient({
      environment,
      ...credentials,
      timeoutMs: PATIENCE_MS,
      concurrency: LANES,
      retry: false,
    });
    const failed = new Set<string>();
    const left = orders.values();
    const lane = async () => {
      for (const order of left) {
        let isDone = false;
        for (let attempt = 1; attempt <= tries && !isDone; attempt++) {
          isDone = await place(client, order).then(
            () => true,
            () => false,
          );
          // So much for the wait before the next attempt.
          sandbox.clock.advance({ seconds: 1 });
          books.take();
        }
        if (!isDone) failed.add(thingOf(order));
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    sandbox.faults.clear();
    sandbox.clock.advance({ days: 10 });
    books.take();
    await using sound = clientOf(sandbox);
    const bought = await purchases({ books, client: sound });
    const twice = [...bought].filter(([, { length }]) => length > 1).map(([thing]) => thing.split(" ")[0]!);
    const twiceBy: Record<string, number> = {};
    for (const kind of twice) twiceBy[kind] = (twiceBy[kind] ?? 0) + 1;
    const deniedThoughBought = [...failed].filter((thing) => bought.has(thing)).length;
    const charged = (books.charged / 100).toFixed(2);
    return { tries, orders: orders.length, twice: twice.length, twiceBy, deniedThoughBought, charged };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function place(client: OpenSrsClient, { kind, domain }: PlannedOrder): Promise<unknown> {
  const handle = "process";
  if (kind === "register") return client.registerDomain({ ...registration(domain), handle });
  if (kind === "transfer") return client.registerDomain({ ...transfer(domain), handle });
  if (kind === "certificate") return client.registerTrustService({ ...certificate(domain), handle });
  // RENEW wants the year that the domain ends in, so it is looked up.
  const { attributes } = await client.belongsToRsp({ domain });
  const currentexpirationyear = Number(attributes.domain_expdate!.slice(0, 4));
  return client.renewDomain({ ...renewal(domain), currentexpirationyear, handle });
}
