import type { EnsureResult } from "../../src/index.js";
import type { PlannedOrder } from "./orders.js";
import type { StoreName } from "./stores.js";

/** Where a worker works. */
export interface Workplace {
  readonly environment: { readonly name: string; readonly baseUrl: string };
  readonly credentials: { readonly username: string; readonly privateKey: string };
  readonly store: StoreName;
  /** What this run's keys or tables begin with. */
  readonly prefix: string;
}

/** How a worker dies: after so many steps, by its own hand at once or by its parent's a moment later. */
export interface Fate {
  readonly afterSteps: number;
  readonly by: "itself" | "parent";
}

/** What the parent says to a worker. Each is numbered. */
export type Order =
  | {
      readonly say: "start";
      readonly time: number;
      readonly workplace: Workplace;
      readonly lanes: number;
      readonly fate: Fate | undefined;
    }
  | { readonly say: "work"; readonly order: PlannedOrder; readonly waits: boolean }
  | { readonly say: "time"; readonly time: number };

export type Told = Order & { readonly number: number };

/** What became of one call, in a worker's words. */
export type Word =
  | Pick<EnsureResult, "status" | "orderId" | "reason" | "askAgainAt" | "attempts">
  | { readonly status: "threw"; readonly outcome: string | undefined; readonly reason: string };

/** A refusal that is thrown is the same as one that was learned afterwards. */
export function statusOf(word: Word): Word["status"] {
  return word.status === "threw" && word.outcome === "refused" ? "refused" : word.status;
}

/** What a worker says to its parent. */
export type Report =
  /** A lane wants an order. */
  | { readonly say: "ask" }
  | { readonly say: "word"; readonly key: string; readonly word: Word }
  /** `recover()` says so. */
  | { readonly say: "found"; readonly key: string; readonly word: Word }
  /** It waits, for time or for an order, and has heard all up to this number. */
  | { readonly say: "idle"; readonly heard: number; readonly wakeAt: number | undefined }
  | { readonly say: "kill me" };
