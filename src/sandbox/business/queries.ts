import type { Deletion, QueuedRequest, State, Transfer } from "./state.js";

/** The labels that are registered by others under every TLD. */
const TAKEN_LABELS: ReadonlySet<string> = new Set(["example", "google", "opensrs", "taken", "tucows"]);

/** Whether someone other than the account has the name. */
export function isElsewhere(state: State, name: string): boolean {
  return name in state.elsewhere || TAKEN_LABELS.has(name.slice(0, name.indexOf(".")));
}

/** Whether the name cannot be registered: it is the account's, someone else's, or deleted and not free again. */
export function isTaken(state: State, name: string): boolean {
  return name in state.domains || isElsewhere(state, name) || deletionOf(state, name) !== undefined;
}

/** The deletion that keeps a name from being free. */
export function deletionOf(state: State, name: string): Deletion | undefined {
  return state.deletions.find(({ domain, redeemableUntil }) => redeemableUntil > 0 && domain.name === name);
}

/** The request that an asynchronous registry still works on for a name. */
export function openRequest(state: State, name: string): QueuedRequest | undefined {
  return Object.values(state.requests).find(({ domain, answeredAt }) => answeredAt === null && domain === name);
}

/** The latest transfer of a name. */
export function transferOf(state: State, name: string, direction: Transfer["direction"]): Transfer | undefined {
  return Object.values(state.transfers).findLast(
    (transfer) => transfer.domain === name && transfer.direction === direction,
  );
}
