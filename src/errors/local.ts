import type { InputIssue, OptionIssue } from "../schema/issue.js";
import { OpenSrsError } from "./base.js";
import type { CallFacts } from "./facts.js";

/** The options of the client, or of what is built on it, do not fit; every fault is listed. Nothing was sent. */
export class ConfigError extends OpenSrsError {
  static override readonly brand = "ConfigError";
  /** Each fault: the option's path and what to do. */
  readonly issues: readonly OptionIssue[];

  constructor(issues: readonly OptionIssue[], options: { cause?: unknown; call?: CallFacts } = {}) {
    const faults = issues.map(faultText);
    const summary = `The options do not fit: ${counted(issues.length)}`;
    super("CONFIG_INVALID", { summary, outcome: "not-sent", hints: faults, ...options });
    this.issues = issues.map(({ path, message }) => ({ path, message }));
  }

  protected override details(): Record<string, unknown> {
    return { issues: this.issues };
  }
}

/** The input of a command does not fit; every fault is listed with its path. Nothing was sent. */
export class InputError extends OpenSrsError {
  static override readonly brand = "InputError";
  /** Each fault: where, what kind of fault for programs, what is wrong and how to mend it for people; never the value. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[], call: CallFacts | undefined, docsUrl?: string) {
    const summary = `The input does not fit: ${counted(issues.length)}`;
    super("INPUT_INVALID", { summary, outcome: "not-sent", call, hints: issues.map(faultText), docsUrl });
    this.issues = issues;
  }

  protected override details(): Record<string, unknown> {
    return { issues: this.issues };
  }
}

function counted(faults: number): string {
  return faults === 1 ? "1 fault" : `${faults} faults`;
}

function faultText({ path, message }: OptionIssue): string {
  return path === "" ? message : `${path}: ${message}`;
}
