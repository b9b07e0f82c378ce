import type { OpenSrsClient } from "../../client.js";
import { commands, type MethodName } from "../../commands/index.js";
import { OpenSrsError } from "../../errors/base.js";
import { ConfigError } from "../../errors/local.js";
import { wordsFor } from "../../errors/thrown.js";
import type { Effect } from "../../schema/command.js";
import type { OptionIssue } from "../../schema/issue.js";
import { type Item, Lanes } from "./lanes.js";
import { isOver, isRememberedLate, runOnce } from "./memory.js";
import { ORDERS, placeOnce } from "./order.js";
import type { BulkCallOptions, BulkInput, BulkOptions, BulkOrders, BulkReply, BulkResult } from "./types.js";

const MOST_LANES = 1000;

/**
 * Calls a method for each input, and gives one result an input: a reply or an error, as they are ready and not in the
 * order of the inputs; `index` says which. No failure stops the others. No more than `concurrency` inputs are read ahead
 * of the loop, so that a list of any length takes the same memory, and a slow loop slows the calls down.
 *
 * When the signal fires nothing new begins, reads under way end at once, results that are there are still given, among
 * them the errors of what was sent, and then the signal's reason is thrown. `break` ends the reads and waits for the
 * rest.
 *
 * Orders go through `ensureRegistered`, `ensureTransferred`, `ensureRenewed` and `ensureCertificate`, with `journal` and
 * `key`. Other charges are refused, and what cannot be undone needs `resume`: see docs/bulk.md.
 *
 * `for await (const { index, input, reply, error } of bulk(client, "lookupDomain", inputs)) ...`
 * @throws {ConfigError} the options do not fit, or the method cannot be called so.
 * @throws what the inputs, `key`, `resume` and `onProgress` throw, after the results that were ready.
 */
export function bulk<M extends MethodName, I extends BulkInput<M>>(
  client: OpenSrsClient,
  method: M,
  inputs: AsyncIterable<I> | Iterable<I>,
  options: BulkOptions<I> = {},
): AsyncGenerator<BulkResult<M, I>, void, undefined> {
  const issues = issuesOf(method, options);
  if (issues.length > 0) throw new ConfigError(issues);
  return results(client, method, inputs, options);
}

type Finished<M extends MethodName, I> = { readonly result: BulkResult<M, I>; readonly key: string | undefined };

async function* results<M extends MethodName, I extends BulkInput<M>>(
  client: OpenSrsClient,
  method: M,
  inputs: AsyncIterable<I> | Iterable<I>,
  options: BulkOptions<I>,
): AsyncGenerator<BulkResult<M, I>, void, undefined> {
  const { signal, concurrency = 10, resume, onProgress } = options;
  const { effect }: { effect: Effect } = commands[method];
  const left = new AbortController();
  const stop = signal === undefined ? left.signal : AbortSignal.any([signal, left.signal]);
  const call = callOptions(options, effect === "read" ? stop : signal);
  const isLate = isRememberedLate(effect);
  const progress = { done: 0, failed: 0, skipped: 0 };
  const send = (input: I, key: string | undefined): Promise<unknown> => {
    if (isOrder(method)) return placeOnce(client, method, input, { ...call, key: key!, journal: options.journal! });
    const run = () => (client[method] as (input: I, call: BulkCallOptions) => Promise<unknown>)(input, call);
    return effect === "destroy" ? runOnce(resume!, key!, run) : run();
  };
  const work = async ({ index, input }: Item<I>): Promise<Finished<M, I> | undefined> => {
    const key = options.key?.(input, index);
    if (key !== undefined && (await resume?.has(key))) {
      progress.skipped++;
      onProgress?.({ ...progress });
      return undefined;
    }
    if (stop.aborted) return undefined;
    let reply: BulkReply<M>;
    try {
      reply = (await send(input, key)) as BulkReply<M>;
    } catch (error) {
      // Nothing was sent, or only read: there is nothing to tell.
      if (stop.aborted && !isToBeTold(error, stop)) return undefined;
      return { result: { index, input, error: asError(error) }, key: undefined };
    }
    const done = { result: { index, input, reply }, key: isOver(effect, reply) ? key : undefined };
    if (isLate || done.key === undefined) return done;
    try {
      await resume?.add(done.key);
    } catch (error) {
      lanes.fail(error);
    }
    return done;
  };
  const lanes = new Lanes<I, Finished<M, I>>(inputs, work, { count: concurrency, stop });
  try {
    for (let next = await lanes.next(); next !== undefined; next = await lanes.next()) {
      const { result, key } = next;
      progress[result.error === undefined ? "done" : "failed"]++;
      yield result;
      if (isLate && key !== undefined) await resume?.add(key);
      onProgress?.({ ...progress });
    }
    signal?.throwIfAborted();
  } finally {
    left.abort();
    await lanes.close();
  }
}

function isToBeTold(error: unknown, { reason }: AbortSignal): boolean {
  return error !== reason && error instanceof OpenSrsError && error.outcome !== "not-sent";
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(wordsFor(error), { cause: error });
}

function isOrder(method: MethodName): method is keyof BulkOrders {
  return Object.hasOwn(ORDERS, method);
}

function callOptions(options: BulkOptions<never>, signal: AbortSignal | undefined): BulkCallOptions {
  const { timeoutMs, queueTimeoutMs, registrantIp, asSubreseller, extra } = options;
  const given = Object.entries({ signal, timeoutMs, queueTimeoutMs, registrantIp, asSubreseller, extra });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function issuesOf(method: MethodName, { concurrency = 10, resume, key, journal }: BulkOptions<never>): OptionIssue[] {
  if (!Object.hasOwn(commands, method)) return [{ path: "method", message: "expected the name of a method" }];
  const { effect }: { effect: Effect } = commands[method];
  const issues: OptionIssue[] = [];
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_LANES)
    issues.push({ path: "concurrency", message: "expected a whole number from 1 to 1,000" });
  if (effect === "charge" && !isOrder(method))
    issues.push({
      path: "method",
      message: `${method} spends money, and nothing makes it happen once: call it one by one, and look at each outcome`,
    });
  if (isOrder(method) && journal === undefined)
    issues.push({
      path: "journal",
      message: `${method} spends money: give a journal, such as \`postgresJournal(pool)\`, so that each order is placed once`,
    });
  if (effect === "destroy" && resume === undefined)
    issues.push({ path: "resume", message: `${method} cannot be undone: give a store, so that none is repeated` });
  if (key === undefined && (resume !== undefined || isOrder(method)))
    issues.push({ path: "key", message: "expected a function that names each input, the same in each run" });
  return issues;
}
