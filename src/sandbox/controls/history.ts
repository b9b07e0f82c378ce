import { type Cents, moneyText } from "../messages/money.js";
import type { FaultKind } from "./faults.js";

/** One request and what became of it. No key, signature, password or contact is kept. */
export interface HistoryEntry {
  /** Counts up from 1. */
  readonly sequence: number;
  /** The sandbox's time, ISO 8601. */
  readonly time: string;
  /**
   * Empty when the request was turned away before its command was read. What was charged without a command is here too:
   * with the object `CLOCK` as time went by, with `REGISTRY` by what `sandbox.registry` was told.
   */
  readonly action: string;
  readonly object: string;
  /** The domain the command named, if any. */
  readonly domain: string;
  /** What the command came to, whether or not the client was told; 0 when a fault came first. */
  readonly code: number;
  readonly text: string;
  /**
   * `done`: carried out or answered. `pending`: an order was only saved. `refused`: turned down; nothing was charged.
   * `prevented`: a fault came first and nothing was done.
   */
  readonly outcome: "done" | "pending" | "refused" | "prevented";
  /** What the account paid, as text: `0.00` or the price. */
  readonly charged: string;
  /** The order that the command placed, even if it only waits. */
  readonly orderId?: string;
  /** The fault that came between the client and the truth, if any. */
  readonly faulted?: FaultKind;
}

/** What really happened, for assertions: a client can be wrong about it, the history is not. */
export interface SandboxHistory {
  /** All entries, oldest first. Of very many, the last hundred thousand or so are kept. */
  readonly entries: readonly HistoryEntry[];
  /** The sum of all charges, as text. */
  readonly charged: string;
  /** Forgets the entries, not the state. */
  clear(): void;
}

/** An entry before it is numbered and dated. */
export type Happening = Pick<HistoryEntry, "code" | "text" | "outcome"> &
  Partial<Pick<HistoryEntry, "action" | "object" | "domain" | "orderId" | "faulted">> & { readonly charged?: Cents };

const KEPT = 100_000;

/** The sandbox's own side of the history. */
export class History implements SandboxHistory {
  #entries: HistoryEntry[] = [];
  #sequence = 0;
  #charged: Cents = 0;
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  get entries(): readonly HistoryEntry[] {
    return this.#entries;
  }

  get charged(): string {
    return moneyText(this.#charged);
  }

  clear(): void {
    this.#entries = [];
    this.#charged = 0;
  }

  record({ charged = 0, ...happening }: Happening): void {
    this.#sequence += 1;
    this.#charged += charged;
    // A tenth more than is kept, so that the array is not moved for every request.
    if (this.#entries.length >= KEPT * 1.1) this.#entries = this.#entries.slice(-KEPT);
    this.#entries.push({
      sequence: this.#sequence,
      time: this.#now().toISOString(),
      action: "",
      object: "",
      domain: "",
      ...happening,
      charged: moneyText(charged),
    });
  }
}
