import { createHook } from "node:async_hooks";
import { setImmediate as turn } from "node:timers/promises";

// The timers that code of the library made: the test runner has its own.
const timers = new Set<NodeJS.Timeout & { _destroyed?: boolean }>();
createHook({
  init(_id, type, _trigger, resource) {
    if (type === "Timeout" && /\/src\/(?!.*node_modules)/.test(new Error().stack ?? ""))
      timers.add(resource as NodeJS.Timeout);
  },
}).enable();

/** What keeps the process alive now: sockets and servers of anybody, timers of the library. */
export function openThings(): string[] {
  for (const timer of timers) if (timer._destroyed) timers.delete(timer);
  const handles = process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Connect|GetAddrInfo/.test(name));
  return [...handles.sort(), ...[...timers].map(() => "Timer of the library")];
}

/** The same when what was closed has gone: that takes the event loop a few turns, and no time. */
export async function leftovers(): Promise<string[]> {
  for (let turns = 0; turns < 20 && openThings().length > 0; turns++) await turn();
  return openThings();
}
