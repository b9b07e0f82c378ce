/**
 * Did it happen? `not-sent`: nothing reached OpenSRS. `refused`: OpenSRS said no and did nothing. `unknown`: it may
 * have been done, ask before you repeat. `parked`: it was not done, and its order waits for money or a decision.
 * `done`: it was done.
 */
export type Outcome = "not-sent" | "refused" | "unknown" | "parked" | "done";

/** `opensrs`: one of OpenSRS's two hosts. `loopback`: this machine, so the sandbox or a tunnel. `custom`: HRS or a gateway. */
export type HostKind = "opensrs" | "loopback" | "custom";

/** What is known of the call that failed: all of it may be shown. */
export interface CallFacts {
  /** The client's method, such as `lookupDomain`; `send` for raw commands. */
  readonly method?: string;
  /** Action and object, such as `LOOKUP DOMAIN`. */
  readonly command: string;
  /** Name of the environment: `production`, `horizon` or the custom one's. */
  readonly environment: string;
  readonly baseUrl: string;
  readonly username: string;
  readonly host: HostKind;
}
