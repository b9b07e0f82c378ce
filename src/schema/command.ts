import type { z } from "zod";
import type { CostRule } from "./cost.js";
import type { Field } from "./field-meta.js";
import { type InputIssue, isBlank, missing } from "./issue.js";
import type { Paging } from "./paging.js";
import type { Schema } from "./schema.js";

export type { InputIssue, InputIssueCode, InputIssueParams } from "./issue.js";

/**
 * What a command does at OpenSRS, and so whether it may be repeated: `read` changes nothing; `write` sets a state;
 * `charge` spends money or creates an order; `destroy` cannot be undone.
 */
export type Effect = "read" | "write" | "charge" | "destroy";

/** Money or data would be lost if it were done twice: it is never sent again after a byte of it has left. */
export function isOnceOnly(effect: Effect): boolean {
  // So that an effect that is none of the four counts as the worst.
  return effect !== "read" && effect !== "write";
}

const BY_STRICTNESS: readonly Effect[] = ["read", "write", "charge", "destroy"];

/** Of two effects the one that forbids more. */
export function stricterEffect(one: Effect, other: Effect): Effect {
  return BY_STRICTNESS.indexOf(one) < BY_STRICTNESS.indexOf(other) ? other : one;
}

/** Whether what stands at a path of the input has a fault of its own, so that nothing can be concluded from it. */
export type IsFaulty = (path: string) => boolean;

/** What is said of a command beside its shapes. */
export interface CommandFacts {
  readonly action: string;
  readonly object: string;
  /** One sentence. */
  readonly summary: string;
  /** What a caller should know beside it: traps, contradictions of the sources, limits. */
  readonly notes?: readonly string[];
  /** `legacy`: in older guides only. `unconfirmed`: seen in clients only. */
  readonly status?: "legacy" | "unconfirmed";
  /** The method or way that replaces a legacy command. */
  readonly replacedBy?: string;
  /** The guide's page, or where the command was seen. */
  readonly source: string;
  /** Attributes that can carry the mark of an order, the best first. */
  readonly marks?: readonly ("affiliate_id" | "comments")[];
  /** Codes that are an answer for this command, even when `is_success` says otherwise. */
  readonly answerCodes?: readonly number[];
  /** Response codes with a meaning of their own here. */
  readonly codes?: Readonly<Record<number, string>>;
  /** What an item of the input chooses of the reply's attributes; values that are not listed may give any. */
  readonly replyBy?: {
    readonly field: string;
    readonly attributes: Readonly<Record<string, readonly string[]>>;
  };
  /** Of a command that lists: where its rows are, and how its pages are counted. */
  readonly paging?: Paging;
  /** A success says that work was accepted, never that it is finished. */
  readonly startsJob?: true;
}

/** A declared command: everything that the client, the documentation and the command line know of it. */
export interface Command extends CommandFacts {
  readonly effect: Effect;
  /** Of a `charge`: what it costs, or how that is learned. */
  readonly cost?: CostRule;
  /** The attributes, and the envelope items marked with `inEnvelope`. A thunk: schemas are built at first use. */
  readonly input: () => Schema;
  /**
   * What the input's schema cannot say: fields that others or the TLD make necessary. Of an input whose shape has
   * faults it gets what is sound, so that one answer tells all: a required value may then be missing, its list be short.
   */
  readonly check?: (input: never, isFaulty: IsFaulty) => readonly InputIssue[];
  /** The reply's attributes. */
  readonly reply: () => Schema;
  /** Reply items beside `response_code`; their values are given among the attributes. */
  readonly replyEnvelope?: () => Schema;
}

export type CommandSpec<I extends Field, R extends Field> = CommandFacts &
  (
    | { readonly effect: "charge"; readonly cost: CostRule }
    | { readonly effect: Exclude<Effect, "charge">; readonly cost?: never }
  ) & {
    readonly input: () => I;
    readonly check?: (input: z.input<I>, isFaulty: IsFaulty) => readonly InputIssue[];
    readonly reply: () => R;
    readonly replyEnvelope?: () => Field;
  };

/**
 * Declares a command. Its schemas are built once, when first asked for. The result's type is plain on purpose: the
 * published types of inputs and replies are the generated interfaces, which keep their documentation.
 */
export function defineCommand<I extends Field, R extends Field>(spec: CommandSpec<I, R>): Command {
  return Object.freeze({
    ...spec,
    input: once(spec.input),
    reply: once(spec.reply),
    ...(spec.replyEnvelope && { replyEnvelope: once(spec.replyEnvelope) }),
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The issues of fields that a condition makes necessary: `needs(input, ["auth_info"], "reg_type is transfer")`. */
export function needs<T extends object>(
  input: T,
  names: readonly (keyof T & string)[],
  condition: string,
): InputIssue[] {
  return names.filter((name) => isBlank(input[name])).map((name) => missing(name, condition));
}
