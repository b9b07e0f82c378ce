import type { Assoc } from "./codec.js";
import type { Cents } from "./money.js";
import type { Random } from "./random.js";
import type { Reply } from "./reply.js";
import type { Order, State } from "./state.js";

/** One command as it came in. */
export interface Command {
  readonly action: string;
  readonly object: string;
  readonly attributes: Assoc;
  /** The whole data block: the items beside the attributes. */
  readonly envelope: Assoc;
}

/** What a handler works with. Handlers are synchronous: a command happens as a whole or not at all. */
export interface Context {
  readonly command: Command;
  readonly state: State;
  /** The sandbox's time, the same throughout the command. */
  readonly now: number;
  readonly random: Random;
  /** Answer as oddly as the real server may, where the sources disagree. */
  readonly quirks: boolean;
  /** What the account does with orders that do not say so themselves. */
  readonly processImmediately: boolean;
  /** Takes the amount from the balance. The handler has made sure that it is there. */
  charge(amount: Cents): void;
  /** Names the order that the command placed, for the history. */
  placed(order: Order): void;
}

/** Carries out one command. Throws a Refusal to turn it down. */
export type Handler = (context: Context) => Reply;

/** Handlers by `ACTION OBJECT`, in upper case. */
export type Handlers = Readonly<Record<`${string} ${string}`, Handler>>;
