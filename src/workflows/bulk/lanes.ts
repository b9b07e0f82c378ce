import { onAbort } from "../../transport/abort.js";

export interface Item<I> {
  readonly index: number;
  readonly input: I;
}

/**
 * Works on items in so many lanes: each takes the next item when its last result has been taken. So no more than that
 * many items are under way or wait for the reader, however long the list and however slow the reader.
 */
export class Lanes<I, R> {
  readonly #source: AsyncIterator<I> | Iterator<I>;
  readonly #work: (item: Item<I>) => Promise<R | undefined>;
  readonly #stop: AbortSignal;
  readonly #finished: { readonly result: R; readonly taken: () => void }[] = [];
  readonly #lanes: Promise<void>[];
  #open: number;
  #index = 0;
  #turn: Promise<unknown> = Promise.resolve();
  #isDry = false;
  #wake = () => {};
  #fault: { readonly error: unknown } | undefined;

  constructor(
    inputs: AsyncIterable<I> | Iterable<I>,
    work: (item: Item<I>) => Promise<R | undefined>,
    { count, stop }: { count: number; stop: AbortSignal },
  ) {
    this.#source = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
    this.#work = work;
    this.#stop = stop;
    this.#open = count;
    this.#lanes = Array.from({ length: count }, () => this.#lane());
  }

  /** The next result, in the order in which they are ready; `undefined` when no more will come. */
  async next(): Promise<R | undefined> {
    while (this.#finished.length === 0 && this.#open > 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const next = this.#finished.shift();
    next?.taken();
    if (next === undefined && this.#fault) throw this.#fault.error;
    return next?.result;
  }

  /** Nothing new begins; the results that are ready still are to be had, and then the error is thrown. */
  fail(error: unknown): void {
    this.#fault ??= { error };
    this.#isDry = true;
  }

  /** Resolves when nothing is under way any more. The results that nobody took are gone. */
  async close(): Promise<void> {
    const isHalfRead = !this.#isDry;
    this.#isDry = true;
    for (const { taken } of this.#finished.splice(0)) taken();
    await Promise.all(this.#lanes);
    // A source that is just waiting for its next input may take for ever over this.
    if (isHalfRead) Promise.resolve(this.#source.return?.()).catch(() => {});
  }

  async #lane(): Promise<void> {
    try {
      for (let item = await this.#pull(); item !== undefined; item = await this.#pull()) {
        const result = await this.#work(item);
        if (result === undefined) continue;
        await new Promise<void>((taken) => {
          this.#finished.push({ result, taken });
          this.#wake();
        });
      }
    } catch (error) {
      this.fail(error);
    }
    this.#open--;
    this.#wake();
  }

  /** One after the other: not every source can be asked twice at once. */
  #pull(): Promise<Item<I> | undefined> {
    const pulled = this.#turn.then(async () => {
      if (this.#isDry || this.#stop.aborted) return undefined;
      const next = await until(Promise.resolve(this.#source.next()), this.#stop);
      if (next === undefined) return undefined;
      if (!next.done) return { index: this.#index++, input: next.value };
      this.#isDry = true;
      return undefined;
    });
    this.#turn = pulled.catch(() => {});
    return pulled;
  }
}

/** What a promise gives, or `undefined` as soon as the signal fires. (A race would hold on to each loser.) */
function until<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const off = onAbort(signal, () => resolve(undefined));
    promise.then(resolve, reject).finally(off);
  });
}
