import { scrubber } from "../exchange/scrub.js";
import type { OptionIssue } from "../schema/issue.js";
import { Context, type Probes } from "./context.js";
import { runProgram } from "./programs.js";
import { Runner } from "./runner.js";
import { steps } from "./steps/index.js";
import type { Check, DiagnoseOptions, Diagnosis, Evidence } from "./types.js";

const PROBES: Probes = { run: runProgram, platform: process.platform, lingerMs: 250 };

/**
 * Finds out why a client with these options does not reach OpenSRS or is refused, in the steps of OpenSRS's own
 * troubleshooting page. It sends lookups of one name and a question for the balance: nothing changes at OpenSRS.
 * Faults of the options are findings, not errors.
 *
 * @throws The reason of `signal`, when it fires.
 * @see https://domains.opensrs.guide/docs/troubleshooting
 */
export function diagnose(options: DiagnoseOptions): Promise<Diagnosis> {
  return examine(options);
}

/** {@link diagnose}, with what tests replace, and faults that were found where the options come from. */
export async function examine(
  options: DiagnoseOptions,
  probes: Partial<Probes> = {},
  faults: readonly OptionIssue[] = [],
): Promise<Diagnosis> {
  const { signal, onCheck } = options;
  const context = new Context(options, { ...PROBES, ...probes }, faults);
  const runner = new Runner(context);
  const checks: Check[] = [];
  for (const step of steps) {
    signal?.throwIfAborted();
    const { status, detail, hints = [] } = await runner.run(step);
    const clean = scrubber({ secrets: [...context.secrets] });
    const check = { id: step.id, title: step.title, status, detail: clean(detail), hints: hints.map(clean) };
    checks.push(check);
    onCheck?.(check);
  }
  const clean = scrubber({ secrets: [...context.secrets] });
  const diagnosis = {
    ok: checks.every(({ status }) => status !== "fail"),
    verdict: clean(runner.verdict() ?? success(context, checks)),
    checks,
  };
  if (!options.evidence) return diagnosis;
  const evidence = await gather(context);
  return { ...diagnosis, evidence: evidence.map(({ command, output }) => ({ command, output: clean(output) })) };
}

function success({ credentials, resolved }: Context, checks: readonly Check[]): string {
  const warnings = checks.filter(({ status }) => status === "warn").length;
  const rest = ["", "; one warning is worth a look"][warnings] ?? `; ${warnings} warnings are worth a look`;
  return `All is well: ${resolved!.environment.name} accepts ${credentials!.username} and its key from this machine${rest}.`;
}

/** What OpenSRS support asks for, beyond what the steps needed. */
async function gather(context: Context): Promise<readonly Evidence[]> {
  if (context.resolved) {
    await context.program("ping");
    await context.program("traceroute");
    await context.program("openssl");
  }
  return context.evidence;
}
