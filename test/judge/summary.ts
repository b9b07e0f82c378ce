import type { Finding } from "./claims.js";
import type { Lane } from "./plan.js";
import type { Outcome } from "./trial.js";

const laneName = ({ secure, transport, proxied }: Lane) =>
  `${secure ? "TLS" : "plain"}, ${transport}${proxied ? ", proxy" : ""}`;

/** Counts words and faults. */
export class Summary {
  orders = 0;
  undecided = 0;
  readonly #undecidedSuchAs: number[] = [];
  get allFaults(): number {
    return Object.values(this.faults).reduce((sum, count) => sum + count, 0);
  }

  readonly faults: Record<Finding["kind"], number> = { twice: 0, outcome: 0, verdict: 0, threw: 0, odd: 0 };
  readonly #rows = new Map<string, Map<string, number>>();
  readonly #kinds = new Map<string, { count: number; trials: number[] }>();

  add({ trial, plan, claims, findings, undecided }: Outcome, lane: Lane): void {
    this.orders += plan.calls.length;
    this.undecided += undecided.length;
    if (undecided.length > 0) this.#undecidedSuchAs.push(trial);
    const row = this.#row(laneName(lane));
    for (const claim of claims) {
      const { word, party } = claim;
      // Of the questions about an order that stays open, only the last answer counts.
      if (word === "verdict-unknown" && claims.findLast((other) => other.party === party) !== claim) continue;
      row.set(word, (row.get(word) ?? 0) + 1);
    }
    for (const { kind, what, claim } of findings) {
      this.faults[kind]++;
      const mark = plan.calls[claim?.party ?? 0]?.mark;
      const key = `${kind}: ${plan.kind} ${claim?.code ?? claim?.word ?? ""} ${what.split("\n")[0]!.replace(/\d[\d-]*/g, "N")} (mark: ${mark})`;
      const seen = this.#kinds.get(key) ?? { count: 0, trials: [] };
      seen.count++;
      if (seen.trials.length < 4) seen.trials.push(trial);
      this.#kinds.set(key, seen);
    }
  }

  #row(name: string): Map<string, number> {
    const row = this.#rows.get(name) ?? new Map<string, number>();
    this.#rows.set(name, row);
    return row;
  }

  table(): string {
    const lanes = [...this.#rows.keys()].sort();
    const words = [...new Set([...this.#rows.values()].flatMap((row) => [...row.keys()]))].sort();
    const lines = words.map((word) => {
      const counts = lanes.map((lane) => this.#rows.get(lane)?.get(word) ?? 0);
      return [word, ...counts, counts.reduce((sum, count) => sum + count, 0)];
    });
    const rows = [["", ...lanes, "all"], ...lines].map((row) => row.map(String));
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
    const text = rows.map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
    );
    const { twice, outcome, verdict, threw, odd } = this.faults;
    const faults = [...this.#kinds]
      .sort(([, one], [, two]) => two.count - one.count)
      .map(([what, { count, trials }]) => `${String(count).padStart(6)}  ${what}; such as ${trials.join(", ")}`);
    return [
      ...text,
      "",
      `${this.orders} orders: ${twice} sent twice, ${outcome} false outcomes, ${verdict} false verdicts, ${threw} questions that threw, ${odd} odd`,
      ...faults,
      `${this.undecided} undecided although carried out and marked; such as ${this.#undecidedSuchAs.slice(0, 8).join(", ")}`,
    ].join("\n");
  }
}
