export { postgresJournal } from "./journal.js";
export { postgresLedger } from "./ledger.js";
export type { PostgresOptions, PostgresPool, PostgresTables } from "./pool.js";
