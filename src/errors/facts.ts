/**
 * Did it happen? `not-sent`: nothing reached OpenSRS. `refused`: OpenSRS said no and did nothing. `unknown`: it may
 * have been done, ask before you repeat. `done`: it was done.
 */
export type Outcome = "not-sent" | "refused" | "unknown" | "done";

/** What is known of the call that failed: all of it may be shown. */
export interface CallFacts {
  /** Action and object, such as `LOOKUP DOMAIN`. */
  readonly command: string;
  /** Name of the environment: `production`, `horizon` or the custom one's. */
  readonly environment: string;
  readonly baseUrl: string;
  readonly username: string;
  /** The environment is an HRS host, a proxy or a sandbox, not one of OpenSRS's two. */
  readonly custom: boolean;
}
