import type { ClientOptions, Credentials } from "../options/options.js";

/** `warn`: it works, or may, but look at it. `skip`: not asked, not possible here, or senseless after an earlier failure. */
export type CheckStatus = "pass" | "fail" | "warn" | "skip";

/** One step of the diagnosis: what was looked at, what was seen, what to do. Holds no key, may be shown to anybody. */
export interface Check {
  /** Stable name, such as `tls`; `docs/doctor.md` lists them. */
  readonly id: string;
  readonly title: string;
  readonly status: CheckStatus;
  /** What was seen; of a skipped check, why. */
  readonly detail: string;
  /** What to do about it, most likely first. Empty when it passed. */
  readonly hints: readonly string[];
}

/** A command that OpenSRS support asks for, and what it printed here. */
export interface Evidence {
  /** As typed in a shell. */
  readonly command: string;
  readonly output: string;
}

export interface Diagnosis {
  /** No check failed. Warnings do not count. */
  readonly ok: boolean;
  /** One sentence: where the fault is and what to do first. */
  readonly verdict: string;
  /** Every check, in the order they were made. */
  readonly checks: readonly Check[];
  /** With the option `evidence` only. */
  readonly evidence?: readonly Evidence[];
}

/** The options of the client that is to be diagnosed, and a few of the diagnosis. */
export interface DiagnoseOptions extends ClientOptions {
  /**
   * What tells this machine's outgoing address in plain text, or `false` to ask nobody. Default: the service that
   * OpenSRS's guide names, {@link ADDRESS_SERVICE}; nobody when the host is this machine.
   */
  readonly addressService?: string | false | undefined;
  /**
   * Username and key of the other system, to find out whether the two were swapped. Default: what `credentials` holds
   * beside those of the environment.
   */
  readonly otherCredentials?: Credentials | undefined;
  /** A proxy on the way, such as `http://proxy.example:3128`: instead of a `transport`. */
  readonly proxy?: string | undefined;
  /** Runs all commands that OpenSRS support asks for and gives their output, for `supportReport()`. Default false. */
  readonly evidence?: boolean | undefined;
  /** Ends the diagnosis: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called with every check when it is done. */
  readonly onCheck?: ((check: Check) => void) | undefined;
}

/** Where OpenSRS's guide has people look their outgoing address up. */
export const ADDRESS_SERVICE = "http://icanhazip.com/s/";

/** The name that the guide's simple command asks about. */
export const PROBE_DOMAIN = "acmeinc.biz";
