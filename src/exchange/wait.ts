import { onAbort } from "../transport/abort.js";

/** Resolves after the time; rejects with the signal's reason when that fires first. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, ms);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      forget();
      reject(signal!.reason);
    });
  });
}

/** What the work gives, unless the time is up, which `late` makes an error of, or the signal fires before. */
export async function inTime<T>(
  work: Promise<T>,
  ms: number,
  signal: AbortSignal | undefined,
  late: () => Error,
): Promise<T> {
  signal?.throwIfAborted();
  let end = () => {};
  const limit = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(late()), Math.max(0, ms));
    const forget = onAbort(signal, () => reject(signal!.reason));
    end = () => {
      clearTimeout(timer);
      forget();
    };
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    end();
  }
}
