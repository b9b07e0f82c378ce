import { commands, type MethodName } from "../commands/index.js";
import { OpenSrsError } from "../errors/index.js";
import type { GetPriceInput } from "../generated/index.js";
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
  if (method === "paySubreseller") return told(input.amount);
  const question = priceQuestion(method, input);
  const client = await session.client();
  try {
    if (question) {
      const { attributes } = await client.getPrice(question, session.call);
      const years = question.period === 1 ? "1 year" : `${question.period} years`;
      return `${told(attributes.price)}, ${question.reg_type}, ${years}${attributes.is_registry_premium ? ", a premium name" : ""}`;
    }
    if ((method === "processPending" && input.command === undefined) || method === "processTransfer") {
      const { attributes } = await client.getOrderInfo({ order_id: String(input.order_id) }, session.call);
      // Kept as sent where it differs from its documentation.
      const { cost, reg_type: type, domain }: Partial<typeof attributes.field_hash> = attributes.field_hash ?? {};
      return `${told(cost)}, ${type || "an order"}${domain ? ` of ${domain}` : ""}`;
    }
    return "OpenSRS has no command that tells it";
  } catch (error) {
    if (error instanceof OpenSrsError) return `not learned: ${error.summary}`;
    throw error;
  }
}

/** A price as it was told. */
function told(price: unknown): string {
  const words = typeof price === "string" || typeof price === "number" ? String(price).trim() : "";
  return words === "" ? "not told" : words;
}

/** What GET_PRICE is to be asked about an order; nothing for what it does not price. */
function priceQuestion(
  method: MethodName,
  input: Input,
): Required<Pick<GetPriceInput, "domain" | "reg_type" | "period">> | undefined {
  const domain = String(input.domain);
  const period = Number(input.period) || 1;
  if (method === "renewDomain") return { domain, reg_type: "renewal", period };
  if (method === "tradeDomain") return { domain, reg_type: "trade", period: 1 };
  if (method !== "registerDomain") return undefined;
  if (input.reg_type === "transfer") return { domain, reg_type: "transfer", period };
  return input.reg_type === "new" ? { domain, reg_type: "new", period } : undefined;
}
