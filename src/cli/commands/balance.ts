import type { Command } from "commander";
import { formatAmount, parseAmount } from "../../schema/amount.js";
import { defineAction } from "../action.js";
import type { Io } from "../io.js";
import type { Session } from "../session.js";

export function balanceCommand(io: Io): Command {
  return defineAction(
    io,
    "balance",
    "Give the account's money: in all, held for pending orders, and free to spend.",
    balance,
  );
}

async function balance(session: Session): Promise<void> {
  if (session.options.dryRun) return session.preview([["getBalance", {}]]);
  const client = await session.client();
  const { attributes } = await client.getBalance({}, session.call);
  const { balance, hold_balance: held } = attributes;
  const row = { balance, held, available: difference(balance, held) };
  await session.results.rows(
    (["balance", "held", "available"] as const).map((key) => ({ key, of: (of: typeof row) => of[key], right: true })),
    [row],
  );
}

/** The exact difference of two amounts; `undefined` when one is none. */
function difference(total: string, part: string): string | undefined {
  const [whole, held] = [total, part].map((text) => parseAmount(text?.trim() ?? ""));
  return whole === undefined || held === undefined ? undefined : formatAmount(whole - held);
}
