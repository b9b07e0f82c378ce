/** A pool of `pg`, or what takes queries as it does. Statements are run one by one; none needs a transaction. */
export interface PostgresPool {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}

export interface PostgresOptions {
  /** The name of the table, `name` or `schema.name`. */
  readonly table?: string | undefined;
}

/** A store whose tables have to be made once. */
export interface PostgresTables {
  /** Makes the tables that are not there. May be called at every start, by many processes at once. */
  setup(): Promise<void>;
}

export type Row = Readonly<Record<string, unknown>>;
export type Query = (text: string, values?: unknown[]) => Promise<readonly Row[]>;

// Undone as a whole because another was faster: serialization failure, deadlock, unique violation, and a table or the
// type of its rows that is there by now.
const UNDONE: ReadonlySet<unknown> = new Set(["40001", "40P01", "23505", "42P07", "42710"]);
const ATTEMPTS = 100;

/** Runs statements, again when others at once undid them. */
export function queriesOf(pool: PostgresPool): Query {
  return async (text, values = []) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await pool.query(text, values)).rows as readonly Row[];
      } catch (error) {
        if (attempt === ATTEMPTS || !UNDONE.has((error as { code?: unknown } | undefined)?.code)) throw error;
      }
    }
  };
}

// What is made of it with a suffix stays below PostgreSQL's 63 bytes.
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,44}$/;

/** Quotes a table's name: `full` with its schema, `own` without, each with what is to be added to it. */
export function tableNames(table: string): { full: (suffix?: string) => string; own: (suffix?: string) => string } {
  const parts = table.split(".");
  if (parts.length > 2 || !parts.every((part) => NAME.test(part))) {
    throw new TypeError("table: expected `name` or `schema.name`, of letters, digits and _, 45 at most");
  }
  const name = parts.pop()!;
  const own = (suffix = "") => `"${name}${suffix}"`;
  return { own, full: (suffix) => [...parts.map((part) => `"${part}"`), own(suffix)].join(".") };
}
