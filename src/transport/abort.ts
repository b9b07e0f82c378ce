/** The listener of one signal, and the calls that it tells. */
interface Watch {
  readonly calls: Set<() => void>;
  readonly tell: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls back when the signal fires, and gives what takes that back. However many calls share a signal it gets one
 * listener: Node warns of a leak where there are more than ten.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (!signal) return () => {};
  const watch = watches.get(signal) ?? start(signal);
  // Twice the same function is two calls.
  const call = () => callback();
  watch.calls.add(call);
  return () => {
    watch.calls.delete(call);
    if (watch.calls.size === 0) end(signal, watch);
  };
}

function start(signal: AbortSignal): Watch {
  const calls = new Set<() => void>();
  const tell = () => {
    for (const call of calls) call();
  };
  const watch = { calls, tell };
  watches.set(signal, watch);
  signal.addEventListener("abort", tell);
  return watch;
}

function end(signal: AbortSignal, watch: Watch): void {
  if (watches.get(signal) === watch) watches.delete(signal);
  signal.removeEventListener("abort", watch.tell);
}
