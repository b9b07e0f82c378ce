import type { Context } from "./context.js";
import { type Finding, type Step, skip } from "./step.js";

/** Makes steps one after the other, and skips those that an earlier failure makes senseless. */
export class Runner {
  readonly #context: Context;
  /** The steps that failed or could not be made, and why those who need them are not made either. */
  readonly #blocked = new Map<string, string>();
  /** Those of them that look at the direct way while the client takes another: they block only each other. */
  readonly #beside = new Set<string>();
  readonly #failures: { readonly step: Step; readonly finding: Finding }[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  async run(step: Step): Promise<Finding> {
    const isBeside = step.direct === true && this.#context.options.transport !== undefined;
    const obstacle = step.needs.find((id) => this.#blocked.has(id) && (isBeside || !this.#beside.has(id)));
    if (obstacle !== undefined) {
      const reason = this.#blocked.get(obstacle)!;
      this.#block(step, reason, this.#beside.has(obstacle));
      return skip(`Not tried: ${reason}`);
    }
    const finding = await step.run(this.#context);
    if (finding.status !== "fail") return finding;
    this.#block(step, `"${step.title}" failed`, isBeside);
    if (isBeside) {
      const detail = `${finding.detail}; that is the direct way, the client's \`transport\` may take another`;
      return { ...finding, status: "warn", detail };
    }
    this.#failures.push({ step, finding });
    return finding;
  }

  /** The sentence of the first failure, or of the one that explains it; `undefined` when nothing failed. */
  verdict(): string | undefined {
    const [first] = this.#failures;
    if (!first) return undefined;
    const { finding } = this.#failures.find(({ step }) => step.explains === first.step.id) ?? first;
    return finding.verdict ?? `${finding.detail}.`;
  }

  #block(step: Step, reason: string, isBeside: boolean): void {
    this.#blocked.set(step.id, reason);
    if (isBeside) this.#beside.add(step.id);
  }
}
