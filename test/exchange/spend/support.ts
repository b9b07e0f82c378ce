import { onTestFinished } from "vitest";
import type { Runtime } from "../../../src/exchange/call.js";
import { type ChargeRecord, type ClientOptions, OpenSrsClient } from "../../../src/index.js";
import type { Ledger } from "../../../src/options/ledger.js";
import { memoryLedger } from "../../../src/options/memory-ledger.js";
import { type SandboxOptions, startSandbox } from "../../../src/sandbox/index.js";

export { order, PASSWORD } from "../../support/order.js";

export const NOW = new Date("2026-03-02T12:00:00Z");
/** A year of a .com in the sandbox. */
export const COM = "11.62";

/** A ledger that writes down what it was asked. */
export function watched(ledger: Ledger = memoryLedger()) {
  const asked: string[] = [];
  const watching: Ledger = {
    reserve(reservation, ceiling) {
      asked.push(`reserve ${reservation.amount} of ${ceiling} on ${reservation.day}`);
      return ledger.reserve(reservation, ceiling);
    },
    release(reservation) {
      asked.push(`release ${reservation.amount}`);
      return ledger.release(reservation);
    },
  };
  return { ledger: watching, asked };
}

// The constructor's second parameter is for tests, and not published.
const Testable = OpenSrsClient as new (options: ClientOptions, runtime?: Partial<Runtime>) => OpenSrsClient;

/** A client of a sandbox of its own; their clocks stand still. */
export async function spending(options: Partial<ClientOptions> = {}, sandboxOptions: SandboxOptions = {}) {
  const sandbox = await startSandbox({ startAt: NOW, ...sandboxOptions });
  const records: ChargeRecord[] = [];
  const defaults: ClientOptions = {
    environment: sandbox.environment,
    ...sandbox.credentials,
    retry: false,
    onCharge: (record) => void records.push(record),
  };
  const client = new Testable({ ...defaults, ...options }, { date: () => NOW.getTime() });
  onTestFinished(async () => {
    await client.close();
    await sandbox.close();
  });
  /** The commands that came, and what each charged where it did. */
  const came = () =>
    sandbox.history.entries.map(({ action, charged }) => (charged === "0.00" ? action : `${action} ${charged}`));
  return { sandbox, client, records, came };
}
