import { setImmediate } from "node:timers";

/**
 * Stops something, but not before what has come was read: a process that was frozen past a deadline meets its timers
 * first, while a whole reply may wait in its buffers. `progress` tells whether the last turn of the event loop brought
 * more; `stop` comes when it did not.
 */
export function afterLastLook(progress: () => unknown, stop: () => void): void {
  const before = progress();
  setImmediate(() => {
    if (progress() === before) stop();
    else afterLastLook(progress, stop);
  });
}
