import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Library } from "./client.js";
import { runTrials } from "./run.js";
import { Summary } from "./summary.js";

// npm run test:judge -- [--trials 20000] [--seed TEXT] [--only 17,23] [--library dist/index.js]
const { values } = parseArgs({
  options: {
    trials: { type: "string", default: "20000" },
    seed: { type: "string", default: String(Date.now()) },
    only: { type: "string" },
    library: { type: "string", default: "src/index.ts" },
  },
});
const { seed, only } = values;
const library = (await import(pathToFileURL(values.library).href)) as Library;
const trials =
  only === undefined ? Array.from({ length: Number(values.trials) }, (_, trial) => trial) : only.split(",").map(Number);
console.log(`seed ${seed}; one trial again: npm run test:judge -- --seed ${seed} --only NUMBER`);
const summary = new Summary();
const started = performance.now();
await runTrials({
  library,
  seed,
  trials,
  onOutcome(outcome, lane) {
    summary.add(outcome, lane);
    if (only !== undefined) console.dir({ lane, ...outcome }, { depth: 6 });
  },
});
console.log(summary.table());
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = summary.allFaults === 0 ? 0 : 1;
