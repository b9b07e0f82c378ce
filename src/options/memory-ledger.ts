import { formatAmount } from "../schema/amount.js";
import type { Ledger } from "./ledger.js";
import { KEPT_DAYS, ledgerUnits } from "./ledger-units.js";

interface Kept {
  readonly account: string;
  readonly day: string;
  readonly units: bigint;
}

/** A ledger in this process: what it counts is known to no other, and ends with the process. */
export function memoryLedger(): Ledger {
  const kept = new Map<string, Kept>();
  const sums = new Map<string, bigint>();
  let latest = "";

  const nameOf = (...parts: string[]) => JSON.stringify(parts);
  const sumOf = (account: string, day: string) => sums.get(nameOf(account, day)) ?? 0n;
  const forget = (today: string) => {
    const until = Date.parse(today) - KEPT_DAYS * 86_400_000;
    for (const [name, { account, day }] of kept) {
      if (Date.parse(day) >= until) continue;
      kept.delete(name);
      sums.delete(nameOf(account, day));
    }
  };

  return {
    async reserve(reservation, ceiling) {
      const { units, limit } = ledgerUnits(reservation, ceiling);
      const { id, account, day } = reservation;
      if (day > latest) {
        forget(day);
        latest = day;
      }
      const spent = sumOf(account, day);
      if (kept.has(nameOf(account, id))) return { accepted: true, spent: formatAmount(spent) };
      if (spent + units > limit) return { accepted: false, spent: formatAmount(spent) };
      kept.set(nameOf(account, id), { account, day, units });
      sums.set(nameOf(account, day), spent + units);
      return { accepted: true, spent: formatAmount(spent + units) };
    },
    async release({ id, account }) {
      const found = kept.get(nameOf(account, id));
      if (!found) return;
      kept.delete(nameOf(account, id));
      sums.set(nameOf(account, found.day), sumOf(account, found.day) - found.units);
    },
  };
}
