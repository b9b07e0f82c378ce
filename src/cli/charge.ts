import { commands, type MethodName } from "../commands/index.js";
import { OpenSrsError } from "../errors/index.js";
import type { Command } from "../schema/command.js";
import { confirm } from "./confirm.js";
import type { Session } from "./session.js";

type Input = Readonly<Record<string, unknown>>;

/** Before a charge or what cannot be undone: says what will happen, where and for how much, and asks. Anything else passes. */
export async function allow(session: Session, method: MethodName, input: Input): Promise<void> {
  const { effect, summary }: Command = commands[method];
  if (effect !== "charge" && effect !== "destroy") return;
  const { environment, username } = (await session.client()).toJSON();
  const subject = input.domain ?? input.order_id ?? input.username ?? input.name;
  const rows: [string, string][] = [
    ["Account", `${username} on ${environment}`],
    ["Command", `${method}: ${summary}`],
    ...(subject === undefined ? [] : [["For", String(subject)] satisfies [string, string]]),
    effect === "charge" ? ["Price", await priceWords(session, method, input)] : ["Warning", "this cannot be undone"],
  ];
  await session.results.note(rows.map(([name, value]) => `${name.padEnd(8)} ${value}`).join("\n"));
  if (!session.options.yes) await confirm(session.io, "Go ahead?");
}

async function priceWords(session: Session, method: MethodName, input: Input): Promise<string> {
  const client = await session.client();
  try {
    const { price, currency = "", asked, premium, unpriced } = await client.dryRun(method, input, session.call);
    const years = asked?.period === 1 ? "1 year" : `${asked?.period} years`;
    const words = [
      ...(price === undefined ? [] : [`${price} ${currency}`.trim()]),
      ...(asked === undefined ? [] : [asked.reg_type, years]),
      ...(premium ? ["a premium name"] : []),
      ...(unpriced === undefined ? [] : [`not learned: ${unpriced}`]),
    ];
    return words.join(", ");
  } catch (error) {
    if (error instanceof OpenSrsError) return `not learned: ${error.summary}`;
    throw error;
  }
}
