import { expect, test } from "vitest";
import * as library from "../../src/index.js";
import { runTrials } from "./run.js";
import type { Outcome } from "./trial.js";

// 20,000 with a new seed: npm run test:judge
const TRIALS = 1000;

test("a thousand orders before servers that keep their own books: nothing is sent twice, and no outcome and no verdict is false", {
  timeout: 180_000,
}, async () => {
  const outcomes: Outcome[] = [];
  const trials = Array.from({ length: TRIALS }, (_, trial) => trial);
  await runTrials({ library, seed: "gate", trials, onOutcome: (outcome) => outcomes.push(outcome) });
  const untrue = outcomes.flatMap(({ trial, findings }) => findings.map((finding) => ({ trial, ...finding })));
  expect(untrue).toEqual([]);
  expect(outcomes).toHaveLength(TRIALS);
});
