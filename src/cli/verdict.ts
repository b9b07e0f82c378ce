import type { Reconciliation } from "../errors/index.js";
import { EXIT } from "./failure.js";

/** What a verdict on a lost call is in words, and as an exit code. */
export const VERDICTS = {
  done: [EXIT.ok, "It was done"],
  parked: [EXIT.parked, "Its order waits"],
  held: [EXIT.failed, "Somebody else has it"],
  refused: [EXIT.failed, "It was not done"],
  unknown: [EXIT.unknown, "It cannot be told"],
} as const satisfies Record<Reconciliation["outcome"], readonly [number, string]>;

/** A verdict for people, with what was asked and answered. */
export function verdictWords({ outcome, reason, askAgainAt, evidence }: Reconciliation): string {
  const again = askAgainAt === undefined ? [] : [`Ask again from ${askAgainAt} on.`];
  const asked = evidence.map(({ command, answer }) => `  - ${command}: ${answer}`);
  return [`${VERDICTS[outcome][1]}: ${reason}.`, ...again, ...asked].join("\n");
}
