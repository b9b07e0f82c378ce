import { type Command, InvalidArgumentError } from "commander";
import type { ExpiringDomain } from "../../generated/index.js";
import { parseOpsDate } from "../../schema/parse-ops-date.js";
import { defineAction } from "../action.js";
import type { Io } from "../io.js";
import type { Column } from "../output.js";
import { Progress } from "../progress.js";
import type { Session } from "../session.js";

interface Options {
  /** Days. */
  readonly expiring?: number;
}

const SHOWN_EVERY = 40;
const DAY = 24 * 60 * 60 * 1000;
const UNITS = { d: 1, w: 7, m: 30, y: 365 } as const;
// Without a period: from the oldest that can still be in the account to the longest that a registry grants.
const ALL = { from: -365, to: 11 * 365 };

export function domainsCommand(io: Io): Command {
  return defineAction<Options>(io, "domains", "List the account's domains by the day they expire.", domains).option(
    "--expiring <period>",
    "those that expire within 30d, 6w, 3m (of 30 days) or 1y; without it, all",
    days,
  );
}

async function domains(session: Session, _: readonly never[], { expiring }: Options): Promise<void> {
  const { io, results } = session;
  const now = io.now();
  const after = (days: number) => new Date(now.getTime() + days * DAY);
  const window = expiring === undefined ? ALL : { from: 0, to: expiring };
  const input = { exp_from: after(window.from), exp_to: after(window.to) };
  if (session.options.dryRun) return session.preview([["getDomainsByExpiredate", input]]);

  const client = await session.client();
  const progress = new Progress(io);
  const rows: ExpiringDomain[] = [];
  const print = () => {
    progress.clear();
    const columns: Column<ExpiringDomain>[] = [
      { key: "domain", of: ({ name }) => name },
      { key: "expires", of: ({ expiredate }) => expiredate },
      { key: "days", of: ({ expiredate }) => daysLeft(expiredate, now), right: true, style: urgency(now) },
      { key: "auto_renew", of: ({ f_auto_renew }) => f_auto_renew },
      { key: "let_expire", of: ({ f_let_expire }) => f_let_expire },
    ];
    return results.rows(columns, rows);
  };
  try {
    const list = client.getDomainsByExpiredate(input, session.call);
    for await (const row of list) {
      rows.push(row);
      // A line for each would be slower than reading them.
      if (rows.length % SHOWN_EVERY === 0) progress.show(rows.length, (await list).attributes.total, "domains");
    }
  } catch (error) {
    // What was read is of use, also when a later page failed.
    if (rows.length > 0) await print();
    throw error;
  }
  await print();
}

function daysLeft(expiry: string, now: Date): number | undefined {
  const at = parseOpsDate(expiry);
  return at ? Math.floor((at.getTime() - now.getTime()) / DAY) : undefined;
}

function urgency(now: Date) {
  return ({ expiredate, f_auto_renew }: ExpiringDomain) => {
    const left = daysLeft(expiredate, now);
    if (f_auto_renew || left === undefined || left > 30) return undefined;
    return left <= 7 ? ("red" as const) : ("yellow" as const);
  };
}

function days(text: string): number {
  const [, count, unit] = /^(\d{1,4})([dwmy])$/.exec(text) ?? [];
  if (!count) throw new InvalidArgumentError("expected a number and d, w, m or y, such as 30d");
  return Number(count) * UNITS[unit as keyof typeof UNITS];
}
