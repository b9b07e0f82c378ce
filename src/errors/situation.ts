import type { Repeat } from "./codes.js";

/** One situation that a user can meet: what it is, whether it happened, what to do. `docs/errors.md` is made of these. */
export interface ErrorGuide {
  /** The error class. */
  readonly error: string;
  /** When it is thrown. */
  readonly when: string;
  /** The outcome, in the words of the table in the docs. */
  readonly outcome: string;
  /** What to check, most likely first. `{host}` and the like are filled in. */
  readonly hints: readonly string[];
  /** Before them where the host is neither OpenSRS's nor this machine: what HRS needs is the likeliest cause there. */
  readonly customHints?: readonly string[];
  /** Instead of them where the host is this machine: the sandbox, or a tunnel. */
  readonly loopbackHints?: readonly string[];
  /** When the library itself sends the call again. Refusals: see `responseCodes`. */
  readonly repeat?: Repeat;
  readonly docsUrl: string;
}

/** The guide's pages that errors point to. */
export const TROUBLESHOOTING = "https://domains.opensrs.guide/docs/troubleshooting";
export const CODES = "https://domains.opensrs.guide/docs/codes";
export const OVERVIEW = "https://domains.opensrs.guide/docs/overview";
