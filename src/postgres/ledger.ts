import { createHash } from "node:crypto";
import type { Ledger } from "../options/ledger.js";
import { ledgerUnits } from "../options/ledger-units.js";
import { formatAmount, parseAmount } from "../schema/amount.js";
import { type PostgresOptions, type PostgresPool, type PostgresTables, queriesOf, tableNames } from "./pool.js";

/**
 * A ledger in PostgreSQL, for all machines that share a ceiling: a row for each day of an account in the table
 * `opensrs_spending` by default, and one for each reservation in `opensrs_spending_reservations`;
 * {@link PostgresTables.setup} makes both. Nothing is deleted. What the pool throws is thrown on.
 * @throws TypeError for an unfit table.
 */
export function postgresLedger(
  pool: PostgresPool,
  { table = "opensrs_spending" }: PostgresOptions = {},
): Ledger & PostgresTables {
  const query = queriesOf(pool);
  const { full } = tableNames(table);
  const days = full();
  const reservations = full("_reservations");

  return {
    async setup() {
      await query(`CREATE TABLE IF NOT EXISTS ${days} (
  account text NOT NULL,
  day date NOT NULL,
  spent numeric NOT NULL,
  PRIMARY KEY (account, day)
)`);
      await query(`CREATE TABLE IF NOT EXISTS ${reservations} (
  id text PRIMARY KEY,
  account text NOT NULL,
  day date NOT NULL,
  amount numeric NOT NULL,
  FOREIGN KEY (account, day) REFERENCES ${days} ON DELETE CASCADE
)`);
    },
    async reserve(reservation, ceiling) {
      const { units, limit } = ledgerUnits(reservation, ceiling);
      const { account, day } = reservation;
      const id = idOf(reservation);
      // The day's row is changed under its lock, and only below the ceiling. Of two with the same id the slower one
      // violates the key of the reservations, which undoes its counting too; it is run again then.
      const counted = await query(
        `WITH counted AS (
           INSERT INTO ${days} AS old (account, day, spent)
           SELECT $2::text, $3::date, $4::numeric
           WHERE $4::numeric <= $5::numeric AND NOT EXISTS (SELECT FROM ${reservations} WHERE id = $1)
           ON CONFLICT (account, day) DO UPDATE SET spent = old.spent + excluded.spent
           WHERE old.spent + excluded.spent <= $5::numeric
           RETURNING spent
         ), kept AS (
           INSERT INTO ${reservations} (id, account, day, amount)
           SELECT $1, $2::text, $3::date, $4::numeric FROM counted
         )
         SELECT true AS accepted, spent::text AS spent FROM counted`,
        [id, account, day, formatAmount(units), formatAmount(limit)],
      );
      const [row] = counted.length > 0 ? counted : await look(id, account, day);
      return { accepted: row!.accepted === true, spent: sumOf(row!.spent) };
    },
    async release(reservation) {
      await query(
        `WITH gone AS (DELETE FROM ${reservations} WHERE id = $1 RETURNING account, day, amount)
         UPDATE ${days} AS old SET spent = old.spent - gone.amount FROM gone
         WHERE old.account = gone.account AND old.day = gone.day`,
        [idOf(reservation)],
      );
    },
  };

  /** Nothing was counted: it is over the ceiling, or counted already. */
  function look(id: string, account: string, day: string) {
    return query(
      `SELECT EXISTS (SELECT FROM ${reservations} WHERE id = $1) AS accepted,
         coalesce((SELECT spent FROM ${days} WHERE account = $2 AND day = $3::date), 0)::text AS spent`,
      [id, account, day],
    );
  }

  function sumOf(spent: unknown): string {
    const units = parseAmount(String(spent));
    if (units === undefined) throw new Error(`The ledger's sum in ${days} is malformed`);
    return formatAmount(units);
  }
}

/** One text for ids of any length and any characters: a reservation is known by its account and its id. */
function idOf({ account, id }: { readonly account: string; readonly id: string }): string {
  return createHash("sha256")
    .update(JSON.stringify([account, id]))
    .digest("hex");
}
