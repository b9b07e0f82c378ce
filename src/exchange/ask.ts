import type { CallOptions } from "../options/options.js";
import { secretsOf } from "../schema/redact.js";
import type { OpsAssoc } from "../wire/index.js";
import type { Caller, Target } from "./call.js";
import { type Answer, typedReply } from "./reply.js";

/** Sends a reading command that another call needs the answer of; gives its attributes as text. */
export async function ask(
  caller: Caller,
  question: Pick<Target, "method" | "action" | "object">,
  attributes: OpsAssoc,
  options: CallOptions,
): Promise<{ readonly code: number; readonly text: string; readonly attributes: OpsAssoc }> {
  const { action, object } = question;
  const block = { protocol: "XCP", action, object, attributes };
  const nothing = () => {
    throw new TypeError("reading commands are not lost");
  };
  const secrets = () => secretsOf(block, undefined);
  const read = (answer: Answer) => typedReply(answer);
  const others = { secrets, hasLogin: () => false, lost: nothing, reconcile: nothing };
  const target = { ...question, effect: "read", read, ...others } as const;
  const { code, text, attributes: found } = await caller.call(target, block, options);
  return { code, text, attributes: found as OpsAssoc };
}
