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
  /** More of them where the host is not one of OpenSRS's two: HRS, a proxy, a sandbox. */
  readonly customHints?: readonly string[];
  /** When the library itself sends the call again. Refusals: see `responseCodes`. */
  readonly repeat?: Repeat;
  readonly docsUrl: string;
}

/** The guide's pages that errors point to. */
export const TROUBLESHOOTING = "https://domains.opensrs.guide/docs/troubleshooting";
export const CODES = "https://domains.opensrs.guide/docs/codes";
export const OVERVIEW = "https://domains.opensrs.guide/docs/overview";
