import { parseArgs } from "node:util";
import { runNaively } from "./naive.js";
import { runMoney } from "./run.js";
import type { StoreName } from "./stores.js";

// npm run test:money -- [--orders 20000] [--seed TEXT] [--journal redis|postgres|both] [--keeps-marks true|false] [--workers 4]
const { values } = parseArgs({
  options: {
    orders: { type: "string", default: "20000" },
    seed: { type: "string", default: String(Date.now()) },
    journal: { type: "string", default: "both" },
    "keeps-marks": { type: "string", default: "true" },
    workers: { type: "string", default: "4" },
  },
});
const { seed, journal } = values;
const stores = (journal === "both" ? ["redis", "postgres"] : [journal]) as StoreName[];
const marks = values["keeps-marks"] !== "false";
console.log(`seed ${seed}, ${values.orders} orders, marks ${marks ? "kept" : "dropped"}`);
for (const store of stores) {
  const started = performance.now();
  const result = await runMoney({
    orders: Number(values.orders),
    seed,
    store,
    marks,
    workers: Number(values.workers),
    lanes: 8,
    life: [200, 6000],
  });
  const { faults, unknown, faulted, ...numbers } = result;
  console.log(store, `${Math.round((performance.now() - started) / 1000)} s`);
  console.dir({ ...numbers, unknown: unknown.length, faulted: Object.fromEntries(faulted) });
  if (unknown.length > 0) console.log(`unknown: ${unknown.join(", ")}`);
  for (const fault of faults.slice(0, 50)) console.log(`FAULT ${fault}`);
  console.log(`${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
console.log("the naive loop:", await runNaively(Number(values.orders), seed));
