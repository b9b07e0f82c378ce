import type { CallFacts } from "../errors/facts.js";
import { ConfigError } from "../errors/local.js";
import type { ResolvedOptions } from "../options/options.js";
import { inTime } from "./wait.js";

const late = () => new Error("the time of the call was up");

/** The key as the options give it at this moment. */
export async function currentKey(
  privateKey: ResolvedOptions["privateKey"],
  timeoutMs: number,
  signal: AbortSignal | undefined,
  call: CallFacts,
): Promise<string> {
  let key: unknown;
  try {
    key = privateKey();
    if (typeof key !== "string") key = await inTime(Promise.resolve(key), timeoutMs, signal, late);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ConfigError([{ path: "privateKey", message: "the function that gives the key failed, see `cause`" }], {
      cause,
      call,
    });
  }
  if (typeof key === "string" && key.trim() !== "") return key.trim();
  throw new ConfigError([{ path: "privateKey", message: "the function gave no key" }], { call });
}
