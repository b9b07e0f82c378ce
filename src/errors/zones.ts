import { OpenSrsError } from "./base.js";

/** The zone is not as it was when its change was planned: nothing was written. */
export class ZoneChangedError extends OpenSrsError {
  static override readonly brand = "ZoneChangedError";
  readonly domain: string;

  constructor(domain: string) {
    const summary = `The zone of ${domain} is not as it was planned for: nothing was written`;
    super("ZONE_CHANGED", { summary, outcome: "not-sent" });
    this.domain = domain;
  }

  protected override details(): Record<string, unknown> {
    return { domain: this.domain };
  }
}

/** A zone file that cannot be read, or holds what OpenSRS cannot. */
export class ZoneFileError extends OpenSrsError {
  static override readonly brand = "ZoneFileError";
  /** Counted from 1; `undefined` where the file as a whole is meant. */
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    const summary = line === undefined ? message : `line ${line}: ${message}`;
    super("ZONE_FILE", { summary, outcome: "not-sent" });
    this.line = line;
  }

  protected override details(): Record<string, unknown> {
    return { line: this.line };
  }
}
