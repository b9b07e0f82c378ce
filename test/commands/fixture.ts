import type { OpenSrsMethods } from "../../src/generated/index.js";
import type { CallOptions } from "../../src/options/options.js";
import type { OpsAssoc } from "../../src/wire/value.js";

/** What the table test holds against one command. Everything is written by hand, nothing is recorded. */
export interface CommandFixture<M extends keyof OpenSrsMethods> {
  /** A realistic, full input. */
  readonly input: Parameters<OpenSrsMethods[M]>[0];
  readonly options?: CallOptions;
  /** The items beside `protocol`, `action` and `object` that must be sent: `attributes` and envelope items. */
  readonly request: OpsAssoc;
  /** Further inputs, for the other members of a union: what is given and what must be sent. */
  readonly more?: ReadonlyArray<{ readonly input: Parameters<OpenSrsMethods[M]>[0]; readonly request: OpsAssoc }>;
  /** Inputs that the rules beyond the schema refuse: the paths of the faults. */
  readonly refused?: ReadonlyArray<{ readonly input: unknown; readonly paths: readonly string[] }>;
  /** A success: its items beside `protocol`, `action`, `object`, and what `attributes` and `issues` must then be. */
  readonly success: {
    readonly block: OpsAssoc;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly pending?: boolean;
    readonly issues?: readonly string[];
  };
  /** A refusal: its items, and the error class that must be thrown. */
  readonly refusal: { readonly block: OpsAssoc; readonly error: string };
}

export type GroupFixtures<M extends keyof OpenSrsMethods> = { readonly [K in M]: CommandFixture<K> };
