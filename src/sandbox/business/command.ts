import type { Assoc } from "../messages/codec.js";
import type { Reply } from "../messages/reply.js";
import type { World } from "./world.js";

/** One command as it came in. */
export interface Command {
  readonly action: string;
  readonly object: string;
  readonly attributes: Assoc;
  /** The whole data block: the items beside the attributes. */
  readonly envelope: Assoc;
}

/** What a handler works with. Handlers are synchronous: a command happens as a whole or not at all. */
export interface Context extends World {
  readonly command: Command;
  /** The sub-reseller the command is for, who pays and owns; empty for the reseller. */
  readonly subreseller: string;
  /** Answer as oddly as the real server may, where the sources disagree. */
  readonly quirks: boolean;
}

/** Carries out one command. Throws a Refusal to turn it down. */
export type Handler = (context: Context) => Reply;

/** Handlers by `ACTION OBJECT`, in upper case. */
export type Handlers = Readonly<Record<`${string} ${string}`, Handler>>;
