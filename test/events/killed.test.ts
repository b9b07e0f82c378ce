import { expect, onTestFinished, test } from "vitest";
import { type Connection, consumeEvents, type OpsEvent, type Transport, undiciTransport } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { registration, START, Testable } from "../exchange/reconcile/support.js";

/** Stops the process that is tried at its n-th step, for good: nothing of it goes on. */
class Executioner {
  readonly #at: number;
  steps = 0;
  died = () => {};
  readonly death = new Promise<void>((resolve) => {
    this.died = resolve;
  });

  constructor(at: number) {
    this.#at = at;
  }

  /** Two places: before something is done, and when it is done but nobody knows yet. */
  async around<T>(work: () => T | Promise<T>): Promise<T> {
    await this.#step();
    const result = await work();
    await this.#step();
    return result;
  }

  #step(): Promise<void> | undefined {
    if (this.steps++ !== this.#at) return undefined;
    this.died();
    return new Promise(() => {});
  }
}

/** Runs a consumer that dies at a step, and then one that lives, over the same queue, store and books. */
async function trial(at: number) {
  const sandbox = await startSandbox({ startAt: new Date(START) });
  const connections: Connection[] = [];
  onTestFinished(async () => {
    await Promise.all(connections.map((connection) => connection.close()));
    await sandbox.close();
  });
  const seen = new Set<string>();
  const handled: string[] = [];
  const clientOf = (executioner: Executioner, stop: AbortController) => {
    const transport: Transport = (setup) => {
      const connection = undiciTransport()(setup);
      connections.push(connection);
      return {
        send: (request) => executioner.around(() => connection.send(request)),
        close: () => connection.close(),
      };
    };
    const pause = async () => stop.abort();
    return new Testable({ environment: sandbox.environment, ...sandbox.credentials, transport }, { pause });
  };
  const buyer = clientOf(new Executioner(-1), new AbortController());
  await buyer.registerDomain(registration("one.com"));
  const queued = (await buyer.pollEvent({ limit: 100 })).attributes.events!.map(({ event_id }) => event_id);

  const live = async (executioner: Executioner) => {
    const stop = new AbortController();
    const store = {
      has: (id: string) => executioner.around(() => seen.has(id)),
      add: (id: string) => executioner.around(() => seen.add(id)),
    };
    const handler = ({ event_id }: OpsEvent) => executioner.around(() => handled.push(event_id));
    const consumer = consumeEvents(clientOf(executioner, stop), handler, { signal: stop.signal, seen: store });
    return Promise.race([consumer.then(() => "ended" as const), executioner.death.then(() => "died" as const)]);
  };
  const executioner = new Executioner(at);
  const end = await live(executioner);
  const before = [...handled];
  await live(new Executioner(-1));
  const left = (await buyer.pollEvent({ limit: 100 })).attributes.total;
  return { end, steps: executioner.steps, queued, before, handled, seen, left };
}

test("a consumer killed at every step: no event is lost, and only the one in hand is handled again", async () => {
  const whole = await trial(-1);
  expect(whole.end).toBe("ended");
  expect(whole.handled).toEqual(whole.queued);
  expect(whole.queued).toHaveLength(4);
  let repeats = 0;
  for (let at = 0; at < whole.steps; at++) {
    const { end, queued, before, handled, seen, left } = await trial(at);
    expect(end).toBe("died");
    // Each once and in order, but for the last one of the consumer that died.
    const again = handled.slice(before.length);
    const inHand = again[0] === before.at(-1) ? before.slice(-1) : [];
    expect([...before, ...again.slice(inHand.length)]).toEqual(queued);
    expect([...seen]).toEqual(queued);
    expect(left).toBe(0);
    repeats += inHand.length;
  }
  // Killed when the handler had worked, or before that was remembered: two places an event.
  expect(repeats).toBe(2 * 4);
});
